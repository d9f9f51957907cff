import { domainToUnicode } from 'node:url';
import { readAddress, withoutJunk } from './address-syntax.ts';
import { isKnownEnding, withLikelyEnding } from './endings.ts';
import { meantDomain } from './known-domains.ts';
import { asSeen, hasLookAlikes, withoutInvisible } from './odd-characters.ts';
import { isDisposableDomain, isPersonalDomain } from './personal-domains.ts';

/** What stands where the `@` should: nothing of it is seen, or a key beside it on keyboards of Europe. */
const INSTEAD_OF_AT = /^(.*[^.\s])(?:[.\s"'#2q€]|\(at\)|\[at\]|\s*@\s*)$/iu;

/** Where many people have their private mailbox, so that `gmial.com` is seen where nothing of the authority's is near. */
const COMMON_PERSONAL = [
  'gmail.com',
  'hotmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'hotmail.es',
  'yahoo.es',
  'web.de',
];

/** Below the cost of a letter replaced by any other: most names that are one letter off are names of their own. */
const PERSONAL_SLIP_DOMAIN = 8;

/** Slips that stand between the text and an address: points and `@` twice, a comma for a point. */
function mended(text: string): string {
  return text
    .replace(/\s*@\s*/g, '@')
    .replace(/@{2,}/g, '@')
    .replace(/(?<=[^\s,]),(?=[^\s,])/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.?@\.?/g, '@')
    .replace(/@([^@]+)@\1$/, '@$1');
}

/** `maria.ayto.example` → `maria@ayto.example`, where the end is a domain that is known. */
function withAtSign(text: string, known: readonly string[]): string {
  if (text.includes('@')) return text;
  const lower = text.toLowerCase();
  for (const domain of known) {
    const spelled = [domain, domainToUnicode(domain)].find((each) => each !== '' && lower.endsWith(each));
    const before = spelled === undefined ? null : text.slice(0, -spelled.length).match(INSTEAD_OF_AT);
    if (before?.[1] !== undefined) return `${before[1]}@${spelled}`;
  }
  return text;
}

function betterDomain(domain: string, known: readonly string[]): string | null {
  const meant = meantDomain(domain, known);
  if (meant !== null) return domainToUnicode(meant) || meant;
  if (known.includes(domain)) return null;
  const isPlain = domain.includes('.');
  if (!isPlain || !isKnownEnding(domain)) return withLikelyEnding(domain);
  return meantPersonal(domain);
}

/** A name of the private providers that was probably meant, in ASCII form; null: it is one itself, or like none. */
export function meantPersonal(domain: string): string | null {
  // Names that are one slip away from a great provider belong to those who wait for the slip.
  if ((isPersonalDomain(domain) && !isDisposableDomain(domain)) || domain.length < PERSONAL_SLIP_DOMAIN)
    return null;
  const meant = meantDomain(domain, COMMON_PERSONAL);
  return meant !== null && Math.abs(meant.length - domain.length) <= 1 ? meant : null;
}

/** The nearest address that would be in order; null where there is nothing better to say. Only ever a suggestion. */
export function suggestAddress(address: string, known: readonly string[]): string | null {
  const cleaned = withoutJunk(withoutInvisible(address).normalize('NFC'));
  const seen = hasLookAlikes(cleaned) ? asSeen(cleaned) : cleaned;
  const candidate = withAtSign(mended(seen), known);
  const at = candidate.lastIndexOf('@');
  if (at < 1) return null;
  const written = candidate.slice(at + 1).toLowerCase();
  const domain = readAddress(candidate)?.domain ?? written;
  const better = betterDomain(domain, known);
  const suggestion = better === null ? candidate : `${candidate.slice(0, at)}@${better}`;
  return suggestion !== address && readAddress(suggestion) !== null ? suggestion : null;
}

/** Where a domain is gone, perhaps because the authority was renamed: the same person at its own one, if it has just one. */
export function movedAddress(address: string, officials: readonly string[]): string | null {
  const [official] = officials;
  const parts = readAddress(address);
  if (parts === null || official === undefined || officials.length > 1 || official === parts.domain)
    return null;
  return `${parts.local}@${domainToUnicode(official) || official}`;
}
