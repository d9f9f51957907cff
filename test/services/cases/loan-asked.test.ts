import { describe, expect, it } from 'vitest';
import { plusDays, plusHours } from '../../../services/cases/instant.ts';
import { anEvent } from '../../builders/case.ts';
import { aReport, NOW } from '../../builders/facts.ts';
import {
  aCoordinator,
  aNationalCoordinator,
  aPerson,
  aReporter,
  theAffectedUser,
} from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { approved, asked, begun, consented, TEMPORARY, withIt } from './loan-road.ts';
import { go, goOn, refused, told } from './told.ts';

const OFF = aPolicy({ loans: false });
const wanted = go(withIt(), asked());
const proposed = go(withIt(), asked(), consented());

describe('a temporary mailbox that is wanted', () => {
  it('is answered with the safer ways first, then with what is to be said against it, and proposes nothing', () => {
    expect(told(wanted)).toEqual(['person: loan.safer-ways', 'person: loan.consent']);
    expect(wanted.accepted.stage.kind).toBe('with-it');
  });

  it('is proposed once the one who asked has read the caveats, and the proposal says who and when', () => {
    expect(told(proposed)).toEqual(['approvers: approval.loan', 'person: approval-asked.loan']);
    expect(proposed.accepted).toMatchObject({
      loanWish: null,
      stage: {
        kind: 'awaiting-approval',
        proposal: {
          kind: 'loan',
          reason: 'IT is slow',
          until: plusDays(NOW, 14),
          consent: { operatorId: 'op-reporter', name: 'Ana Ruiz', at: NOW },
        },
      },
    });
  });

  it('is proposed on nobody else’s word, and not two days later', () => {
    expect(refused(wanted.accepted, consented({ by: aCoordinator() }))).toBe('loan-consented.not-yours');
    expect(refused(wanted.accepted, consented({ at: plusHours(NOW, 48) }))).toBe('loan-consented.too-old');
    expect(refused(withIt(), consented())).toBe('loan-consented.nothing-asked');
  });

  it('is dropped by the one who wanted it, having read the caveats', () => {
    const dropped = go(wanted.accepted, anEvent('declined', { code: null }));
    expect(dropped.accepted.loanWish).toBeNull();
    expect(refused(wanted.accepted, anEvent('declined', { code: null, by: aCoordinator() }))).toBe(
      'declined.nothing-proposed',
    );
  });

  it('needs a reason in words', () => {
    for (const reason of ['', '   ', '…', '123'])
      expect(refused(withIt(), asked({ reason }))).toBe('loan-asked.no-reason');
  });

  it('ends after fourteen days, or on the day that was wished for, within three times as many', () => {
    expect(wanted.accepted.loanWish?.until).toBe(plusDays(NOW, 14));
    expect(go(withIt(), asked({ until: plusDays(NOW, 5) })).accepted.loanWish?.until).toBe(plusDays(NOW, 5));
    expect(refused(withIt(), asked({ until: NOW }))).toBe('loan-asked.in-the-past');
    expect(refused(withIt(), asked({ until: plusDays(NOW, 42.9) }))).toBeNull();
    expect(refused(withIt(), asked({ until: plusDays(NOW, 43.1) }))).toBe('loan-asked.too-long');
  });

  it('waits for approval no longer than it would last', () => {
    const short = go(withIt(), asked({ until: plusHours(NOW, 3) }), consented()).accepted;
    expect(short.stage).toMatchObject({ expiresAt: plusHours(NOW, 3) });
    const late = approved({ at: plusHours(NOW, 3) });
    expect(refused(short, late)).toBe('approved.expired');
  });

  it('is not lent while loans are switched off: not asked for, not agreed to, not approved', () => {
    expect(refused(withIt(), asked(), OFF)).toBe('loan-asked.switched-off');
    expect(refused(wanted.accepted, consented(), OFF)).toBe('loan-consented.switched-off');
    expect(refused(proposed.accepted, approved(), OFF)).toBe('approved.loans-off');
  });
});

