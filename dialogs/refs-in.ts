import type { CaseRef } from '../services/cases/case.ts';
import { readRef } from '../services/cases/ref.ts';
import { editsBetween } from './edits.ts';
import { type Word, wordsOf } from './words.ts';

export interface FoundRef {
  readonly ref: CaseRef;
  /** How many words it takes. */
  readonly length: 1 | 2;
}

/** `K7Q 4MD` and `K7Q-4MD` are two words; without a digit only the dash tells them from ordinary words. */
export function refAt(text: string, words: readonly Word[], at: number): FoundRef | null {
  const first = words[at];
  if (first === undefined) return null;
  const second = words[at + 1];
  if (first.plain.length === 3 && second?.plain.length === 3) {
    const ref = readRef(first.plain + second.plain);
    const between = text.slice(first.end, second.start);
    const joined = /^\s?[-‐‑–_.]\s?$/.test(between);
    if (ref !== null && (joined || (between === ' ' && /\d/.test(ref)))) return { ref, length: 2 };
  }
  const ref = readRef(first.plain);
  const marked = /\d/.test(first.plain) || text[first.start - 1] === '#' || isCapital(text, first);
  return ref !== null && marked ? { ref, length: 1 } : null;
}

function isCapital(text: string, word: Word): boolean {
  const written = text.slice(word.start, word.end);
  return written === written.toUpperCase();
}

/** Meant as a reference, and none: letters and digits mixed, about as long as one. */
export function looksLikeRef(word: Word): boolean {
  return (
    /\d/.test(word.plain) && /\p{L}/u.test(word.plain) && word.plain.length >= 4 && word.plain.length <= 9
  );
}

/** The first reference in the text, wherever it stands. */
export function refIn(text: string): CaseRef | null {
  const words = wordsOf(text);
  return words.map((_, at) => refAt(text, words, at)).find((found) => found !== null)?.ref ?? null;
}

/** Those of the references that something in the text is one slip away from. */
export function nearRefs(text: string, refs: readonly CaseRef[]): readonly CaseRef[] {
  const words = wordsOf(text).map(({ plain }) => plain);
  const written = words.flatMap((word, at) => [word, word + (words[at + 1] ?? '')]);
  const candidates = written.filter(({ length }) => length >= 5 && length <= 7);
  return refs.filter((ref) => candidates.some((candidate) => editsBetween(candidate, ref) === 1));
}
