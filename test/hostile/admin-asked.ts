import type { ServerResponse } from 'node:http';
import type { AdminService, RefusalCode } from '../../services/desk/ports/admin-service.ts';
import { NOW } from '../builders/facts.ts';
import { anAuthority, anOperator, aRole, aUser } from '../builders/people.ts';
import type { HostileCase } from './hostile-case.ts';

const BY = { onBehalfOf: 'op-reporter' };
const ORDER = {
  ...BY,
  userId: 'u-maria',
  caseId: 'k7q4md',
  requestedBy: 'op-reporter',
  reason: 'Not arrived.',
};
const AT_GETAFE = { authorityId: 'a-getafe' };

/** What the product asks; each is one call. */
export const questions = {
  speaker: (admin: AdminService) => admin.operatorByTeamsIdentity('tenant-1', 'aad-reporter'),
  operator: (admin: AdminService) => admin.operator('op-reporter'),
  coordinators: (admin: AdminService) => admin.operatorsCovering('coordinator', AT_GETAFE),
  national: (admin: AdminService) => admin.operatorsCovering('national-coordinator', { country: 'ES' }),
  user: (admin: AdminService) => admin.user('u-maria', BY),
  search: (admin: AdminService) => admin.findUsers('maria', BY, 10),
  correct: (admin: AdminService) =>
    admin.correctAddress({ ...ORDER, email: 'm.garcia@getafe.example', version: 'v1' }),
  mails: (admin: AdminService) => admin.mails('u-maria', BY),
  reset: (admin: AdminService) =>
    admin.resetPassword({ ...ORDER, idempotencyKey: 'k7q4md/3/reset-password/0' }),
  'state of a reset': (admin: AdminService) => admin.passwordReset('r-1', BY),
  authority: (admin: AdminService) => admin.authority('a-getafe', BY),
} as const;

export interface AdminCase extends HostileCase {
  readonly asked: keyof typeof questions;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** As JSON; a text or bytes as they are. */
  readonly says?: unknown;
  /** Where it is not only the words that are wicked. */
  readonly raw?: (response: ServerResponse) => void;
  /** `no answer`: it counts as none, whatever was ordered is not known to be done. */
  readonly becomes:
    | 'no answer'
    | { readonly refused: RefusalCode; readonly [field: string]: unknown }
    | { readonly gives: unknown };
}

export const NO_ANSWER = { becomes: 'no answer' } as const;

/** In no text, log or store: a contract that says "never" is no guard. */
export const PASSWORD = 'Xk7-never-shown';

export const many = (count: number, one: (n: number) => object): readonly object[] =>
  Array.from({ length: count }, (_, n) => one(n));

const json = (value: object): Record<string, unknown> => JSON.parse(JSON.stringify(value));
export const user = (change: object = {}) => ({ ...json(aUser()), ...change });
export const operator = (change: object = {}) => ({ ...json(anOperator()), ...change });
export const coordinator = (change: object = {}) =>
  operator({ id: 'op-coordinator', name: 'Carlos Vega', roles: [aRole('coordinator')], ...change });
export const authority = (change: object = {}) => ({ ...json(anAuthority()), ...change });
export const mail = (change: object = {}) => ({
  id: 'm-1',
  kind: 'reset',
  to: 'maria.garcia@getafe.example',
  state: 'accepted',
  ...change,
});
export const reset = (change: object = {}) => ({
  id: 'r-1',
  userId: 'u-maria',
  requestedAt: NOW,
  mail: mail(),
  ...change,
});
export const problem = (code: string, status: number, more: object = {}) => ({
  status,
  headers: { 'content-type': 'application/problem+json' },
  says: { type: 'about:blank', title: 'No', status, code, ...more },
});
