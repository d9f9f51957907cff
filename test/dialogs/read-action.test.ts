import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAction } from '../../dialogs/read-action.ts';

const drawn = { ref: 'k7q4md', revision: 3 };

const execute = (verb: string, data: unknown) => ({
  action: { type: 'Action.Execute', verb, data },
  trigger: 'manual',
});

describe('a click', () => {
  test.each([
    ['said-arrived', {}, {}],
    ['said-not-arrived', {}, {}],
    ['reset-asked', {}, {}],
    ['loan-return-asked', {}, {}],
    ['withdrawn', {}, {}],
    ['reopened', {}, {}],
    ['address-confirmed', { address: 'a@b' }, { address: 'a@b' }],
    ['address-correction-asked', { address: ' a@b ' }, { address: 'a@b' }],
    ['address-correction-asked', { address: '<a href="mailto:a@b">a@b</a>' }, { address: 'a@b' }],
    ['address-correction-asked', { address: 'no address' }, { address: 'no address' }],
    ['approved', { code: 'K3FP' }, { code: 'K3FP' }],
    ['declined', { code: 'k3fp' }, { code: 'k3fp' }],
    ['declined', {}, { code: null }],
    ['recipient-set', { to: 'it@b' }, { to: 'it@b' }],
    ['note-set', { note: 'Hurry' }, { note: 'Hurry' }],
    ['note-set', {}, { note: '' }],
    ['request-sent', { version: '4' }, { version: 4 }],
    ['request-taken', {}, { version: null }],
    ['loan-asked', { address: 'a@b', reason: 'slow' }, { address: 'a@b', reason: 'slow', until: null }],
    [
      'loan-asked',
      { address: 'a@b', reason: 'slow', until: '2026-12-05' },
      { address: 'a@b', reason: 'slow', until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } } },
    ],
    ['loan-asked', { address: '' }, { address: null, reason: '', until: null }],
    ['loan-consented', {}, {}],
    ['loan-extended', {}, { until: null }],
    [
      'loan-extended',
      { until: '2026-12-05' },
      { until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } } },
    ],
  ])('%s %j becomes an event', (verb, data, fields) => {
    const read = readAction(execute(verb, { ...drawn, ...data }));
    expect(read).toEqual({ kind: 'event', ...drawn, body: { kind: verb, ...fields } });
  });

  test('what it claims about who clicks is dropped', () => {
    const forged = { ...drawn, operatorId: 'op-other', isCoordinator: true, by: { may: { approve: true } } };
    expect(readAction(execute('reset-asked', forged))).toEqual({
      kind: 'event',
      ...drawn,
      body: { kind: 'reset-asked' },
    });
  });

  test('it may come as a submit, with the verb among the data', () => {
    expect(readAction({ verb: 'said-arrived', ref: 'K7Q-4MD', revision: '3' })).toEqual({
      kind: 'event',
      ...drawn,
      body: { kind: 'said-arrived' },
    });
  });

  test('the questions of the intake come with the inputs as Teams sends them', () => {
    expect(
      readAction(
        execute('intake-form', {
          who: ' María ',
          missing: 'both',
          date: '2026-11-22',
          time: '',
          unknownWhen: 'false',
        }),
      ),
    ).toEqual({
      kind: 'intake',
      input: {
        kind: 'form',
        who: 'María',
        missing: 'both',
        date: '2026-11-22',
        time: null,
        unknownWhen: false,
      },
    });
    expect(readAction(execute('choose-user', { userId: 'u-1' }))).toEqual({
      kind: 'intake',
      input: { kind: 'choose', userId: 'u-1' },
    });
    expect(readAction(execute('when-created', { unknownWhen: 'true' }))).toEqual({
      kind: 'intake',
      input: { kind: 'when', date: null, time: null, unknown: true },
    });
  });

  test.each([
    ['said-arrived', { ref: 'k7q4md' }, 'not-understood'],
    ['said-arrived', { ref: '../../etc', revision: 1 }, 'not-understood'],
    ['said-arrived', { ref: { $ne: 1 }, revision: 1 }, 'not-understood'],
    ['approved', { ...drawn, code: 'abc' }, 'not-understood'],
    ['address-correction-asked', drawn, 'empty'],
    ['address-correction-asked', { ...drawn, address: '  ' }, 'empty'],
    ['address-correction-asked', { ...drawn, address: 'a'.repeat(400) }, 'too-long'],
    ['note-set', { ...drawn, note: 'x'.repeat(1001) }, 'too-long'],
    ['loan-asked', { ...drawn, address: 'a@b', reason: '' }, 'empty'],
    ['missing', { missing: 'everything' }, 'not-understood'],
    ['it-answered', { ...drawn, answer: 'released' }, 'not-understood'],
    ['user-read', drawn, 'not-understood'],
    ['constructor', drawn, 'not-understood'],
    ['__proto__', drawn, 'not-understood'],
  ])('%s %j changes nothing: %s', (verb, data, problem) => {
    expect(readAction(execute(verb, data))).toEqual({ problem: `cards.problem.${problem}` });
  });

  test('anything at all is read or refused without an error', () => {
    const verbs = fc.constantFrom(
      'said-arrived',
      'note-set',
      'intake-form',
      'when-created',
      'answer',
      'status',
    );
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.record({ verb: verbs, data: fc.jsonValue() }),
      fc.constant(undefined),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        const read = readAction(value);
        expect('kind' in read || 'problem' in read).toBe(true);
      }),
    );
  });
});
