import type { CaseRef } from '../services/cases/case.ts';
import type { ItAnswer } from '../services/cases/events.ts';

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
  | { readonly kind: 'hello' | 'help' | 'cancel' | 'board' | 'export' | 'digest' }
  /** A reference, a name or nothing, as it was typed. */
  | { readonly kind: 'status'; readonly query: string | null }
  | { readonly kind: CaseVerb; readonly ref: CaseRef | null }
  | { readonly kind: 'correct' | 'to'; readonly ref: CaseRef | null; readonly address: string }
  | {
      readonly kind: 'loan';
      readonly ref: CaseRef | null;
      readonly address: string;
      readonly reason: string | null;
    }
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
  | 'note'
  | 'word'
  | 'language'
  | 'approve'
  | 'decline'
  | 'answer';

export type IncompleteReason =
  | 'no-address'
  | 'no-word'
  | 'not-an-address'
  | 'several-addresses'
  | 'not-a-ref'
  | 'no-code'
  | 'not-a-code'
  | 'no-answer'
  | 'not-an-answer'
  | 'no-language'
  | 'unknown-language'
  | 'too-long';
