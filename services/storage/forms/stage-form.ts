import { z } from 'zod';
import type { AddressReport, MailEvidence, Order, Reporter } from '../../cases/case.ts';
import { MAIL_SYSTEMS, type MailSystemGuess } from '../../cases/mail-system.ts';
import type { AnsweredBy, Draft, Proposal, Reminder, Stage, SteadyStage } from '../../cases/stage.ts';
import { count, instant } from './directory-form.ts';

export const reporterForm: z.ZodType<Reporter> = z.object({
  operatorId: z.string(),
  name: z.string(),
  email: z.string(),
});

export const orderForm: z.ZodType<Order> = z.object({
  onBehalfOf: z.string(),
  requestedBy: z.string(),
  approvedBy: z.string().nullable(),
});

export const evidenceForm: z.ZodType<MailEvidence> = z.object({
  state: z.enum(['queued', 'accepted', 'deferred', 'refused', 'held', 'unknown']),
  to: z.string(),
  seenAt: instant,
  sentAt: instant.nullable(),
  attemptAt: instant.nullable(),
  host: z.string().nullable(),
  reply: z.string().nullable(),
  from: z.string().nullable(),
  subject: z.string().nullable(),
  messageId: z.string().nullable(),
  pastedBy: z.string().nullable().default(null),
});

/** Documents from before mail systems were recognised have none. */
export const mailSystemForm: z.ZodType<MailSystemGuess | null> = z
  .object({
    system: z.enum(MAIL_SYSTEMS),
    isGateway: z.boolean(),
    product: z.string().nullable(),
    host: z.string(),
  })
  .nullable()
  .default(null);

export const reportForm: z.ZodType<AddressReport> = z.object({
  address: z.string(),
  findings: z.array(
    z.enum([
      'syntax',
      'invisible-characters',
      'look-alike-characters',
      'surrounding-junk',
      'missing-at-sign',
      'several-at-signs',
      'stray-dot',
      'comma-for-dot',
      'missing-ending',
      'unknown-ending',
      'not-a-domain-of-the-authority',
      'looks-like-a-typo',
      'domain-does-not-exist',
      'domain-takes-no-mail',
      'domain-unknown',
      'personal',
      'access-provider',
      'disposable',
    ]),
  ),
  suggestion: z.string().nullable(),
  official: z.boolean(),
  mailSystem: mailSystemForm,
});

/** What a loan is granted for, and who has read what is to be said against it. */
export const loanTerms = {
  reason: z.string(),
  until: instant,
  consent: z.object({ operatorId: z.string(), name: z.string(), at: instant }),
};

export const purposeForm = z.enum(['first', 'correction', 'again', 'verification', 'loan', 'loan-return']);

export const draftForm: z.ZodType<Draft> = z.object({
  round: count,
  why: z.enum([
    'accepted-not-arrived',
    'refused-by-policy',
    'refused-as-unknown',
    'refused-otherwise',
    'still-deferred',
    'nothing-known',
    'released-not-arrived',
    'it-asks-more',
    'it-forwards',
    'could-not-be-mailed',
    'allowed-before',
  ]),
  to: z.string().nullable(),
  vouched: z.boolean().default(false),
  setBy: z.array(z.string()).default([]),
  note: z.string(),
  noteBy: z.string().nullable().default(null),
  question: z.string().nullable(),
  before: z.object({ at: instant, how: z.string(), workedUntil: instant }).nullable().default(null),
  version: count,
});

const reminder: z.ZodType<Reminder> = z.object({ sent: count, nextAt: instant });
const since = instant;

const proposed = {
  code: z.string(),
  requestedBy: reporterForm,
  requesterUserId: z.string().nullable().default(null),
  notBy: z.array(z.string()).default([]),
};
const answeredByForm: z.ZodType<AnsweredBy> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['it', 'link']) }),
  z.object({ kind: z.literal('recorded'), operatorId: z.string(), name: z.string() }),
]);
const proposalForm: z.ZodType<Proposal> = z.discriminatedUnion('kind', [
  z.object({ ...proposed, kind: z.literal('reset'), purpose: purposeForm }),
  z.object({
    ...proposed,
    kind: z.literal('address'),
    from: z.string(),
    to: reportForm,
    version: z.string(),
  }),
  z.object({ ...proposed, ...loanTerms, kind: z.literal('loan'), to: reportForm, version: z.string() }),
  z.object({
    ...proposed,
    kind: z.literal('recipient'),
    to: z.string(),
    answeredBy: answeredByForm.nullable().default(null),
  }),
]);

