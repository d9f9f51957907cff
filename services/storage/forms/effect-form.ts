import { z } from 'zod';
import type { CaseEffect, RequestEffect } from '../../cases/effects.ts';
import type { CaseEventBody } from '../../cases/events.ts';
import { count, instant } from './directory-form.ts';
import { domainNewsForm } from './domain-form.ts';
import { orderForm } from './stage-form.ts';

const param = z.union([
  z.string(),
  z.number(),
  z.object({ instant: z.string() }),
  z.object({ day: z.string() }),
  z.object({ text: z.string() }),
]);
const message = z.object({ key: z.string(), params: z.record(z.string(), param) });

/** Of orders from before they named whose they are: the right of nobody is never found, so a coordinator decides. */
const nobody = z.string().default('');

const audience = z.union([
  z.object({ kind: z.literal('person'), operatorId: z.string() }),
  z.object({ kind: z.enum(['approvers', 'coordinators', 'national-coordinator', 'affected-user']) }),
]);

const rememberDomain = z.object({
  kind: z.literal('remember-domain'),
  domain: z.string(),
  news: domainNewsForm,
});

export const caseEffectForm: z.ZodType<CaseEffect> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('tell'),
    to: audience,
    message,
    show: z.enum(['case', 'draft', 'nothing']),
    doers: z.array(z.string()).exactOptional(),
  }),
  z.object({ kind: z.literal('redraw-card'), operatorId: z.string(), message }),
  z.object({ kind: z.literal('read-user'), onBehalfOf: z.string() }),
  z.object({ kind: z.literal('look-at-mail'), resetId: z.string().nullable(), onBehalfOf: z.string() }),
  z.object({ kind: z.literal('reset-password'), order: orderForm }),
  z.object({ kind: z.literal('change-address'), email: z.string(), version: z.string(), order: orderForm }),
  z.object({ kind: z.literal('notify-old-address'), to: z.string() }),
  z.object({ kind: z.literal('send-probe'), askedAt: instant, onBehalfOf: nobody }),
  z.object({
    kind: z.literal('send-to-it'),
    requestId: z.string(),
    round: count,
    to: z.string(),
    by: z.enum(['assistant', 'person']),
    onBehalfOf: nobody,
    shared: z.boolean().default(false),
    insist: z.boolean(),
  }),
  z.object({ kind: z.literal('insist'), requestId: z.string(), round: count }),
  z.object({ kind: z.literal('end-request'), requestId: z.string() }),
  z.object({ kind: z.literal('thank-it'), requestId: z.string() }),
  z.object({ kind: z.literal('join-request'), requestId: z.string() }),
  rememberDomain,
]);

const level = z.enum(['it-unit', 'it-unit-and-coordinator', 'national-coordinator']);

/** A request informs its members of nothing but these. */
const informed: z.ZodType<CaseEventBody> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('it-answered'),
    round: count,
    answer: z.enum(['released', 'allowed', 'nothing', 'more', 'forward']),
    text: z.string(),
    forwardTo: z.string().nullable(),
    recordedBy: z.object({ operatorId: z.string(), name: z.string() }).nullable().default(null),
    outsideRules: z.boolean(),
  }),
  z.object({
    kind: z.literal('request-mailed'),
    round: count,
    at: instant,
    together: z.boolean().default(false),
  }),
  z.object({
    kind: z.literal('request-joined'),
    requestId: z.string(),
    round: count,
    to: z.string(),
    askedAt: instant.nullable(),
    remindAt: instant.nullable(),
    remindersSent: count,
  }),
  z.object({
    kind: z.literal('request-mail-failed'),
    round: count,
    count: count.default(0),
    reply: z.string(),
  }),
  z.object({ kind: z.literal('it-reminded'), round: count, count, level }),
  z.object({ kind: z.literal('it-silent'), round: count }),
]);

export const requestEffectForm: z.ZodType<RequestEffect> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('mail-it'), round: count, count, level }),
  z.object({ kind: z.literal('thank-it'), ref: z.string(), round: count }),
  z.object({ kind: z.literal('inform-case'), ref: z.string(), event: informed }),
  z.object({
    kind: z.literal('copy-to-reporter'),
    ref: z.string(),
    round: count,
    operatorId: z.string().nullable(),
  }),
  rememberDomain,
]);
