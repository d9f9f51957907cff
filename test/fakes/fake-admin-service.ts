import { setImmediate } from 'node:timers/promises';
import type { Authority, Mail, Operator, PasswordReset, User } from '../../services/cases/directory.ts';
import type { PersonActing } from '../../services/cases/events.ts';
import { type Instant, plusMinutes } from '../../services/cases/instant.ts';
import { acting } from '../../services/cases/permissions.ts';
import {
  type AdminService,
  AdminServiceRefused,
  AdminServiceUnavailable,
  type RefusalCode,
} from '../../services/desk/ports/admin-service.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';

type Verb = Exclude<keyof AdminService, 'healthy'>;

/** `lose-the-answer`: the order is carried out, and nobody hears of it. */
export type AdminFault =
  | 'down'
  | 'lose-the-answer'
  | { readonly refuses: RefusalCode; readonly retryAt?: Instant; readonly resetId?: string };

export interface FakeAdminService extends AdminService {
  readonly operators: Map<string, Operator>;
  readonly users: Map<string, User>;
  readonly authorities: Map<string, Authority>;
  /** What becomes of the mails of resets. */
  mailState: Pick<Mail, 'state'> & { readonly reply: string | null };
  /** Minutes in which a second reset of the same user is refused as in flight; null: never. */
  guardMinutes: number | null;
  /** What really happened, once each: this is what can be counted. */
  readonly ledger: readonly {
    readonly kind: 'reset' | 'address';
    readonly key: string;
    readonly by: string;
  }[];
  readonly calls: (verb: Verb) => number;
  /** From now on a verb, or every verb, fails so; null ends it. */
  fail(verb: Verb | 'all', fault: AdminFault | null): void;
}

interface KeptReset {
  readonly key: string;
  readonly order: string;
  readonly reset: PasswordReset;
}

/** Without case and accents, as people type. */
function matches(q: string, texts: readonly string[]): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return texts.some((text) => plain(text).includes(plain(q)));
}

function refuse(code: RefusalCode, status: number, more: { resetId?: string } = {}): never {
  throw new AdminServiceRefused(code, status, more);
}

