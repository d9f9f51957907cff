import { type Answers, type Handler, ignore, move } from '../answer.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { firstReminder } from '../moves/remind.ts';
import { tellReporters } from '../moves/tell.ts';
import { arrived, inEveryOpenStage, lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

/** The case comes back by itself at exactly this instant, and asks. */
const due: Handler<'waiting-in-window', 'due'> = (c, event, policy) => {
  const { stage } = c;
  if (event.at < stage.until) return ignore('due.not-yet');
  const about = stage.about === 'notice' ? 'notice' : 'window';
  return move(
    {
      stage: {
        kind: 'asking-arrival',
        about,
        purpose: null,
        evidence: null,
        lookedAgain: false,
        windowUntil: about === 'notice' ? stage.windowUntil : null,
        since: event.at,
        reminder: firstReminder(event.at, policy),
      },
    },
    tellReporters(c, `asking-arrival.${about}`),
  );
};

export const waitingInWindow: Answers<'waiting-in-window'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.too-early'),
  'address-confirmed': ignore('address-confirmed.not-asked'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.too-early'),
  'it-answered': ignore('it-answered.no-request'),
};
