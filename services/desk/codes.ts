import type { CaseRef } from '../cases/case.ts';
import { PROBE_WORDS } from '../cases/probe.ts';
import { REF_ALPHABET, REF_LENGTH } from '../cases/ref.ts';

const CODE_LENGTH = 4;

function draw(length: number, random: () => number): string {
  return Array.from({ length }, () => REF_ALPHABET[Math.floor(random() * REF_ALPHABET.length)] ?? '2').join(
    '',
  );
}

/** With a digit in it at least, by which it is told from a word when it is typed in small letters. */
export function drawRef(random: () => number): CaseRef {
  const ref = draw(REF_LENGTH, random);
  const digits = REF_ALPHABET.replace(/\D/g, '');
  const digit = digits[Math.floor(random() * digits.length)] ?? '2';
  return (/\d/.test(ref) ? ref : ref.slice(0, -1) + digit) as CaseRef;
}

/** The four characters by which one proposal is approved in words. */
export function drawCode(random: () => number): string {
  return draw(CODE_LENGTH, random);
}

/** The word that a probe asks back. */
export function drawWord(random: () => number): string {
  return PROBE_WORDS[Math.floor(random() * PROBE_WORDS.length)] ?? 'lima';
}