const steady = [
  z.object({
    kind: z.literal('waiting-in-window'),
    about: z.enum(['notice', 'password', 'mail-on-its-way']),
    until: instant,
    windowUntil: instant,
  }),
  z.object({
    kind: z.literal('asking-arrival'),
    about: z.enum(['notice', 'window', 'reset', 'release']),
    purpose: purposeForm.nullable(),
    evidence: evidenceForm.nullable(),
    lookedAgain: z.boolean(),
    windowUntil: instant.nullable(),
    since,
    reminder,
  }),
  z.object({
    kind: z.literal('checking-address'),
    why: z.enum([
      'notice-missing',
      'looks-wrong',
      'window-over',
      'not-a-first-password',
      'refused',
      'never-reached',
      'before-reset',
      'changed-meanwhile',
      'reopened',
    ]),
    report: reportForm.nullable(),
    windowUntil: instant.nullable(),
    since,
    reminder,
  }),
  z.object({
    kind: z.literal('asking-reset'),
    why: z.enum(['has-a-password', 'it-allowed', 'address-is-back', 'address-is-another']),
    since,
    reminder,
  }),
  z.object({ kind: z.literal('self-service'), purpose: purposeForm, order: orderForm, since, reminder }),
  z.object({
    kind: z.literal('watching'),
    purpose: purposeForm,
    resetId: z.string().nullable(),
    requestedAt: instant,
    lookAt: instant,
    until: instant,
    lookedAgain: z.boolean(),
    evidence: evidenceForm,
    since,
  }),
  z.object({ kind: z.literal('mailbox-full'), evidence: evidenceForm, since, reminder }),
  z.object({
    kind: z.literal('held-by-sender'),
    why: z.enum(['queued-or-held', 'never-reached', 'authentication-failed', 'sender-blocked']),
    evidence: evidenceForm.nullable(),
    since,
    reminder,
  }),
  z.object({ kind: z.literal('own-mailbox'), evidence: evidenceForm.nullable(), since, reminder }),
  z.object({
    kind: z.literal('drafting-request'),
    draft: draftForm,
    evidence: evidenceForm.nullable(),
    confirmAt: instant.nullable(),
    since,
    reminder,
  }),
  z.object({ kind: z.literal('with-it'), confirmAt: instant.nullable(), since }),
  z.object({
    kind: z.literal('needs-coordinator'),
    why: z.enum(['not-permitted', 'address-not-taken', 'it-is-silent', 'loan-can-end', 'effect-failed']),
    since,
    reminder,
  }),
] as const;

const steadyForm: z.ZodType<SteadyStage> = z.discriminatedUnion('kind', [...steady]);

export const stageForm: z.ZodType<Stage> = z.discriminatedUnion('kind', [
  ...steady,
  z.object({
    kind: z.literal('awaiting-approval'),
    proposal: proposalForm,
    back: steadyForm,
    asked: z
      .object({
        level: z.enum(['near', 'national-coordinator', 'nobody']),
        operatorIds: z.array(z.string()),
        notReached: z.array(z.string()),
      })
      .nullable()
      .default(null),
    since,
    expiresAt: instant,
    reminder,
  }),
  z.object({
    kind: z.literal('changing-address'),
    from: z.string(),
    to: z.string(),
    version: z.string(),
    order: orderForm,
    purpose: purposeForm,
    loan: z.object(loanTerms).nullable(),
    personal: z.boolean(),
    mailSystem: mailSystemForm,
    since,
  }),
  z.object({ kind: z.literal('resetting'), purpose: purposeForm, order: orderForm, since }),
  z.object({
    kind: z.literal('closed'),
    end: z.enum(['solved', 'withdrawn', 'dormant', 'ended']),
    how: z.enum(['first-hand', 'reported', 'withdrawn', 'nobody-answered', 'user-gone', 'user-disabled']),
    at: instant,
    rechecks: z.array(instant),
    recheckAsked: z.boolean(),
  }),
]);
