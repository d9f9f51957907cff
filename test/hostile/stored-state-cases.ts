import { readFileSync } from 'node:fs';
import { NOW } from '../builders/facts.ts';
import { aStage } from '../builders/stage.ts';
import type { Document, Spot, StoredCase } from './stored-spot.ts';
import { NEIGHBOUR, VICTIM } from './stored-world.ts';

const NO_FORM = { becomes: { aside: 'not-the-stored-form' } } as const;
const NO_STATE = { becomes: { aside: 'state-refused' } } as const;
const NO_EFFECT = { becomes: { aside: 'effect-refused' } } as const;

const edit = (change: (document: Document) => void) => (spot: Spot) => spot.edit(change);
const field = (name: keyof Document, value: unknown) =>
  edit((document) => Object.assign(document, { [name]: value }));
const state = (change: Record<string, unknown>) => (spot: Spot) => spot.editState(change);
const stage = (kind: Parameters<typeof aStage>[0], change: Record<string, unknown>) =>
  state({ stage: { ...aStage(kind), ...change } });
const request = (change: Record<string, unknown>) =>
  edit((document) => Object.assign(document.state.request as object, change));
const effect = (change: Record<string, unknown>) =>
  edit(({ outbox }) => Object.assign(outbox[0] ?? {}, change));
const raw = (change: (text: string) => string) => (spot: Spot) => spot.put(change(spot.text()));

