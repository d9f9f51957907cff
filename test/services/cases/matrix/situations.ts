import type { Case } from '../../../../services/cases/case.ts';
import { plusDays, plusMinutes } from '../../../../services/cases/instant.ts';
import type { StageKind } from '../../../../services/cases/stage.ts';
import { aCase } from '../../../builders/case.ts';
import { aDraft, anOrder, aPointer, aReport, aReset, evidence, NOW } from '../../../builders/facts.ts';
import { aLoan, TERMS } from '../../../builders/loan.ts';
import { aReporter, aUser } from '../../../builders/people.ts';
import { aStage } from '../../../builders/stage.ts';
import { LOAN_SITUATIONS } from './loan-situations.ts';
import { TEST_MAIL_SITUATIONS } from './test-mail-situations.ts';

const BEFORE_ANY_RESET: readonly StageKind[] = [
  'waiting-in-window',
  'checking-address',
  'awaiting-approval',
  'changing-address',
  'resetting',
];

const EARLIER = plusMinutes(NOW, -40);
const reset = aReset({ requestedAt: EARLIER, knownAt: EARLIER });
const complaint = { by: 'op-reporter', at: plusMinutes(NOW, -31) };
const LOAN = aLoan();

function at(kind: StageKind, overrides: Partial<Case> = {}): Case {
  const resets = BEFORE_ANY_RESET.includes(kind) ? [] : [reset];
  const request = kind === 'with-it' ? aPointer() : null;
  return aCase({ stage: kind, resets, complaint, request, ...overrides });
}

const onLoan = (kind: StageKind, overrides: Partial<Case> = {}): Case =>
  at(kind, { loan: LOAN, request: aPointer(), user: aUser({ email: LOAN.temporaryAddress }), ...overrides });

const ASKED: object = {
  code: 'k3fp',
  requestedBy: aReporter(),
  requesterUserId: 'u-reporter',
  notBy: [],
};

const proposing = (proposal: object, back: Case['stage'], overrides: Partial<Case> = {}): Case => {
  const stage = aStage('awaiting-approval');
  if (stage.kind !== 'awaiting-approval') throw new Error('not a proposal');
  const full = {
    ...stage,
    proposal: { ...ASKED, ...proposal },
    back,
  };
  return at('awaiting-approval', { stage: full as Case['stage'], ...overrides });
};

