import type { Reporter } from '../../services/cases/case.ts';
import type { Authority, Operator, RoleHeld, User } from '../../services/cases/directory.ts';
import type { PersonActing } from '../../services/cases/events.ts';
import { toInstant } from '../../services/cases/instant.ts';

/** María García of the town hall of Getafe, created ten days before the builders' Monday, never logged in. */
export function aUser(overrides: Partial<User> = {}): User {
  return {
    id: 'u-maria',
    username: 'mgarcia',
    name: 'María García',
    email: 'maria.garcia@getafe.example',
    authorityId: 'a-getafe',
    createdAt: toInstant('2026-11-13T09:00:00Z'),
    createdBy: 'administrator',
    role: 'user',
    login: 'imi-password',
    status: 'active',
    lastLoginAt: null,
    version: 'v1',
    ...overrides,
  };
}

export function anAuthority(overrides: Partial<Authority> = {}): Authority {
  return {
    id: 'a-getafe',
    name: 'Ayuntamiento de Getafe',
    country: 'ES',
    region: 'ES-MD',
    languages: ['es'],
    timeZone: 'Europe/Madrid',
    mailDomains: ['getafe.example'],
    observedDomains: [{ domain: 'getafe.example', users: 12 }],
    coordinatorIds: ['op-coordinator'],
    invitation: null,
    itUnit: { name: 'Informática', email: 'it@getafe.example', language: 'es' },
    ...overrides,
  };
}

export function anOperator(overrides: Partial<Operator> = {}): Operator {
  return {
    id: 'op-reporter',
    userId: 'u-reporter',
    name: 'Ana Ruiz',
    email: 'ana.ruiz@getafe.example',
    tenantId: 'tenant-1',
    aadObjectId: 'aad-reporter',
    roles: [aRole('administrator')],
    language: 'es',
    timeZone: 'Europe/Madrid',
    ...overrides,
  };
}

export function aRole(role: RoleHeld['role'], overrides: Partial<RoleHeld> = {}): RoleHeld {
  return role === 'national-coordinator'
    ? { role, authorityIds: [], country: 'ES', ...overrides }
    : { role, authorityIds: ['a-getafe'], country: null, ...overrides };
}

export function aReporter(overrides: Partial<Reporter> = {}): Reporter {
  return { operatorId: 'op-reporter', name: 'Ana Ruiz', email: 'ana.ruiz@getafe.example', ...overrides };
}

/** An administrator who reported, and may reset a plain user's password but approve nothing. */
export function aPerson(overrides: Partial<PersonActing> = {}): PersonActing {
  return {
    kind: 'person',
    ...aReporter(),
    userId: overrides.operatorId === undefined ? 'u-reporter' : `u-of-${overrides.operatorId}`,
    right: 'administrator',
    isAffectedUser: false,
    may: { reset: true, approve: false, setOfficialAddressAlone: false },
    ...overrides,
  };
}

export function aCoordinator(overrides: Partial<PersonActing> = {}): PersonActing {
  return aPerson({
    operatorId: 'op-coordinator',
    userId: 'u-carlos',
    name: 'Carlos Vega',
    email: 'carlos.vega@madrid.example',
    right: 'coordinator',
    may: { reset: true, approve: true, setOfficialAddressAlone: true },
    ...overrides,
  });
}

export function aNationalCoordinator(overrides: Partial<PersonActing> = {}): PersonActing {
  return aCoordinator({
    operatorId: 'op-national',
    userId: 'u-nuria',
    name: 'Nuria Soler',
    email: 'nuria.soler@nimic.example',
    right: 'national-coordinator',
    ...overrides,
  });
}

/** María herself: sees her own case, and decides nothing about her own account. */
export function theAffectedUser(overrides: Partial<PersonActing> = {}): PersonActing {
  return aPerson({
    operatorId: 'op-maria',
    userId: 'u-maria',
    name: 'María García',
    email: 'maria.garcia@getafe.example',
    right: 'own-mail',
    isAffectedUser: true,
    may: { reset: false, approve: false, setOfficialAddressAlone: false },
    ...overrides,
  });
}
