import { type Answers, type Handler, ignore, move } from '../answer.ts';
import type { CaseEffect } from '../effects.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { draftRequest } from '../moves/draft.ts';
import { askLoan, askLoanReturn } from '../moves/loan.ts';
import { firstReminder } from '../moves/remind.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import { withEvidence } from '../moves/watch.ts';
import { answerOfIt } from '../moves/with-it.ts';
import {
  arrived,
  effectFailed,
  inEveryOpenStage,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

const mailed: Handler<'with-it', 'request-mailed'> = (c, event) => {
  if (c.request?.draft.round !== event.round) return ignore('request-mailed.other-round');
  if (c.request.mailedAt !== null) return ignore('request-mailed.already');
  return move(
    { request: { ...c.request, mailedAt: event.at }, heldUpSince: null },
    tellReporters(c, 'request.mailed', { to: c.request.to, at: { instant: event.at } }),
  );
};

const mailFailed: Handler<'with-it', 'request-mail-failed'> = (c, event, policy) => {
  const { request } = c;
  if (request?.draft.round !== event.round) return ignore('request-mail-failed.other-round');
  const draft = {
    ...request.draft,
    why: 'could-not-be-mailed',
    question: event.reply,
    round: event.round + 1,
    version: 1,
  } as const;
  return draftRequest(
    { ...c, heldUpSince: null },
    event.at,
    policy,
    draft,
    request.evidence,
    c.stage.confirmAt,
  );
};

const reminded: Handler<'with-it', 'it-reminded'> = (c, event) => {
  if (c.request?.draft.round !== event.round) return ignore('it-reminded.other-round');
  if (event.count <= c.request.remindersSent) return ignore('it-reminded.already');
  return move(
    { request: { ...c.request, remindersSent: event.count } },
    tellReporters(c, `it-reminded.${event.level}`, { count: event.count }),
  );
};

const silent: Handler<'with-it', 'it-silent'> = (c, event, policy) => {
  if (c.request?.draft.round !== event.round) return ignore('it-silent.other-round');
  return move(
    {
      stage: {
        kind: 'needs-coordinator',
        why: 'it-is-silent',
        since: event.at,
        reminder: firstReminder(event.at, policy),
      },
    },
    tellReporters(c, 'needs-coordinator.it-is-silent'),
    tell(c, { kind: 'coordinators' }, 'for-coordinator.it-is-silent'),
  );
};

/** Half an hour after the reset what was probable is confirmed, and from then on IT is reminded. */
const due: Handler<'with-it', 'due'> = (c, event) => {
  const { confirmAt } = c.stage;
  if (confirmAt === null || event.at < confirmAt || c.request === null) return ignore('due.not-yet');
  const last = c.resets.at(-1);
  const look: readonly CaseEffect[] =
    last === undefined || last.resetId === null
      ? []
      : [{ kind: 'look-at-mail', resetId: last.resetId, onBehalfOf: last.order.onBehalfOf }];
  return move(
    { stage: { ...c.stage, confirmAt: null } },
    look,
    { kind: 'insist', requestId: c.request.requestId, round: c.request.draft.round },
    tellReporters(c, 'request.confirmed', { by: c.request.sentBy }),
  );
};

export const withIt: Answers<'with-it'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due,
  'mail-seen': (c, event) => move({ resets: withEvidence(c, event.evidence) }),
  'request-mailed': mailed,
  'request-mail-failed': mailFailed,
  'it-reminded': reminded,
  'it-silent': silent,
  'it-answered': answerOfIt,
  'effect-failed': effectFailed,
  'recipient-set': ignore('recipient-set.already-sent'),
  'note-set': ignore('note-set.already-sent'),
  'request-sent': ignore('request-sent.already'),
  'request-taken': ignore('request-taken.already'),
  'loan-asked': (c, event, policy) => askLoan(c, c.stage, event, policy),
  'loan-return-asked': (c, event, policy) => askLoanReturn(c, c.stage, event, policy),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.with-it'),
  'address-confirmed': ignore('address-confirmed.with-it'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.with-it'),
};
