import { z } from 'zod';
import type { SenderSeen } from '../../cases/case.ts';
import type { Probe } from '../../cases/probe.ts';
import { count, instant } from './directory-form.ts';

export const senderSeenForm: z.ZodType<SenderSeen> = z.object({
  from: z.string(),
  envelopeFrom: z.string().nullable(),
  dkimDomain: z.string().nullable(),
  messageId: z.string().nullable(),
  by: z.string(),
  at: instant,
});

export const probeForm: z.ZodType<Probe> = z.object({
  word: z.string(),
  to: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  askAt: instant.nullable(),
  wrongWords: count,
  lately: z.array(instant),
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('mailing') }),
    z.object({ kind: z.literal('mailed'), at: instant, reply: z.string() }),
    z.object({ kind: z.literal('refused'), at: instant, reply: z.string().nullable() }),
    z.object({ kind: z.literal('confirmed'), at: instant, by: z.string() }),
    z.object({ kind: z.literal('missing'), at: instant, by: z.string() }),
    z.object({ kind: z.literal('over') }),
  ]),
});
