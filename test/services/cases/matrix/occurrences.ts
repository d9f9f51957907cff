import type { Case, Reporter } from '../../../../services/cases/case.ts';
import { dueOf } from '../../../../services/cases/deadlines.ts';
import type { ApproverLevel, CaseEvent, ItAnswer } from '../../../../services/cases/events.ts';
import { plusMinutes } from '../../../../services/cases/instant.ts';
import { anEvent } from '../../../builders/case.ts';
import { aReport, evidence, NOW } from '../../../builders/facts.ts';
import {
  aCoordinator,
  aNationalCoordinator,
  anAuthority,
  aPerson,
  aReporter,
  aUser,
  theAffectedUser,
} from '../../../builders/people.ts';
import { LOAN_OCCURRENCES } from './loan-occurrences.ts';
import { TEST_MAIL_OCCURRENCES } from './test-mail-occurrences.ts';

type Occurrence = (c: Case) => CaseEvent;

const SENDER = { kind: 'assistant' } as const;
const CLOCK = { kind: 'clock' } as const;
const IT = { kind: 'it-unit' } as const;
const OTHER = 'm.garcia@getafe.example';
const refused = (reply: string) => evidence('refused', reply);
const seen =
  (what: ReturnType<typeof evidence>, resetId = 'r-1'): Occurrence =>
  () =>
    anEvent('mail-seen', { resetId, evidence: what, by: SENDER });
const answer =
  (given: ItAnswer, more: { round?: number; outsideRules?: boolean } = {}): Occurrence =>
  (c) =>
    anEvent('it-answered', {
      round: more.round ?? c.request?.draft.round ?? 1,
      answer: given,
      text: '',
      forwardTo: given === 'forward' ? 'mail@getafe.example' : null,
      recordedBy: null,
      outsideRules: more.outsideRules ?? false,
      by: IT,
    });
const refusal = (because: 'in-flight' | 'throttled' | 'not-permitted' | 'not-supported'): Occurrence => {
  const known = {
    'in-flight': { because: 'in-flight', resetId: 'r-9' },
    throttled: { because: 'throttled', until: plusMinutes(NOW, 60) },
    'not-permitted': { because: 'not-permitted' },
    'not-supported': { because: 'not-supported' },
  } as const;
  return () => anEvent('reset-refused', { refusal: known[because], by: SENDER });
};
const joined = (requestId: string, round: number) =>
  anEvent('request-joined', {
    requestId,
    round,
    to: 'it@getafe.example',
    askedAt: NOW,
    remindAt: null,
    remindersSent: 0,
    by: SENDER,
  });
const takenBy = (c: Case) => (c.stage.kind === 'changing-address' ? c.stage.to : OTHER);

const approversAsked = (code: string, operatorIds: readonly string[], level: ApproverLevel) =>
  anEvent('approvers-asked', {
    code,
    approvers: operatorIds.map((operatorId) => ({ operatorId, name: 'Nuria Soler' })),
    level,
    by: SENDER,
  });
const notReached = (code: string, operatorId: string) =>
  anEvent('approver-not-reached', { code, operatorId, name: 'Carlos Vega', by: SENDER });
const left = (operatorId: string, successors: readonly Reporter[]) =>
  anEvent('reporter-left', { operatorId, successors, by: SENDER });

