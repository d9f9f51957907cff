import { describe, expect, it } from 'vitest';
import type { Operator, RoleHeld, UserRole } from '../../../services/cases/directory.ts';
import { acting, coverage, mayBring, maySee } from '../../../services/cases/permissions.ts';
import {
  aCoordinator,
  anAuthority,
  anOperator,
  aPerson,
  aReporter,
  aRole,
  aUser,
  theAffectedUser,
} from '../../builders/people.ts';

const ELSEWHERE = { authorityIds: ['a-other'] };
const SELF = { userId: aUser().id };

function who(roles: readonly RoleHeld[], more: Partial<Operator> = {}): Operator {
  return anOperator({ roles, ...more });
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  'an administrator of the authority': who([aRole('administrator')]),
  'an administrator of another authority': who([aRole('administrator', ELSEWHERE)]),
  'a coordinator who covers it': who([aRole('coordinator')]),
  'a coordinator who does not': who([aRole('coordinator', ELSEWHERE)]),
  'the national coordinator': who([aRole('national-coordinator')]),
  'the national coordinator of another country': who([aRole('national-coordinator', { country: 'PT' })]),
  'a plain user of the authority': who([aRole('user')]),
  'the user herself': who([aRole('user')], SELF),
  'the user herself, an administrator too': who([aRole('administrator')], SELF),
  'the user herself, a coordinator too': who([aRole('coordinator')], SELF),
  'nobody in particular': who([]),
};

/** right; may reset a user, an administrator, a coordinator; may approve; may set an official address alone. */
const TABLE = `
an administrator of the authority            | administrator        | user                             | -       | -
an administrator of another authority        | -
a coordinator who covers it                  | coordinator          | user administrator               | approve | alone
a coordinator who does not                   | -
the national coordinator                     | national-coordinator | user administrator coordinator   | approve | alone
the national coordinator of another country  | -
a plain user of the authority                | -
the user herself                             | own-mail             | -                                | -       | -
the user herself, an administrator too       | administrator        | -                                | -       | -
the user herself, a coordinator too          | coordinator          | -                                | -       | -
nobody in particular                         | -
`;

const ROLES: readonly UserRole[] = ['user', 'administrator', 'coordinator'];

function rightsOf(operator: Operator): string {
  const as = (role: UserRole) => acting(operator, aUser({ role }), anAuthority());
  const person = as('user');
  if (person === null) return '-';
  const resets = ROLES.filter((role) => as(role)?.may.reset === true).join(' ');
  const { approve, setOfficialAddressAlone } = person.may;
  return [
    person.right,
    resets || '-',
    approve ? 'approve' : '-',
    setOfficialAddressAlone ? 'alone' : '-',
  ].join(' | ');
}

describe('what somebody may do about a user', () => {
  it.each(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim())),
  )('is decided by role and relation: %s', (name = '', ...cells) => {
    const operator = OPERATORS[name];
    if (operator === undefined) throw new Error(`nobody is called ${name}`);
    expect(rightsOf(operator)).toBe(cells.join(' | '));
  });

  it('has a row for everybody', () => {
    expect(TABLE.trim().split('\n')).toHaveLength(Object.keys(OPERATORS).length);
  });
});

describe('a case', () => {
  const own = { reporters: [aReporter()] };

  it.each([
    ['whoever reported it', aPerson(), true],
    ['the affected user', theAffectedUser(), true],
    ['a covering coordinator', aCoordinator(), true],
    ['a fellow administrator who did not join it', aPerson({ operatorId: 'op-other' }), false],
  ])('is seen by %s: %s', (_who, person, seen) => {
    expect(maySee(person, own)).toBe(seen);
  });

  it('takes an answer of IT from coordinators alone, anything else from whoever sees it', () => {
    expect([mayBring(aPerson(), 'it-answered'), mayBring(aCoordinator(), 'it-answered')]).toEqual([
      false,
      true,
    ]);
    expect(mayBring(aPerson(), 'said-arrived')).toBe(true);
  });

  it('is listed to coordinators by authority and to the national coordinator by country', () => {
    const operator = who([
      aRole('coordinator'),
      aRole('national-coordinator'),
      aRole('administrator', ELSEWHERE),
    ]);
    expect(coverage(operator)).toEqual({ authorityIds: ['a-getafe'], countries: ['ES'] });
  });
});
