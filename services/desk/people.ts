import type { Case, Reporter } from '../cases/case.ts';
import type { Operator } from '../cases/directory.ts';
import type { Audience } from '../cases/effects.ts';
import type { ApproverLevel } from '../cases/events.ts';
import { toMillis } from '../cases/instant.ts';
import { acting, decisionFault } from '../cases/permissions.ts';
import type { AdminService } from './ports/admin-service.ts';
import type { Clock } from './ports/clock.ts';

/** Roles are asked for afresh; within a minute the same question is not asked twice. */
const REMEMBER_MS = 60_000;
const REMEMBER_AT_MOST = 1000;

/** Enough to be written to; it can do nothing. */
function asOperator({ operatorId, name, email }: Reporter): Operator {
  const unknown = { userId: null, tenantId: null, aadObjectId: null, language: null, timeZone: null };
  return { id: operatorId, name, email, roles: [], ...unknown };
}

export interface Approvers {
  readonly level: ApproverLevel;
  readonly operators: readonly Operator[];
}

function uniqueById(operators: readonly Operator[]): readonly Operator[] {
  return [...new Map(operators.map((operator) => [operator.id, operator])).values()];
}

export interface People {
  operator(operatorId: string): Promise<Operator>;
  /** As they were last known here or to the case, so that they can be written to; no right follows from it. */
  lastKnown(operatorId: string, c: Case): Operator | null;
  coordinatorsOf(c: Case): Promise<readonly Operator[]>;
  nationalCoordinatorsOf(c: Case): Promise<readonly Operator[]>;
  /** Who may approve what the case waits for: neither who asked nor whose account it is. */
  approvers(c: Case): Promise<Approvers>;
  /** The persons behind an audience; empty when there is nobody. Rejects as the admin service does. */
  audience(to: Exclude<Audience, { kind: 'person' }>, c: Case): Promise<readonly Operator[]>;
}

export function createPeople(admin: AdminService, clock: Clock): People {
  const known = new Map<string, Operator>();
  const remembered = new Map<string, { readonly at: number; readonly answer: Promise<unknown> }>();

  function once<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const now = toMillis(clock.now());
    const known = remembered.get(key);
    if (known !== undefined && now - known.at < REMEMBER_MS) return known.answer as Promise<Answer>;
    const answer = ask();
    // Taken out first, so that what is asked often is not what is forgotten first.
    remembered.delete(key);
    remembered.set(key, { at: now, answer });
    answer.catch(() => remembered.get(key)?.answer === answer && remembered.delete(key));
    if (remembered.size > REMEMBER_AT_MOST) remembered.delete(remembered.keys().next().value ?? '');
    return answer;
  }

  const covering = (role: 'user' | 'administrator' | 'coordinator', authorityId: string) =>
    once(`${role}:${authorityId}`, () => admin.operatorsCovering(role, { authorityId }));
  const national = (country: string) =>
    once(`national:${country}`, () => admin.operatorsCovering('national-coordinator', { country }));

  const people: People = {
    operator: (operatorId) =>
      once(`operator:${operatorId}`, async () => {
        const operator = await admin.operator(operatorId);
        known.delete(operatorId);
        known.set(operatorId, operator);
        if (known.size > REMEMBER_AT_MOST) known.delete(known.keys().next().value ?? '');
        return operator;
      }),

    lastKnown(operatorId, c) {
      const reporter = c.reporters.find((candidate) => candidate.operatorId === operatorId);
      return known.get(operatorId) ?? (reporter === undefined ? null : asOperator(reporter));
    },

    async coordinatorsOf(c) {
      const found = await covering('coordinator', c.authority.id);
      const others = found.filter(({ userId }) => userId !== c.user.id);
      return others.length > 0 ? others : national(c.authority.country);
    },

    nationalCoordinatorsOf: (c) => national(c.authority.country),
    approvers: (c) => approvers(c),

    async audience(to, c) {
      switch (to.kind) {
        case 'coordinators':
          return people.coordinatorsOf(c);
        case 'national-coordinator':
          return people.nationalCoordinatorsOf(c);
        case 'affected-user':
          return (await covering('user', c.authority.id)).filter(({ userId }) => userId === c.user.id);
        case 'approvers':
          return (await approvers(c)).operators;
      }
    },
  };

  async function approvers(c: Case): Promise<Approvers> {
    if (c.stage.kind !== 'awaiting-approval') return { level: 'nobody', operators: [] };
    const { proposal } = c.stage;
    const mayDecide = (operator: Operator): boolean => {
      const by = acting(operator, c.user, c.authority);
      return by !== null && decisionFault(by, proposal, c.user) === null;
    };
    const coordinators = await covering('coordinator', c.authority.id);
    const administrators = proposal.kind === 'reset' ? await covering('administrator', c.authority.id) : [];
    const near = uniqueById([...coordinators, ...administrators]).filter(mayDecide);
    if (near.length > 0) return { level: 'near', operators: near };
    const left = (await national(c.authority.country)).filter(mayDecide);
    return { level: left.length > 0 ? 'national-coordinator' : 'nobody', operators: left };
  }

  return people;
}
