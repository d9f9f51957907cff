import { type Answers, type Handler, ignore } from '../answer.ts';
import type { ResetPurpose } from '../case.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { remindReporters } from '../moves/remind.ts';
import { orderResetOrPropose } from '../moves/reset.ts';
import type { ResetQuestion } from '../stage.ts';
import { arrived, inEveryOpenStage, lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

const PURPOSE: Readonly<Record<ResetQuestion, ResetPurpose>> = {
  'has-a-password': 'first',
  'it-allowed': 'verification',
  'address-is-back': 'loan-return',
  'address-is-another': 'again',
};

/** The person was told that a reset ends the password that works, and asks for it all the same. */
const consented: Handler<'asking-reset', 'reset-asked'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('reset-asked.nobody');
  const complaint = { by: event.by.operatorId, at: event.at };
  const moved = orderResetOrPropose(
    c,
    c.stage,
    event.by,
    PURPOSE[c.stage.why],
    event.at,
    policy,
    event.code4,
  );
  return { ...moved, change: { ...moved.change, complaint } };
};

export const askingReset: Answers<'asking-reset'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': ignore('probe-asked.say-reset'),
  due: remindReporters,
  'reset-asked': consented,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.say-reset'),
  'address-confirmed': ignore('address-confirmed.say-reset'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
};
