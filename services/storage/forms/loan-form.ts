import { z } from 'zod';
import type { Loan, LoanBefore, LoanWish } from '../../cases/loan.ts';
import { instant } from './directory-form.ts';
import { loanTerms, reporterForm, reportForm } from './stage-form.ts';

export const loanForm: z.ZodType<Loan> = z.object({
  ...loanTerms,
  temporaryAddress: z.string(),
  officialAddress: z.string(),
  officialPersonal: z.boolean(),
  begunAt: instant,
  askedBy: z.string(),
  extensions: z.number().int().min(0),
  nextReminderAt: instant,
  overdueSaid: z.number().int().min(0),
  ending: z.boolean(),
  failedRound: z.number().int().nullable(),
});

export const loanWishForm: z.ZodType<LoanWish> = z.object({
  by: reporterForm,
  to: reportForm,
  reason: z.string(),
  until: instant,
  at: instant,
});

export const loanBeforeForm: z.ZodType<LoanBefore> = z.object({
  temporaryAddress: z.string(),
  reason: z.string(),
  resets: z.number().int().min(0),
});
