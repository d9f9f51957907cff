import { expect } from 'vitest';
import { readAction } from '../../dialogs/read-action.ts';
import { readRef } from '../../services/cases/ref.ts';
import { en } from '../../services/texts/en/catalogue.ts';
import { fuzz } from './fuzz.ts';
import { mutatedJson } from './mutated.ts';

const drawn = { ref: 'k7q4md', revision: 3 };
const click = (verb: string, data: object) => ({
  action: { type: 'Action.Execute', verb, data: { ...drawn, ...data } },
});

const clicks = [
  click('said-arrived', {}),
  click('reset-asked', { operatorId: 'op-other', may: { approve: true } }),
  click('address-confirmed', { address: 'maria@getafe.example' }),
  click('address-correction-asked', { address: '<a href="mailto:a@b.example">a@b.example</a>' }),
  click('approved', { code: 'K3FP' }),
  click('declined', { code: null }),
  click('recipient-set', { to: 'it@getafe.example' }),
  click('note-set', { note: 'Gate 7' }),
  click('request-sent', { version: '4' }),
  click('loan-asked', { address: 'a@b.example', reason: 'IT is slow' }),
  click('loan-asked', { address: 'a@b.example', reason: 'IT is slow', until: '2026-12-05' }),
  click('loan-consented', {}),
  click('loan-extended', { until: '2026-12-31', reason: 'IT is slower' }),
  click('probe-word-said', { word: 'lima' }),
  click('intake-form', {
    who: 'María',
    missing: 'both',
    date: '2026-11-20',
    time: '10:15',
    unknownWhen: 'false',
  }),
  click('choose-user', { userId: 'u-1' }),
  click('when-created', { date: '2026-11-20', time: null, unknownWhen: 'true' }),
  click('answer', { answer: 'allowed', text: 'Rule 17' }),
  click('status', {}),
  { verb: 'said-arrived', ...drawn },
];

/** What a body may hold; who clicks, and what they may, is no part of it. */
const FIELDS = ['kind', 'address', 'code', 'to', 'note', 'version', 'reason', 'until', 'word'];
const LONGEST = 10_000;

fuzz('card value', mutatedJson(...clicks), (value) => {
  const said = readAction(value);
  if ('problem' in said) {
    expect(Object.hasOwn(en, said.problem)).toBe(true);
    return;
  }
  expect(['event', 'intake', 'command']).toContain(said.kind);
  expect(JSON.stringify(said).length).toBeLessThan(LONGEST);
  if (said.kind !== 'event') return;
  expect(readRef(said.ref)).toBe(said.ref);
  expect(Number.isSafeInteger(said.revision) && said.revision >= 0).toBe(true);
  expect(Object.keys(said.body).filter((name) => !FIELDS.includes(name))).toEqual([]);
});
