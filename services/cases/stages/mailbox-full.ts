import { type Answers, ignore } from '../answer.ts';
import { resetAgain } from '../moves/ask-again.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { askProbe } from '../moves/probe.ts';
import { remindReporters } from '../moves/remind.ts';
import { inEveryOpenStage, lateOutcomes, mailCame, noRequestYet, nothingToApprove } from './common.ts';

export const mailboxFull: Answers<'mailbox-full'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': askProbe,
  due: remindReporters,
  'reset-asked': resetAgain,
  'said-arrived': mailCame,
  'said-not-arrived': ignore('said-not-arrived.mailbox-full'),
  'address-confirmed': ignore('address-confirmed.mailbox-full'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
};
