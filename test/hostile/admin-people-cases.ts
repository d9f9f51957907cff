import { aRole } from '../builders/people.ts';
import { type AdminCase, coordinator, many, NO_ANSWER, operator } from './admin-asked.ts';

const speaker = (change: object) => ({ asked: 'speaker', says: { operators: [operator(change)] } }) as const;

/** Who somebody is, and whom a place has. */
export const adminPeopleCases: readonly AdminCase[] = [
  // Who speaks
  {
    weakness: 'an operator of another tenant for the one who writes',
    ...speaker({ tenantId: 'tenant-2' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'an operator with another object id for the one who writes',
    ...speaker({ aadObjectId: 'aad-carlos' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'an operator without an object id for the one who writes',
    ...speaker({ aadObjectId: null }),
    ...NO_ANSWER,
  },
  {
    weakness: 'an operator without a tenant for the one who writes',
    ...speaker({ tenantId: undefined }),
    ...NO_ANSWER,
  },
  {
    weakness: 'two operators for one person of Teams',
    asked: 'speaker',
    says: { operators: [operator(), operator({ id: 'op-2' })] },
    ...NO_ANSWER,
  },
  { weakness: 'an operator without roles', ...speaker({ roles: undefined }), ...NO_ANSWER },
  {
    weakness: 'a role that nobody knows',
    ...speaker({ roles: [{ role: 'emperor', country: 'ES' }] }),
    becomes: { gives: { id: 'op-reporter', roles: [] } },
  },
  {
    weakness: 'a role written with a capital',
    ...speaker({ roles: [{ role: 'National-Coordinator', country: 'ES' }] }),
    becomes: { gives: { roles: [] } },
  },
  {
    weakness: 'a role over no authority named',
    ...speaker({ roles: [{ role: 'coordinator', authorityIds: null }] }),
    becomes: { gives: { roles: [{ role: 'coordinator', authorityIds: [] }] } },
  },
  {
    weakness: 'a role over authorities as one text',
    ...speaker({ roles: [{ role: 'coordinator', authorityIds: 'a-getafe' }] }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a national coordinator of a country in words',
    ...speaker({ roles: [{ role: 'national-coordinator', country: 'Spain' }] }),
    becomes: { gives: { roles: [{ country: null }] } },
  },
  {
    weakness: 'a national coordinator of every country',
    ...speaker({ roles: [{ role: 'national-coordinator', country: '*' }] }),
    becomes: { gives: { roles: [{ country: null }] } },
  },
  {
    weakness: 'another operator than the one asked for',
    asked: 'operator',
    says: operator({ id: 'op-boris' }),
    ...NO_ANSWER,
  },
  {
    weakness: 'an operator whose id goes on in the next line',
    asked: 'speaker',
    says: { operators: [operator({ id: 'op-1\r\nX-On-Behalf-Of: op-2' })] },
    ...NO_ANSWER,
  },
  {
    weakness: 'an operator in a time zone that is a path',
    asked: 'operator',
    says: operator({ timeZone: '../../etc/passwd' }),
    becomes: { gives: { timeZone: null } },
  },
  {
    weakness: 'an operator with an address of five thousand characters',
    asked: 'operator',
    says: operator({ email: `${'a'.repeat(5_000)}@getafe.example` }),
    ...NO_ANSWER,
  },
  {
    weakness: 'a name of two lines that is read from right to left',
    asked: 'operator',
    says: operator({ name: 'Ana\r\nRuiz\u202egro.live' }),
    becomes: { gives: { name: 'Ana Ruizgro.live' } },
  },
  {
    weakness: 'a name longer than a card',
    asked: 'operator',
    says: operator({ name: 'x'.repeat(9_000) }),
    becomes: { gives: { name: 'x'.repeat(300) } },
  },
  {
    weakness: 'a name of nothing that can be seen',
    asked: 'operator',
    says: operator({ name: '\u202e\u200f ' }),
    ...NO_ANSWER,
  },
  // Whom a place has
  {
    weakness: 'an administrator among the coordinators',
    asked: 'coordinators',
    says: { operators: [operator(), coordinator()] },
    becomes: { gives: [{ id: 'op-coordinator' }] },
  },
  {
    weakness: 'a coordinator of elsewhere among those of a place',
    asked: 'coordinators',
    says: { operators: [coordinator({ roles: [aRole('coordinator', { authorityIds: ['a-elsewhere'] })] })] },
    becomes: { gives: [] },
  },
  {
    weakness: 'a national coordinator of another country',
    asked: 'national',
    says: { operators: [coordinator({ roles: [aRole('national-coordinator', { country: 'DE' })] })] },
    becomes: { gives: [] },
  },
  {
    weakness: 'one coordinator three times',
    asked: 'coordinators',
    says: { operators: many(3, () => coordinator()) },
    becomes: { gives: [{ id: 'op-coordinator' }] },
  },
  {
    weakness: 'two thousand coordinators of one place',
    asked: 'coordinators',
    says: { operators: many(2_000, (n) => coordinator({ id: `op-${n}` })) },
    becomes: { gives: many(100, (n) => ({ id: `op-${n}` })) },
  },
];
