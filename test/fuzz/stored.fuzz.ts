import { expect } from 'vitest';
import { parseConversation } from '../../bot/conversations.ts';
import { readIntakeState } from '../../dialogs/intake-stored.ts';
import { dueOf } from '../../services/cases/deadlines.ts';
import { decide } from '../../services/cases/decide.ts';
import { isInstant } from '../../services/cases/instant.ts';
import { decideRequest, requestDue } from '../../services/cases/request.ts';
import { indexCase, requestKeys } from '../../services/desk/index-keys.ts';
import { caseForm } from '../../services/storage/forms/case-form.ts';
import { domainMemoryForm } from '../../services/storage/forms/domain-form.ts';
import { caseEffectForm, requestEffectForm } from '../../services/storage/forms/effect-form.ts';
import { requestForm, userLedgerForm } from '../../services/storage/forms/request-form.ts';
import { DamagedFile, StoredFormTooNew } from '../../services/storage/storage-faults.ts';
import { createStoredForm, type StoredForm } from '../../services/storage/stored-form.ts';
import { aCase, anEvent } from '../builders/case.ts';
import { anOrder, aPointer, aReset, NOW } from '../builders/facts.ts';
import { aPolicy } from '../builders/policy.ts';
import { aProbe } from '../builders/probe.ts';
import { aStage } from '../builders/stage.ts';
import { aRequest } from '../services/request/requests.ts';
import { fuzz } from './fuzz.ts';
import { mutatedJson } from './mutated.ts';

const history = [
  {
    n: 1,
    at: NOW,
    what: 'opened',
    right: 'administrator',
    facts: { stage: 'watching' },
    personal: { name: { value: 'María', salt: 'abc' } },
    hashes: { name: 'x' },
    mac: 'y',
  },
];
const outbox = [
  {
    key: 'k7q4md/7/reset-password/0',
    effect: { kind: 'reset-password', order: anOrder() },
    attempts: 0,
    notBefore: NOW,
  },
  {
    key: 'k7q4md/7/tell/1',
    effect: { kind: 'tell', to: { kind: 'approvers' }, message: { key: 'tell.x', params: {} }, show: 'case' },
    attempts: 2,
    notBefore: NOW,
  },
];
const stages = [
  'resetting',
  'watching',
  'asking-arrival',
  'awaiting-approval',
  'changing-address',
  'drafting-request',
  'with-it',
  'closed',
] as const;
const cases = stages.map((kind) => ({
  form: 1,
  id: 'k7q4md',
  commit: 4,
  state: aCase({ stage: aStage(kind), resets: [aReset()], request: aPointer(), probe: aProbe() }),
  history,
  outbox,
}));

/** Null: refused, as what is damaged must be. Anything else that is thrown is a crash. */
function decoded<State, Effect>(form: StoredForm<State, Effect>, value: unknown, id: string) {
  if (typeof value !== 'object' || value === null) return null;
  try {
    return form.decode(value, id);
  } catch (error) {
    if (error instanceof DamagedFile || error instanceof StoredFormTooNew) return null;
    throw error;
  }
}

const caseDocument = createStoredForm({
  parse: (state) => caseForm.parse(state),
  parseEffect: (effect) => caseEffectForm.parse(effect),
  migrations: [],
});

fuzz('stored case', mutatedJson(...cases), (value) => {
  const found = decoded(caseDocument, value, 'k7q4md');
  if (found === null) return;
  // What was let in can be kept, and can be lived with.
  expect(caseDocument.decode(JSON.parse(JSON.stringify(caseDocument.encode(found))), 'k7q4md')).toEqual(
    found,
  );
  const due = dueOf(found.state);
  expect(due === null || isInstant(due)).toBe(true);
  expect(indexCase(found.state).keys.every((key) => typeof key === 'string')).toBe(true);
  const decision = decide(found.state, anEvent('due', { by: { kind: 'clock' } }), aPolicy());
  expect('ignored' in decision || decision.accepted.revision === found.state.revision + 1).toBe(true);
});

const requestDocument = createStoredForm({
  parse: (state) => requestForm.parse(state),
  parseEffect: (effect) => requestEffectForm.parse(effect),
  migrations: [],
});
const waiting = {
  kind: 'waiting',
  since: NOW,
  remindAt: NOW,
  remindersSent: 1,
  remindedAt: null,
  paused: false,
} as const;
const answer = { round: 1, answer: 'allowed', text: 'Rule', forwardTo: null, at: NOW, via: 'page' } as const;
const mailIt = {
  key: 'it-k7q4md/2/mail-it/0',
  effect: { kind: 'mail-it', round: 1, count: 1, level: 'it-unit' },
  attempts: 0,
  notBefore: NOW,
};
const requests = [
  aRequest({ state: waiting }),
  aRequest({ answers: [answer], state: { kind: 'answered', at: NOW } }),
].map((state) => ({ form: 1, id: 'it-k7q4md', commit: 2, state, history, outbox: [mailIt] }));

fuzz('stored request', mutatedJson(...requests), (value) => {
  const found = decoded(requestDocument, value, 'it-k7q4md');
  if (found === null) return;
  expect(
    requestDocument.decode(JSON.parse(JSON.stringify(requestDocument.encode(found))), 'it-k7q4md'),
  ).toEqual(found);
  const due = requestDue(found.state);
  expect(due === null || isInstant(due)).toBe(true);
  expect(requestKeys(found.state).every((key) => typeof key === 'string')).toBe(true);
  const decision = decideRequest(found.state, { kind: 'due', at: NOW }, aPolicy());
  expect('ignored' in decision || decision.accepted.revision === found.state.revision + 1).toBe(true);
});

const values = [
  {
    userId: 'u-maria',
    openCase: 'k7q4md',
    resets: [{ key: 'k', at: NOW, requestedBy: 'op-1', outcome: 'done' }],
  },
  {
    domain: 'getafe.example',
    mailSystem: null,
    contact: { to: 'it@getafe.example', at: NOW },
    allowed: null,
    succeededAt: NOW,
    blockedSince: null,
  },
  { question: 'who', told: { missing: null, created: { kind: 'at', instant: NOW, precision: 'day' } } },
  {
    operatorId: 'op-1',
    reference: { serviceUrl: 'https://smba.example/', channelId: 'msteams', conversation: { id: 'a:1' } },
    chosenLanguage: 'es',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    blocked: false,
    cards: { k7q4md: { activityId: '1', headline: 'x' } },
  },
];

fuzz('stored small value', mutatedJson(...values), (value) => {
  for (const form of [userLedgerForm, domainMemoryForm]) {
    const read = form.safeParse(value);
    if (read.success) expect(form.parse(JSON.parse(JSON.stringify(read.data)))).toEqual(read.data);
  }
  const intake = readIntakeState(value);
  if (intake !== null) expect(readIntakeState(JSON.parse(JSON.stringify(intake)))).toEqual(intake);
  const zodError = expect.objectContaining({ name: expect.stringMatching(/Zod/) });
  try {
    expect(typeof parseConversation(value).operatorId).toBe('string');
  } catch (error) {
    expect(error).toEqual(zodError);
  }
});
