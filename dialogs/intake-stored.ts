import { z } from 'zod';
import { type Instant, isInstant } from '../services/cases/instant.ts';
import type { IntakeState } from './intake-state.ts';

const instant = z.custom<Instant>(isInstant);
const text = z.string().max(1000);

const told = z.object({
  missing: z.enum(['notice', 'password', 'both']).nullable(),
  created: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unsaid') }),
    z.object({ kind: z.literal('unknown') }),
    z.object({ kind: z.literal('at'), instant, precision: z.enum(['minute', 'hour', 'day']) }),
  ]),
});

const user = z.object({
  id: text,
  username: text,
  name: text,
  email: text,
  role: z.enum(['user', 'administrator', 'coordinator']),
  createdAt: instant,
  lastLoginAt: instant.nullable(),
  authority: text.nullable(),
});

const state = z.discriminatedUnion('question', [
  z.object({ question: z.literal('who'), told }),
  z.object({ question: z.literal('choose-user'), told, users: z.array(user).min(1).max(10) }),
  z.object({ question: z.literal('missing'), told, user }),
  z.object({ question: z.literal('when-created'), told, user }),
  z.object({ question: z.literal('opening'), told, user }),
]);

/** Null where what was stored is no intake of this version: the questions begin anew. */
export function readIntakeState(stored: unknown): IntakeState | null {
  const read = state.safeParse(stored);
  return read.success ? read.data : null;
}
