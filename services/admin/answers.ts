import { z } from 'zod';
import type { Authority, Mail, Operator, PasswordReset, User } from '../cases/directory.ts';
import { toInstant } from '../cases/instant.ts';

/** The contract's schemas. Fields it does not name are dropped; what is absent or null becomes null. */

const text = z.string().min(1).max(10_000);
const absent = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);
const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((value) => value ?? []);

/** RFC 3339 with any offset. */
const instant = z.iso.datetime({ offset: true }).transform((value, context) => {
  try {
    return toInstant(value);
  } catch {
    context.addIssue('not a moment');
    return z.NEVER;
  }
});

const ROLES = ['user', 'administrator', 'coordinator', 'national-coordinator'] as const;
const MAIL_KINDS = ['notice', 'password', 'reset'] as const;
const MAIL_STATES = ['queued', 'accepted', 'deferred', 'refused', 'held', 'unknown'] as const;

const named = <T extends string>(names: readonly T[], key: string) => {
  const known: readonly unknown[] = names;
  return (entry: unknown) =>
    typeof entry === 'object' && entry !== null && known.includes(Reflect.get(entry, key));
};

const roleHeld = z.object({
  role: z.enum(ROLES),
  authorityIds: list(text),
  country: absent(text),
});

/** A role that this version does not know gives no right, and takes none of the others away. */
const roles = z
  .array(z.looseObject({ role: text }))
  .transform((entries): unknown[] => entries.filter(named(ROLES, 'role')))
  .pipe(z.array(roleHeld));

export const operator: z.ZodType<Operator> = z.object({
  id: text,
  userId: absent(text),
  name: text,
  email: text,
  tenantId: absent(text),
  aadObjectId: absent(text),
  roles,
  language: absent(text),
  timeZone: absent(text),
});

export const user: z.ZodType<User> = z.object({
  id: text,
  username: text,
  name: text,
  email: text,
  authorityId: text,
  createdAt: instant,
  createdBy: absent(z.enum(['administrator', 'coordinator', 'invitation'])).catch(null),
  role: z.enum(['user', 'administrator', 'coordinator']),
  login: z
    .enum(['imi-password', 'eu-login'])
    .nullish()
    .transform((value) => value ?? 'imi-password'),
  status: z.enum(['active', 'disabled']),
  lastLoginAt: absent(instant),
  version: text,
});

const attempt = z.object({
  at: instant,
  host: absent(text),
  reply: absent(text),
  outcome: z.enum(['accepted', 'deferred', 'refused']),
});

const mail: z.ZodType<Mail> = z.object({
  id: text,
  kind: z.enum(MAIL_KINDS),
  to: text,
  from: absent(text),
  subject: absent(text),
  messageId: absent(text),
  sentAt: absent(instant),
  state: text.transform((value) => MAIL_STATES.find((state) => state === value) ?? 'unknown'),
  attempts: list(attempt).transform((attempts) => attempts.toSorted((a, b) => (a.at < b.at ? -1 : 1))),
});

export const passwordReset: z.ZodType<PasswordReset> = z.object({
  id: text,
  userId: text,
  requestedAt: instant,
  onBehalfOf: absent(text),
  mail,
});

export const authority: z.ZodType<Authority> = z.object({
  id: text,
  name: text,
  country: text,
  region: absent(text),
  languages: list(text),
  timeZone: absent(text),
  mailDomains: list(text),
  observedDomains: list(z.object({ domain: text, users: z.int().nonnegative() })),
  coordinatorIds: list(text),
  invitation: absent(
    z.object({
      email: text,
      sentAt: instant,
      sentBy: absent(text),
      state: z.enum(['sent', 'expired', 'used']),
    }),
  ),
  itUnit: absent(z.object({ name: absent(text), email: text, language: absent(text) })),
});

export const operators = z.object({ operators: z.array(operator) }).transform((answer) => answer.operators);
export const users = z.object({ users: z.array(user), total: z.int().nonnegative() });
/** A kind of mail that this version does not know says nothing about a password mail: left out. */
export const mails = z
  .object({ mails: z.array(z.looseObject({ kind: text })) })
  .transform((answer): unknown[] => answer.mails.filter(named(MAIL_KINDS, 'kind')))
  .pipe(z.array(mail));
export const authorities = z
  .object({ authorities: z.array(authority) })
  .transform((answer) => answer.authorities);
export const health = z.object({ status: z.literal('ok') });