/** A case in each stage as it ordinarily is, and the sub-cases in which its own fields decide. */
export const SITUATIONS: Readonly<Record<string, Case>> = {
  ...TEST_MAIL_SITUATIONS,
  ...LOAN_SITUATIONS,
  'waiting-in-window': at('waiting-in-window'),
  'waiting-in-window for the notice': at('waiting-in-window', {
    missing: 'both',
    stage: aStage('waiting-in-window', { about: 'notice' }),
  }),
  'asking-arrival': at('asking-arrival'),
  'asking-arrival of the notice': at('asking-arrival', {
    resets: [],
    stage: aStage('asking-arrival', { about: 'notice', purpose: null, windowUntil: plusDays(NOW, 1) }),
  }),
  'asking-arrival after the window': at('asking-arrival', {
    resets: [],
    stage: aStage('asking-arrival', { about: 'window', purpose: null, evidence: null }),
  }),
  'asking-arrival of what IT released': at('asking-arrival', {
    request: aPointer({ answered: true }),
    stage: aStage('asking-arrival', { about: 'release', purpose: 'verification' }),
  }),
  'asking-arrival at a temporary mailbox': onLoan('asking-arrival', {
    stage: aStage('asking-arrival', { purpose: 'loan' }),
  }),
  'checking-address': at('checking-address'),
  'checking-address while the file is read': at('checking-address', {
    stage: aStage('checking-address', { report: null }),
  }),
  'checking-address within the window': at('checking-address', {
    stage: aStage('checking-address', { windowUntil: plusDays(NOW, 1), why: 'looks-wrong' }),
  }),
  'checking-address as the window ended': at('checking-address', {
    stage: aStage('checking-address', { windowUntil: NOW, why: 'looks-wrong' }),
  }),
  'checking-address after a refusal': at('checking-address', {
    resets: [aReset({ ...reset, evidence: evidence('refused', '550 5.1.1 Unknown') })],
    stage: aStage('checking-address', { why: 'refused' }),
  }),
  'checking-address after a refusal, a personal one': at('checking-address', {
    personalMailbox: true,
    resets: [aReset({ ...reset, evidence: evidence('refused', '550 5.1.1 Unknown') })],
    stage: aStage('checking-address', { why: 'refused' }),
  }),
  'checking-address that IT never saw': at('checking-address', {
    request: aPointer({ answered: true }),
    stage: aStage('checking-address', { why: 'never-reached' }),
  }),
  'checking-address with a password that works': at('checking-address', {
    user: aUser({ lastLoginAt: plusDays(NOW, -1) }),
    stage: aStage('checking-address', { why: 'not-a-first-password' }),
  }),
  'checking-address that can take no mail': at('checking-address', {
    stage: aStage('checking-address', {
      report: aReport(aUser().email, { findings: ['domain-takes-no-mail'] }),
    }),
  }),
  'checking-address in a world of EU Login': at('checking-address', { profile: 'eu-login' }),
  'awaiting-approval': at('awaiting-approval'),
  'awaiting-approval of a reset': proposing({ kind: 'reset', purpose: 'first' }, aStage('checking-address')),
  'awaiting-approval of a loan': proposing(
    { kind: 'loan', to: aReport('maria@temporary.example'), ...TERMS, version: 'v1' },
    aStage('with-it'),
    { request: aPointer(), resets: [reset] },
  ),
  'awaiting-approval of a loan, IT having answered': proposing(
    { kind: 'loan', to: aReport('maria@temporary.example'), ...TERMS, version: 'v1' },
    aStage('with-it'),
    { request: aPointer({ answered: true, pending: { news: 'released', text: '' } }), resets: [reset] },
  ),
  'awaiting-approval of a recipient': proposing(
    { kind: 'recipient', to: 'help@elsewhere.example', answeredBy: null },
    aStage('drafting-request'),
  ),
  'changing-address': at('changing-address'),
  'changing-address of a user with a password': at('changing-address', {
    user: aUser({ lastLoginAt: plusDays(NOW, -1) }),
  }),
  'changing-address for a loan': at('changing-address', {
    request: aPointer(),
    resets: [reset],
    stage: aStage('changing-address', { purpose: 'loan', loan: TERMS }),
  }),
  'changing-address back from a loan': onLoan('changing-address', {
    resets: [reset],
    stage: aStage('changing-address', { purpose: 'loan-return' }),
  }),
  'asking-reset': at('asking-reset'),
  resetting: at('resetting'),
  'self-service': at('self-service', { profile: 'eu-login' }),
  watching: at('watching'),
  'watching without a mail to look at': at('watching', { stage: aStage('watching', { resetId: null }) }),
  'watching at a temporary mailbox': onLoan('watching', { stage: aStage('watching', { purpose: 'loan' }) }),
  'mailbox-full': at('mailbox-full'),
  'held-by-sender': at('held-by-sender'),
  'own-mailbox': at('own-mailbox', { personalMailbox: true }),
  'own-mailbox on loan': onLoan('own-mailbox', { personalMailbox: true }),
  'drafting-request': at('drafting-request'),
  'drafting-request, probable': at('drafting-request', {
    resets: [aReset({ ...reset, evidence: evidence('unknown') })],
    stage: aStage('drafting-request', {
      draft: aDraft({ why: 'nothing-known' }),
      evidence: evidence('unknown'),
      confirmAt: NOW,
    }),
  }),
  'drafting-request without a recipient': at('drafting-request', {
    stage: aStage('drafting-request', { draft: aDraft({ to: null }) }),
  }),
  'drafting-request of a second round': at('drafting-request', {
    request: aPointer({ answered: true }),
    stage: aStage('drafting-request', { draft: aDraft({ round: 2 }) }),
  }),
  'with-it': at('with-it'),
  'with-it, probable': at('with-it', {
    request: aPointer({ evidence: evidence('unknown') }),
    stage: aStage('with-it', { confirmAt: NOW }),
  }),
  'with-it, said to be missing since': at('with-it', { request: aPointer({ mailedAt: null }) }),
  'with-it after a refusal nobody spoke of': at('with-it', { complaint: { by: 'op-reporter', at: EARLIER } }),
  'with-it and a password that works': at('with-it', { user: aUser({ lastLoginAt: NOW }) }),
  'with-it on loan': onLoan('with-it'),
  'needs-coordinator': at('needs-coordinator'),
  'needs-coordinator because IT is silent': at('needs-coordinator', {
    request: aPointer(),
    stage: aStage('needs-coordinator', { why: 'it-is-silent' }),
  }),
  'needs-coordinator on loan': onLoan('needs-coordinator', {
    stage: aStage('needs-coordinator', { why: 'loan-can-end' }),
  }),
  closed: at('closed'),
  'closed, and asked about the next mail': at('closed', { stage: aStage('closed', { recheckAsked: true }) }),
  'closed as dormant': at('closed', {
    request: aPointer(),
    stage: aStage('closed', { end: 'dormant', how: 'nobody-answered', rechecks: [] }),
  }),
  'closed as withdrawn': at('closed', {
    stage: aStage('closed', { end: 'withdrawn', how: 'withdrawn', rechecks: [] }),
  }),
  'closed as ended': at('closed', {
    stage: aStage('closed', { end: 'ended', how: 'user-gone', rechecks: [] }),
  }),
  'resetting at a temporary mailbox': onLoan('resetting', {
    stage: aStage('resetting', { purpose: 'loan', order: anOrder() }),
  }),
};
