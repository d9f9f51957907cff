import { describe, expect, it } from 'vitest';
import { plusDays, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import {
  admitRequester,
  admitReset,
  emptyLedger,
  type LedgerReset,
  settleReset,
  type UserLedger,
} from '../../../services/cases/ledger.ts';
import { NOW } from '../../builders/facts.ts';
import { aPolicy } from '../../builders/policy.ts';

const POLICY = aPolicy();
const MS = 1 / 60_000;

function with_(...resets: readonly Partial<LedgerReset>[]): UserLedger {
  const known = resets.map(
    (reset, n): LedgerReset => ({ key: `k${n}`, at: NOW, requestedBy: 'op', outcome: 'done', ...reset }),
  );
  return { ...emptyLedger('u-maria'), resets: known };
}

const admit = (ledger: UserLedger, at = NOW, key = 'new') => admitReset(ledger, key, 'op', at, POLICY);

describe('the ledger of resets of a user', () => {
  it('writes an order down before it is carried out', () => {
    expect(admit(emptyLedger('u-maria'))).toMatchObject({
      kind: 'go',
      ledger: { resets: [{ key: 'new', at: NOW, requestedBy: 'op', outcome: 'under-way' }] },
    });
  });

  it('lets one reset be in flight, for an hour at most where its outcome never became known', () => {
    const ledger = with_({ outcome: 'under-way' });
    expect(admit(ledger, plusMinutes(NOW, 60 - MS))).toEqual({ kind: 'in-flight' });
    expect(admit(ledger, plusMinutes(NOW, 60)).kind).toBe('go');
  });

  it('lets the same order through again, whatever became of it', () => {
    const ledger = with_({ key: 'new', outcome: 'under-way' });
    expect(admit(ledger)).toEqual({ kind: 'go', ledger });
  });

  it('lets three happen in a day, and the fourth a day after the first', () => {
    const ledger = with_({ at: NOW }, { at: plusHours(NOW, 1) }, { at: plusHours(NOW, 2) });
    const until = plusDays(NOW, 1);
    expect(admit(ledger, plusHours(NOW, 3))).toEqual({ kind: 'throttled', until });
    expect(admit(ledger, plusMinutes(until, -MS))).toEqual({ kind: 'throttled', until });
    expect(admit(ledger, until).kind).toBe('go');
  });

  it('names the moment at which the limit is kept again, also after it was lowered', () => {
    const ledger = with_(
      { at: NOW },
      { at: plusHours(NOW, 1) },
      { at: plusHours(NOW, 2) },
      { at: plusHours(NOW, 3) },
    );
    expect(admit(ledger, plusHours(NOW, 4))).toEqual({ kind: 'throttled', until: plusHours(NOW, 25) });
  });

  it('does not count what was refused', () => {
    expect(admit(with_({}, {}, { outcome: 'refused' })).kind).toBe('go');
  });

  it('settles one order and no other', () => {
    const ledger = with_({ outcome: 'under-way' }, { outcome: 'under-way' });
    expect(settleReset(ledger, 'k1', 'done').resets.map(({ outcome }) => outcome)).toEqual([
      'under-way',
      'done',
    ]);
    expect(settleReset(ledger, 'unknown', 'done')).toEqual(ledger);
  });
});

describe('the ledger of resets of a requester', () => {
  const used = {
    operatorId: 'op',
    resets: Array.from({ length: 20 }, (_, n) => ({ key: `k${n}`, at: NOW })),
  };

  it('lets twenty happen in a day, for whomever', () => {
    expect(admitRequester(used, 'new', NOW, POLICY)).toEqual({ kind: 'throttled', until: plusDays(NOW, 1) });
    expect(admitRequester(used, 'new', plusDays(NOW, 1), POLICY)).toMatchObject({
      kind: 'go',
      ledger: { resets: [{ key: 'new' }] },
    });
  });

  it('lets the same order through again', () => {
    expect(admitRequester(used, 'k3', NOW, POLICY)).toEqual({ kind: 'go', ledger: used });
  });
});
