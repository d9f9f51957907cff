import { z } from 'zod';
import type { Case, CaseRef } from '../../cases/case.ts';
import { readRef } from '../../cases/ref.ts';
import { authorityForm, count, instant, userForm } from './directory-form.ts';
import { probeForm, senderSeenForm } from './evidence-form.ts';
import { loanBeforeForm, loanForm, loanWishForm } from './loan-form.ts';
import {
  draftForm,
  evidenceForm,
  mailSystemForm,
  orderForm,
  purposeForm,
  reporterForm,
  stageForm,
} from './stage-form.ts';

const news = z.enum(['released', 'allowed', 'nothing', 'more', 'forward-outside', 'silent', 'not-mailed']);

/** A stored case, checked when read: what is not one is set aside instead of half believed. */
export const caseForm: z.ZodType<Case> = z.object({
  ref: z.custom<CaseRef>((value) => typeof value === 'string' && readRef(value) === value, 'not a reference'),
  revision: z.int().positive(),
  openedAt: instant,
  profile: z.enum(['imi', 'eu-login']),
  user: userForm,
  authority: authorityForm,
  reporters: z.array(reporterForm),
  missing: z.enum(['notice', 'password', 'both']),
  personalMailbox: z.boolean(),
  mailSystem: mailSystemForm,
  complaint: z.object({ by: z.string(), at: instant }),
  firstMail: evidenceForm.nullable(),
  resets: z.array(
    z.object({
      resetId: z.string().nullable(),
      requestedAt: instant,
      knownAt: instant,
      purpose: purposeForm,
      to: z.string(),
      order: orderForm,
      evidence: evidenceForm,
    }),
  ),
  request: z
    .object({
      requestId: z.string(),
      draft: draftForm,
      to: z.string(),
      evidence: evidenceForm.nullable(),
      sentAt: instant,
      sentLately: z.array(instant).default([]),
      sentBy: z.enum(['assistant', 'person']),
      mailedAt: instant.nullable(),
      remindersSent: count,
      pending: z.object({ news, text: z.string() }).nullable(),
      answered: z.boolean(),
      allowedAt: instant.nullable().default(null),
    })
    .nullable(),
  loan: loanForm.nullable(),
  loanWish: loanWishForm.nullable().default(null),
  loanBefore: loanBeforeForm.nullable().default(null),
  probe: probeForm.nullable().default(null),
  senderSeen: senderSeenForm.nullable().default(null),
  heldUpSince: instant.nullable(),
  stage: stageForm,
});
