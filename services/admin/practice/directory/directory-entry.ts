import type { ItUnit, UserRole } from '../../../cases/directory.ts';
import type { MailboxBehaviour, Scenario } from '../world.ts';

/** How the first directory is written down; times are ages, so that it can begin at any moment. */
export interface AuthorityEntry {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly language: string;
  readonly timeZone: string;
  readonly mailDomains: readonly string[];
  readonly itUnit: ItUnit | null;
  readonly mailLog?: false;
  readonly invited?: { readonly email: string; readonly daysAgo: number; readonly by: string };
}

export interface OperatorEntry {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly country: string;
  readonly language: string;
  readonly timeZone: string;
  readonly administers?: readonly string[];
  readonly coordinates?: readonly string[];
  readonly nationalCoordinator?: true;
  /** The own user file. */
  readonly userId?: string;
  /** Speaks as the user of this file alone. */
  readonly userOf?: string;
}

export interface UserEntry {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly authorityId: string;
  /** Elapsed since creation. */
  readonly hoursAgo: number;
  readonly role?: UserRole;
  readonly createdBy?: 'administrator' | 'coordinator' | 'invitation';
  readonly login?: 'eu-login';
  readonly disabled?: true;
  readonly lastLoginHoursAgo?: number;
  readonly held?: true;
  /** Of the person's real mailbox, where the file has another. */
  readonly mailbox?: string;
  readonly behaviour?: MailboxBehaviour;
  readonly script?: readonly ('accept' | 'swallow')[];
}

/** Somebody to rehearse with; the story is told in the cast. */
export interface CastEntry {
  readonly scenario: Scenario;
  readonly userId: string | null;
  readonly authorityId: string;
  readonly reporterId: string;
  readonly coordinatorId: string;
  readonly en: string;
  readonly es: string;
  readonly de: string;
}

export interface CountryDirectory {
  readonly country: string;
  readonly authorities: readonly AuthorityEntry[];
  readonly operators: readonly OperatorEntry[];
  readonly users: readonly UserEntry[];
  readonly cast: readonly CastEntry[];
}
