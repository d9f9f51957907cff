import type { Instant } from './instant.ts';

/** Shapes of the admin service's answers, as its contract names them, after they were checked. */

export type OperatorRole = 'user' | 'administrator' | 'coordinator' | 'national-coordinator';
export type UserRole = 'user' | 'administrator' | 'coordinator';

export interface RoleHeld {
  readonly role: OperatorRole;
  /** For user, administrator and coordinator: the authorities the role covers. */
  readonly authorityIds: readonly string[];
  /** For the national coordinator: ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export interface Operator {
  readonly id: string;
  /** The own IMI user file, where there is one. */
  readonly userId: string | null;
  readonly name: string;
  readonly email: string;
  readonly tenantId: string | null;
  readonly aadObjectId: string | null;
  readonly roles: readonly RoleHeld[];
  /** BCP 47. */
  readonly language: string | null;
  /** IANA name. */
  readonly timeZone: string | null;
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly authorityId: string;
  readonly createdAt: Instant;
  readonly createdBy: 'administrator' | 'coordinator' | 'invitation' | null;
  readonly role: UserRole;
  readonly login: 'imi-password' | 'eu-login';
  readonly status: 'active' | 'disabled';
  /** Present: there was a working password once. */
  readonly lastLoginAt: Instant | null;
  readonly version: string;
}

export interface Invitation {
  readonly email: string;
  readonly sentAt: Instant;
  /** Operator id of who can send it again. */
  readonly sentBy: string | null;
  readonly state: 'sent' | 'expired' | 'used';
}

export interface ItUnit {
  readonly name: string | null;
  readonly email: string;
  readonly language: string | null;
}

export interface Authority {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly region: string | null;
  readonly languages: readonly string[];
  /** IANA name; null: the main zone of the country. */
  readonly timeZone: string | null;
  /** Domains that belong to this authority alone. */
  readonly mailDomains: readonly string[];
  readonly observedDomains: readonly { readonly domain: string; readonly users: number }[];
  readonly coordinatorIds: readonly string[];
  /** Present while invited and not registered: there is no user file and nothing to reset. */
  readonly invitation: Invitation | null;
  readonly itUnit: ItUnit | null;
}

export type MailState = 'queued' | 'accepted' | 'deferred' | 'refused' | 'held' | 'unknown';

export interface MailAttempt {
  readonly at: Instant;
  readonly host: string | null;
  /** The SMTP reply as received. */
  readonly reply: string | null;
  readonly outcome: 'accepted' | 'deferred' | 'refused';
}

export interface Mail {
  readonly id: string;
  readonly kind: 'notice' | 'password' | 'reset';
  readonly to: string;
  readonly from: string | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  readonly sentAt: Instant | null;
  readonly state: MailState;
  /** Oldest first. */
  readonly attempts: readonly MailAttempt[];
}

export interface PasswordReset {
  readonly id: string;
  readonly userId: string;
  readonly requestedAt: Instant;
  readonly onBehalfOf: string | null;
  readonly mail: Mail;
}
