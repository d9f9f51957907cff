import { expect, test } from 'vitest';
import { caseForm } from '../../../../services/storage/forms/case-form.ts';
import { aCase } from '../../../builders/case.ts';
import { aReport } from '../../../builders/facts.ts';
import { aStage } from '../../../builders/stage.ts';

const without = (field: string, value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (key === field ? undefined : each)));

test.each([
  aStage('checking-address', { report: aReport() }),
  aStage('awaiting-approval'),
  aStage('changing-address'),
])('a case from before mail systems were recognised is read as one with an unknown one: $kind', (stage) => {
  const c = aCase({ stage });
  expect(caseForm.parse(without('mailSystem', c))).toEqual(c);
});

test('a mail system that this version does not know is not half believed', () => {
  const guess = { system: 'carrier-pigeon', isGateway: false, product: null, host: 'mx.ayto.example' };
  expect(caseForm.safeParse({ ...aCase(), mailSystem: guess }).success).toBe(false);
});
