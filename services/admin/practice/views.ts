import {
  domainOf,
  type PracticeState,
  type StoredAuthority,
  type StoredMail,
  type StoredOperator,
  type StoredReset,
  type StoredUser,
} from './state.ts';
import { SENDER } from './system-mail.ts';

/** What the service keeps, in the shapes of the contract; `undefined` fields are left out of the JSON. */

const present = <T>(value: T | null): T | undefined => value ?? undefined;

export function operatorView(operator: StoredOperator) {
  return {
    ...operator,
    userId: present(operator.userId),
    roles: operator.roles.map(({ role, authorityIds, country }) =>
      role === 'national-coordinator' ? { role, country } : { role, authorityIds },
    ),
  };
}

export function userView(user: StoredUser) {
  return {
    id: user.id,
    username: user.username,
    name: user.name,
    email: user.email,
    authorityId: user.authorityId,
    createdAt: user.createdAt,
    createdBy: user.createdBy,
    role: user.role,
    login: user.login,
    status: user.status,
    lastLoginAt: present(user.lastLoginAt),
    version: versionOf(user),
  };
}

/** An entity tag with its quotes, so that `version` and `ETag` are the same text. */
export function versionOf(user: StoredUser): string {
  return `"${user.version}"`;
}

export function authorityView(state: PracticeState, authority: StoredAuthority) {
  const { mailLog: _, timeZone, region, invitation, itUnit, ...rest } = authority;
  const coordinators = state.operators.filter((operator) =>
    operator.roles.some((held) => held.role === 'coordinator' && held.authorityIds.includes(authority.id)),
  );
  return {
    ...rest,
    region: present(region),
    timeZone: present(timeZone),
    observedDomains: observedDomains(state, authority.id),
    coordinatorIds: coordinators.map(({ id }) => id),
    invitation: present(invitation),
    itUnit:
      itUnit === null
        ? undefined
        : { name: present(itUnit.name), email: itUnit.email, language: present(itUnit.language) },
  };
}

function observedDomains(state: PracticeState, authorityId: string) {
  const users = state.users.filter((user) => user.authorityId === authorityId);
  const byDomain = Map.groupBy(users, (user) => domainOf(user.email));
  return [...byDomain]
    .map(([domain, members]) => ({ domain, users: members.length }))
    .sort((one, other) => other.users - one.users || one.domain.localeCompare(other.domain));
}

/** Without a mail log nothing is known of a mail but that it was written. */
export function mailView(state: PracticeState, mail: StoredMail) {
  const user = state.users.find((candidate) => candidate.id === mail.userId);
  const authority = state.authorities.find((candidate) => candidate.id === user?.authorityId);
  const written = {
    id: mail.id,
    kind: mail.kind,
    to: mail.to ?? user?.email ?? '',
    subject: present(mail.subject),
    sentAt: mail.state === 'held' ? undefined : mail.plannedAt,
  };
  if (authority?.mailLog === false) return { ...written, state: 'unknown' };
  return {
    ...written,
    from: SENDER,
    messageId: mail.messageId,
    state: mail.state,
    attempts: mail.attempts,
  };
}

export function resetView(state: PracticeState, reset: StoredReset) {
  const mail = state.mails.find((candidate) => candidate.id === reset.mailId);
  if (mail === undefined) throw new Error('a reset without its mail');
  const { id, userId, requestedAt, onBehalfOf } = reset;
  return { id, userId, requestedAt, onBehalfOf, mail: mailView(state, mail) };
}
