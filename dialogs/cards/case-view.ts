import type { Case } from '../../services/cases/case.ts';
import type { Reminders } from '../../services/cases/insisting.ts';
import type { Instant } from '../../services/cases/instant.ts';
import type { Reader } from '../../services/texts/texts.ts';

export interface LoanLimits {
  readonly days: number;
  readonly atMostDays: number;
}

/** What the person who looks may do now, by what the admin service says now. */
export interface Viewer {
  readonly operatorId: string;
  readonly isReporter: boolean;
  readonly mayReset: boolean;
  readonly mayApprove: boolean;
  readonly isCoordinator: boolean;
  readonly isAffectedUser: boolean;
}

export interface CaseView {
  readonly c: Case;
  /** Plain text, already in the reader's language: what is to be said first. */
  readonly headline: string;
  readonly viewer: Viewer;
  readonly reader: Reader;
  readonly now: Instant;
  readonly practice: boolean;
  /** How long a temporary mailbox is lent, and at most; absent: they are switched off. */
  readonly loans?: LoanLimits;
  /** How IT is reminded; null or absent where it does not have the move. */
  readonly reminders?: Reminders | null;
  /** Where the request can be fetched as a mail, for whoever sends it from the own mailbox. */
  readonly emlUrl?: string;
  /** The very text that would be sent; without it the draft's card shows how to see it. */
  readonly preview?: {
    readonly subject: string;
    readonly to: string | null;
    readonly cc: readonly string[];
    readonly text: string;
    /** How many mailboxes more of the same domain the mail will be about; nothing else of them is shown. */
    readonly further: number;
  };
}
