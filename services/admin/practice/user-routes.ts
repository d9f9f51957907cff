import type { Clock } from '../../desk/ports/clock.ts';
import { correctedAddress } from './address.ts';
import { bodyText, decisionOf, onBehalfOf, queryLimit, queryText, visibleUser } from './asking.ts';
import { Problem } from './problems.ts';
import { mayCorrectAddress, maySeeUser } from './rights.ts';
import { ranked } from './search.ts';
import type { Asked, Route } from './service-http.ts';
import { type PracticeState, type StoredUser, sameAddress } from './state.ts';
import type { StateStore } from './state-store.ts';
import { mailView, userView, versionOf } from './views.ts';

export function userRoutes({ store, clock }: { store: StateStore; clock: Clock }): readonly Route[] {
  return [
    { method: 'get', path: '/v1/users', answer: (asked) => page(store.state(), asked) },
    {
      method: 'get',
      path: '/v1/users/:userId',
      answer(asked) {
        const state = store.state();
        return userAnswer(visibleUser(state, onBehalfOf(state, asked), asked.path.userId));
      },
    },
    { method: 'patch', path: '/v1/users/:userId', answer: (asked) => correctAddress(store, asked) },
    {
      method: 'get',
      path: '/v1/users/:userId/mails',
      answer(asked) {
        const state = store.state();
        const user = visibleUser(state, onBehalfOf(state, asked), asked.path.userId);
        const now = clock.now();
        const sent = state.mails
          .filter((mail) => mail.userId === user.id && mail.plannedAt <= now)
          .sort((one, other) => (one.plannedAt > other.plannedAt ? -1 : 1));
        return { status: 200, body: { mails: sent.map((mail) => mailView(state, mail)) } };
      },
    },
  ];
}

function page(state: PracticeState, asked: Asked) {
  const operator = onBehalfOf(state, asked);
  const q = queryText(asked, 'q', [2, 200]);
  const email = queryText(asked, 'email');
  const username = queryText(asked, 'username');
  const authorityId = queryText(asked, 'authorityId');
  const limit = queryLimit(asked);
  const after = cursorKey(queryText(asked, 'cursor', [1, 2000]));
  const visible = state.users.filter(
    (user) =>
      maySeeUser(state, operator, user) &&
      (email === null || sameAddress(user.email, email)) &&
      (username === null || sameAddress(user.username, username)) &&
      (authorityId === null || user.authorityId === authorityId),
  );
  const found = ranked(visible, q, (user) => [user.name, user.username, user.email]);
  const rest = found.filter(({ key }) => key > after);
  const last = rest[limit - 1];
  const users = rest.slice(0, limit).map(({ item }) => userView(item));
  const next =
    last === undefined || rest.length <= limit ? undefined : Buffer.from(last.key).toString('base64url');
  return { status: 200, body: { users, total: found.length, next } };
}

/** The key after which the page begins. */
function cursorKey(cursor: string | null): string {
  if (cursor === null) return '';
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d /.test(key)) throw new Problem('bad-request', { detail: 'cursor is not from a page before.' });
  return key;
}

async function correctAddress(store: StateStore, asked: Asked) {
  const body = await asked.body();
  const changed = await store.change((state) => {
    const operator = onBehalfOf(state, asked);
    const user = visibleUser(state, operator, asked.path.userId);
    if (!mayCorrectAddress(state, operator, user)) throw new Problem('not-permitted');
    const version = asked.header('if-match');
    // `*` names no version that was read.
    if (version === null || version === '*') throw new Problem('precondition-required');
    if (version.replace(/^W\//, '').replace(/^"(.*)"$/, '$1') !== String(user.version)) {
      throw new Problem('version-conflict');
    }
    decisionOf(body);
    const email = bodyText(body, 'email');
    if (email === null) throw new Problem('bad-request', { detail: 'email is required.' });
    const address = correctedAddress(email);
    if (address === null) throw new Problem('invalid-email');
    if (state.users.some((other) => other.id !== user.id && sameAddress(other.email, address))) {
      throw new Problem('address-in-use');
    }
    const next: StoredUser = { ...user, email: address, version: user.version + 1 };
    return {
      next: { ...state, users: state.users.map((other) => (other.id === user.id ? next : other)) },
      value: next,
    };
  });
  return userAnswer(changed);
}

function userAnswer(user: StoredUser) {
  return { status: 200, body: userView(user), etag: versionOf(user) };
}
