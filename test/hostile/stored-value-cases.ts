import { NOW } from '../builders/facts.ts';
import type { Document, Spot, StoredCase } from './stored-spot.ts';

const NO_FORM = { becomes: { aside: 'not-the-stored-form' } } as const;
const NO_STATE = { becomes: { aside: 'state-refused' } } as const;
const NO_VALUE = { becomes: { aside: 'value-refused' } } as const;

const field = (name: keyof Document, value: unknown) => (spot: Spot) =>
  spot.edit((document) => Object.assign(document, { [name]: value }));
const state = (change: Record<string, unknown>) => (spot: Spot) => spot.editState(change);

/** Requests to IT, ledgers, chats and open questions that somebody wrote by hand. */
export const storedValueCases: readonly StoredCase[] = [
  // A request to IT
  {
    weakness: 'a request that says it is another',
    kind: 'requests',
    harms: state({ id: 'it-999999' }),
    ...NO_STATE,
  },
  {
    weakness: 'a request forwarded fewer times than never',
    kind: 'requests',
    harms: state({ forwards: -9 }),
    ...NO_STATE,
  },
  {
    weakness: 'a request in a time zone that is a path',
    kind: 'requests',
    harms: state({ place: { country: 'ES', region: null, timeZone: '../etc/passwd' } }),
    ...NO_STATE,
  },
  {
    weakness: 'a request in a state that there is not',
    kind: 'requests',
    harms: state({ state: { kind: 'approved' } }),
    ...NO_STATE,
  },
  {
    weakness: 'an answer of IT that is none of the five',
    kind: 'requests',
    harms: state({
      answers: [{ round: 1, answer: 'delete', text: '', forwardTo: null, at: NOW, via: 'page' }],
    }),
    ...NO_STATE,
  },
  {
    weakness: 'an answer of IT that came some other way',
    kind: 'requests',
    harms: state({
      answers: [{ round: 1, answer: 'allowed', text: '', forwardTo: null, at: NOW, via: 'telepathy' }],
    }),
    ...NO_STATE,
  },
  // Small values
  {
    weakness: 'a ledger of another user',
    kind: 'user-ledgers',
    harms: state({ userId: 'u-neighbour' }),
    ...NO_VALUE,
  },
  {
    weakness: 'a ledger under the key of another user',
    kind: 'user-ledgers',
    harms: field('key', 'u-neighbour'),
    becomes: { aside: 'of-another-document' },
  },
  {
    weakness: 'a ledger with an outcome that there is not',
    kind: 'user-ledgers',
    harms: state({ resets: [{ key: 'k', at: NOW, requestedBy: 'op-reporter', outcome: 'free' }] }),
    ...NO_VALUE,
  },
  {
    weakness: 'a ledger with a reset at no moment',
    kind: 'user-ledgers',
    harms: state({ resets: [{ key: 'k', at: 'never', requestedBy: 'op-reporter', outcome: 'done' }] }),
    ...NO_VALUE,
  },
  { weakness: 'a ledger of a form to come', kind: 'user-ledgers', harms: field('form', 2), ...NO_FORM },
  {
    weakness: 'a ledger of another person who asks',
    kind: 'requester-ledgers',
    harms: state({ operatorId: 'op-boris' }),
    ...NO_VALUE,
  },
  {
    weakness: 'a chat of another person',
    kind: 'conversations',
    harms: state({ operatorId: 'op-boris' }),
    ...NO_VALUE,
  },
  {
    weakness: 'a chat that leads nowhere',
    kind: 'conversations',
    harms: state({ reference: {} }),
    ...NO_VALUE,
  },
  {
    weakness: 'an open question that there is not',
    kind: 'intakes',
    harms: state({ question: 'step-3' }),
    ...NO_VALUE,
  },
  {
    weakness: 'an open question of eleven to choose from',
    kind: 'intakes',
    harms: state({ question: 'choose-user', users: Array(11).fill({ id: 'u' }) }),
    ...NO_VALUE,
  },
];
