import { domainToASCII, domainToUnicode } from 'node:url';
import type { Authority } from '../cases/directory.ts';
import { editDistance } from './edit-distance.ts';

/** A domain that a single user has may be that user's typing mistake. */
const COLLEAGUES = 2;

type Domains = Pick<Authority, 'mailDomains' | 'observedDomains'>;

const ascii = (domain: string): string => domainToASCII(domain.toLowerCase().replace(/\.$/, ''));
/** As people type it: an encoded name has nothing in common with its own spelling. */
const typed = (domain: string): string =>
  (domain.includes('xn--') ? domainToUnicode(domain) || domain : domain).normalize('NFC');

export function officialDomains({ mailDomains }: Domains): readonly string[] {
  return mailDomains.map(ascii).filter((domain) => domain !== '');
}

/** Where the authority's people have their mailboxes, official ones first. Empty: nothing is known. */
export function knownDomains(authority: Domains): readonly string[] {
  const observed = authority.observedDomains
    .filter(({ users }) => users >= COLLEAGUES)
    .toSorted((a, b) => b.users - a.users)
    .map(({ domain }) => ascii(domain));
  return [...new Set([...officialDomains(authority), ...observed])].filter((domain) => domain !== '');
}

/** At most two slips, and at most one in four characters: `mai.eu` is not a mistyped `abc.eu`. */
function slipsAllowed(domain: string): number {
  return Math.min(2, Math.floor(domain.length / 4));
}

/** The known domain that was probably meant, in ASCII form; null: it is known itself, or like none. */
export function meantDomain(domain: string, known: readonly string[]): string | null {
  const asked = typed(domain);
  const all = known.map((each) => ({ each, spelled: typed(each) }));
  if (all.some(({ each, spelled }) => each === domain || spelled === asked)) return null;
  const near = all
    .map(({ each, spelled }) => ({ each, spelled, distance: editDistance(asked, spelled) }))
    .filter(({ spelled, distance }) => distance <= slipsAllowed(spelled))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.each ?? null;
}
