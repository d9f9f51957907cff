import type { OperatorRole } from '../../cases/directory.ts';
import { queryText } from './asking.ts';
import { Problem } from './problems.ts';
import type { Asked, Route } from './service-http.ts';
import { OPERATOR_ROLES, type PracticeState, type StoredOperator } from './state.ts';
import { operatorView } from './views.ts';

export function operatorRoutes(state: () => PracticeState): readonly Route[] {
  return [
    { method: 'get', path: '/v1/health', answer: () => ({ status: 200, body: { status: 'ok' } }) },
    {
      method: 'get',
      path: '/v1/operators',
      answer: (asked) => ({ status: 200, body: { operators: found(state(), asked).map(operatorView) } }),
    },
    {
      method: 'get',
      path: '/v1/operators/:operatorId',
      answer(asked) {
        const operator = state().operators.find(({ id }) => id === asked.path.operatorId);
        if (operator === undefined) throw new Problem('not-found');
        return { status: 200, body: operatorView(operator) };
      },
    },
  ];
}

function found(state: PracticeState, asked: Asked): readonly StoredOperator[] {
  const tenantId = queryText(asked, 'tenantId');
  const aadObjectId = queryText(asked, 'aadObjectId');
  const role = queryText(asked, 'role');
  const country = queryText(asked, 'country');
  const authorityId = queryText(asked, 'authorityId');
  const byRole = role !== null || country !== null || authorityId !== null;
  if (tenantId !== null && aadObjectId !== null && !byRole) {
    const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
    return state.operators.filter(
      (operator) => same(operator.tenantId, tenantId) && same(operator.aadObjectId, aadObjectId),
    );
  }
  const known = OPERATOR_ROLES.find((candidate) => candidate === role);
  const place = country === null ? authorityId : country;
  const onePlace = (country === null) !== (authorityId === null);
  if (tenantId !== null || aadObjectId !== null || known === undefined || !onePlace || place === null) {
    throw new Problem('bad-request', {
      detail: 'Either tenantId and aadObjectId, or role with country or authorityId.',
    });
  }
  return state.operators.filter((operator) => holds(state, operator, known, { country, authorityId }));
}

function holds(
  state: PracticeState,
  operator: StoredOperator,
  role: OperatorRole,
  where: { readonly country: string | null; readonly authorityId: string | null },
): boolean {
  const at = state.authorities.filter((authority) =>
    where.authorityId === null ? authority.country === where.country : authority.id === where.authorityId,
  );
  return operator.roles.some(
    (held) =>
      held.role === role &&
      at.some((authority) =>
        role === 'national-coordinator'
          ? held.country === authority.country
          : held.authorityIds.includes(authority.id),
      ),
  );
}
