import type { OperatorRole } from '../../cases/directory.ts';
import type { PracticeState, StoredAuthority, StoredOperator, StoredUser } from './state.ts';

/** Whether the operator holds one of the roles for the authority. */
function covers(
  operator: StoredOperator,
  authority: StoredAuthority,
  roles: readonly OperatorRole[],
): boolean {
  return operator.roles.some(
    (held) =>
      roles.includes(held.role) &&
      (held.role === 'national-coordinator'
        ? held.country === authority.country
        : held.authorityIds.includes(authority.id)),
  );
}

export function maySeeAuthority(operator: StoredOperator, authority: StoredAuthority): boolean {
  return covers(operator, authority, ['user', 'administrator', 'coordinator', 'national-coordinator']);
}

export function maySeeUser(state: PracticeState, operator: StoredOperator, user: StoredUser): boolean {
  return operator.userId === user.id || mayCorrectAddress(state, operator, user);
}

/** Who else has to agree is the assistant's matter, not the service's. */
export function mayCorrectAddress(state: PracticeState, operator: StoredOperator, user: StoredUser): boolean {
  return looksAfter(state, operator, user, ['administrator', 'coordinator', 'national-coordinator']);
}

/** An administrator's password by a coordinator, a coordinator's by the national coordinator. */
export function mayReset(state: PracticeState, operator: StoredOperator, user: StoredUser): boolean {
  const roles: Readonly<Record<StoredUser['role'], readonly OperatorRole[]>> = {
    user: ['administrator', 'coordinator', 'national-coordinator'],
    administrator: ['coordinator', 'national-coordinator'],
    coordinator: ['national-coordinator'],
  };
  return looksAfter(state, operator, user, roles[user.role]);
}

function looksAfter(
  state: PracticeState,
  operator: StoredOperator,
  user: StoredUser,
  roles: readonly OperatorRole[],
): boolean {
  const authority = state.authorities.find((candidate) => candidate.id === user.authorityId);
  return authority !== undefined && covers(operator, authority, roles);
}
