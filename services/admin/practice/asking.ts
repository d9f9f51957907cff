import { Problem } from './problems.ts';
import { maySeeUser } from './rights.ts';
import type { Asked } from './service-http.ts';
import type { PracticeState, StoredOperator, StoredUser } from './state.ts';

/** Whoever nobody knows is permitted nothing, whatever they ask about. */
export function onBehalfOf(state: PracticeState, asked: Asked): StoredOperator {
  const id = asked.header('x-on-behalf-of');
  if (id === null) throw new Problem('bad-request', { detail: 'X-On-Behalf-Of is required.' });
  const operator = state.operators.find((candidate) => candidate.id === id);
  if (operator === undefined) throw new Problem('not-permitted');
  return operator;
}

export function visibleUser(
  state: PracticeState,
  operator: StoredOperator,
  id: string | undefined,
): StoredUser {
  const user = state.users.find((candidate) => candidate.id === id);
  if (user === undefined || !maySeeUser(state, operator, user)) throw new Problem('not-found');
  return user;
}

/** Null where it is absent. */
export function queryText(
  asked: Asked,
  name: string,
  length: readonly [min: number, max: number] = [1, 500],
): string | null {
  const values = asked.query.getAll(name);
  if (values.length === 0) return null;
  const [value = ''] = values;
  const size = [...value].length;
  if (values.length > 1 || size < length[0] || size > length[1]) {
    throw new Problem('bad-request', {
      detail: `${name} must be given once, with ${length.join(' to ')} characters.`,
    });
  }
  return value;
}

export function queryLimit(asked: Asked): number {
  const text = queryText(asked, 'limit') ?? '10';
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > 100) throw new Problem('bad-request', { detail: 'limit must be 1 to 100.' });
  return limit;
}

export interface Decision {
  readonly reason: string;
  readonly caseId: string | null;
  readonly requestedBy: string | null;
  readonly approvedBy: string | null;
}

export function decisionOf(body: Readonly<Record<string, unknown>>): Decision {
  const reason = bodyText(body, 'reason');
  if (reason === null) throw new Problem('bad-request', { detail: 'reason is required.' });
  return {
    reason,
    caseId: bodyText(body, 'caseId'),
    requestedBy: bodyText(body, 'requestedBy'),
    approvedBy: bodyText(body, 'approvedBy'),
  };
}

export function bodyText(body: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = body[name];
  if (value === undefined) return null;
  if (typeof value === 'string' && value.trim() !== '' && value.length <= 10_000) return value;
  throw new Problem('bad-request', { detail: `${name} must be a text.` });
}
