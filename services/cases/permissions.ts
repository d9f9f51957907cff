import type { Case } from './case.ts';
import type { Authority, Operator, User } from './directory.ts';
import type { CaseEventKind, PersonActing, Right } from './events.ts';

function rightsOver(operator: Operator, user: Pick<User, 'id'>, authority: Authority): readonly Right[] {
  const rights: Right[] = [];
  for (const held of operator.roles) {
    const covers = held.authorityIds.includes(authority.id);
    if (held.role === 'national-coordinator' && held.country === authority.country)
      rights.push('national-coordinator');
    if (held.role === 'coordinator' && covers) rights.push('coordinator');
    if (held.role === 'administrator' && covers) rights.push('administrator');
  }
  if (operator.userId === user.id) rights.push('own-mail');
  return rights;
}

const STRONGEST: readonly Right[] = ['national-coordinator', 'coordinator', 'administrator', 'own-mail'];

/** Source: FAQ of 21/05/2009, an administrator's password is reset by the coordinator of the authority. */
function mayReset(rights: readonly Right[], user: Pick<User, 'role'>): boolean {
  if (rights.includes('national-coordinator')) return true;
  if (user.role === 'coordinator') return false;
  if (rights.includes('coordinator')) return true;
  return user.role === 'user' && rights.includes('administrator');
}

/** What the operator may do about this user, by what the admin service says now; null: may not even know of the user. */
export function acting(operator: Operator, user: User, authority: Authority): PersonActing | null {
  const rights = rightsOver(operator, user, authority);
  const right = STRONGEST.find((candidate) => rights.includes(candidate));
  if (right === undefined) return null;
  const isAffectedUser = operator.userId === user.id;
  const covers = right === 'coordinator' || right === 'national-coordinator';
  return {
    kind: 'person',
    operatorId: operator.id,
    name: operator.name,
    email: operator.email,
    right,
    isAffectedUser,
    may: {
      reset: !isAffectedUser && mayReset(rights, user),
      approve: !isAffectedUser && covers,
      setOfficialAddressAlone: !isAffectedUser && covers,
    },
  };
}

/** Own cases, the own mail, and what a coordinator covers. A fellow administrator sees a case only after joining it. */
export function maySee(person: PersonActing, c: Pick<Case, 'reporters'>): boolean {
  if (person.isAffectedUser || person.right === 'coordinator' || person.right === 'national-coordinator')
    return true;
  return c.reporters.some(({ operatorId }) => operatorId === person.operatorId);
}

const COORDINATORS_ONLY: readonly CaseEventKind[] = ['it-answered'];

/** Whether somebody who sees the case may bring this event; what an approval needs is decided with the proposal. */
export function mayBring(person: PersonActing, kind: CaseEventKind): boolean {
  if (!COORDINATORS_ONLY.includes(kind)) return true;
  return person.right === 'coordinator' || person.right === 'national-coordinator';
}

/** Whether somebody who sees the case may take its whole course out of the house. */
export function mayExport(person: PersonActing): boolean {
  return person.right === 'coordinator' || person.right === 'national-coordinator';
}

/** Who covers a whole list of authorities or a country, for "which cases may I see". */
export function coverage(operator: Operator): {
  readonly authorityIds: readonly string[];
  readonly countries: readonly string[];
} {
  const coordinating = operator.roles.filter(({ role }) => role === 'coordinator');
  const national = operator.roles.filter(({ role }) => role === 'national-coordinator');
  return {
    authorityIds: coordinating.flatMap(({ authorityIds }) => authorityIds),
    countries: national.flatMap(({ country }) => (country === null ? [] : [country])),
  };
}
