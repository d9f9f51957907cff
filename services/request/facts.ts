import type { Case, MailEvidence, MailProfile, ResetDone } from '../cases/case.ts';
import { type Instant, plusHours, plusMinutes } from '../cases/instant.ts';
import { domainOf } from '../cases/mail-address.ts';
import type { Policy } from '../cases/policy.ts';
import { provedProbe } from '../cases/probe-of-case.ts';
import { senderAddress } from '../cases/sender-address.ts';
import type { Draft, DraftReason } from '../cases/stage.ts';
import { verdict } from '../cases/verdict.ts';
import type { Span } from './moments.ts';

export type LetterPolicy = Pick<Policy, 'linkDays' | 'windowMaxHours' | 'resetMailMinutes' | 'imiSender'>;

/** Where a mail of this kind comes from. Source of `eu-login`: the EU Login help on missing confirmation mails. */
const DOMAIN = 'ec.europa.eu';
const EU_LOGIN_SENDER = 'automated-notifications@nomail.ec.europa.eu';

/** The instants around a reset in which its mail may have come, deferrals and a slow queue included. */
const BEFORE_MINUTES = 5;
const AFTER_MINUTES = 60;

/** More would bury the newest ones, which are the likeliest to be found. */
const RESETS_SHOWN = 5;
/** Logs rarely reach back further; an older first mail is not worth a search. */
const FIRST_MAILS_DAYS = 14;

export interface SenderFact {
  readonly known: string | null;
  readonly source: 'recorded' | 'operator' | 'eu-login' | 'colleague' | 'colleague-elsewhere' | 'unknown';
  readonly domain: string;
  /** Whose word it is, where somebody pasted a mail. */
  readonly by: string | null;
}

export interface ResetFact {
  readonly reset: ResetDone;
  readonly window: Span;
}

/** What a request says of one stuck user; nothing of it is about another address than the mailbox IT looks after. */
export interface MemberFacts {
  readonly mailbox: string;
  readonly profile: MailProfile;
  readonly why: DraftReason;
  readonly sender: SenderFact;
  /** Oldest first. */
  readonly resets: readonly ResetFact[];
  /** Null where a first mail is not what is missing, or is too long ago. */
  readonly firstMails: Span | null;
  readonly evidence: MailEvidence | null;
  /** Who confirmed the address before the latest reset; null: not one of the reporters. */
  readonly addressCheckedBy: string | null;
  readonly addressChecked: boolean;
  readonly mailboxSeemsFull: boolean | null;
  /** Who complained, null: not one of the reporters; and whether it was about a mail before the latest one. */
  readonly complaint: {
    readonly by: string | null;
    readonly at: Instant;
    readonly beforeLatest: boolean;
  };
  readonly minutes: number;
  /** A mail of our own reached the mailbox: whoever is named typed back its word. */
  readonly probe: { readonly by: string; readonly at: Instant } | null;
  /** IT let such mail in, and the mail of a later reset did not arrive either. */
  readonly allowedInVain: { readonly at: Instant; readonly resetAt: Instant } | null;
}

function isOfDomain(address: string): boolean {
  const domain = domainOf(address);
  return domain === DOMAIN || domain.endsWith(`.${DOMAIN}`);
}

/**
 * What a person pasted counts least: it may be forged, so it never stands without its source. Whoever says it, what is
 * more than one mailbox fills no step.
 */
function senderOf(c: Case, evidence: MailEvidence | null, policy: LetterPolicy): SenderFact {
  const known = (address: string, source: SenderFact['source'], by: string | null = null): SenderFact => ({
    known: address,
    source,
    domain: DOMAIN,
    by,
  });
  const recorded = senderAddress(evidence?.from ?? '');
  const toldByOperator = senderAddress(policy.imiSender ?? '');
  const seen = senderAddress(c.senderSeen?.from ?? '');
  if (recorded !== null) return known(recorded, 'recorded');
  if (c.profile === 'eu-login') return known(EU_LOGIN_SENDER, 'eu-login');
  if (toldByOperator !== null) return known(toldByOperator, 'operator');
  if (c.senderSeen === null || seen === null)
    return { known: null, source: 'unknown', domain: DOMAIN, by: null };
  return known(seen, isOfDomain(seen) ? 'colleague' : 'colleague-elsewhere', c.senderSeen.by);
}

/** Whom a filter is asked to let in: never an address that somebody pasted and that is not of the Commission. */
export function senderToAllow({ sender }: Pick<MemberFacts, 'sender'>): string | null {
  return sender.source === 'colleague-elsewhere' ? null : sender.known;
}

function firstMails(c: Case, policy: LetterPolicy): Span | null {
  const firstPassword = c.profile === 'imi' && c.user.lastLoginAt === null;
  const recent = c.openedAt <= plusHours(c.user.createdAt, FIRST_MAILS_DAYS * 24);
  if (!firstPassword || !recent) return null;
  return { from: c.user.createdAt, to: plusHours(c.user.createdAt, policy.windowMaxHours) };
}

function allowedInVain({ request }: Case, last: ResetDone | undefined): MemberFacts['allowedInVain'] {
  const at = request?.allowedAt ?? null;
  if (at === null || last === undefined || last.requestedAt <= at) return null;
  return { at, resetAt: last.requestedAt };
}

function proved(c: Case): MemberFacts['probe'] {
  const outcome = provedProbe(c)?.outcome;
  return outcome?.kind === 'confirmed' ? { by: outcome.by, at: outcome.at } : null;
}

export function memberFacts(c: Case, draft: Draft | null, policy: LetterPolicy): MemberFacts {
  const mailbox = c.loan?.officialAddress ?? c.user.email;
  const resets = c.resets.filter(({ to }) => to.toLowerCase() === mailbox.toLowerCase()).slice(-RESETS_SHOWN);
  const last = resets.at(-1);
  const evidence = last?.evidence ?? null;
  const nameOf = (id: string | undefined) =>
    c.reporters.find(({ operatorId }) => operatorId === id)?.name ?? null;
  return {
    mailbox,
    profile: c.profile,
    why: draft?.why ?? 'nothing-known',
    sender: senderOf(c, evidence, policy),
    resets: resets.map((reset) => ({
      reset,
      window: {
        from: plusMinutes(reset.requestedAt, -BEFORE_MINUTES),
        to: plusMinutes(reset.requestedAt, AFTER_MINUTES),
      },
    })),
    firstMails: firstMails(c, policy),
    evidence,
    addressChecked: last !== undefined,
    addressCheckedBy: nameOf(last?.order.requestedBy),
    mailboxSeemsFull:
      evidence === null || evidence.reply === null ? null : verdict(evidence) === 'mailbox-full',
    complaint: {
      by: nameOf(c.complaint.by),
      at: c.complaint.at,
      beforeLatest: last !== undefined && c.complaint.at < last.requestedAt,
    },
    minutes: policy.resetMailMinutes[c.profile],
    probe: proved(c),
    allowedInVain: allowedInVain(c, last),
  };
}
