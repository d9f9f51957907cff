import type { Case } from './case.ts';
import type { Instant } from './instant.ts';
import { plusHours } from './instant.ts';
import { domainOf } from './mail-address.ts';
import type { MailSystemGuess } from './mail-system.ts';

/** What is remembered of a mail domain, so that its next user is helped faster. It names no person and no mailbox's user. */
export interface DomainMemory {
  readonly domain: string;
  readonly mailSystem: MailSystemGuess | null;
  /** Where IT answered last. */
  readonly contact: { readonly to: string; readonly at: Instant } | null;
  /** When IT said that it lets IMI's mails in, and how, in its own words. */
  readonly allowed: { readonly at: Instant; readonly how: string } | null;
  /** When a mail was last known to have arrived after a reset. */
  readonly succeededAt: Instant | null;
  /** IT was asked then, and no mail is known to have arrived since. */
  readonly blockedSince: Instant | null;
}

/** What becomes known of a domain; the same news twice changes nothing. */
export type DomainNews =
  | { readonly kind: 'asked'; readonly at: Instant }
  /** `allowed`: how; null where IT answered something else. */
  | { readonly kind: 'answered'; readonly at: Instant; readonly to: string; readonly allowed: string | null }
  | { readonly kind: 'arrived'; readonly at: Instant; readonly mailSystem: MailSystemGuess | null };

/** What a new draft says where mails were let in once, and arrived. */
export interface AllowedBefore {
  readonly at: Instant;
  readonly how: string;
  readonly workedUntil: Instant;
}

/** What is kept of IT's own words. */
export const HOW_MAX = 500;

/** The domain of the official mailbox, in lower case: what is asked of IT is about that one, also while another is lent. */
export function mailDomainOf(c: Pick<Case, 'loan' | 'user'>): string {
  return domainOf(c.loan?.officialAddress ?? c.user.email);
}

/** Null for a mailbox at a free-mail or disposable provider: its users have nothing in common, and no IT unit. */
export function sharedDomainOf(c: Pick<Case, 'loan' | 'user' | 'personalMailbox'>): string | null {
  const domain = mailDomainOf(c);
  return domain === '' || (c.personalMailbox && c.loan === null) ? null : domain;
}

function nothingKnown(domain: string): DomainMemory {
  return { domain, mailSystem: null, contact: null, allowed: null, succeededAt: null, blockedSince: null };
}

/** Whether this came after what is known already; late news of long ago does not replace newer news. */
function isNews(known: { readonly at: Instant } | null, at: Instant): boolean {
  return known === null || known.at <= at;
}

export function remember(before: DomainMemory | null, domain: string, news: DomainNews): DomainMemory {
  const memory = before ?? nothingKnown(domain);
  const { contact, allowed, succeededAt, blockedSince, mailSystem } = memory;
  const { at } = news;
  switch (news.kind) {
    case 'asked':
      if (blockedSince !== null || (succeededAt !== null && succeededAt >= at)) return memory;
      return { ...memory, blockedSince: at };
    case 'answered':
      return {
        ...memory,
        contact: isNews(contact, at) ? { to: news.to, at } : contact,
        allowed:
          news.allowed !== null && isNews(allowed, at)
            ? { at, how: news.allowed.trim().slice(0, HOW_MAX) }
            : allowed,
      };
    case 'arrived':
      return {
        ...memory,
        mailSystem: news.mailSystem ?? mailSystem,
        succeededAt: succeededAt === null || succeededAt < at ? at : succeededAt,
        blockedSince: blockedSince !== null && blockedSince > at ? blockedSince : null,
      };
  }
}

/** A user of the same request whose mail did not come is not yet a sign that an entry expired. */
const SETTLED_HOURS = 24;

/** IT let the mails in, they arrived, and a later one does not: an entry has probably expired. Null: nothing of the kind. */
export function allowedBefore(memory: DomainMemory | null, c: Case): AllowedBefore | null {
  const last = c.resets.at(-1);
  if (memory === null || last === undefined) return null;
  const { allowed, succeededAt } = memory;
  if (allowed === null || succeededAt === null || succeededAt < allowed.at) return null;
  const isLater = c.openedAt > succeededAt || last.requestedAt >= plusHours(succeededAt, SETTLED_HOURS);
  return isLater ? { at: allowed.at, how: allowed.how, workedUntil: succeededAt } : null;
}

/** What the desk looks up for a case about which IT is to be asked. */
export interface DomainKnowledge {
  readonly memory: DomainMemory | null;
  /** A request that is out for this domain, and that the case may join. */
  readonly openRequest: string | null;
  /** Where IT answered last, if this case's request may go there. */
  readonly contact: string | null;
}
