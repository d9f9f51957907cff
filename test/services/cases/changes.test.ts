import { describe, expect, it } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { type Decision, decide } from '../../../services/cases/decide.ts';
import type { CaseEvent } from '../../../services/cases/events.ts';
import { plusDays, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aPointer, aReport, aReset, evidence, NOW } from '../../builders/facts.ts';
import { aCoordinator, aNationalCoordinator, aPerson, aUser } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';

const POLICY = aPolicy();
const NEW = 'm.garcia@getafe.example';

function go(c: Case, ...events: readonly CaseEvent[]): Extract<Decision, { accepted: Case }> {
  let last: Decision = { accepted: c, effects: [] };
  for (const event of events) {
    if ('ignored' in last) throw new Error(last.ignored);
    last = decide(last.accepted, event, POLICY);
  }
  if ('ignored' in last) throw new Error(last.ignored);
  return last;
}

function told({ effects }: { effects: Extract<Decision, { accepted: Case }>['effects'] }): readonly string[] {
  return effects.map(({ effect }) =>
    effect.kind === 'tell' ? `${effect.to.kind}: ${effect.message.key.replace('tell.', '')}` : effect.kind,
  );
}

const propose = (address: string, code4: string) =>
  anEvent('address-correction-asked', { report: aReport(address), code4 });
const approve = (code: string) => anEvent('approved', { code, by: aNationalCoordinator() });
const changed = (c: Case, email: string) =>
  anEvent('address-changed', { user: { ...c.user, email, version: 'v2' }, at: plusMinutes(NOW, 1) });

describe('a proposal', () => {
  const proposed = go(aCase(), propose(NEW, 'k3fp')).accepted;

  it('names the old and the new value, and its code', () => {
    const { effects } = go(aCase(), propose(NEW, 'k3fp'));
    const facts = effects.flatMap(({ effect }) => (effect.kind === 'tell' ? [effect.message.params] : []));
    expect(facts[0]).toMatchObject({ old: aUser().email, new: NEW, code: 'K3FP', requester: 'Ana Ruiz' });
  });

  it('is approved by its own code, in capitals or not', () => {
    expect(go(proposed, approve(' k3FP ')).accepted.stage.kind).toBe('changing-address');
    expect(decide(proposed, approve('k3f'), POLICY)).toEqual({ ignored: 'approved.other-code' });
  });

  it('is voided by any change: the code of before approves nothing any more', () => {
    const again = go(proposed, propose('other@getafe.example', 'zz22')).accepted;
    expect(decide(again, approve('k3fp'), POLICY)).toEqual({ ignored: 'approved.other-code' });
    expect(go(again, approve('zz22')).accepted.stage).toMatchObject({ to: 'other@getafe.example' });
  });

  it('is voided by a version conflict at the admin service: the address is read and asked again', () => {
    const conflict = anEvent('address-change-refused', { because: 'version-conflict' });
    const { accepted } = go(proposed, approve('k3fp'), conflict);
    expect(accepted.stage).toMatchObject({
      kind: 'checking-address',
      why: 'changed-meanwhile',
      report: null,
    });
  });

  it('goes back to where the case stood after 48 hours, to the millisecond', () => {
    const expires = plusHours(NOW, 48);
    const late = { by: aNationalCoordinator(), code: 'k3fp' };
    expect(decide(proposed, anEvent('approved', { ...late, at: expires }), POLICY)).toEqual({
      ignored: 'approved.expired',
    });
    const inTime = anEvent('approved', { ...late, at: plusMinutes(expires, -1 / 60_000) });
    expect(go(proposed, inTime).accepted.stage.kind).toBe('changing-address');
    const gone = go(proposed, anEvent('due', { at: expires, by: { kind: 'clock' } }));
    expect(gone.accepted.stage.kind).toBe('checking-address');
    expect(told(gone)).toEqual(['person: expired.address']);
  });

  it('reminds its approvers every day until then', () => {
    const due = anEvent('due', { at: plusHours(NOW, 24), by: { kind: 'clock' } });
    expect(told(go(proposed, due))).toEqual([
      'approvers: approval.address',
      'person: reminded.awaiting-approval',
    ]);
  });
});

describe('a corrected address', () => {
  const by = aCoordinator();

  it.each([
    ['the authority’s own domain', aReport(NEW), 'changing-address'],
    ['another domain', aReport('maria@partner.example'), 'awaiting-approval'],
    ['a personal mailbox', aReport('maria@free.example', { findings: ['personal'] }), 'awaiting-approval'],
    [
      'a personal mailbox at a domain that calls itself official',
      aReport(NEW, { findings: ['personal'] }),
      'awaiting-approval',
    ],
  ])('on %s, wanted by a coordinator, leads to %s', (_where, report, stage) => {
    const asked = anEvent('address-correction-asked', { report, by });
    expect(go(aCase(), asked).accepted.stage.kind).toBe(stage);
  });

  const stage = aStage('changing-address');

  it('is a security event where a password mail was accepted at the wrong one', () => {
    const resets = [aReset({ knownAt: plusHours(NOW, -1) })];
    const c = aCase({ stage, resets });
    expect(told(go(c, changed(c, NEW)))).toContain('coordinators: security.password-to-wrong-address');
  });

  it('is one too where that was the first mail of all', () => {
    const c = aCase({ stage, firstMail: evidence('accepted') });
    expect(told(go(c, changed(c, NEW)))).toContain('coordinators: security.password-to-wrong-address');
  });

  it('is none where the mail was refused, and then the old address is told nothing', () => {
    const c = aCase({ stage, firstMail: evidence('refused', '550 5.1.1 Unknown') });
    const heard = told(go(c, changed(c, NEW)));
    expect(heard).not.toContain('coordinators: security.password-to-wrong-address');
    expect(heard).not.toContain('notify-old-address');
  });

  it('ends what IT was asked about the address of before', () => {
    const c = aCase({ stage, request: aPointer() });
    const { accepted, effects } = go(c, changed(c, NEW));
    expect(effects.map(({ effect }) => effect.kind)).toContain('end-request');
    expect(accepted.request?.answered).toBe(true);
  });
});

describe('whoever does not answer', () => {
  it('is reminded three times, and then the case rests until anybody answers', () => {
    let c = aCase({ stage: aStage('asking-arrival') });
    const keys: string[] = [];
    for (let day = 1; day <= 4; day += 1) {
      const rung = go(c, anEvent('due', { at: plusDays(NOW, day), by: { kind: 'clock' } }));
      keys.push(...told(rung));
      c = rung.accepted;
    }
    expect(keys).toEqual([...Array(3).fill('person: reminder.asking-arrival'), 'person: dormant']);
    const answered = go(c, anEvent('said-not-arrived', { by: aPerson(), at: plusDays(NOW, 9) }));
    expect(answered.accepted.stage).toMatchObject({ kind: 'checking-address', why: 'reopened' });
  });
});
