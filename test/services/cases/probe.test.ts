import { describe, expect, test } from 'vitest';
import { dueOf } from '../../../services/cases/deadlines.ts';
import { foldWord, PROBE_WORDS } from '../../../services/cases/probe.ts';
import { mailboxInQuestion, openProbe, provedProbe } from '../../../services/cases/probe-of-case.ts';
import { whoseMove } from '../../../services/cases/whose-move.ts';
import { drawWord } from '../../../services/desk/codes.ts';
import { caseForm } from '../../../services/storage/forms/case-form.ts';
import { aCase } from '../../builders/case.ts';
import { NOW } from '../../builders/facts.ts';
import { aLoan } from '../../builders/loan.ts';
import { aUser } from '../../builders/people.ts';
import { aProbe } from '../../builders/probe.ts';

describe('the word of a test mail', () => {
  test('is said alike in every language: consonant, vowel, consonant, vowel', () => {
    expect(PROBE_WORDS.length).toBeGreaterThan(900);
    expect(PROBE_WORDS.filter((word) => !/^[bdlmnrst][aeio][bdlmnrst][aeio]$/.test(word))).toEqual([]);
    expect(new Set(PROBE_WORDS).size).toBe(PROBE_WORDS.length);
  });

  test.each(['bobo', 'bite', 'teta', 'sida', 'moro', 'rata'])('is never “%s”', (word) => {
    expect(PROBE_WORDS).not.toContain(word);
  });

  test.each([0, 0.5, 0.999_999_999])('is one of them for every number drawn: %d', (random) => {
    expect(PROBE_WORDS).toContain(drawWord(() => random));
  });

  test.each([' LIMA ', '“Lima”.', 'lima!', 'l i m a'])('is heard in %j', (typed) => {
    expect(foldWord(typed)).toBe('lima');
  });
});

describe('the test mail of a case', () => {
  const loan = aLoan();

  test('goes to the official mailbox while a temporary one is on file', () => {
    const c = aCase({ loan, user: aUser({ email: loan.temporaryAddress }) });
    expect(mailboxInQuestion(c)).toBe(loan.officialAddress);
  });

  test('proves nothing of an address that came later', () => {
    const outcome = { kind: 'confirmed', at: NOW, by: 'Ana Ruiz' } as const;
    const at = (email: string) => aCase({ user: aUser({ email }), probe: aProbe({ outcome }) });
    expect(provedProbe(at(aUser().email))).not.toBeNull();
    expect(provedProbe(at('m.garcia@getafe.example'))).toBeNull();
    expect(openProbe(aCase({ user: aUser({ email: 'x@getafe.example' }), probe: aProbe() }))).toBeNull();
  });

  test('wakes the case, and does not change whose move it is or what is announced', () => {
    const c = aCase({ stage: 'with-it', probe: aProbe() });
    expect(dueOf(c)).toBe(NOW);
    expect(whoseMove(c)).toEqual(whoseMove({ ...c, probe: null }));
  });

  test('is none in a case that was stored before there were any', () => {
    const { probe: _probe, senderSeen: _seen, ...older } = aCase();
    expect(caseForm.parse(older)).toMatchObject({ probe: null, senderSeen: null });
  });
});
