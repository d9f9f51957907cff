import type { AddressReport, MailEvidence, Order, Reporter, ResetPurpose } from './case.ts';
import type { AllowedBefore } from './domain-memory.ts';
import type { ApproverLevel } from './events.ts';
import type { Instant } from './instant.ts';
import type { LoanTerms } from './loan.ts';
import type { MailSystemGuess } from './mail-system.ts';

/** When a person who has the move is reminded next, and how often that was done. */
export interface Reminder {
  readonly sent: number;
  readonly nextAt: Instant;
}

export type AddressQuestion =
  | 'notice-missing'
  | 'looks-wrong'
  | 'window-over'
  | 'not-a-first-password'
  | 'refused'
  | 'never-reached'
  | 'before-reset'
  | 'changed-meanwhile'
  | 'reopened';

export type ArrivalQuestion = 'notice' | 'window' | 'reset' | 'release';

/** Why a reset is asked for before it is ordered. */
export type ResetQuestion = 'has-a-password' | 'it-allowed' | 'address-is-back' | 'address-is-another';

export type CoordinatorQuestion =
  | 'not-permitted'
  | 'address-not-taken'
  | 'it-is-silent'
  | 'loan-can-end'
  | 'effect-failed';

/** In the place of an operator's id where IT itself named a recipient: nobody's id, so nobody takes it back. */
export const IT_UNIT = 'it-unit';

/** Whose word an answer to a request is: IT's, a person's who recorded it, or that of whoever has the request's link. */
export type AnsweredBy =
  | { readonly kind: 'it' | 'link' }
  | { readonly kind: 'recorded'; readonly operatorId: string; readonly name: string };

/** What a coordinator is asked to approve; voided by any change. The code is of exactly this proposal. */
export type Proposal = {
  readonly code: string;
  readonly requestedBy: Reporter;
  /** The IMI user file of who asked, where there is one. */
  readonly requesterUserId: string | null;
  /** Who may have brought it about without being the one who asked: they do not approve it. Operator ids. */
  readonly notBy: readonly string[];
} & (
  | { readonly kind: 'reset'; readonly purpose: ResetPurpose }
  | { readonly kind: 'address'; readonly from: string; readonly to: AddressReport; readonly version: string }
  | ({ readonly kind: 'loan'; readonly to: AddressReport; readonly version: string } & LoanTerms)
  | {
      readonly kind: 'recipient';
      readonly to: string;
      /** Whose answer named the recipient; null: the person who asks did. */
      readonly answeredBy: AnsweredBy | null;
    }
);

export interface AskedApprovers {
  readonly level: ApproverLevel;
  readonly operatorIds: readonly string[];
  /** Of these, whom neither Teams nor mail reached. */
  readonly notReached: readonly string[];
}

export type DraftReason =
  | 'accepted-not-arrived'
  | 'refused-by-policy'
  | 'refused-as-unknown'
  | 'refused-otherwise'
  | 'still-deferred'
  | 'nothing-known'
  | 'released-not-arrived'
  | 'it-asks-more'
  | 'it-forwards'
  | 'could-not-be-mailed'
  /** IT let these mails in once, and they came; now they do not. */
  | 'allowed-before';

export interface Draft {
  readonly round: number;
  readonly why: DraftReason;
  readonly to: string | null;
  /** A coordinator chose or approved the recipient, or IT has answered from there before. */
  readonly vouched: boolean;
  /** Operator ids of who chose the recipient or approved it: what comes back from there may be theirs. */
  readonly setBy: readonly string[];
  readonly note: string;
  /** The name of who wrote the note, who need not have reported the case; null: there is none. */
  readonly noteBy: string | null;
  /** What IT asked in the round before. */
  readonly question: string | null;
  /** With `allowed-before`: when and how, and how long it worked. */
  readonly before: AllowedBefore | null;
  /** Raised by every change, so that only the text that was seen is sent. */
  readonly version: number;
}

