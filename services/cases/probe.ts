import type { Instant } from './instant.ts';

/** What became of a mail of our own. Only a word that was typed back proves that it reached a person. */
export type ProbeOutcome =
  | { readonly kind: 'mailing' }
  /** Our own mail server took it; that says nothing of the mailbox. */
  | { readonly kind: 'mailed'; readonly at: Instant; readonly reply: string }
  /** Null: no server said no, but none could be reached for a day. */
  | { readonly kind: 'refused'; readonly at: Instant; readonly reply: string | null }
  | { readonly kind: 'confirmed'; readonly at: Instant; readonly by: string }
  /** Somebody looked, and it was not there. */
  | { readonly kind: 'missing'; readonly at: Instant; readonly by: string }
  /** Too many wrong words, or the case was closed: its word does not count any more. */
  | { readonly kind: 'over' };

/** The latest short mail of our own with a word to type back. It tells a dead mailbox from a filter. */
export interface Probe {
  readonly word: string;
  readonly to: string;
  /** The name of whoever agreed to it. */
  readonly askedBy: string;
  /** Also tells one probe from the next. */
  readonly askedAt: Instant;
  /** When it is asked whether the word came; null: not to be asked. */
  readonly askAt: Instant | null;
  readonly wrongWords: number;
  /** When probes were asked for within the last day, this one included; oldest first. */
  readonly lately: readonly Instant[];
  readonly outcome: ProbeOutcome;
}

/** Source: our own choice; more would be mail that nobody wants. */
export const PROBES_PER_DAY = 3;
export const WRONG_WORDS_MAX = 5;

const CONSONANTS = 'bdlmnrst';
const VOWELS = 'aeio';

/** Words that offend or frighten somewhere, in one of the languages of the Union. */
const BLOCKED: ReadonlySet<string> = new Set(
  (
    'bite bito boba bobo dite domo lebo leso lesi lesa lolo mata mate mati mato mole mona mono mora mori moro ' +
    'nena nero nera rabo rata rati robo roma romi sado sade sadi sena seno sida sido sisa sise sisi siso ' +
    'sodo tara tare teta tete teti teto tita tite titi tito tose'
  ).split(' '),
);

/**
 * Consonant, vowel, consonant, vowel: said over the telephone and typed alike in every language. No `c g h j q v w x y
 * z`, which languages read differently, no `u`, which is heard as `o`, no `f k p`, with which most rude words begin.
 */
export const PROBE_WORDS: readonly string[] = [...CONSONANTS]
  .flatMap((first) => [...VOWELS].map((second) => first + second))
  .flatMap((start, _, starts) => starts.map((end) => start + end))
  .filter((word) => !BLOCKED.has(word));

/** As it is compared: without case, spaces and quotes around it. */
export function foldWord(typed: string): string {
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
