import { z } from 'zod';
import type { RequesterLedger, UserLedger } from '../../cases/ledger.ts';
import type { ItRequest } from '../../cases/request.ts';
import { count, instant, zone } from './directory-form.ts';

const answer = z.enum(['released', 'allowed', 'nothing', 'more', 'forward']);

const state: z.ZodType<ItRequest['state']> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mailing'), insist: z.boolean() }),
  z.object({
    kind: z.literal('waiting'),
    since: instant,
    remindAt: instant.nullable(),
    remindersSent: count,
    remindedAt: instant.nullable().default(null),
    paused: z.boolean().default(false),
  }),
  z.object({ kind: z.literal('answered'), at: instant }),
  z.object({ kind: z.literal('not-mailed'), reply: z.string() }),
  z.object({ kind: z.literal('silent'), since: instant }),
  z.object({ kind: z.literal('ended') }),
]);

export const requestForm: z.ZodType<ItRequest> = z.object({
  id: z.string(),
  revision: z.int().positive(),
  openedAt: instant,
  // A request from before cases shared one: nobody joins it until its next round.
  domain: z.string().nullable().default(null),
  members: z.array(z.string()),
  place: z.object({ country: z.string(), region: z.string().nullable(), timeZone: zone }),
  round: count,
  link: count,
  forwards: count,
  to: z.string(),
  sentBy: z.enum(['assistant', 'person']),
  thread: z.array(z.string()),
  answers: z.array(
    z.object({
      round: count,
      answer,
      text: z.string(),
      forwardTo: z.string().nullable(),
      at: instant,
      via: z.union([z.literal('page'), z.object({ operatorId: z.string() })]),
    }),
  ),
  thankedRound: count.default(0),
  state,
});

export const userLedgerForm: z.ZodType<UserLedger> = z.object({
  userId: z.string(),
  openCase: z.string().nullable(),
  resets: z.array(
    z.object({
      key: z.string(),
      at: instant,
      requestedBy: z.string(),
      outcome: z.enum(['under-way', 'done', 'refused']),
    }),
  ),
});

export const requesterLedgerForm: z.ZodType<RequesterLedger> = z.object({
  operatorId: z.string(),
  resets: z.array(z.object({ key: z.string(), at: instant })),
});
