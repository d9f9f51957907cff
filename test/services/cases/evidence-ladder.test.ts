import { describe, expect, test } from 'vitest';
import { evidenceLadder } from '../../../services/cases/evidence-ladder.ts';
import { plusMinutes } from '../../../services/cases/instant.ts';
import { aCase } from '../../builders/case.ts';
import { aReset, evidence, NOW } from '../../builders/facts.ts';
import { aStage } from '../../builders/stage.ts';

const ago = (minutes: number) => plusMinutes(NOW, -minutes);
const complaint = { by: 'op-reporter', at: NOW };
const way = (known: ReturnType<typeof evidence>, more: Parameters<typeof aCase>[0] = {}) =>
  evidenceLadder(
    aCase({
      complaint,
      resets: [aReset({ requestedAt: ago(30), knownAt: ago(30), evidence: known })],
      ...more,
    }),
  );
const kinds = (rungs: ReturnType<typeof evidenceLadder>) => rungs.map(({ kind }) => kind);

describe('what is known of the newest mail', () => {
  test('is told step by step, each with its moment and its source', () => {
    const accepted = evidence('accepted', '250 OK', {
      sentAt: ago(29),
      attemptAt: ago(28),
      host: 'mx.example',
    });
    expect(way(accepted)).toEqual([
      { kind: 'requested', at: ago(30), source: { kind: 'sending-side' } },
      { kind: 'taken-by-sender', at: ago(29), source: { kind: 'sending-side' } },
      {
        kind: 'accepted',
        at: ago(28),
        source: { kind: 'sending-side' },
        host: 'mx.example',
        reply: '250 OK',
      },
      { kind: 'not-arrived', at: NOW, source: { kind: 'reporter', name: 'Ana Ruiz' } },
    ]);
  });

  test('is “unknown” as a step of its own where nobody keeps a record', () => {
    expect(kinds(way(evidence('unknown')))).toEqual(['requested', 'unknown', 'not-arrived']);
    expect(kinds(evidenceLadder(aCase({ complaint })))).toEqual(['unknown', 'not-arrived']);
  });

  test.each([
    ['queued', 'held'],
    ['held', 'held'],
    ['deferred', 'deferred'],
    ['refused', 'refused'],
  ] as const)('never says more than “%s” does', (state, kind) => {
    expect(kinds(way(evidence(state)))).toEqual(['requested', kind, 'not-arrived']);
  });

  test('names who pasted it', () => {
    const rungs = way(evidence('refused', '550 No', { pastedBy: 'Carlos Vega' }));
    expect(rungs[1]).toMatchObject({ kind: 'refused', source: { kind: 'pasted', by: 'Carlos Vega' } });
  });

  test('does not take a complaint about the mail before for one about this mail', () => {
    expect(kinds(way(evidence('accepted'), { complaint: { by: 'op-reporter', at: ago(31) } }))).not.toContain(
      'not-arrived',
    );
  });

  test('ends in the mailbox only where a person said so', () => {
    const stage = (how: 'first-hand' | 'reported') => aStage('closed', { end: 'solved', how });
    const last = (how: 'first-hand' | 'reported') => way(evidence('accepted'), { stage: stage(how) }).at(-1);
    expect(last('first-hand')).toMatchObject({ kind: 'arrived', source: { kind: 'affected-user' } });
    expect(last('reported')).toMatchObject({ kind: 'arrived', source: { kind: 'reporter' } });
  });

  test('was asked for by a person where nobody else can ask', () => {
    const rungs = evidenceLadder(aCase({ resets: [aReset({ resetId: null })] }));
    expect(rungs[0]).toMatchObject({ kind: 'requested', source: { kind: 'reporter' } });
  });
});