export function createFakeAdminService(parts: {
  readonly clock: Clock;
  readonly operators: readonly Operator[];
  readonly users: readonly User[];
  readonly authorities: readonly Authority[];
}): FakeAdminService {
  const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    new Map(items.map((item) => [item.id, item]));
  const operators = byId(parts.operators);
  const users = byId(parts.users);
  const authorities = byId(parts.authorities);
  const resets: KeptReset[] = [];
  const ledger: { kind: 'reset' | 'address'; key: string; by: string }[] = [];
  const faults = new Map<Verb | 'all', AdminFault>();
  const calls = new Map<Verb, number>();

  function throwIf(fault: AdminFault | undefined, moment: 'before' | 'after'): void {
    if (fault === undefined) return;
    if ((fault === 'lose-the-answer') !== (moment === 'after')) return;
    if (typeof fault === 'string') throw new AdminServiceUnavailable('No answer.');
    throw new AdminServiceRefused(fault.refuses, 400, fault);
  }

  async function asked<Answer>(verb: Verb, work: () => Answer): Promise<Answer> {
    calls.set(verb, (calls.get(verb) ?? 0) + 1);
    await setImmediate();
    const fault = faults.get(verb) ?? faults.get('all');
    throwIf(fault, 'before');
    const answer = structuredClone(work());
    await setImmediate();
    throwIf(fault, 'after');
    return answer;
  }

  /** What the operator may not see is not there. */
  function seen(userId: string, operatorId: string): { user: User; person: PersonActing } {
    const user = users.get(userId) ?? refuse('not-found', 404);
    const operator = operators.get(operatorId) ?? refuse('not-found', 404);
    const authority = authorities.get(user.authorityId) ?? refuse('not-found', 404);
    return { user, person: acting(operator, user, authority) ?? refuse('not-found', 404) };
  }

  function isVisible(user: User, operatorId: string): boolean {
    const operator = operators.get(operatorId);
    const authority = authorities.get(user.authorityId);
    return operator !== undefined && authority !== undefined && acting(operator, user, authority) !== null;
  }

  function mailNow(mail: Mail): Mail {
    const { state, reply } = service.mailState;
    const outcome = state === 'accepted' || state === 'deferred' || state === 'refused' ? state : null;
    const attempts =
      outcome === null ? [] : [{ at: mail.sentAt ?? parts.clock.now(), host: 'mx.example', reply, outcome }];
    return { ...mail, state, attempts };
  }

  const covers = (operator: Operator, role: string, where: { country?: string; authorityId?: string }) =>
    operator.roles.some(
      (held) =>
        held.role === role &&
        (where.country === undefined
          ? held.authorityIds.includes(where.authorityId ?? '')
          : held.country === where.country),
    );

  const service: FakeAdminService = {
    operators,
    users,
    authorities,
    mailState: { state: 'accepted', reply: '250 2.0.0 OK' },
    guardMinutes: null,
    ledger,
    calls: (verb) => calls.get(verb) ?? 0,
    fail(verb, fault) {
      if (fault === null) faults.delete(verb);
      else faults.set(verb, fault);
    },

    operatorByTeamsIdentity: (tenantId, aadObjectId) =>
      asked(
        'operatorByTeamsIdentity',
        () =>
          [...operators.values()].find(
            (operator) => operator.tenantId === tenantId && operator.aadObjectId === aadObjectId,
          ) ?? null,
      ),
    operator: (id) => asked('operator', () => operators.get(id) ?? refuse('not-found', 404)),
    operatorsCovering: (role, where) =>
      asked('operatorsCovering', () =>
        [...operators.values()].filter((operator) => covers(operator, role, where)),
      ),
    findUsers: (q, { onBehalfOf }) =>
      asked('findUsers', () => {
        const found = [...users.values()].filter((user) => matches(q, [user.name, user.email]));
        const visible = found.filter((user) => isVisible(user, onBehalfOf));
        return { users: visible, total: visible.length };
      }),
    user: (id, { onBehalfOf }) => asked('user', () => seen(id, onBehalfOf).user),
    correctAddress: ({ userId, email, version, caseId, onBehalfOf }) =>
      asked('correctAddress', () => {
        const { user, person } = seen(userId, onBehalfOf);
        if (person.right === 'own-mail') refuse('not-permitted', 403);
        if (user.version !== version) refuse('version-conflict', 412);
        const next = { ...user, email, version: `${version}+` };
        users.set(userId, next);
        ledger.push({ kind: 'address', key: `${caseId} ${email}`, by: onBehalfOf });
        return next;
      }),
    mails: (userId, { onBehalfOf }) =>
      asked('mails', () => {
        seen(userId, onBehalfOf);
        return resets.filter(({ reset }) => reset.userId === userId).map(({ reset }) => mailNow(reset.mail));
      }),
    resetPassword: (order) =>
      asked('resetPassword', () => {
        const { userId, idempotencyKey: key, onBehalfOf } = order;
        const { user, person } = seen(userId, onBehalfOf);
        const known = resets.find((kept) => kept.key === key);
        if (known !== undefined) {
          if (known.order !== JSON.stringify(order)) refuse('idempotency-conflict', 409);
          return { ...known.reset, mail: mailNow(known.reset.mail) };
        }
        if (!person.may.reset) refuse('not-permitted', 403);
        if (user.status === 'disabled') refuse('user-disabled', 423);
        const requestedAt = parts.clock.now();
        const { guardMinutes } = service;
        const busy = resets.find(
          ({ reset }) =>
            reset.userId === userId &&
            guardMinutes !== null &&
            plusMinutes(reset.requestedAt, guardMinutes) > requestedAt,
        );
        if (busy !== undefined) refuse('reset-in-flight', 409, { resetId: busy.reset.id });
        const id = `r-${resets.length + 1}`;
        const mail: Mail = {
          id: `m-${id}`,
          kind: 'reset',
          to: user.email,
          from: null,
          subject: null,
          messageId: null,
          sentAt: requestedAt,
          state: 'unknown',
          attempts: [],
        };
        const reset = { id, userId, requestedAt, onBehalfOf, mail };
        resets.push({ key, order: JSON.stringify(order), reset });
        ledger.push({ kind: 'reset', key, by: onBehalfOf });
        return { ...reset, mail: mailNow(mail) };
      }),
    passwordReset: (resetId) =>
      asked('passwordReset', () => {
        const kept = resets.find(({ reset }) => reset.id === resetId) ?? refuse('not-found', 404);
        return { ...kept.reset, mail: mailNow(kept.reset.mail) };
      }),
    findAuthorities: (q) =>
      asked('findAuthorities', () => [...authorities.values()].filter(({ name }) => matches(q, [name]))),
    authority: (id) => asked('authority', () => authorities.get(id) ?? refuse('not-found', 404)),
    healthy: async () => !faults.has('all'),
  };
  return service;
}
