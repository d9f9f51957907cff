import { describe, expect, it } from 'vitest';
import { plusDays, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { anEvent } from '../../builders/case.ts';
import { aReport, evidence, NOW } from '../../builders/facts.ts';
import {
  aCoordinator,
  aNationalCoordinator,
  aPerson,
  aUser,
  theAffectedUser,
} from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aProbe } from '../../builders/probe.ts';
import {
  approved,
  asked,
  changed,
  mailed,
  probeMailed,
  proved,
  putBack,
  returning,
  TEMPORARY,
  wordOf,
  working,
} from './loan-road.ts';
import { go, refused, told } from './told.ts';

const lent = working();
const OFFICIAL = aUser().email;
const LATER = plusHours(NOW, 30);
const SENDER = { kind: 'assistant' } as const;
const ending = go(lent, returning({ at: LATER })).accepted;
const out = go(ending, probeMailed(ending, plusMinutes(LATER, 1))).accepted;

describe('whoever wants the loan ended', () => {
  it('hears that the official mailbox is proved first, and a test mail goes there: nothing is changed yet', () => {
    const asking = go(lent, returning({ at: LATER, by: aCoordinator() }));
    expect(told(asking)).toEqual(['person: loan.return-proof', 'person: loan.return-proof', 'send-probe']);
    expect(asking.accepted).toMatchObject({
      stage: { kind: 'with-it' },
      probe: { to: OFFICIAL, word: 'lima' },
      loan: { ending: true },
    });
  });

  it('is reminded of its word while the test mail is out', () => {
    expect(refused(out, returning({ at: plusMinutes(LATER, 2) }))).toBe('loan-return-asked.word-first');
  });

  it('cannot do without the proof, coordinator or not: a word from before the loan is none', () => {
    const before = aProbe({ askAt: null, outcome: { kind: 'confirmed', at: plusDays(NOW, -1), by: 'Ana' } });
    const early = { ...lent, probe: before };
    expect(go(early, returning({ at: LATER, by: aNationalCoordinator() })).accepted.stage.kind).toBe(
      'with-it',
    );
    const three = {
      ...lent,
      probe: aProbe({ lately: [LATER, LATER, LATER], askedAt: LATER, outcome: { kind: 'over' } }),
    };
    expect(refused(three, returning({ at: LATER, by: aCoordinator() }))).toBe(
      'loan-return-asked.too-many-probes',
    );
  });

  it('does not get around it by a correction to the official address', () => {
    const official = anEvent('address-correction-asked', { report: aReport(OFFICIAL), by: aCoordinator() });
    expect(refused(lent, official)).toBe('address-correction-asked.say-return');
  });

  it('finds no other address there than the one that was lent for, unless a coordinator named it and it is proved', () => {
    const other = (by = aPerson()) =>
      anEvent('address-correction-asked', { report: aReport('m.garcia@getafe.example'), by });
    expect(refused(lent, other())).toBe('address-correction-asked.coordinator-names-it');
    const named = go(lent, other(aCoordinator()));
    expect(named.accepted).toMatchObject({
      stage: { kind: 'with-it' },
      user: { email: TEMPORARY },
      loan: { officialAddress: 'm.garcia@getafe.example' },
    });
    expect(go(named.accepted, returning({ at: LATER })).accepted.probe?.to).toBe('m.garcia@getafe.example');
  });
});

describe('the word from the official mailbox', () => {
  it('puts the address back at once where a coordinator types it', () => {
    expect(proved(lent).stage).toMatchObject({
      kind: 'changing-address',
      to: OFFICIAL,
      purpose: 'loan-return',
    });
  });

  it('asks for the approval of a second person where a reporter or the user types it', () => {
    for (const by of [aPerson(), theAffectedUser()]) {
      const said = go(out, wordOf('lima', { at: plusMinutes(LATER, 3), by })).accepted;
      expect(said.stage).toMatchObject({
        kind: 'awaiting-approval',
        proposal: { kind: 'address', from: TEMPORARY, to: { address: OFFICIAL } },
      });
    }
  });

  it('changes nothing by itself where nobody asked for the end, or where it is wrong', () => {
    const plain = go(lent, anEvent('probe-asked', { word: 'lima', at: LATER })).accepted;
    const said = go(plain, wordOf('lima', { at: plusMinutes(LATER, 3), by: aCoordinator() })).accepted;
    expect(said.stage.kind).toBe('with-it');
    const wrong = go(out, wordOf('sona', { at: plusMinutes(LATER, 3), by: aCoordinator() })).accepted;
    expect(wrong.stage.kind).toBe('with-it');
  });

  it('is not enough for one person where the official address is none of the authority’s, or a personal one', () => {
    const elsewhere = { ...lent, loan: { ...lent.loan!, officialAddress: 'maria@elsewhere.example' } };
    expect(proved(elsewhere).stage.kind).toBe('awaiting-approval');
    const personal = { ...lent, loan: { ...lent.loan!, officialPersonal: true } };
    expect(proved(personal).stage).toMatchObject({
      kind: 'awaiting-approval',
      proposal: { to: { findings: ['personal'], official: false } },
    });
  });

  it('is still wanted when loans are switched off: what is out can always be ended', () => {
    expect(refused(lent, returning({ at: LATER }), aPolicy({ loans: false }))).toBeNull();
  });
});

