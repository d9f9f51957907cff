import type { MissingMail } from '../services/cases/case.ts';
import type { Invitation, User } from '../services/cases/directory.ts';
import type { Instant } from '../services/cases/instant.ts';
import type { Message } from '../services/texts/message.ts';

/** What of a user file the questions need; `authority` is its name, where the edge knows it. */
export type FoundUser = Pick<
  User,
  'id' | 'username' | 'name' | 'email' | 'role' | 'createdAt' | 'lastLoginAt'
> & {
  readonly authority: string | null;
};

/** An authority that never registered: there is no user file. `sender`: who can invite again. */
export interface InvitedAuthority {
  readonly id: string;
  readonly name: string;
  readonly invitation: Pick<Invitation, 'email' | 'sentAt' | 'state'>;
  readonly sender: { readonly name: string; readonly isSpeaker: boolean } | null;
}

export type Precision = 'minute' | 'hour' | 'day';

/** When the person says that the user was created. */
export type SaidCreated =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'at'; readonly instant: Instant; readonly precision: Precision };

/** What was already told, and is not asked again. */
export interface Told {
  readonly missing: MissingMail | null;
  readonly created: SaidCreated;
}

/** The open question by its name, so that no deployment can file an answer under another question. */
export type IntakeState =
  | { readonly question: 'who'; readonly told: Told }
  | { readonly question: 'choose-user'; readonly told: Told; readonly users: readonly FoundUser[] }
  | { readonly question: 'missing'; readonly told: Told; readonly user: FoundUser }
  | { readonly question: 'when-created'; readonly told: Told; readonly user: FoundUser }
  /** Everything is known; kept until the case is open, so that a failure on the way costs nothing. */
  | { readonly question: 'opening'; readonly told: Told; readonly user: FoundUser };

export type IntakeInput =
  /** Somebody wants to begin, by a button or a greeting, and has said nothing yet. */
  | { readonly kind: 'begin' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'form';
      readonly who: string;
      readonly missing: MissingMail | null;
      readonly date: string | null;
      readonly time: string | null;
      readonly unknownWhen: boolean;
    }
  | { readonly kind: 'choose'; readonly userId: string }
  | { readonly kind: 'missing'; readonly missing: MissingMail }
  /** As the pickers give them: `2026-11-23`, `10:30`, without a zone. */
  | {
      readonly kind: 'when';
      readonly date: string | null;
      readonly time: string | null;
      readonly unknown: boolean;
    }
  | { readonly kind: 'cancel' }
  /** The answer to a `search` or `search-self`. `total` counts users, also those that are not listed. */
  | {
      readonly kind: 'found';
      readonly users: readonly FoundUser[];
      readonly authorities: readonly InvitedAuthority[];
      readonly total: number;
    };

/** What the edge carries out and feeds back. */
export type IntakeQuery =
  /** Best phrase first: searched one after the other until one finds a user or an invited authority. */
  | { readonly kind: 'search'; readonly texts: readonly string[] }
  | { readonly kind: 'search-self' }
  /** The end of the questions: read the user file anew, open or join the case, and forget the stored intake. */
  | {
      readonly kind: 'open';
      readonly userId: string;
      readonly missing: MissingMail;
      readonly saidCreatedAt: Instant | 'unknown' | null;
    };

/** Drawn by `drawIntake`. */
export type IntakeCard = 'form' | 'choose-user' | 'missing' | 'when';

export interface IntakeStep {
  /** Null: nothing to keep. */
  readonly state: IntakeState | null;
  readonly say: readonly Message[];
  readonly card: IntakeCard | null;
  readonly ask: IntakeQuery | null;
}
