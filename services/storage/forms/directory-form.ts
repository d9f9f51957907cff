import { z } from 'zod';
import type { Authority, User } from '../../cases/directory.ts';
import { type Instant, isInstant } from '../../cases/instant.ts';

export const instant = z.custom<Instant>(isInstant, 'not an instant');

/** Counted, so neither a part of one nor below nothing, whoever wrote it there. */
export const count = z.int().nonnegative();

/** A zone that is none would throw wherever a day or an hour is reckoned in it. */
export const zone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}, 'not a time zone');

export const userForm: z.ZodType<User> = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  email: z.string(),
  authorityId: z.string(),
  createdAt: instant,
  createdBy: z.enum(['administrator', 'coordinator', 'invitation']).nullable(),
  role: z.enum(['user', 'administrator', 'coordinator']),
  login: z.enum(['imi-password', 'eu-login']),
  status: z.enum(['active', 'disabled']),
  lastLoginAt: instant.nullable(),
  version: z.string(),
});

export const authorityForm: z.ZodType<Authority> = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  region: z.string().nullable(),
  languages: z.array(z.string()),
  timeZone: z.string().nullable(),
  mailDomains: z.array(z.string()),
  observedDomains: z.array(z.object({ domain: z.string(), users: count })),
  coordinatorIds: z.array(z.string()),
  invitation: z
    .object({
      email: z.string(),
      sentAt: instant,
      sentBy: z.string().nullable(),
      state: z.enum(['sent', 'expired', 'used']),
    })
    .nullable(),
  itUnit: z
    .object({ name: z.string().nullable(), email: z.string(), language: z.string().nullable() })
    .nullable(),
});