describe('once the official address is back', () => {
  const back = proved(lent);
  const returned = go(back, changed(back, OFFICIAL, plusMinutes(LATER, 4)));

  it('a new password is asked for, not ordered, and no stranger is suspected', () => {
    expect(returned.accepted).toMatchObject({
      loan: null,
      loanBefore: { temporaryAddress: TEMPORARY },
      stage: { kind: 'asking-reset', why: 'address-is-back' },
    });
    expect(told(returned)).not.toContain('coordinators: security.password-to-wrong-address');
  });

  it('the case is not solved before a mail went to the official mailbox', () => {
    expect(refused(returned.accepted, anEvent('said-arrived', {}))).toBe('said-arrived.not-proved-yet');
    const asleep = {
      ...returned.accepted,
      stage: {
        kind: 'closed',
        end: 'dormant',
        how: 'nobody-answered',
        at: LATER,
        rechecks: [],
        recheckAsked: false,
      } as const,
    };
    expect(refused(asleep, anEvent('said-arrived', {}))).toBe('said-arrived.not-proved-yet');
    const solved = go(putBack(), anEvent('said-arrived', { at: plusMinutes(LATER, 9) }));
    expect(solved.accepted).toMatchObject({ loanBefore: null, stage: { kind: 'closed', end: 'solved' } });
  });

  const missing = go(
    putBack(),
    anEvent('mail-seen', {
      resetId: 'r-3',
      evidence: evidence('refused', '550 5.7.1 Rejected'),
      at: plusMinutes(LATER, 7),
      by: SENDER,
    }),
  );

  it('and the mail does not come there, the way back is offered at once', () => {
    expect(told(missing)).toEqual(['person: loan.way-back', 'person: draft.refused-by-policy']);
  });

  it('the mailbox of before is proposed anew by one click, and still needs a second person', () => {
    const again = asked({ reason: '', at: plusHours(LATER, 1) });
    const proposed = go(missing.accepted, again).accepted;
    expect(proposed.stage).toMatchObject({
      kind: 'awaiting-approval',
      proposal: { kind: 'loan', reason: 'IT is slow', to: { address: TEMPORARY } },
    });
    const other = asked({ report: aReport('maria@other.example'), at: plusHours(LATER, 1) });
    expect(refused(missing.accepted, other)).toBe('loan-asked.only-while-with-it');
    expect(refused(returned.accepted, again)).toBe('loan-asked.only-while-with-it');
  });

  it('IT is asked once more when the mailbox of before works again', () => {
    const at = plusHours(LATER, 1);
    const allowed = anEvent('it-answered', {
      round: 1,
      answer: 'allowed',
      text: '',
      forwardTo: null,
      recordedBy: null,
      outsideRules: false,
      at: plusHours(LATER, -1),
    });
    const answered = go(lent, allowed).accepted;
    expect(answered.stage).toMatchObject({ kind: 'needs-coordinator', why: 'loan-can-end' });
    const c = proved(answered);
    const failed = go(
      c,
      changed(c, OFFICIAL, plusMinutes(LATER, 4)),
      anEvent('reset-asked', { at: plusMinutes(LATER, 5) }),
      mailed('r-3', plusMinutes(LATER, 6)),
      anEvent('mail-seen', {
        resetId: 'r-3',
        evidence: evidence('refused', '550 5.7.1 Rejected'),
        at: plusMinutes(LATER, 7),
        by: SENDER,
      }),
      asked({ reason: '', at }),
      approved({ at }),
    ).accepted;
    const lentAgain = go(
      failed,
      changed(failed, TEMPORARY, plusMinutes(at, 1)),
      mailed('r-4', plusMinutes(at, 2)),
      anEvent('said-arrived', { at: plusMinutes(at, 4) }),
    ).accepted;
    expect(lentAgain.loan).toMatchObject({ temporaryAddress: TEMPORARY, officialAddress: OFFICIAL });
    expect(lentAgain.stage).toMatchObject({
      kind: 'drafting-request',
      draft: { round: 2, why: 'released-not-arrived' },
    });
  });
});
