import type { AddressFinding, AddressReport } from '../cases/case.ts';
import type { Authority } from '../cases/directory.ts';
import type { AddressExaminer } from '../desk/ports/address-examiner.ts';
import type { Dns, MailRoute } from '../desk/ports/dns.ts';
import { type AddressParts, readAddress, slipsOf, withoutJunk } from './address-syntax.ts';
import { isKnownEnding } from './endings.ts';
import { knownDomains, meantDomain, officialDomains } from './known-domains.ts';
import { guessMailSystem } from './mail-system.ts';
import { hasInvisible, hasLookAlikes, withoutInvisible } from './odd-characters.ts';
import { isAccessProvider, isDisposableDomain, isPersonalDomain } from './personal-domains.ts';
import { meantPersonal, movedAddress, suggestAddress } from './suggest-address.ts';

/** Longer than any address; what is beyond is not looked at. */
const LONGEST_INPUT = 320;

const DEAD: readonly AddressFinding[] = ['domain-does-not-exist', 'domain-takes-no-mail'];
const UNKNOWN: MailRoute = { kind: 'unknown' };

function findingsOfText(address: string): readonly AddressFinding[] {
  const findings: AddressFinding[] = [];
  const visible = withoutInvisible(address);
  if (readAddress(address) === null) findings.push('syntax', ...slipsOf(withoutJunk(visible)));
  if (hasInvisible(address)) findings.push('invisible-characters');
  if (hasLookAlikes(visible)) findings.push('look-alike-characters');
  if (withoutJunk(visible) !== visible) findings.push('surrounding-junk');
  return findings;
}

function findingsOfDomain(domain: string, known: readonly string[]): readonly AddressFinding[] {
  if (isDisposableDomain(domain)) return ['personal', 'disposable'];
  if (isPersonalDomain(domain))
    return isAccessProvider(domain) ? ['personal', 'access-provider'] : ['personal'];
  if (known.includes(domain)) return [];
  const findings: AddressFinding[] = isKnownEnding(domain) ? [] : ['unknown-ending'];
  if (known.length > 0) findings.push('not-a-domain-of-the-authority');
  if (meantDomain(domain, known) !== null || meantPersonal(domain) !== null)
    findings.push('looks-like-a-typo');
  return findings;
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
    { domain }: AddressParts,
    known: readonly string[],
  ): Promise<Pick<AddressReport, 'findings' | 'mailSystem'>> {
    const route = await within(dns.mx(domain), timeoutMs, UNKNOWN);
    return {
      findings: [...findingsOfDomain(domain, known), ...findingsOfRoute(route)],
      mailSystem: route.kind === 'mx' ? guessMailSystem(domain, route.hosts) : null,
    };
  }

  async function examine(given: string, authority: Authority): Promise<AddressReport> {
    const nothing = { findings: [], suggestion: null, official: false, mailSystem: null };
    if (given.length > LONGEST_INPUT)
      return { ...nothing, address: given.slice(0, LONGEST_INPUT), findings: ['syntax'] };
    const known = knownDomains(authority);
    const parts = readAddress(given);
    const ofText = findingsOfText(given);
    const officials = officialDomains(authority);
    const ofDomain = parts === null ? nothing : await examineDomain(parts, known);
    const findings = [...ofText, ...ofDomain.findings];
    const isDead = findings.some((finding) => DEAD.includes(finding));
    return {
      address: given,
      findings,
      suggestion: suggestAddress(given, known) ?? (isDead ? movedAddress(given, officials) : null),
      official: parts !== null && ofText.length === 0 && officials.includes(parts.domain),
      mailSystem: ofDomain.mailSystem,
    };
  }

  return { examine };
}
