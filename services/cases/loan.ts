import type { AddressReport, Case, Reporter } from './case.ts';
import { type Instant, plusDays, toMillis } from './instant.ts';
import { domainOf } from './mail-address.ts';
import type { Policy } from './policy.ts';
import { provedProbe } from './probe-of-case.ts';

/** Who said that the caveats of a temporary mailbox were read, and when. */
export interface Consent {
  readonly operatorId: string;
  readonly name: string;
  readonly at: Instant;
}

/** What a loan is granted for; part of the proposal, so that who approves sees all of it. */
export interface LoanTerms {
  readonly reason: string;
  readonly until: Instant;
  readonly consent: Consent;
}

/** A temporary mailbox that is wanted. Nobody is asked to approve it before the caveats were read. */
export interface LoanWish {
  readonly by: Reporter;
  readonly to: AddressReport;
  readonly reason: string;
  readonly until: Instant;
  readonly at: Instant;
}

export interface Loan extends LoanTerms {
  readonly temporaryAddress: string;
  readonly officialAddress: string;
  /** The official mailbox is at a free-mail provider too, so nobody puts it back alone. */
  readonly officialPersonal: boolean;
  readonly begunAt: Instant;
  /** Operator id of who asked for it. */
  readonly askedBy: string;
  readonly extensions: number;
  readonly nextReminderAt: Instant;
  /** How often it was said that its time is over. */
  readonly overdueSaid: number;
  /** Somebody wants it ended: once the official mailbox is proved, its address is put back. */
  readonly ending: boolean;
  /** The round of IT's request after which a mail to the official mailbox was tried and did not come; null: not yet. */
  readonly failedRound: number | null;
}

/** The loan that was put back: the way back to it, until a mail has come to the official mailbox. */
export interface LoanBefore {
  readonly temporaryAddress: string;
  readonly reason: string;
  /** How many mails with a new password had gone out by then. */
  readonly resets: number;
}

/** Source: our own choice; as long as IT may take in the worst case that a second person can still overlook. */
const LOANS_AT_MOST = 3;

/** A day more, because an end is a day on the calendar and lasts until its midnight. */
export function longestEnd(at: Instant, policy: Pick<Policy, 'loanDays'>): Instant {
  return plusDays(at, longestLoanDays(policy) + 1);
}

export function longestLoanDays({ loanDays }: Pick<Policy, 'loanDays'>): number {
  return LOANS_AT_MOST * loanDays;
}

/** Days before the end of a loan on which its end is announced. */
const NOTICE_DAYS = 3;

export function noticeAt(until: Instant, policy: Policy): Instant {
  return plusDays(until, -Math.min(NOTICE_DAYS, policy.loanDays / 2));
}

const DOTS_MEAN_NOTHING: readonly string[] = ['gmail.com', 'googlemail.com'];

/** As far as can be seen from outside: what follows a plus is a label, and at some providers points mean nothing. */
function mailboxOf(address: string): string {
  const domain = domainOf(address);
  const written = address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
  const local = written.replace(/(?<=.)\+.*$/, '');
  return DOTS_MEAN_NOTHING.includes(domain) ? `${local.replaceAll('.', '')}@gmail.com` : `${local}@${domain}`;
}

export function isSameMailbox(first: string, second: string): boolean {
  return mailboxOf(first) === mailboxOf(second);
}

/** The word was typed back from the official mailbox while another one was lent. */
export function isOfficialProved(c: Case): boolean {
  const outcome = provedProbe(c)?.outcome;
  return c.loan !== null && outcome?.kind === 'confirmed' && outcome.at >= c.loan.begunAt;
}

export function isLoanOver({ loan }: Pick<Case, 'loan'>, now: Instant): boolean {
  return loan !== null && loan.until <= now;
}

const DAY_MS = 24 * 60 * 60_000;

/** Whole days since the loan was to end; 0 on the first. */
export function daysOverdue({ until }: Loan, now: Instant): number {
  return Math.max(0, Math.floor((toMillis(now) - toMillis(until)) / DAY_MS));
}

/** Whether a mail with a new password went out since the official address was put back. */
function isMailedSince(c: Case, { resets }: LoanBefore): boolean {
  return c.resets.length > resets;
}

/** The official address is back, and no mail has gone there yet that could prove it. */
export function isReturnUnproved(c: Case): boolean {
  return c.loanBefore !== null && !isMailedSince(c, c.loanBefore);
}

/** The loan that can be asked for anew, because a mail was sent to the official mailbox and the case goes on; or null. */
export function wayBack(c: Case): LoanBefore | null {
  return c.loan === null && c.loanBefore !== null && isMailedSince(c, c.loanBefore) ? c.loanBefore : null;
}
