import {
  type AddressOrder,
  type AdminService,
  AdminServiceRefused,
  type OnBehalfOf,
  type ResetOrder,
} from '../desk/ports/admin-service.ts';
import type { Clock } from '../desk/ports/clock.ts';
import { about, aboutAnother, covers, onceEach, sameAddress, sameId } from './about.ts';
import * as answers from './answers.ts';
import { createHttpCall } from './http-call.ts';
import { createMoments } from './moments.ts';

/** As the contract says where no limit is named. */
const USERS_BY_DEFAULT = 10;
/** More who cover one place are no list to write to. */
const COVERING_AT_MOST = 100;

export interface AdminClientParts {
  readonly url: string;
  readonly token: string;
  /** Default 10,000. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly clock: Clock;
}

/** Throws RangeError for an address or a token that cannot be used. */
export function createAdminClient(parts: AdminClientParts): AdminService {
  const call = createHttpCall({
    url: parts.url,
    token: parts.token,
    timeoutMs: parts.timeoutMs ?? 10_000,
    fetch: parts.fetch ?? globalThis.fetch,
    clock: parts.clock,
  });
  const moments = createMoments(parts.clock);

  return {
    async operatorByTeamsIdentity(tenantId, aadObjectId) {
      const query = { tenantId, aadObjectId };
      const found = await call(answers.operators, { path: '/v1/operators', query });
      const [operator, ...others] = found;
      if (operator === undefined) return null;
      // Whoever is named here decides what the person may do: an answer about somebody else must not count.
      const same = sameId(operator.tenantId, tenantId) && sameId(operator.aadObjectId, aadObjectId);
      if (others.length > 0 || !same) throw aboutAnother('operator');
      return operator;
    },

    async operator(operatorId) {
      const operator = await call(answers.operator, { path: `/v1/operators/${segment(operatorId)}` });
      return about('operator', operatorId, operator.id, operator);
    },

    async operatorsCovering(role, where) {
      const found = await call(answers.operators, { path: '/v1/operators', query: { role, ...where } });
      // They are told of the user and asked to approve: whoever does not hold the role there must not be.
      return onceEach(found.filter((operator) => covers(operator, role, where))).slice(0, COVERING_AT_MOST);
    },

    async findUsers(q, by, limit) {
      const query = { q: searchable(q), ...limited(limit) };
      const page = await call(answers.users, { path: '/v1/users', query, headers: behalf(by) });
      const users = onceEach(page.users).slice(0, limit ?? USERS_BY_DEFAULT);
      return { users, total: Math.max(page.total, users.length) };
    },

    async user(userId, by) {
      const user = await call(answers.user, { path: `/v1/users/${segment(userId)}`, headers: behalf(by) });
      return moments.user(about('user', userId, user.id, user));
    },

    async correctAddress(order) {
      const user = await call(answers.user, {
        method: 'PATCH',
        path: `/v1/users/${segment(order.userId)}`,
        headers: { ...behalf(order), 'if-match': header(entityTag(order.version)) },
        body: { email: order.email, ...decision(order) },
      });
      // Whether it was carried out is not known: the file is read again before it is tried again.
      if (!sameAddress(user.email, order.email)) throw aboutAnother('address');
      return moments.user(about('user', order.userId, user.id, user));
    },

    async mails(userId, by) {
      const path = `/v1/users/${segment(userId)}/mails`;
      return (await call(answers.mails, { path, headers: behalf(by) })).map(moments.mail);
    },

    async resetPassword(order) {
      const reset = await call(answers.passwordReset, {
        method: 'POST',
        path: `/v1/users/${segment(order.userId)}/password-resets`,
        headers: { ...behalf(order), 'idempotency-key': header(order.idempotencyKey) },
        body: decision(order),
      });
      return moments.reset(about('reset', order.userId, reset.userId, reset));
    },

    async passwordReset(resetId, by) {
      const path = `/v1/password-resets/${segment(resetId)}`;
      const reset = await call(answers.passwordReset, { path, headers: behalf(by) });
      return moments.reset(about('reset', resetId, reset.id, reset));
    },

    async findAuthorities(q, by, limit) {
      const query = { q: searchable(q), ...limited(limit) };
      return await call(answers.authorities, { path: '/v1/authorities', query, headers: behalf(by) });
    },

    async authority(authorityId, by) {
      const path = `/v1/authorities/${segment(authorityId)}`;
      const authority = await call(answers.authority, { path, headers: behalf(by) });
      return about('authority', authorityId, authority.id, authority);
    },

    async healthy() {
      try {
        await call(answers.health, { path: '/v1/health' });
        return true;
      } catch {
        return false;
      }
    },
  };
}

function decision(order: ResetOrder | AddressOrder) {
  const { reason, caseId, requestedBy, approvedBy } = order;
  return { reason, caseId, requestedBy, ...(approvedBy === undefined ? {} : { approvedBy }) };
}

function behalf(by: OnBehalfOf): Record<string, string> {
  return { 'x-on-behalf-of': header(by.onBehalfOf) };
}

function header(value: string): string {
  if (!/^[\x21-\x7e]{1,500}$/.test(value)) throw new AdminServiceRefused('bad-request', 400);
  return value;
}

/** A dot segment would be resolved away and name another resource: nothing has such an id. */
function segment(id: string): string {
  if (id === '' || id === '.' || id === '..' || id.length > 500 || !id.isWellFormed()) {
    throw new AdminServiceRefused('not-found', 404);
  }
  return encodeURIComponent(id);
}

function searchable(q: string): string {
  const length = [...q].length;
  if (length < 2 || length > 200) throw new AdminServiceRefused('bad-request', 400);
  return q;
}

function limited(limit: number | undefined): Record<string, string> {
  return limit === undefined ? {} : { limit: String(limit) };
}

/** RFC 9110, 13.1.1: an entity tag is quoted; a service may give its version with the quotes or without. */
function entityTag(version: string): string {
  return /^(?:W\/)?".*"$/.test(version) ? version : `"${version}"`;
}
