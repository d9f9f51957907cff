import { type Answers, ignore } from '../answer.ts';
import { resetAgain } from '../moves/ask-again.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { askLoan, askLoanReturn } from '../moves/loan.ts';
import { remindCoordinators } from '../moves/remind.ts';
import { answerOfIt } from '../moves/with-it.ts';
import { arrived, inEveryOpenStage, lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

export const needsCoordinator: Answers<'needs-coordinator'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due: remindCoordinators,
  'reset-asked': resetAgain,
  'loan-asked': (c, event, policy) =>
    c.request === null ? ignore('loan-asked.only-while-with-it') : askLoan(c, c.stage, event, policy),
  'loan-return-asked': (c, event, policy) => askLoanReturn(c, c.stage, event, policy),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.needs-coordinator'),
  'address-confirmed': ignore('address-confirmed.needs-coordinator'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'it-answered': answerOfIt,
};
