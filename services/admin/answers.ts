import { z } from 'zod';
import type { Authority, Mail, Operator, PasswordReset, User } from '../cases/directory.ts';
import { toInstant } from '../cases/instant.ts';
import { senderAddress } from '../cases/sender-address.ts';
import { address, country, domains, id, itUnit, line, region, text, zone } from './answer-fields.ts';

/** The contract's schemas. Fields it does not name are dropped; what is absent or null becomes null. */

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

/** Longer ones would not fit into a card. */
const NAME = 300;
const REPLY = 1_000;
const LATEST_ATTEMPTS = 50;

const named = <T extends string>(names: readonly T[], key: string) => {
  const known: readonly unknown[] = names;
  return (entry: unknown) =>
    typeof entry === 'object' && entry !== null && known.includes(Reflect.get(entry, key));
};

/** A country that is none gives no right over any. */
const roleHeld = z.object({
  role: z.enum(ROLES),
  authorityIds: list(id),
  country: absent(country).catch(null),
});

/** A role that this version does not know gives no right, and takes none of the others away. */
const roles = z
  .array(z.looseObject({ role: text }))
  .transform((entries): unknown[] => entries.filter(named(ROLES, 'role')))
  .pipe(z.array(roleHeld));

export const operator: z.ZodType<Operator> = z.object({
  id,
  userId: absent(id),
  name: line(NAME),
  email: address,
  tenantId: absent(text),
  aadObjectId: absent(text),
  roles,
  language: absent(text),
  timeZone: absent(text).transform(zone),
});

export const user: z.ZodType<User> = z.object({
  id,
  username: line(NAME),
  name: line(NAME),
  email: address,
  authorityId: id,
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
  host: absent(line(255)),
  reply: absent(text.transform((reply) => reply.slice(0, REPLY))),
  outcome: z.enum(['accepted', 'deferred', 'refused']),
});

const mail: z.ZodType<Mail> = z.object({
  id,
  kind: z.enum(MAIL_KINDS),
  to: address,
  // One that is no plain mailbox is not known, and the rest of the mail is.
  from: absent(text).transform((from) => senderAddress(from ?? '')),
  subject: absent(line(NAME)),
  messageId: absent(line(998)),
  sentAt: absent(instant),
  state: text.transform((value) => MAIL_STATES.find((state) => state === value) ?? 'unknown'),
  attempts: list(attempt).transform((attempts) =>
    attempts.toSorted((a, b) => (a.at < b.at ? -1 : 1)).slice(-LATEST_ATTEMPTS),
  ),
});

export const passwordReset: z.ZodType<PasswordReset> = z.object({
  id,
  userId: id,
  requestedAt: instant,
  onBehalfOf: absent(id),
  mail,
});

export const authority: z.ZodType<Authority> = z.object({
  id,
  name: line(NAME),
  country,
  region: absent(text).transform(region),
  languages: list(text),
  timeZone: absent(text).transform(zone),
  mailDomains: list(z.string()).transform((names) => domains(names, (name) => name)),
  observedDomains: list(z.object({ domain: z.string(), users: z.int().nonnegative() })).transform(
    (observed) => domains(observed, ({ domain }) => domain),
  ),
  coordinatorIds: list(id),
  invitation: absent(
    z.object({
      email: address,
      sentAt: instant,
      sentBy: absent(id),
      state: z.enum(['sent', 'expired', 'used']),
    }),
  ),
  itUnit: absent(z.object({ name: absent(line(NAME)), email: text, language: absent(text) })).transform(
    itUnit,
  ),
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