/** Valid JSON that somebody wrote by hand. */
export const storedStateCases: readonly StoredCase[] = [
  // Which document it says it is
  {
    weakness: 'a document that says it is another',
    harms: field('id', NEIGHBOUR),
    becomes: { aside: 'of-another-document' },
  },
  {
    weakness: 'another document copied over it',
    harms: ({ put, neighbour }) => put(readFileSync(neighbour)),
    becomes: { aside: 'of-another-document' },
  },
  {
    weakness: 'another document copied over it and renamed inside',
    harms: ({ put, neighbour }) =>
      put(readFileSync(neighbour, 'utf8').replace(`"id":"${NEIGHBOUR}"`, `"id":"${VICTIM}"`)),
    ...NO_STATE,
  },
  {
    weakness: 'a document of a form to come',
    harms: field('form', 2),
    becomes: { refused: 'StoredFormTooNew' },
  },
  { weakness: 'a document of a form in words', harms: field('form', '1'), ...NO_FORM },
  { weakness: 'a document of half a form', harms: field('form', 0.5), ...NO_FORM },
  { weakness: 'a document committed fewer times than never', harms: field('commit', -3), ...NO_FORM },
  {
    weakness: 'a document committed endlessly often',
    harms: raw((text) => text.replace('"commit":1', '"commit":1e999')),
    ...NO_FORM,
  },
  { weakness: 'a document without its history', harms: field('history', undefined), ...NO_FORM },
  {
    weakness: 'a history at a moment that is none',
    harms: edit(({ history }) => Object.assign(history[0] ?? {}, { at: '2026-02-30T09:00:00.000Z' })),
    ...NO_FORM,
  },
  {
    weakness: 'a history with a fact in a fact',
    harms: edit(({ history }) => Object.assign(history[0] ?? {}, { facts: { stage: { deep: 1 } } })),
    ...NO_FORM,
  },
  {
    weakness: 'a history with a number of its own',
    harms: edit(({ history }) => Object.assign(history[0] ?? {}, { n: 'one' })),
    ...NO_FORM,
  },
  { weakness: 'a document without an outbox', harms: field('outbox', undefined), ...NO_FORM },
  {
    weakness: 'a state that comes by inheritance',
    harms: raw((text) => text.replace('"state":', '"__proto__":')),
    ...NO_FORM,
  },
  // The state
  {
    weakness: 'a stage that there is not',
    harms: state({ stage: { kind: 'approved-already' } }),
    ...NO_STATE,
  },
  {
    weakness: 'a stage without what belongs to it',
    harms: state({ stage: { kind: 'resetting' } }),
    ...NO_STATE,
  },
  {
    weakness: 'a stage named like a property of objects',
    harms: state({ stage: { kind: '__proto__' } }),
    ...NO_STATE,
  },
  {
    weakness: 'a stage since 30 February',
    harms: stage('resetting', { since: '2026-02-30T09:00:00.000Z' }),
    ...NO_STATE,
  },
  {
    weakness: 'a stage since 24 o’clock',
    harms: stage('resetting', { since: '2026-11-23T24:00:00.000Z' }),
    ...NO_STATE,
  },
  {
    weakness: 'a stage since a day in the order of another country',
    harms: stage('resetting', { since: '23/11/2026' }),
    ...NO_STATE,
  },
  {
    weakness: 'a stage since a number',
    harms: stage('resetting', { since: 1_795_000_000_000 }),
    ...NO_STATE,
  },
  {
    weakness: 'an order that nobody asked for',
    harms: stage('resetting', { order: { onBehalfOf: 'op-reporter', approvedBy: null } }),
    ...NO_STATE,
  },
  {
    weakness: 'a proposal without its code',
    harms: stage('awaiting-approval', { proposal: { kind: 'reset', purpose: 'first' } }),
    ...NO_STATE,
  },
  {
    weakness: 'a proposal of something that is not approved here',
    harms: stage('awaiting-approval', { proposal: { kind: 'role', code: 'k3fp' } }),
    ...NO_STATE,
  },
  {
    weakness: 'a proposal that goes back to a proposal',
    harms: stage('awaiting-approval', { back: aStage('awaiting-approval') }),
    ...NO_STATE,
  },
  { weakness: 'a reference in capitals', harms: state({ ref: VICTIM.toUpperCase() }), ...NO_STATE },
  { weakness: 'a revision of nothing', harms: state({ revision: 0 }), ...NO_STATE },
  {
    weakness: 'a user of a role that there is not',
    harms: edit(({ state: { user } }) => Object.assign(user as object, { role: 'root' })),
    ...NO_STATE,
  },
  {
    weakness: 'reporters that are one reporter',
    harms: state({ reporters: { operatorId: 'op-reporter' } }),
    ...NO_STATE,
  },
  { weakness: 'reminders fewer than none', harms: request({ remindersSent: -1 }), ...NO_STATE },
  {
    weakness: 'half a round',
    harms: edit((document) =>
      Object.assign((document.state.request as { draft: object }).draft, { round: 1.5 }),
    ),
    ...NO_STATE,
  },
  {
    weakness: 'a version of minus one',
    harms: edit((document) =>
      Object.assign((document.state.request as { draft: object }).draft, { version: -1 }),
    ),
    ...NO_STATE,
  },
  {
    weakness: 'a loan until no day',
    harms: state({
      loan: {
        temporaryAddress: 'x@y.example',
        officialAddress: 'x@z.example',
        reason: '',
        until: '',
        nextReminderAt: NOW,
      },
    }),
    ...NO_STATE,
  },
  {
    weakness: 'a right that somebody wrote into a case',
    harms: state({ isAdministrator: true, may: { approve: true } }),
    becomes: 'stands',
  },
  // The outbox
  {
    weakness: 'an order of a kind that there is not',
    harms: effect({ effect: { kind: 'delete-user' } }),
    ...NO_EFFECT,
  },
  {
    weakness: 'an order in nobody’s name',
    harms: effect({
      effect: { kind: 'reset-password', order: { requestedBy: 'op-reporter', approvedBy: null } },
    }),
    ...NO_EFFECT,
  },
  {
    weakness: 'an order under the key of another case',
    harms: effect({ key: `${NEIGHBOUR}/7/reset-password/0` }),
    ...NO_EFFECT,
  },
  {
    weakness: 'an order under a key that climbs',
    harms: effect({ key: `${VICTIM}/../${NEIGHBOUR}/7/reset-password/0` }),
    ...NO_EFFECT,
  },
  {
    weakness: 'two orders under one key',
    harms: edit(({ outbox }) => void outbox.push({ ...outbox[0] })),
    ...NO_EFFECT,
  },
  { weakness: 'an order tried fewer times than never', harms: effect({ attempts: -100 }), ...NO_EFFECT },
  {
    weakness: 'an order not before a moment that is none',
    harms: effect({ notBefore: '9999-99-99T00:00:00.000Z' }),
    ...NO_EFFECT,
  },
  { weakness: 'an outbox that is an object', harms: field('outbox', { 0: {} }), ...NO_FORM },
];
