import { type Answers, type Handler, ignore } from '../answer.ts';
import { resetAgain } from '../moves/ask-again.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { keepAnswer } from '../moves/it-news.ts';
import { askProbe } from '../moves/probe.ts';
import { remindCoordinators } from '../moves/remind.ts';
import { askReset, hasWorkingPassword } from '../moves/reset.ts';
import { watchAgain } from '../moves/watch.ts';
import {
  arrived,
  inEveryOpenStage,
  lateOutcomes,
  mailCame,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

/** The national coordinator says what the sending side did: let the mail go, or cleared the way for the next. */
const answered: Handler<'held-by-sender', 'it-answered'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return keepAnswer(c, event);
  const watched = event.answer === 'released' ? watchAgain(c, event.at, policy) : null;
  if (watched !== null) return watched;
  if (event.answer === 'released' || event.answer === 'allowed')
    return askReset(c, hasWorkingPassword(c) ? 'has-a-password' : 'it-allowed', event.at, policy);
  return ignore('it-answered.sender-not-it');
};

export const heldBySender: Answers<'held-by-sender'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': askProbe,
  due: remindCoordinators,
  'reset-asked': resetAgain,
  // On loan, what the sending side holds may be the mail to the official address: then nothing is solved yet.
  'said-arrived': (c, event, policy) =>
    c.stage.why === 'never-reached' ? arrived(c, event, policy) : mailCame(c, event, policy),
  'said-not-arrived': ignore('said-not-arrived.held-by-sender'),
  'address-confirmed': ignore('address-confirmed.held-by-sender'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'it-answered': answered,
};
