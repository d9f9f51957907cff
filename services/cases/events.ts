import type { AddressReport, MailEvidence, Reporter } from './case.ts';
import type { Authority, User } from './directory.ts';
import type { DomainKnowledge } from './domain-memory.ts';
import type { Instant } from './instant.ts';
import type { PastedMail } from './pasted.ts';

/** By which right somebody acts; computed at the one door from what the admin service says now. */
export type Right = 'own-mail' | 'administrator' | 'coordinator' | 'national-coordinator';

/** How a person said something in Teams. */
export type Via = 'card' | 'words';

export interface PersonActing {
  readonly kind: 'person';
  readonly operatorId: string;
  /** The own IMI user file, where there is one: one person may be known as two operators. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly right: Right;
  /** How it was said: on a card, or in words. Absent: neither is known. */
  readonly via?: Via;
  /** This is the user whose mail is missing. */
  readonly isAffectedUser: boolean;
  readonly may: {
    readonly reset: boolean;
    readonly approve: boolean;
    /** A covering coordinator may alone set an address on exactly one of the authority's own domains. */
    readonly setOfficialAddressAlone: boolean;
  };
}

export type Actor =
  | PersonActing
  | { readonly kind: 'it-unit' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'assistant' };

export type ItAnswer = 'released' | 'allowed' | 'nothing' | 'more' | 'forward';

export type ResetRefusal =
  | { readonly because: 'in-flight'; readonly resetId: string | null }
  | { readonly because: 'throttled'; readonly until: Instant }
  | { readonly because: 'not-permitted' | 'not-supported' }
  /** Read once more just before: the user has another address now, or has logged in since. */
  | { readonly because: 'address-changed' | 'logged-in'; readonly user: User };

