import type { CaseRef } from '../cases/case.ts';
import { REF_ALPHABET, REF_LENGTH } from '../cases/ref.ts';

const CODE_LENGTH = 4;

function draw(length: number, random: () => number): string {
  return Array.from({ length }, () => REF_ALPHABET[Math.floor(random() * REF_ALPHABET.length)] ?? '2').join(
    '',
  );
}

export function drawRef(random: () => number): CaseRef {
  return draw(REF_LENGTH, random) as CaseRef;
}

/** The four characters by which one proposal is approved in words. */
export function drawCode(random: () => number): string {
  return draw(CODE_LENGTH, random);
}
