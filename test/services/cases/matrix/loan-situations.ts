import type { Case } from '../../../../services/cases/case.ts';
import { plusDays, plusMinutes } from '../../../../services/cases/instant.ts';
import type { StageKind } from '../../../../services/cases/stage.ts';
import { aCase } from '../../../builders/case.ts';
import { aPointer, aReport, aReset, evidence, NOW } from '../../../builders/facts.ts';
import { aLoan } from '../../../builders/loan.ts';
import { aReporter, aUser } from '../../../builders/people.ts';
import { aProbe } from '../../../builders/probe.ts';
import { aStage } from '../../../builders/stage.ts';

const EARLIER = plusMinutes(NOW, -40);
const sent = aReset({ requestedAt: EARLIER, knownAt: EARLIER });
const complaint = { by: 'op-reporter', at: plusMinutes(NOW, -31) };

const lent = (kind: StageKind, overrides: Partial<Case> = {}): Case =>
  aCase({
    stage: kind,
    loan: aLoan(),
    request: aPointer(),
    resets: [sent],
    complaint,
    user: aUser({ email: aLoan().temporaryAddress }),
    ...overrides,
  });

const wish = {
  by: aReporter(),
  to: aReport('maria@temporary.example'),
  reason: 'IT is slow',
  until: plusDays(NOW, 14),
  at: NOW,
};

const proved = aProbe({ askAt: null, outcome: { kind: 'confirmed', at: NOW, by: 'Ana Ruiz' } });

/** The official address was put back after the first mail; a second one went there since. */
const putBack = (stage: Case['stage'] | StageKind, overrides: Partial<Case> = {}): Case =>
  aCase({
    stage,
    request: aPointer({ answered: true }),
    resets: [sent, aReset({ ...sent, purpose: 'loan-return' })],
    complaint,
    loanBefore: {
      temporaryAddress: aLoan().temporaryAddress,
      reason: 'IT is slow',
      resets: 1,
    },
    ...overrides,
  });

/** A mailbox that is wanted, on loan, being ended, or put back. */
export const LOAN_SITUATIONS: Readonly<Record<string, Case>> = {
  'with-it and a mailbox wanted': aCase({
    stage: 'with-it',
    request: aPointer(),
    resets: [sent],
    complaint,
    loanWish: wish,
  }),
  'needs-coordinator because IT is silent, and a mailbox wanted': aCase({
    stage: aStage('needs-coordinator', { why: 'it-is-silent' }),
    request: aPointer(),
    resets: [sent],
    complaint,
    loanWish: wish,
  }),
  'with-it on loan, its official mailbox proved': lent('with-it', { probe: proved }),
  'with-it on loan, its end asked for': lent('with-it', {
    loan: aLoan({ ending: true }),
    probe: aProbe({ askAt: plusMinutes(NOW, 5) }),
  }),
  'with-it on loan, past its end': lent('with-it', {
    loan: aLoan({ until: plusDays(NOW, -1), nextReminderAt: NOW }),
  }),
  'asking-arrival on loan, reminded for the last time': lent('asking-arrival', {
    stage: aStage('asking-arrival', { purpose: 'loan', reminder: { sent: 3, nextAt: NOW } }),
  }),
  'needs-coordinator on loan, reminded for the last time': lent('needs-coordinator', {
    stage: aStage('needs-coordinator', { why: 'loan-can-end', reminder: { sent: 6, nextAt: NOW } }),
  }),
  'asking-reset, the official address put back': putBack(aStage('asking-reset', { why: 'address-is-back' }), {
    resets: [sent],
  }),
  'closed as dormant, the official address put back': putBack(
    aStage('closed', { end: 'dormant', how: 'nobody-answered', rechecks: [] }),
    { resets: [sent] },
  ),
  'asking-arrival at the official mailbox, put back': putBack(
    aStage('asking-arrival', { purpose: 'loan-return', evidence: evidence('accepted', '250 OK') }),
  ),
  'drafting-request, the mail to the official mailbox missing': putBack('drafting-request'),
  'mailbox-full, the official one put back': putBack('mailbox-full'),
  'needs-coordinator, the mail to the official mailbox missing': putBack('needs-coordinator'),
};
