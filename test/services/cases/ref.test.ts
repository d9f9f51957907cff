import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRef } from '../../../services/cases/case.ts';
import { REF_ALPHABET, REF_LENGTH, readRef, showRef } from '../../../services/cases/ref.ts';

const ref = fc
  .array(fc.constantFrom(...REF_ALPHABET), { minLength: REF_LENGTH, maxLength: REF_LENGTH })
  .map((characters) => characters.join('') as CaseRef);

describe('a reference', () => {
  it.each([
    'K7Q-4MD',
    'k7q4md',
    '#K7Q-4MD',
    ' k7q 4md ',
    'K7Q–4MD',
    'k7q—4md',
    'k.7.q.4.m.d',
    'K7Q\u00a04MD',
  ])('is understood as “%s”', (typed) => {
    expect(readRef(typed)).toBe('k7q4md');
  });

  it.each(['', 'k7q4m', 'k7q4mdd', 'k7q4m0', 'k7q4mo', 'maria', 'k7q4mdé', '#'])('is not “%s”', (typed) => {
    expect(readRef(typed)).toBeNull();
  });

  it('is read back as it is shown', () => {
    fc.assert(fc.property(ref, (one) => readRef(showRef(one)) === one));
  });

  it('has no character that is mistaken for another', () => {
    expect([...'01iloOIuvUV'].filter((character) => REF_ALPHABET.includes(character))).toEqual([]);
  });
});
