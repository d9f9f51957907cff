import { describe, expect, it } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { dueOf } from '../../../services/cases/deadlines.ts';
import { type Instant, plusDays } from '../../../services/cases/instant.ts';
import { anEvent } from '../../builders/case.ts';
import { aReport, evidence, NOW } from '../../builders/facts.ts';
import { aLoan } from '../../builders/loan.ts';
import {
  aCoordinator,
  aNationalCoordinator,
  aPerson,
  aReporter,
  theAffectedUser,
} from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aStage } from '../../builders/stage.ts';
import { approved, changed, due, extended, TEMPORARY, withIt, working } from './loan-road.ts';
import { go, refused, told } from './told.ts';

const lent = working();
const END = plusDays(NOW, 14);

describe('while a mailbox is on loan', () => {
  it('nothing is solved by a mail that comes there: IT goes on', () => {
    expect(lent.stage.kind).toBe('with-it');
    expect(refused(lent, anEvent('said-arrived', {}))).toBe('said-arrived.on-loan');
    expect(refused(lent, anEvent('withdrawn', {}))).toBe('withdrawn.on-loan');
  });

  it('another temporary mailbox takes its place by the same rules, and the loan stays what it was', () => {
    const other = (address: string, by = aPerson()) =>
      anEvent('address-correction-asked', { report: aReport(address), by });
    const c = {
      ...lent,
      reporters: [aReporter(), aReporter({ operatorId: 'op-2', email: 'luis@free.example' })],
    };
    expect(refused(c, other('ana@free.example', aPerson({ email: 'ana@free.example' })))).toBe(
      'address-correction-asked.own-mailbox',
    );
    expect(refused(c, other('luis@free.example'))).toBe('address-correction-asked.others-mailbox');
    expect(go(c, other('maria@other.example', aCoordinator())).accepted.stage).toMatchObject({
      proposal: { kind: 'loan', reason: 'IT is slow', until: END },
    });
  });

  it('is a security event where a password was accepted at a temporary address that is replaced', () => {
    const resets = lent.resets.map((reset) => ({ ...reset, to: TEMPORARY, evidence: evidence('accepted') }));
    const other = anEvent('address-correction-asked', { report: aReport('maria@other.example') });
    const c = go({ ...lent, resets }, other, approved()).accepted;
    const heard = told(go(c, changed(c, 'maria@other.example')));
    expect(heard).toContain('coordinators: security.password-to-wrong-address');
    const unread = { ...c, resets: [] };
    expect(told(go(unread, changed(unread, 'maria@other.example')))).not.toContain(
      'coordinators: security.password-to-wrong-address',
    );
  });

  it('a temporary address that turns out wrong can be replaced although the loan is overdue', () => {
    const other = anEvent('address-correction-asked', {
      report: aReport('maria@other.example'),
      at: plusDays(NOW, 16),
    });
    expect(go(lent, other).accepted.stage).toMatchObject({ expiresAt: plusDays(NOW, 18) });
  });

  it('a case that nobody answers does not rest: the coordinators are asked as well, again and again', () => {
    const reminder = { sent: 3, nextAt: NOW };
    const asking: Case = { ...lent, stage: aStage('asking-arrival', { purpose: 'loan', reminder }) };
    const again = go(asking, due(NOW));
    expect(again.accepted.stage.kind).toBe('asking-arrival');
    expect(told(again)).toContain('coordinators: loan.nobody-answers');
    const waiting: Case = {
      ...lent,
      stage: aStage('needs-coordinator', { why: 'loan-can-end', reminder: { sent: 60, nextAt: NOW } }),
    };
    expect(go(waiting, due(NOW)).accepted.stage.kind).toBe('needs-coordinator');
    expect(go({ ...asking, loan: null }, due(NOW)).accepted.stage).toMatchObject({ end: 'dormant' });
  });

  it('the end of the user ends the loan, and the coordinators hear which address is still in the file', () => {
    const gone = go(lent, anEvent('user-unavailable', { because: 'disabled', by: { kind: 'assistant' } }));
    expect(gone.accepted).toMatchObject({ loan: null, stage: { end: 'ended' } });
    expect(told(gone)).toContain('coordinators: loan.ended-with-user');
  });
});

