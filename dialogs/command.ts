import type { CaseRef } from '../services/cases/case.ts';
import type { ItAnswer } from '../services/cases/events.ts';
import type { WishedEnd } from './dates/read-until.ts';

/** Verbs that need no more than a case; null where the person left the reference out. */
export type CaseVerb =
  | 'arrived'
  | 'not-arrived'
  /** Said of IMI's mail by name, so that it cannot be our test mail that is meant. */
  | 'imi-arrived'
  | 'imi-not-arrived'
  | 'probe'
  /** The test mail is not there. */
  | 'no-word'
  | 'confirm'
  | 'reset'
  | 'send'
  | 'draft'
  | 'take'
  /** Of a temporary mailbox: what is to be said against it was read. */
  | 'consent'
  | 'return'
  | 'withdraw'
  | 'reopen'
  | 'remind'
  | 'pause'
  /** A bare "yes" or "no": what it means depends on what the case asks; see `meaningOf`. */
  | 'yes'
  | 'no';

/** What a person asks for in words. A null `ref` means: the one case that is open, if there is only one. */
export type Command =
  | { readonly kind: 'hello' | 'help' | 'cancel' | 'board' | 'digest' }
  /** One case's dossier; null: a line a case. */
  | { readonly kind: 'export'; readonly ref: CaseRef | null }
  /** A reference, a name or nothing, as it was typed. */
  | { readonly kind: 'status'; readonly query: string | null }
  | { readonly kind: CaseVerb; readonly ref: CaseRef | null }
  | { readonly kind: 'correct' | 'to'; readonly ref: CaseRef | null; readonly address: string }
  | {
      readonly kind: 'loan';
      readonly ref: CaseRef | null;
      /** Null: the one that was lent before. */
      readonly address: string | null;
      readonly until: WishedEnd | null;
      readonly reason: string | null;
    }
  | { readonly kind: 'extend'; readonly ref: CaseRef | null; readonly until: WishedEnd | null }
  | { readonly kind: 'word'; readonly ref: CaseRef | null; readonly word: string }
  /** An empty text takes the note away. */
  | { readonly kind: 'note'; readonly ref: CaseRef | null; readonly text: string }
  | { readonly kind: 'language'; readonly code: string }
  | { readonly kind: 'approve'; readonly ref: CaseRef | null; readonly code: string }
  | { readonly kind: 'decline'; readonly ref: CaseRef | null; readonly code: string | null }
  | {
      readonly kind: 'answer';
      readonly ref: CaseRef | null;
      /** `auto`: a machine wrote back, which is no answer. */
      readonly answer: ItAnswer | 'auto';
      readonly text: string;
    }
  /** The word was understood, what belongs to it was not; see `incompleteMessage`. */
  | { readonly kind: 'incomplete'; readonly command: CommandKind; readonly because: IncompleteReason };

export type CommandKind =
  | Exclude<CaseVerb, 'yes' | 'no'>
  | 'status'
  | 'correct'
  | 'to'
  | 'loan'
  | 'extend'
  | 'note'
  | 'word'
  | 'language'
  | 'approve'
  | 'decline'
  | 'export'
  | 'answer';

export type IncompleteReason =
  | 'no-address'
  | 'no-word'
  | 'not-an-address'
  | 'several-addresses'
  | 'not-a-ref'
  | 'not-a-day'
  | 'no-code'
  | 'not-a-code'
  | 'no-answer'
  | 'not-an-answer'
  | 'no-language'
  | 'unknown-language'
  | 'too-long';
