import type { Instant } from '../../services/cases/instant.ts';

/** What the practice server and its page say to each other. Types alone: the page must not load server code. */

export interface PersonView {
  readonly id: string;
  readonly name: string;
  /** By language, as `say` and `story` of the cast. */
  readonly title: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2; null: in no directory. */
  readonly country: string | null;
  readonly coordinates: 'authorities' | 'country' | null;
  readonly authorityIds: readonly string[];
  /** The own user file, where there is one. */
  readonly userId: string | null;
  readonly language: string;
  readonly timeZone: string;
}

export interface CastView {
  readonly scenario: string;
  readonly userId: string | null;
  readonly name: string;
  readonly authority: string;
  readonly country: string;
  readonly reporterId: string;
  readonly coordinatorId: string;
  readonly say: Readonly<Record<string, string>>;
  readonly story: Readonly<Record<string, string>>;
}

export interface StageView {
  readonly now: Instant;
  readonly languages: readonly string[];
  readonly people: readonly PersonView[];
  readonly cast: readonly CastView[];
}

export interface ChatEntry {
  readonly id: string;
  /** Raised at each change of any entry, so that the page asks only for what is new. */
  readonly revision: number;
  readonly by: 'person' | 'assistant';
  readonly at: Instant;
  readonly text: string;
  readonly markdown: boolean;
  /** Adaptive Cards as the assistant sent them, unchecked. */
  readonly cards: readonly unknown[];
  readonly suggestions: readonly { readonly title: string; readonly say: string }[];
  readonly state: 'shown' | 'sending' | 'failed' | 'deleted';
}

export interface ChatView {
  readonly entries: readonly ChatEntry[];
  /** The newest revision of this chat; 0: nothing was said yet. */
  readonly revision: number;
}

/** The answer to an Action.Execute: the card was redrawn already where there was one. */
export type ExecuteOutcome =
  | { readonly kind: 'card' }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' };

export interface MailboxView {
  readonly address: string;
  readonly owner: string;
  readonly userId: string | null;
  readonly authorityId: string | null;
  readonly behaviour: string;
  readonly inbox: number;
  readonly quarantine: number;
  /** Of the newest reset mail, wherever it lies: a reset is what the assistant did for somebody. */
  readonly resetAt: Instant | null;
}

export interface InboxMessage {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly place: 'inbox' | 'quarantine';
}

export interface SentMail {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
}

export interface OpenedMail extends SentMail {
  readonly text: string;
  readonly hasHtml: boolean;
}

/** One mailbox that an IT unit looks after, as its mail filter treats it. */
export interface FilteredMailbox {
  readonly address: string;
  readonly owner: string;
  readonly behaviour: string;
  readonly held: readonly { readonly id: string; readonly at: Instant; readonly subject: string }[];
}

export type StageEvent =
  | { readonly kind: 'chat' | 'typing'; readonly person: string }
  | { readonly kind: 'clock'; readonly now: Instant }
  | { readonly kind: 'outbox' | 'world' | 'again' };