describe('a mailbox that is not lent', () => {
  it.each([
    [
      'a throw-away one',
      { report: aReport('m@mailinator.example', { findings: ['disposable'] }) },
      'disposable',
    ],
    [
      'one that takes no mail',
      { report: aReport('m@dead.example', { findings: ['domain-takes-no-mail'] }) },
      'unusable',
    ],
    ['the official one', { report: aReport('Maria.Garcia@getafe.example') }, 'same'],
    [
      'one on the authority’s own domain, which is a correction',
      { report: aReport('imi@getafe.example') },
      'own-domain',
    ],
    [
      'the requester’s own',
      { by: aPerson({ email: 'ana.ruiz@gmail.com' }), report: aReport('Ana.Ruiz@GMAIL.com') },
      'own-mailbox',
    ],
    [
      'the requester’s own, with a label',
      { by: aPerson({ email: 'ana@free.example' }), report: aReport('ana+imi@free.example') },
      'own-mailbox',
    ],
    [
      'the requester’s own, with points that mean nothing',
      { by: aPerson({ email: 'anaruiz@gmail.com' }), report: aReport('ana.ruiz@googlemail.com') },
      'own-mailbox',
    ],
    [
      'a coordinator’s own who asks',
      { by: aCoordinator(), report: aReport('carlos.vega@madrid.example') },
      'own-mailbox',
    ],
  ])('is %s', (_which, more, because) => {
    expect(refused(withIt(), asked(more))).toBe(`loan-asked.${because}`);
  });

  it('is that of another reporter, or of the IT unit, who would read the password', () => {
    const second = aReporter({ operatorId: 'op-second', email: 'luis@free.example' });
    const c = withIt({ reporters: [aReporter(), second] });
    expect(refused(c, asked({ report: aReport('luis@free.example') }))).toBe('loan-asked.others-mailbox');
    const to = { ...withIt().request!, to: 'help@provider.example' };
    const elsewhere = withIt({ request: to });
    expect(refused(elsewhere, asked({ report: aReport('Help@provider.example') }))).toBe(
      'loan-asked.others-mailbox',
    );
  });

  it('is not the affected user’s own: to lend that is what it is for', () => {
    const by = theAffectedUser({ email: TEMPORARY });
    expect(refused(withIt(), asked({ by }))).toBeNull();
  });
});

describe('the approval of a temporary mailbox', () => {
  it('always needs a second person, also for a coordinator', () => {
    const by = aCoordinator();
    const own = go(withIt(), asked({ by }), consented({ by })).accepted;
    expect(refused(own, approved({ by }))).toBe('approved.own-request');
    expect(refused(own, approved({ by: aNationalCoordinator() }))).toBeNull();
  });

  it('is not the affected user’s, nor that of a fellow administrator', () => {
    const may = { reset: true, approve: true, setOfficialAddressAlone: true };
    expect(refused(proposed.accepted, approved({ by: theAffectedUser({ may }) }))).toBe(
      'approved.own-account',
    );
    expect(refused(proposed.accepted, approved({ by: aPerson({ operatorId: 'op-2' }) }))).toBe(
      'approved.may-not',
    );
  });

  it('is not given by whose own mailbox it is', () => {
    const by = aCoordinator({ email: 'Maria+x@temporary.example' });
    expect(refused(proposed.accepted, approved({ by }))).toBe('approved.own-mailbox');
  });

  it('is asked for with the end, the reason, who has read the caveats, and that the mailbox is personal', () => {
    const report = aReport(TEMPORARY, { findings: ['personal'] });
    const { effects } = go(withIt(), asked({ report }), consented());
    const facts = effects.flatMap(({ effect }) => (effect.kind === 'tell' ? [effect.message.params] : []));
    expect(facts[0]).toMatchObject({
      reason: 'IT is slow',
      ends: { instant: plusDays(NOW, 14) },
      personal: 'yes',
      consenter: 'Ana Ruiz',
    });
  });

  it('is voided by another proposal: the code of before lends nothing', () => {
    const swapped = go(
      proposed.accepted,
      anEvent('address-correction-asked', { report: aReport('maria@partner.example'), code4: 'zz22' }),
    ).accepted;
    expect(refused(swapped, approved())).toBe('approved.other-code');
  });

  it('tells the address of before that mail goes elsewhere, and the coordinators until when', () => {
    expect(told(begun())).toEqual([
      'person: address-changed',
      'coordinators: loan.begun',
      'notify-old-address',
      'reset-password',
    ]);
  });

  it('begins a loan that remembers who asked, who agreed, and what the official address is', () => {
    expect(begun().accepted.loan).toMatchObject({
      temporaryAddress: TEMPORARY,
      officialAddress: 'maria.garcia@getafe.example',
      askedBy: 'op-reporter',
      consent: { name: 'Ana Ruiz' },
      until: plusDays(NOW, 14),
      nextReminderAt: plusDays(NOW, 11),
    });
  });

  it('is kept as it was decided when loans are switched off afterwards, and none takes its place', () => {
    const report = aReport('maria@other.example');
    const again = anEvent('address-correction-asked', { report });
    expect(
      goOn(OFF, begun().accepted, anEvent('joined', { reporter: aReporter({ operatorId: 'op-9' }) })).accepted
        .loan,
    ).not.toBeNull();
    const later = { ...begun().accepted, stage: withIt().stage };
    expect(refused(later, again, OFF)).toBe('address-correction-asked.loans-off');
  });
});
