import { describe, expect, test } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { decide } from '../../../services/cases/decide.ts';
import type { CaseEvent } from '../../../services/cases/events.ts';
import type { MailSystemGuess } from '../../../services/cases/mail-system.ts';
import { openCase } from '../../../services/cases/open-case.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aReport, NOW } from '../../builders/facts.ts';
import { aLoan, TERMS } from '../../builders/loan.ts';
import { aCoordinator, anAuthority, aReporter, aUser } from '../../builders/people.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aProbe } from '../../builders/probe.ts';
import { aStage } from '../../builders/stage.ts';

const MIMECAST: MailSystemGuess = {
  system: 'mimecast',
  isGateway: true,
  product: 'Mimecast',
  host: 'eu-smtp-inbound-1.mimecast.com',
};
const GOOGLE: MailSystemGuess = {
  system: 'google-workspace',
  isGateway: false,
  product: 'Google Workspace',
  host: 'aspmx.l.google.com',
};
const OFFICIAL = aUser().email;
const TEMPORARY = 'maria.private@gmail.com';
const loan = aLoan({ temporaryAddress: TEMPORARY, officialAddress: OFFICIAL });

function became(c: Case, event: CaseEvent): Case {
  const decision = decide(c, event, aPolicy());
  if ('ignored' in decision) throw new Error(decision.ignored);
  return decision.accepted;
}

const probe = aProbe({ askAt: null, outcome: { kind: 'confirmed', at: NOW, by: 'Ana Ruiz' } });
const reading = aStage('checking-address', { report: null });
const read = (email: string, report: Partial<ReturnType<typeof aReport>>) =>
  anEvent('user-read', {
    user: aUser({ email }),
    authority: anAuthority(),
    report: aReport(email, report),
    by: { kind: 'assistant' },
  });
const changing = (purpose: 'correction' | 'loan' | 'loan-return', to: string, now: MailSystemGuess | null) =>
  aStage('changing-address', {
    to,
    purpose,
    loan: purpose === 'loan' ? TERMS : null,
    mailSystem: now,
  });
const changed = (email: string) =>
  anEvent('address-changed', { user: aUser({ email, version: 'v2' }), by: { kind: 'assistant' } });

test('what the mail system looks like is known from the first look at the address', () => {
  const opened = openCase(
    {
      ref: aCase().ref,
      at: NOW,
      reporter: aReporter(),
      profile: 'imi',
      missing: 'password',
      user: aUser(),
      authority: anAuthority(),
      report: aReport(OFFICIAL, { mailSystem: MIMECAST }),
      mails: [],
      blocked: null,
    },
    aPolicy(),
  );
  expect(opened.accepted.mailSystem).toEqual(MIMECAST);
});

describe('when the user file is read again', () => {
  test('the newest look counts', () => {
    const c = aCase({ stage: reading, mailSystem: MIMECAST });
    expect(became(c, read(OFFICIAL, { mailSystem: GOOGLE })).mailSystem).toEqual(GOOGLE);
    expect(became(c, read(OFFICIAL, { mailSystem: null })).mailSystem).toBeNull();
  });

  test('a name system that does not answer makes nobody forget', () => {
    const c = aCase({ stage: reading, mailSystem: MIMECAST });
    const silent = { mailSystem: null, findings: ['domain-unknown'] } as const;
    expect(became(c, read(OFFICIAL, silent)).mailSystem).toEqual(MIMECAST);
    expect(became(c, read('maria@other.example', silent)).mailSystem).toBeNull();
  });

  test('on loan, the official mailbox’s system stays what it was', () => {
    const c = aCase({ stage: reading, mailSystem: MIMECAST, loan });
    expect(became(c, read(TEMPORARY, { mailSystem: GOOGLE })).mailSystem).toEqual(MIMECAST);
    expect(became(c, read(OFFICIAL, { mailSystem: GOOGLE })).mailSystem).toEqual(GOOGLE);
  });
});

describe('when the address was changed', () => {
  test('a corrected one brings its own', () => {
    const to = 'maria@elsewhere.example';
    const c = aCase({ stage: changing('correction', to, GOOGLE), mailSystem: MIMECAST });
    expect(became(c, changed(to)).mailSystem).toEqual(GOOGLE);
  });

  test('a temporary one leaves the official mailbox’s as it was, and so does putting that back', () => {
    const lent = became(
      aCase({ stage: changing('loan', TEMPORARY, GOOGLE), mailSystem: MIMECAST }),
      changed(TEMPORARY),
    );
    expect(lent.mailSystem).toEqual(MIMECAST);
    const back = became(
      { ...lent, stage: changing('loan-return', OFFICIAL, lent.mailSystem) },
      changed(OFFICIAL),
    );
    expect(back).toMatchObject({ loan: null, mailSystem: MIMECAST });
  });

  test('the look that the decision was made on goes with it', () => {
    const report = aReport('m.garcia@getafe.example', { mailSystem: GOOGLE });
    const asked = anEvent('address-correction-asked', { report, by: aCoordinator() });
    expect(became(aCase(), asked).stage).toMatchObject({ kind: 'changing-address', mailSystem: GOOGLE });
    const returned = became(
      aCase({ stage: 'with-it', mailSystem: MIMECAST, loan, user: aUser({ email: TEMPORARY }), probe }),
      anEvent('loan-return-asked', { word: 'lima', by: aCoordinator() }),
    );
    expect(returned.stage).toMatchObject({ kind: 'changing-address', mailSystem: MIMECAST });
  });
});
