import type {
  Invitation,
  ItUnit,
  MailAttempt,
  MailState,
  OperatorRole,
  RoleHeld,
  UserRole,
} from '../../cases/directory.ts';
import type { Instant } from '../../cases/instant.ts';
import type { MailboxBehaviour } from './world.ts';

/** What the practice service keeps between two starts. No password and no text of a mail is in it. */
export interface PracticeState {
  readonly form: 1;
  /** Everything of the cast was created relative to this. */
  readonly begunAt: Instant;
  readonly operators: readonly StoredOperator[];
  readonly authorities: readonly StoredAuthority[];
  readonly users: readonly StoredUser[];
  readonly mails: readonly StoredMail[];
  readonly resets: readonly StoredReset[];
  readonly mailboxes: readonly StoredMailbox[];
  readonly messages: readonly StoredMessage[];
  readonly greylist: readonly Greylisted[];
}

export interface StoredOperator {
  readonly id: string;
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly tenantId: string;
  readonly aadObjectId: string;
  readonly roles: readonly RoleHeld[];
  readonly language: string;
  readonly timeZone: string;
}

export interface StoredAuthority {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  readonly languages: readonly string[];
  readonly timeZone: string | null;
  readonly mailDomains: readonly string[];
  readonly invitation: Invitation | null;
  readonly itUnit: ItUnit | null;
  /** False: the service learns nothing of what becomes of a mail. */
  readonly mailLog: boolean;
}

export interface StoredUser {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly authorityId: string;
  readonly createdAt: Instant;
  readonly createdBy: 'administrator' | 'coordinator' | 'invitation';
  readonly role: UserRole;
  readonly login: 'imi-password' | 'eu-login';
  readonly status: 'active' | 'disabled';
  readonly lastLoginAt: Instant | null;
  readonly version: number;
  readonly language: string;
  /** The sending side holds every password back from this person. */
  readonly held: boolean;
  /** scrypt of the newest password: `salt:hash`, base64url. */
  readonly passwordHash: string | null;
}

export type MailKind = 'notice' | 'password' | 'reset';

/** One mail of the sending side, from its planning to the last answer of the receiving server. */
export interface StoredMail {
  readonly id: string;
  readonly userId: string;
  readonly kind: MailKind;
  /** The address on file when it was written; null while planned. */
  readonly to: string | null;
  readonly subject: string | null;
  readonly messageId: string;
  /** When it is, or was, first tried. */
  readonly plannedAt: Instant;
  readonly state: MailState;
  readonly attempts: readonly MailAttempt[];
  /** When it is tried next; null when there is nothing left to do. */
  readonly nextAt: Instant | null;
}

export interface StoredReset {
  readonly id: string;
  readonly userId: string;
  readonly requestedAt: Instant;
  readonly onBehalfOf: string;
  readonly mailId: string;
  readonly idempotencyKey: string;
  /** SHA-256 of user and body. */
  readonly orderHash: string;
}

export interface StoredMailbox {
  readonly address: string;
  readonly owner: string;
  readonly authorityId: string | null;
  readonly behaviour: MailboxBehaviour;
  /** What becomes of the next mails, one by one, before `behaviour` rules. */
  readonly script: readonly ('accept' | 'swallow')[];
}

export interface StoredMessage {
  readonly id: string;
  readonly at: Instant;
  readonly to: string;
  readonly messageId: string | null;
  readonly place: 'inbox' | 'quarantine';
  readonly kind: MailKind | 'other';
}

export interface Greylisted {
  readonly from: string;
  readonly to: string;
  readonly firstAt: Instant;
}

export const OPERATOR_ROLES: readonly OperatorRole[] = [
  'user',
  'administrator',
  'coordinator',
  'national-coordinator',
];

/** Addresses are compared without case. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
