import type { CaseRef } from './case.ts';

/** No letter or digit that is confused when read aloud or copied by hand (0 O, 1 I L, U V). */
export const REF_ALPHABET = '23456789abcdefghjkmnpqrstwxyz';
export const REF_LENGTH = 6;

/** `K7Q-4MD`: how a reference is written for people. */
export function showRef(ref: CaseRef): string {
  return `${ref.slice(0, 3)}-${ref.slice(3)}`.toUpperCase();
}

/** Accepts capitals or not, with or without dashes, spaces and a leading `#`; null when it cannot be a reference. */
export function readRef(text: string): CaseRef | null {
  const bare = text
    .trim()
    .replace(/^#/, '')
    .replace(/[\s\-‐‑–—−_.]/g, '')
    .toLowerCase();
  if (bare.length !== REF_LENGTH || [...bare].some((character) => !REF_ALPHABET.includes(character)))
    return null;
  return bare as CaseRef;
}
