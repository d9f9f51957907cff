import { describe, expect, it } from 'vitest';
import type { MailEvidence } from '../../../services/cases/case.ts';
import { decide } from '../../../services/cases/decide.ts';
import { plusMinutes } from '../../../services/cases/instant.ts';
import type { Stage } from '../../../services/cases/stage.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReset, evidence, NOW } from '../../builders/facts.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

function seen(stage: Stage, known: MailEvidence, at = NOW, before = evidence('unknown')) {
  const reset = aReset({ evidence: before });
  const event = anEvent('mail-seen', { resetId: reset.resetId, evidence: known, at });
  const decision = decide(aCase({ stage, resets: [reset] }), event, aPolicy());
  if ('ignored' in decision) throw new Error(decision.ignored);
  return decision.accepted;
}

describe('what the second look finds, while the request to IT is being written', () => {
  const drafting = aStage('drafting-request', { evidence: evidence('unknown'), confirmAt: NOW });

  it.each([
    ['deferred', '421 4.7.26 unauthenticated', { kind: 'held-by-sender', why: 'authentication-failed' }],
    ['refused', '550 5.7.606 banned sending IP', { kind: 'held-by-sender', why: 'sender-blocked' }],
    ['deferred', '450 4.1.1 unverified address', { kind: 'checking-address', why: 'refused' }],
    ['deferred', '452 4.2.2 over quota', { kind: 'mailbox-full' }],
    ['deferred', '451 4.7.1 Greylisted', { kind: 'drafting-request', draft: { why: 'still-deferred' } }],
    ['refused', '550 5.7.1 no', { kind: 'drafting-request', draft: { why: 'refused-by-policy' } }],
  ] as const)('a mail %s with “%s” leads on as it should', (state, reply, stage) => {
    expect(seen(drafting, evidence(state, reply)).stage).toMatchObject(stage);
  });
});

describe('a bounce that somebody pasted', () => {
  const bounced = evidence('refused', '550 5.7.1 Rejected', { pastedBy: 'Ana Ruiz' });

  it.each(['drafting-request', 'with-it', 'watching'] as const)(
    'is not forgotten for the first step that the record still shows, at %s',
    (kind) => {
      const taken = evidence('accepted', '250 2.0.0 OK');
      expect(seen(aStage(kind), taken, NOW, bounced).resets.at(-1)?.evidence).toEqual(bounced);
    },
  );

  it('gives way to a refusal on the record', () => {
    const refused = evidence('refused', '550 5.7.1 Blocked by policy');
    const after = seen(aStage('drafting-request'), refused, NOW, bounced);
    expect(after.resets.at(-1)?.evidence).toEqual(refused);
  });
});

describe('a report that some server on the way took the mail, pasted after its bounce', () => {
  const bounced = evidence('refused', '550 5.7.1 Rejected', { pastedBy: 'Ana Ruiz' });
  const pasted = {
    kind: 'bounce',
    messageId: null,
    reports: [
      {
        recipient: bounced.to,
        action: 'relayed',
        status: '2.0.0',
        host: null,
        reply: '250 2.0.0 OK',
        at: null,
      },
    ],
  } as const;

  it.each(['asking-arrival', 'drafting-request', 'watching', 'with-it'] as const)(
    'says nothing that the bounce did not, at %s',
    (kind) => {
      const c = aCase({ stage: aStage(kind), resets: [aReset({ evidence: bounced })] });
      const decision = decide(c, anEvent('evidence-pasted', { pasted }), aPolicy());
      expect(decision).toHaveProperty('ignored', 'evidence-pasted.says-nothing');
    },
  );
});

describe('within the five minutes', () => {
  it.each(['550 5.7.606 banned sending IP', '550 5.7.26 unauthenticated'])(
    'a refusal that is not the receiving side’s to mend waits for the question whether it arrived: %s',
    (reply) => {
      const watching = aStage('watching', { until: plusMinutes(NOW, 3) });
      expect(seen(watching, evidence('refused', reply)).stage.kind).toBe('watching');
    },
  );

  it('a wrong address is told at once', () => {
    const watching = aStage('watching', { until: plusMinutes(NOW, 3) });
    expect(seen(watching, evidence('refused', '550 5.1.1 no')).stage.kind).toBe('checking-address');
  });
});

describe('who is told that the mailbox is full', () => {
  it.each([
    ['deferred', '452 4.2.2 over quota', 'yes'],
    ['refused', '552 5.2.2 full', 'no'],
  ] as const)('hears whether the mail may still come: %s', (state, reply, later) => {
    const stage = aStage('asking-arrival', { evidence: evidence(state, reply) });
    const c = aCase({ stage, resets: [aReset({ evidence: evidence(state, reply) })] });
    const decision = decide(c, anEvent('said-not-arrived', {}), aPolicy());
    const told = 'accepted' in decision ? decision.effects.map(({ effect }) => effect) : [];
    expect(told).toContainEqual(
      expect.objectContaining({
        message: expect.objectContaining({
          key: 'tell.mailbox-full',
          params: expect.objectContaining({ later }),
        }),
      }),
    );
  });
});
