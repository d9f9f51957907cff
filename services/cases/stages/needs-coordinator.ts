import { type Answers, type Handler, ignore, move } from '../answer.ts';
import { checkAddress } from '../moves/check-address.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { joinAfterSilence } from '../moves/join-request.ts';
import { askLoan, askLoanAgain, consentToLoan, dropWish } from '../moves/loan-asked.ts';
import { askProbe } from '../moves/probe.ts';
import { remindCoordinators } from '../moves/remind.ts';
import { reminderFailed } from '../moves/reminder-failed.ts';
import { answerOfIt } from '../moves/with-it.ts';
import { arrived, inEveryOpenStage, lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

/** However the case came here, no reset goes to an address that was not looked at. */
const checkFirst: Handler<'needs-coordinator', 'reset-asked'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('reset-asked.nobody');
  const complaint = { by: event.by.operatorId, at: event.at };
  const moved = checkAddress({ ...c, complaint }, event.at, policy, 'before-reset');
  return { ...moved, change: { ...moved.change, complaint } };
};

/** A reminder that a coordinator asked for after IT was given up. */
const reminderNotMailed: Handler<'needs-coordinator', 'request-mail-failed'> = (c, event) => {
  if (c.request === null || event.count === 0) return ignore('request-mail-failed.not-with-it');
  return c.request.draft.round === event.round
    ? move({}, reminderFailed(c, event))
    : ignore('request-mail-failed.other-round');
};

export const needsCoordinator: Answers<'needs-coordinator'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': askProbe,
  due: remindCoordinators,
  'reset-asked': checkFirst,
  'loan-asked': (c, event, policy) =>
    c.stage.why !== 'it-is-silent'
      ? askLoanAgain(c, c.stage, event, policy)
      : askLoan(c, c.stage, event, policy),
  'loan-consented': (c, event, policy) =>
    c.stage.why !== 'it-is-silent'
      ? ignore('loan-consented.not-now')
      : consentToLoan(c, c.stage, event, policy),
  declined: dropWish,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.needs-coordinator'),
  'address-confirmed': ignore('address-confirmed.needs-coordinator'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'it-answered': answerOfIt,
  'request-joined': joinAfterSilence,
  'it-silent': ignore('it-silent.not-with-it'),
  'request-mail-failed': reminderNotMailed,
};
