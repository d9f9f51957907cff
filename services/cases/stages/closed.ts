import { type Answers, type CaseIn, type Handler, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import { isReturnUnproved } from '../loan.ts';
import { addressNews } from '../moves/address-changed.ts';
import { closeSolved } from '../moves/close.ts';
import { carriedAlong } from '../moves/join-request.ts';
import { reopen } from '../moves/reopen.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import { watch } from '../moves/watch.ts';
import { answerOfIt } from '../moves/with-it.ts';
import type { Policy } from '../policy.ts';
import { lateOutcomes, noRequestYet, nothingToApprove } from './common.ts';

type Closed = CaseIn<'closed'>;

const notArrived: Handler<'closed', 'said-not-arrived'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('said-not-arrived.nobody');
  return c.stage.end === 'ended'
    ? ignore('said-not-arrived.ended')
    : reopen(c, event.by.operatorId, event.at, policy);
};

const reopened: Handler<'closed', 'reopened'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('reopened.nobody');
  return reopen(c, event.by.operatorId, event.at, policy);
};

/** A dormant case was given up because nobody answered: any answer opens it again. */
function wakes(kind: 'address-confirmed' | 'address-correction-asked' | 'reset-asked') {
  return (c: Closed, { by, at }: CaseEvent, policy: Policy): Move | Ignored =>
    c.stage.end === 'dormant' && by.kind === 'person'
      ? reopen(c, by.operatorId, at, policy)
      : ignore(`${kind}.closed`);
}

const itAnswered: Handler<'closed', 'it-answered'> = (c, event, policy) =>
  c.stage.end === 'dormant' ? answerOfIt(c, event, policy) : ignore('it-answered.closed');

const arrived: Handler<'closed', 'said-arrived'> = (c, event, policy) => {
  const { stage } = c;
  if (stage.end === 'dormant') {
    if (c.loan !== null) return ignore('said-arrived.on-loan');
    return isReturnUnproved(c)
      ? ignore('said-arrived.not-proved-yet')
      : closeSolved(c, event.by, event.at, policy);
  }
  if (stage.end !== 'solved') return ignore('said-arrived.closed');
  const firstHand = event.by.kind === 'person' && event.by.isAffectedUser && stage.how === 'reported';
  if (!stage.recheckAsked && !firstHand) return ignore('said-arrived.already-solved');
  const how = firstHand ? 'first-hand' : stage.how;
  return move(
    { stage: { ...stage, how, recheckAsked: false } },
    stage.recheckAsked ? tellReporters(c, 'recheck.came', {}, 'nothing') : [],
  );
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

/** What IT answers late to a dormant case is not lost, in a next round either. */
const joined: Handler<'closed', 'request-joined'> = (c, event) =>
  c.stage.end === 'dormant' ? carriedAlong(c, event) : ignore('request-joined.closed');

/** It could not be called back any more: the password of before is gone, so the case sees the new one through. */
const resetDone: Handler<'closed', 'reset-done'> = (c, event, policy) => {
  if (c.resets.some(({ resetId }) => resetId === event.resetId)) return ignore('reset-done.not-resetting');
  const { resetId, requestedAt, evidence, at } = event;
  const by = c.complaint.by;
  const order = { onBehalfOf: by, requestedBy: by, approvedBy: null };
  return watch(c, { resetId, requestedAt, evidence, purpose: 'again', order }, at, policy, 'reset-done');
};

/** Changed before the order could be called back: everybody who has to know still hears of it. */
const addressChanged: Handler<'closed', 'address-changed'> = (c, event) =>
  event.user.email.toLowerCase() === c.user.email.toLowerCase()
    ? ignore('address-changed.not-changing')
    : move({ user: event.user }, addressNews(c, c.user.email, event.user.email, null));

export const closed: Answers<'closed'> = {
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': ignore('probe-asked.closed'),
  'probe-mailed': ignore('probe-mailed.closed'),
  'probe-refused': ignore('probe-refused.closed'),
  'probe-word-said': ignore('probe-word-said.closed'),
  'probe-missing': ignore('probe-missing.closed'),
  'evidence-pasted': ignore('evidence-pasted.closed'),
  due,
  'said-arrived': arrived,
  'said-not-arrived': notArrived,
  reopened,
  withdrawn: ignore('withdrawn.closed'),
  joined: ignore('joined.closed'),
  'reporter-left': ignore('reporter-left.closed'),
  'user-unavailable': ignore('user-unavailable.closed'),
  'effect-delayed': ignore('effect-delayed.closed'),
  'address-confirmed': wakes('address-confirmed'),
  'address-correction-asked': wakes('address-correction-asked'),
  'reset-asked': wakes('reset-asked'),
  'loan-asked': ignore('loan-asked.closed'),
  'loan-consented': ignore('loan-consented.closed'),
  'loan-extended': ignore('loan-extended.closed'),
  'loan-return-asked': ignore('loan-return-asked.closed'),
  'reset-done': resetDone,
  'address-changed': addressChanged,
  'it-answered': itAnswered,
  'it-silent': ignore('it-silent.not-with-it'),
  'it-reminded': ignore('it-reminded.not-with-it'),
  'request-joined': joined,
  'request-mailed': ignore('request-mailed.not-with-it'),
  'request-mail-failed': ignore('request-mail-failed.not-with-it'),
};
