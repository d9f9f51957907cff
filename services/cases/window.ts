import type { Case, MailProfile, MissingMail } from './case.ts';
import type { Mail } from './directory.ts';
import { type Instant, plusHours, plusMinutes } from './instant.ts';
import type { Policy } from './policy.ts';

/** Where a moment lies in the time that the password mail may take. */
export type WindowPhase = 'not-yet' | 'any-moment' | 'over';

export interface PasswordMailWindow {
  /** From here on the password mail may come. */
  readonly opensAt: Instant;
  /** From this instant on it is missing. */
  readonly until: Instant;
  /** From this instant on the notice is missing. */
  readonly noticeBy: Instant;
}

/** Elapsed hours, so daylight saving does not move it. Source: the FAQ, "between 24 and 48 hours". */
export function passwordMailWindow(createdAt: Instant, policy: Policy): PasswordMailWindow {
  return {
    opensAt: plusHours(createdAt, policy.windowMinHours),
    until: plusHours(createdAt, policy.windowMaxHours),
    noticeBy: plusMinutes(createdAt, policy.noticeMinutes),
  };
}

export function phaseOf(window: PasswordMailWindow, now: Instant): WindowPhase {
  if (now < window.opensAt) return 'not-yet';
  return now < window.until ? 'any-moment' : 'over';
}

/**
 * Until when the first password mail may still come; null where it is not a first password, or none is sent by itself.
 * Derived from the case, so that no side road leads round the window.
 */
export function firstPasswordBy(c: Case, policy: Policy): Instant | null {
  if (c.profile === 'eu-login' || c.user.lastLoginAt !== null || c.resets.length > 0) return null;
  const sentAt = c.firstMail?.sentAt ?? null;
  return sentAt === null
    ? passwordMailWindow(c.user.createdAt, policy).until
    : plusMinutes(sentAt, policy.resetMailMinutes[c.profile]);
}

/** What to wait for before anything is done; null: nothing, go on to the address. */
export interface Wait {
  readonly about: 'notice' | 'password' | 'mail-on-its-way';
  readonly until: Instant;
  readonly windowUntil: Instant;
}

export interface FirstMails {
  readonly createdAt: Instant;
  readonly missing: MissingMail;
  /** Newest first, as the admin service lists them. */
  readonly mails: readonly Mail[];
  readonly profile: MailProfile;
}

/** The password mail that is known to have been sent counts from its own hour; else the window from creation does. */
export function firstWait(first: FirstMails, now: Instant, policy: Policy): Wait | null {
  const window = passwordMailWindow(first.createdAt, policy);
  const sent = first.mails.find((mail) => mail.kind !== 'notice' && mail.sentAt !== null)?.sentAt ?? null;
  if (sent !== null) {
    const until = plusMinutes(sent, policy.resetMailMinutes[first.profile]);
    return now < until ? { about: 'mail-on-its-way', until, windowUntil: until } : null;
  }
  if (phaseOf(window, now) === 'over') return null;
  if (first.missing !== 'password' && now < window.noticeBy) {
    return { about: 'notice', until: window.noticeBy, windowUntil: window.until };
  }
  return { about: 'password', until: window.until, windowUntil: window.until };
}
