import { type Answers, ignore } from '../answer.ts';
import { resetAgain } from '../moves/ask-again.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { askProbe } from '../moves/probe.ts';
import { remindReporters } from '../moves/remind.ts';
import { inEveryOpenStage, lateOutcomes, mailCame, noRequestYet, nothingToApprove } from './common.ts';

export const ownMailbox: Answers<'own-mailbox'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': askProbe,
  due: remindReporters,
  'reset-asked': resetAgain,
  'said-arrived': mailCame,
  'said-not-arrived': ignore('said-not-arrived.own-mailbox'),
  'address-confirmed': ignore('address-confirmed.own-mailbox'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
};