describe('the end of a loan', () => {
  /** Everything that the loan has said by then, with its day. */
  function saidUntil(last: number): readonly string[] {
    let c = lent;
    const said: string[] = [];
    for (;;) {
      const at = dueOf(c);
      if (at === null || at > plusDays(NOW, last)) return said;
      const rung = go(c, due(at));
      const day = Math.round((Date.parse(at) - Date.parse(NOW)) / 86_400_000);
      said.push(...told(rung).map((line) => `${day} ${line}`));
      c = rung.accepted;
    }
  }

  it('is announced three days before, said on the day, every day after it, and then to the national coordinator too', () => {
    const to = (day: number, key: string, ...who: readonly string[]) =>
      who.map((each) => `${day} ${each}: ${key}`);
    expect(saidUntil(21)).toEqual([
      ...to(11, 'loan.ends-soon', 'coordinators', 'person'),
      ...[14, 15, 16].flatMap((day) => to(day, 'loan.over', 'coordinators', 'person')),
      ...[17, 19, 21].flatMap((day) =>
        to(day, 'loan.over', 'coordinators', 'national-coordinator', 'person'),
      ),
    ]);
  });

  it('is never dropped: after two months it is still said', () => {
    expect(saidUntil(80).at(-1)).toMatch(/^79 person: loan\.over$/);
  });
});

describe('an extension', () => {
  const until = plusDays(NOW, 20);

  it('is a coordinator’s: it moves the end and its reminders, and counts', () => {
    const given = go(lent, extended(until));
    expect(given.accepted.loan).toMatchObject({
      until,
      extensions: 1,
      overdueSaid: 0,
      nextReminderAt: plusDays(until, -3),
    });
    expect(told(given)).toEqual(['person: loan.extended', 'coordinators: loan.extended']);
    expect(given.accepted.stage).toEqual(lent.stage);
  });

  it.each<[string, Instant | null, Parameters<typeof extended>[1], string]>([
    ['the reporter', until, { by: aPerson() }, 'may-not'],
    ['the affected user', until, { by: theAffectedUser() }, 'may-not'],
    [
      'a coordinator whose own account it is',
      until,
      { by: aCoordinator({ isAffectedUser: true }) },
      'may-not',
    ],
    [
      'the coordinator who asked for the loan',
      until,
      { by: aCoordinator({ operatorId: 'op-reporter' }) },
      'own-request',
    ],
    [
      'a coordinator whose own mailbox is lent',
      until,
      { by: aCoordinator({ email: TEMPORARY }) },
      'own-mailbox',
    ],
    ['a clock', until, { by: { kind: 'clock' } }, 'nobody'],
    ['an end that is hardly later', plusDays(NOW, 14.9), {}, 'not-later'],
    ['an end that is far away', plusDays(NOW, 43.1), {}, 'too-long'],
  ])('is not given to %s', (_who, end, stamp, because) => {
    expect(refused(lent, extended(end, stamp))).toBe(`loan-extended.${because}`);
  });

  it('is the national coordinator’s where coordinators have given two', () => {
    const often = { ...lent, loan: aLoan({ ...(lent.loan ?? {}), extensions: 2 }) };
    expect(refused(often, extended(until))).toBe('loan-extended.national-only');
    expect(go(often, extended(until, { by: aNationalCoordinator() })).accepted.loan?.extensions).toBe(3);
  });

  it('is not given while loans are switched off, nor where none is out', () => {
    expect(refused(lent, extended(until), aPolicy({ loans: false }))).toBe('loan-extended.switched-off');
    expect(refused(withIt(), extended(until))).toBe('loan-extended.no-loan');
  });

  it('without a day lasts as long as a loan does, from now on', () => {
    const overdue = { by: aNationalCoordinator(), at: plusDays(NOW, 16) };
    expect(go(lent, extended(null, overdue)).accepted.loan?.until).toBe(plusDays(NOW, 30));
    expect(refused(go(lent, extended(null, overdue)).accepted, extended(null, overdue))).toBe(
      'loan-extended.not-later',
    );
  });
});
