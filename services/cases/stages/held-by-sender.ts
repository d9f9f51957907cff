import { type Answers, type Handler, ignore, move } from '../answer.ts';
import { resetAgain } from '../moves/ask-again.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { firstReminder, remindCoordinators } from '../moves/remind.ts';
import { askReset, hasWorkingPassword } from '../moves/reset.ts';
import { tellReporters } from '../moves/tell.ts';
import {
  arrived,
  inEveryOpenStage,
  keepAnswer,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

/** The national coordinator says what the sending side did: let the mail go, or cleared the way for the next. */
const answered: Handler<'held-by-sender', 'it-answered'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return keepAnswer(c, event);
  if (event.answer === 'released') {
    return move(
      {
        stage: {
          kind: 'asking-arrival',
          about: 'reset',
          purpose: c.resets.at(-1)?.purpose ?? 'first',
          evidence: c.stage.evidence,
          lookedAgain: true,
          windowUntil: null,
          since: event.at,
          reminder: firstReminder(event.at, policy),
        },
      },
      tellReporters(c, 'asking-arrival.sender-released'),
    );
  }
  if (event.answer === 'allowed')
    return askReset(c, hasWorkingPassword(c) ? 'has-a-password' : 'it-allowed', event.at, policy);
  return ignore('it-answered.sender-not-it');
};

export const heldBySender: Answers<'held-by-sender'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due: remindCoordinators,
  'reset-asked': resetAgain,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.held-by-sender'),
  'address-confirmed': ignore('address-confirmed.held-by-sender'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'it-answered': answered,
};
