import { describe, expect, it } from 'vitest';
import { decide } from '../../../services/cases/decide.ts';
import { plusDays } from '../../../services/cases/instant.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReset, NOW } from '../../builders/facts.ts';
import { aLoan } from '../../builders/loan.ts';
import { aCoordinator, aPerson } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

const lent = (days: number) => aLoan({ until: plusDays(NOW, days) });
const asking = { stage: aStage('asking-reset'), resets: [aReset()] };

describe('a new password for a temporary mailbox', () => {
  it.each(['reset-asked', 'address-confirmed'] as const)('is not asked for after its end by %s', (kind) => {
    const stage = kind === 'reset-asked' ? asking.stage : aStage('checking-address');
    const c = aCase({ ...asking, stage, loan: lent(-1) });
    for (const by of [aPerson(), aCoordinator()])
      expect(decide(c, anEvent(kind, { by }), aPolicy())).toEqual({ ignored: `${kind}.loan-over` });
  });

  it('is asked for before its end', () => {
    const decision = decide(aCase({ ...asking, loan: lent(1) }), anEvent('reset-asked', {}), aPolicy());
    expect(decision).toHaveProperty('accepted.stage.kind', 'resetting');
  });

  it('is not ordered by an approval that comes after its end', () => {
    const stage = aStage('awaiting-approval');
    if (stage.kind !== 'awaiting-approval') throw new Error('another stage');
    const { code, requestedBy, requesterUserId, notBy } = stage.proposal;
    const proposal = { code, requestedBy, requesterUserId, notBy, kind: 'reset', purpose: 'first' } as const;
    const c = aCase({ stage: { ...stage, proposal }, loan: lent(-1) });
    const event = anEvent('approved', { code, by: aCoordinator() });
    expect(decide(c, event, aPolicy())).toEqual({ ignored: 'approved.loan-over' });
  });
});
