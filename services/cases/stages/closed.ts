import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import { checkAddress } from '../moves/check-address.ts';
import { closeSolved } from '../moves/close.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import type { Policy } from '../policy.ts';
import { lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

function reopen(c: CaseIn<'closed'>, event: CaseEvent, policy: Policy, by: string): Move {
  const complaint = { by, at: event.at };
  const moved = checkAddress({ ...c, complaint }, event.at, policy, 'reopened');
  return {
    change: { ...moved.change, complaint },
    effects: [...tellReporters(c, 'reopened', {}, 'nothing'), ...moved.effects],
  };
}

const notArrived: Handler<'closed', 'said-not-arrived'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('said-not-arrived.nobody');
  return c.stage.end === 'ended'
    ? ignore('said-not-arrived.ended')
    : reopen(c, event, policy, event.by.operatorId);
};

const reopened: Handler<'closed', 'reopened'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('reopened.nobody');
  return reopen(c, event, policy, event.by.operatorId);
};

const arrived: Handler<'closed', 'said-arrived'> = (c, event, policy) => {
  const { stage } = c;
  if (stage.end === 'dormant') return closeSolved(c, event.by, event.at, policy);
  if (stage.end !== 'solved') return ignore('said-arrived.closed');
  if (stage.recheckAsked) {
    return move(
      { stage: { ...stage, recheckAsked: false } },
      tellReporters(c, 'recheck.came', {}, 'nothing'),
    );
  }
  const firstHand = event.by.kind === 'person' && event.by.isAffectedUser && stage.how === 'reported';
  return firstHand ? move({ stage: { ...stage, how: 'first-hand' } }) : ignore('said-arrived.already-solved');
};

/** The next mails matter as much as the first. Source: the FAQ, "it's the one that will be resolved for future emails". */
const due: Handler<'closed', 'due'> = (c, event) => {
  const { stage } = c;
  const [next, ...later] = stage.rechecks;
  if (next === undefined || event.at < next) return ignore('due.not-yet');
  const rechecks = later.filter((instant) => instant > event.at);
  return move(
    { stage: { ...stage, rechecks, recheckAsked: true } },
    tell(c, { kind: 'affected-user' }, 'recheck.ask'),
    tellReporters(c, 'recheck.ask'),
  );
};

export const closed: Answers<'closed'> = {
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due,
  'said-arrived': arrived,
  'said-not-arrived': notArrived,
  reopened,
  withdrawn: ignore('withdrawn.closed'),
  joined: ignore('joined.closed'),
  'user-unavailable': ignore('user-unavailable.closed'),
  'effect-delayed': ignore('effect-delayed.closed'),
  'address-confirmed': ignore('address-confirmed.closed'),
  'address-correction-asked': ignore('address-correction-asked.closed'),
  'reset-asked': ignore('reset-asked.closed'),
  'it-answered': ignore('it-answered.closed'),
};
