import { type Answers, type CaseIn, type Handler, ignore, type Move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import { checkAddress } from '../moves/check-address.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { askWindow, noticeCame } from '../moves/window.ts';
import type { Policy } from '../policy.ts';
import { arrived, inEveryOpenStage, lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

type Waiting = CaseIn<'waiting-in-window'>;

/** The case comes back by itself at exactly this instant, and asks. */
const due: Handler<'waiting-in-window', 'due'> = (c, event, policy) => {
  const { stage } = c;
  if (event.at < stage.until) return ignore('due.not-yet');
  return stage.about === 'notice'
    ? askWindow(c, 'notice', stage.windowUntil, event.at, policy)
    : askWindow(c, 'window', null, event.at, policy);
};

/** "It came", said while only the notice can have come, is the notice: the password is still to come. */
const saidArrived: Handler<'waiting-in-window', 'said-arrived'> = (c, event, policy) => {
  const { stage } = c;
  if (stage.about === 'notice' || c.missing === 'notice')
    return noticeCame(c, stage.windowUntil, event.at, policy);
  return arrived(c, event, policy);
};

/** From the very instant on at which the case would ask, the answer is taken unasked. */
function missed(c: Waiting, event: CaseEvent<'said-not-arrived'> | CaseEvent<'reset-asked'>, policy: Policy) {
  if (event.by.kind !== 'person') return ignore(`${event.kind}.nobody`);
  if (event.at < c.stage.until) return ignore(`${event.kind}.too-early`);
  const complaint = { by: event.by.operatorId, at: event.at };
  const { about, windowUntil } = c.stage;
  const moved: Move =
    about === 'notice'
      ? checkAddress({ ...c, complaint }, event.at, policy, 'notice-missing', windowUntil)
      : checkAddress({ ...c, complaint }, event.at, policy, 'window-over');
  return { ...moved, change: { ...moved.change, complaint } };
}

export const waitingInWindow: Answers<'waiting-in-window'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': ignore('probe-asked.too-early'),
  due,
  'said-arrived': saidArrived,
  'said-not-arrived': missed,
  'address-confirmed': ignore('address-confirmed.not-asked'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': missed,
  'loan-asked': ignore('loan-asked.only-while-with-it'),
};