/** What can happen, under the name by which the matrix speaks of it. A bare kind is its most ordinary form. */
export const OCCURRENCES: Readonly<Record<string, Occurrence>> = {
  ...TEST_MAIL_OCCURRENCES,
  'approvers-asked': () => approversAsked('k3fp', ['op-national'], 'national-coordinator'),
  'approvers-asked, the same again': () => approversAsked('k3fp', ['op-coordinator'], 'near'),
  'approvers-asked about another proposal': () => approversAsked('zzzz', ['op-carmen'], 'near'),
  'approver-not-reached': () => notReached('k3fp', 'op-coordinator'),
  'approver-not-reached, not asked': () => notReached('k3fp', 'op-stranger'),
  'approver-not-reached about another proposal': () => notReached('zzzz', 'op-coordinator'),
  'reporter-left': () => left('op-reporter', [aReporter({ operatorId: 'op-coordinator' })]),
  'reporter-left, nobody takes over': () => left('op-reporter', []),
  'reporter-left, who never reported': () => left('op-stranger', []),
  'said-arrived': () => anEvent('said-arrived', {}),
  'said-arrived by María herself': () => anEvent('said-arrived', { by: theAffectedUser() }),
  'said-not-arrived': () => anEvent('said-not-arrived', {}),
  'said-not-arrived at the instant': (c) => anEvent('said-not-arrived', { at: dueOf(c) ?? NOW }),
  'address-confirmed': (c) => anEvent('address-confirmed', { address: c.user.email }),
  'address-confirmed, another one': () => anEvent('address-confirmed', { address: OTHER }),
  'address-correction-asked': () => anEvent('address-correction-asked', { report: aReport(OTHER) }),
  'address-correction-asked by a coordinator': () =>
    anEvent('address-correction-asked', { report: aReport('mg@getafe.example'), by: aCoordinator() }),
  'address-correction-asked, the same': (c) =>
    anEvent('address-correction-asked', { report: aReport(c.user.email) }),
  'address-correction-asked, unusable': () =>
    anEvent('address-correction-asked', { report: aReport('a@b.example', { findings: ['disposable'] }) }),
  'address-correction-asked, another': () =>
    anEvent('address-correction-asked', { report: aReport('other@getafe.example') }),
  'reset-asked': () => anEvent('reset-asked', {}),
  'reset-asked at the instant': (c) => anEvent('reset-asked', { at: dueOf(c) ?? NOW }),
  'reset-asked by María herself': () => anEvent('reset-asked', { by: theAffectedUser() }),
  approved: () => anEvent('approved', { code: 'K3FP', by: aNationalCoordinator() }),
  'approved, another code': () => anEvent('approved', { code: 'zzzz', by: aNationalCoordinator() }),
  'approved by the requester': () =>
    anEvent('approved', { code: 'k3fp', by: aCoordinator({ operatorId: 'op-reporter' }) }),
  'approved by María herself': () =>
    anEvent('approved', { code: 'k3fp', by: aCoordinator({ isAffectedUser: true }) }),
  'approved by an administrator': () =>
    anEvent('approved', { code: 'k3fp', by: aPerson({ operatorId: 'op-other' }) }),
  'approved too late': (c) =>
    anEvent('approved', {
      code: 'k3fp',
      by: aNationalCoordinator(),
      at: c.stage.kind === 'awaiting-approval' ? c.stage.expiresAt : NOW,
    }),
  declined: () => anEvent('declined', { code: null, by: aCoordinator() }),
  'declined by the requester': () => anEvent('declined', { code: 'k3fp' }),
  'declined, another code': () => anEvent('declined', { code: 'zzzz', by: aCoordinator() }),
  'declined by an administrator': () =>
    anEvent('declined', { code: null, by: aPerson({ operatorId: 'op-other' }) }),
  'recipient-set': () => anEvent('recipient-set', { to: 'mail@getafe.example', withinRules: true }),
  'recipient-set outside the rules': () =>
    anEvent('recipient-set', { to: 'help@elsewhere.example', withinRules: false }),
  'recipient-set, the same': () => anEvent('recipient-set', { to: 'it@getafe.example', withinRules: true }),
  'note-set': () => anEvent('note-set', { note: 'since Monday' }),
  'note-set, the same': () => anEvent('note-set', { note: '' }),
  'note-set, too long': () => anEvent('note-set', { note: 'x'.repeat(1001) }),
  'request-sent': () => anEvent('request-sent', { version: 1 }),
  'request-sent, an older text': () => anEvent('request-sent', { version: 0 }),
  'request-taken': () => anEvent('request-taken', { version: null }),
  'it-answered': answer('allowed'),
  'it-answered released': answer('released'),
  'it-answered nothing': answer('nothing'),
  'it-answered more': answer('more'),
  'it-answered forward': answer('forward'),
  'it-answered forward outside the rules': answer('forward', { outsideRules: true }),
  'it-answered of another round': answer('allowed', { round: 9 }),
  'it-answered released by the national coordinator': (c) => ({
    ...answer('released')(c),
    by: aNationalCoordinator(),
  }),
  'it-answered allowed by the national coordinator': (c) => ({
    ...answer('allowed')(c),
    by: aNationalCoordinator(),
  }),
  'it-answered nothing by the national coordinator': (c) => ({
    ...answer('nothing')(c),
    by: aNationalCoordinator(),
  }),
  'loan-asked': () =>
    anEvent('loan-asked', { report: aReport('maria@temporary.example'), reason: 'IT is slow', until: null }),
  'loan-return-asked': () => anEvent('loan-return-asked', { word: 'lima' }),
  'loan-return-asked by a coordinator': () =>
    anEvent('loan-return-asked', { word: 'lima', by: aCoordinator() }),
  ...LOAN_OCCURRENCES,
  withdrawn: () => anEvent('withdrawn', {}),
  reopened: () => anEvent('reopened', {}),
  joined: () => anEvent('joined', { reporter: aReporter({ operatorId: 'op-second' }) }),
  'joined, the same again': () => anEvent('joined', { reporter: aReporter() }),
  due: (c) => anEvent('due', { at: dueOf(c) ?? NOW, by: CLOCK }),
  'due, a millisecond early': (c) =>
    anEvent('due', { at: plusMinutes(dueOf(c) ?? NOW, -1 / 60_000), by: CLOCK }),
  'user-read': () =>
    anEvent('user-read', { user: aUser(), authority: anAuthority(), report: aReport(), by: SENDER }),
  'user-unavailable': () => anEvent('user-unavailable', { because: 'gone', by: SENDER }),
  'mail-seen': seen(evidence('accepted', '250 OK')),
  'mail-seen of an earlier reset': seen(refused('550 5.1.1 Unknown'), 'r-0'),
  'mail-seen 5.1.1': seen(refused('550 5.1.1 Unknown')),
  'mail-seen 5.2.2': seen(refused('552 5.2.2 Full')),
  'mail-seen 5.7.1': seen(refused('550 5.7.1 Rejected')),
  'mail-seen held': seen(evidence('held')),
  'reset-done': () =>
    anEvent('reset-done', { resetId: 'r-2', requestedAt: NOW, evidence: evidence('queued'), by: SENDER }),
  'reset-refused': refusal('not-permitted'),
  'reset-refused in flight': refusal('in-flight'),
  'reset-refused throttled': refusal('throttled'),
  'reset-refused not supported': refusal('not-supported'),
  'address-changed': (c) =>
    anEvent('address-changed', { user: { ...c.user, email: takenBy(c) }, by: SENDER }),
  'address-changed to another one': () =>
    anEvent('address-changed', { user: aUser({ email: 'third@getafe.example' }), by: SENDER }),
  'address-change-refused': () =>
    anEvent('address-change-refused', { because: 'version-conflict', by: SENDER }),
  'address-change-refused in use': () =>
    anEvent('address-change-refused', { because: 'address-in-use', by: SENDER }),
  'address-change-refused not permitted': () =>
    anEvent('address-change-refused', { because: 'not-permitted', by: SENDER }),
  'request-mailed': () => anEvent('request-mailed', { together: false, round: 1, at: NOW, by: SENDER }),
  'request-joined': () => joined('it-zzzzzz', 1),
  'request-joined, the same': (c) => joined(c.request?.requestId ?? 'it-zzzzzz', c.request?.draft.round ?? 1),
  'request-joined, a next round': (c) =>
    joined(c.request?.requestId ?? 'it-zzzzzz', (c.request?.draft.round ?? 0) + 1),
  'request-not-joined': () => anEvent('request-not-joined', { by: SENDER }),
  'request-mail-failed': () =>
    anEvent('request-mail-failed', { round: 1, count: 0, reply: '550 no', by: SENDER }),
  'request-mail-failed of a reminder': () =>
    anEvent('request-mail-failed', { round: 1, count: 2, reply: '550 no', by: SENDER }),
  'it-reminded': () => anEvent('it-reminded', { round: 1, count: 1, level: 'it-unit', by: SENDER }),
  'it-silent': () => anEvent('it-silent', { round: 1, by: SENDER }),
  'effect-delayed': () =>
    anEvent('effect-delayed', { effect: 'reset-password', until: plusMinutes(NOW, 1), by: SENDER }),
  'effect-failed': (c) => anEvent('effect-failed', { effect: awaitedBy(c), by: SENDER }),
  'effect-failed of a telling': () => anEvent('effect-failed', { effect: 'tell', by: SENDER }),
};

function awaitedBy(c: Case): string {
  const awaited: Readonly<Record<string, string>> = {
    'checking-address': 'read-user',
    'changing-address': 'change-address',
    resetting: 'reset-password',
    'with-it': 'send-to-it',
  };
  return awaited[c.stage.kind] ?? 'look-at-mail';
}