/** What can happen to a case. The first group people say, the second the world answers. */
export type CaseEventBody =
  | { readonly kind: 'said-arrived' }
  | { readonly kind: 'said-not-arrived' }
  | { readonly kind: 'address-confirmed'; readonly address: string }
  | { readonly kind: 'address-correction-asked'; readonly report: AddressReport }
  | { readonly kind: 'reset-asked' }
  | { readonly kind: 'approved'; readonly code: string }
  | { readonly kind: 'declined'; readonly code: string | null }
  | { readonly kind: 'recipient-set'; readonly to: string; readonly withinRules: boolean }
  | { readonly kind: 'note-set'; readonly note: string }
  | { readonly kind: 'request-sent'; readonly version: number | null }
  | { readonly kind: 'request-taken'; readonly version: number | null }
  | {
      readonly kind: 'it-answered';
      readonly round: number;
      readonly answer: ItAnswer;
      readonly text: string;
      /** With `forward`: to whom. */
      readonly forwardTo: string | null;
      /** Who recorded what came by mail or telephone; null: it came by the link, or by whoever brings it. */
      readonly recordedBy: Pick<Reporter, 'operatorId' | 'name'> | null;
      /** `forwardTo` is outside the recipient's rules, so nothing was forwarded. */
      readonly outsideRules: boolean;
    }
  /** `until` null: as long as a loan usually lasts. */
  | {
      readonly kind: 'loan-asked';
      readonly report: AddressReport;
      readonly reason: string;
      readonly until: Instant | null;
    }
  /** Whoever asked for the temporary mailbox has read what is to be said against it. */
  | { readonly kind: 'loan-consented' }
  | { readonly kind: 'loan-extended'; readonly until: Instant | null }
  /** `word`: drawn at the door, should the official mailbox have to be proved first. */
  | { readonly kind: 'loan-return-asked'; readonly word: string }
  /** `word`: drawn at the door, to be typed back. */
  | { readonly kind: 'probe-asked'; readonly word: string }
  | { readonly kind: 'probe-word-said'; readonly word: string }
  | { readonly kind: 'probe-missing' }
  /** What was read from a mail that a person pasted. */
  | { readonly kind: 'evidence-pasted'; readonly pasted: PastedMail }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'joined'; readonly reporter: Reporter }
  | { readonly kind: 'due' }
  | {
      readonly kind: 'user-read';
      readonly user: User;
      readonly authority: Authority;
      readonly report: AddressReport;
    }
  | { readonly kind: 'user-unavailable'; readonly because: 'gone' | 'disabled' }
  /** `resetId` names the reset whose mail was looked at, so that a late look is not taken for the newest mail's. */
  | { readonly kind: 'mail-seen'; readonly resetId: string | null; readonly evidence: MailEvidence }
  | {
      readonly kind: 'reset-done';
      readonly resetId: string;
      readonly requestedAt: Instant;
      readonly evidence: MailEvidence;
    }
  | { readonly kind: 'reset-refused'; readonly refusal: ResetRefusal }
  | { readonly kind: 'address-changed'; readonly user: User }
  | {
      readonly kind: 'address-change-refused';
      readonly because: 'version-conflict' | 'address-in-use' | 'invalid-email' | 'not-permitted';
    }
  /** `together`: with other cases, so that no reporter was in copy. */
  | {
      readonly kind: 'request-mailed';
      readonly round: number;
      readonly at: Instant;
      readonly together: boolean;
    }
  /** The case is one of those that a round of a request is about. `askedAt` null: the mail goes out now. */
  | {
      readonly kind: 'request-joined';
      readonly requestId: string;
      readonly round: number;
      readonly to: string;
      readonly askedAt: Instant | null;
      readonly remindAt: Instant | null;
      readonly remindersSent: number;
    }
  /** The request that was to be joined was answered in this very moment: the case needs one of its own. */
  | { readonly kind: 'request-not-joined' }
  /** `count` 0: the request itself; else its `count`th reminder. */
  | {
      readonly kind: 'request-mail-failed';
      readonly round: number;
      readonly count: number;
      readonly reply: string;
    }
  | {
      readonly kind: 'it-reminded';
      readonly round: number;
      readonly count: number;
      readonly level: ReminderLevel;
    }
  | { readonly kind: 'it-silent'; readonly round: number }
  /** `askedAt` tells which probe; the reply is that of our own mail server. */
  | { readonly kind: 'probe-mailed'; readonly askedAt: Instant; readonly reply: string }
  /** Null: no mail server could be reached for a day. */
  | { readonly kind: 'probe-refused'; readonly askedAt: Instant; readonly reply: string | null }
  /** Who was asked to approve the proposal of this code; nobody: there is nobody who could. */
  | {
      readonly kind: 'approvers-asked';
      readonly code: string;
      readonly approvers: readonly { readonly operatorId: string; readonly name: string }[];
      readonly level: ApproverLevel;
    }
  /** Neither in Teams nor by mail. */
  | {
      readonly kind: 'approver-not-reached';
      readonly code: string;
      readonly operatorId: string;
      readonly name: string;
    }
  /** Does not look after the user any more. Whoever takes over, where nobody else who reported is left. */
  | {
      readonly kind: 'reporter-left';
      readonly operatorId: string;
      readonly successors: readonly Reporter[];
    }
  | { readonly kind: 'effect-delayed'; readonly effect: string; readonly until: Instant }
  /** `effect` is the kind of the effect that will not be tried again; `right-gone`: of whoever had decided it. */
  | { readonly kind: 'effect-failed'; readonly effect: string; readonly because?: 'right-gone' };

/** `near`: who covers the authority; the national coordinator is asked where nobody near is left. */
export type ApproverLevel = 'near' | 'national-coordinator' | 'nobody';

export type ReminderLevel = 'it-unit' | 'it-unit-and-coordinator' | 'national-coordinator';

export type CaseEventKind = CaseEventBody['kind'];

/** An event as it enters by the one door: stamped with when, by whom, and four characters drawn for a proposal. */
export type CaseEvent<K extends CaseEventKind = CaseEventKind> = Extract<CaseEventBody, { kind: K }> & {
  readonly at: Instant;
  readonly by: Actor;
  readonly code4: string;
  /** Looked up by the door where a request to IT is about to be written. */
  readonly domain?: DomainKnowledge;
};