/** A stage that can be gone back to when a proposal is declined or expires. */
export type SteadyStage = Exclude<
  Stage,
  { kind: 'awaiting-approval' | 'changing-address' | 'resetting' | 'closed' }
>;

/** Each variant holds exactly its own fields, the instants it waits for among them. */
export type Stage =
  | {
      readonly kind: 'waiting-in-window';
      readonly about: 'notice' | 'password' | 'mail-on-its-way';
      readonly until: Instant;
      readonly windowUntil: Instant;
    }
  | {
      readonly kind: 'asking-arrival';
      readonly about: ArrivalQuestion;
      readonly purpose: ResetPurpose | null;
      readonly evidence: MailEvidence | null;
      /** True once the second look, after greylisting, was taken. */
      readonly lookedAgain: boolean;
      readonly windowUntil: Instant | null;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'checking-address';
      readonly why: AddressQuestion;
      /** Null while the user file is being read. */
      readonly report: AddressReport | null;
      /** Not null: the window is still open, and a right address means going on waiting. */
      readonly windowUntil: Instant | null;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'awaiting-approval';
      readonly proposal: Proposal;
      readonly back: SteadyStage;
      /** Null: nobody was asked yet. */
      readonly asked: AskedApprovers | null;
      readonly since: Instant;
      readonly expiresAt: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'changing-address';
      readonly from: string;
      readonly to: string;
      readonly version: string;
      readonly order: Order;
      readonly purpose: ResetPurpose;
      readonly loan: LoanTerms | null;
      /** The new address is at a free-mail or disposable provider. */
      readonly personal: boolean;
      /** Of the new address. */
      readonly mailSystem: MailSystemGuess | null;
      readonly since: Instant;
    }
  | {
      readonly kind: 'asking-reset';
      readonly why: ResetQuestion;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'resetting';
      readonly purpose: ResetPurpose;
      readonly order: Order;
      readonly since: Instant;
    }
  | {
      readonly kind: 'self-service';
      readonly purpose: ResetPurpose;
      readonly order: Order;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'watching';
      readonly purpose: ResetPurpose;
      readonly resetId: string | null;
      readonly requestedAt: Instant;
      readonly lookAt: Instant;
      readonly until: Instant;
      readonly lookedAgain: boolean;
      readonly evidence: MailEvidence;
      readonly since: Instant;
    }
  | {
      readonly kind: 'mailbox-full';
      readonly evidence: MailEvidence;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'held-by-sender';
      readonly why: 'queued-or-held' | 'never-reached' | 'authentication-failed' | 'sender-blocked';
      readonly evidence: MailEvidence | null;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'own-mailbox';
      readonly evidence: MailEvidence | null;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'drafting-request';
      readonly draft: Draft;
      readonly evidence: MailEvidence | null;
      /** Null: confirmed; else probable until then, and looked at again at that instant. */
      readonly confirmAt: Instant | null;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'with-it';
      /** Null: confirmed, and IT is reminded; else probable until then. */
      readonly confirmAt: Instant | null;
      readonly since: Instant;
    }
  | {
      readonly kind: 'needs-coordinator';
      readonly why: CoordinatorQuestion;
      readonly since: Instant;
      readonly reminder: Reminder;
    }
  | {
      readonly kind: 'closed';
      readonly end: 'solved' | 'withdrawn' | 'dormant' | 'ended';
      /** Solved first-hand by the affected user, or as a reporter reports; else why it ended. */
      readonly how:
        | 'first-hand'
        | 'reported'
        | 'withdrawn'
        | 'nobody-answered'
        | 'user-gone'
        | 'user-disabled';
      readonly at: Instant;
      /** The instants at which the user is asked whether the next IMI mail came; earliest first. */
      readonly rechecks: readonly Instant[];
      readonly recheckAsked: boolean;
    };

export type StageKind = Stage['kind'];
export type StageOf<K extends StageKind> = Extract<Stage, { kind: K }>;
