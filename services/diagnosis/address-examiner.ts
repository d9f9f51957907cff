import type { AddressFinding, AddressReport } from '../cases/case.ts';
import type { Authority } from '../cases/directory.ts';
import type { AddressExaminer } from '../desk/ports/address-examiner.ts';
import type { Dns, MailRoute } from '../desk/ports/dns.ts';
import { type AddressParts, readAddress, withoutJunk } from './address-syntax.ts';
import { knownDomains, meantDomain, officialDomains } from './known-domains.ts';
import { asSeen, hasInvisible, hasLookAlikes, withoutInvisible } from './odd-characters.ts';
import { isDisposableDomain, isPersonalDomain } from './personal-domains.ts';

/** Longer than any address; what is beyond is not looked at. */
const LONGEST_INPUT = 320;

function findingsOfText(address: string): readonly AddressFinding[] {
  const findings: AddressFinding[] = [];
  if (readAddress(address) === null) findings.push('syntax');
  if (hasInvisible(address)) findings.push('invisible-characters');
  if (hasLookAlikes(withoutInvisible(address))) findings.push('look-alike-characters');
  const visible = withoutInvisible(address);
  if (withoutJunk(visible) !== visible) findings.push('surrounding-junk');
  return findings;
}

function findingsOfDomain(domain: string, known: readonly string[]): readonly AddressFinding[] {
  if (isDisposableDomain(domain)) return ['personal', 'disposable'];
  if (known.includes(domain)) return isPersonalDomain(domain) ? ['personal'] : [];
  if (isPersonalDomain(domain)) return ['personal'];
  if (known.length === 0) return [];
  const meant = meantDomain(domain, known);
  return ['not-a-domain-of-the-authority', ...(meant === null ? [] : (['looks-like-a-typo'] as const))];
}

function findingsOfRoute(route: MailRoute): readonly AddressFinding[] {
  switch (route.kind) {
    case 'mx':
      return [];
    case 'null-mx':
      return ['domain-takes-no-mail'];
    case 'none':
      return route.hasAddress ? [] : ['domain-takes-no-mail'];
    case 'no-such-domain':
      return ['domain-does-not-exist'];
    case 'unknown':
      return ['domain-unknown'];
  }
}

/** The nearest address that would be in order; null where there is nothing better to say. */
function suggest(address: string, known: readonly string[]): string | null {
  const cleaned = withoutJunk(withoutInvisible(address).normalize('NFC'));
  const candidate = hasLookAlikes(cleaned) ? asSeen(cleaned) : cleaned;
  const at = candidate.lastIndexOf('@');
  const parts = readAddress(candidate);
  const typed = parts?.domain ?? candidate.slice(at + 1).toLowerCase();
  const meant = at < 1 ? null : meantDomain(typed, known);
  const better = meant === null ? candidate : `${candidate.slice(0, at)}@${meant}`;
  return better !== address && readAddress(better) !== null ? better : null;
}

async function within<T>(work: Promise<T>, milliseconds: number, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** `timeoutMs` is for the domain name system; without an answer by then the domain is unknown, which proves nothing. */
export function createAddressExaminer(wiring: {
  readonly dns: Dns;
  readonly timeoutMs: number;
}): AddressExaminer {
  const { dns, timeoutMs } = wiring;

  async function examineDomain(
    parts: AddressParts,
    known: readonly string[],
  ): Promise<readonly AddressFinding[]> {
    const route = await within(dns.mx(parts.domain), timeoutMs, { kind: 'unknown' });
    return [...findingsOfDomain(parts.domain, known), ...findingsOfRoute(route)];
  }

  async function examine(given: string, authority: Authority): Promise<AddressReport> {
    if (given.length > LONGEST_INPUT)
      return {
        address: given.slice(0, LONGEST_INPUT),
        findings: ['syntax'],
        suggestion: null,
        official: false,
        mailSystem: null,
      };
    const known = knownDomains(authority);
    const parts = readAddress(given);
    const ofText = findingsOfText(given);
    const ofDomain = parts === null ? [] : await examineDomain(parts, known);
    const official =
      parts !== null && ofText.length === 0 && officialDomains(authority).includes(parts.domain);
    return {
      address: given,
      findings: [...ofText, ...ofDomain],
      suggestion: suggest(given, known),
      official,
      mailSystem: null,
    };
  }

  return { examine };
}
