import { type Answers, type Handler, ignore, move } from '../answer.ts';
import { checkAddress } from '../moves/check-address.ts';
import { firstReminder } from '../moves/remind.ts';
import { askReset, resetNotPermitted } from '../moves/reset.ts';
import { tellReporters } from '../moves/tell.ts';
import { nothingKnown, watch } from '../moves/watch.ts';
import {
  arrived,
  effectFailed,
  inEveryOpenStage,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

const done: Handler<'resetting', 'reset-done'> = (c, event, policy) => {
  const { resetId, requestedAt, evidence } = event;
  const { purpose, order } = c.stage;
  return watch(c, { resetId, requestedAt, evidence, purpose, order }, event.at, policy, 'reset-done');
};

const refused: Handler<'resetting', 'reset-refused'> = (c, event, policy) => {
  const { refusal } = event;
  const { purpose, order } = c.stage;
  switch (refusal.because) {
    case 'in-flight': {
      const evidence = nothingKnown(c.user.email, event.at);
      const started = { resetId: refusal.resetId, requestedAt: event.at, evidence, purpose, order };
      return watch(c, started, event.at, policy, 'reset-in-flight');
    }
    case 'throttled':
      return move(
        { heldUpSince: c.heldUpSince ?? event.at },
        tellReporters(c, 'reset-throttled', { until: { instant: refusal.until } }),
      );
    case 'not-supported':
      return move(
        {
          profile: 'eu-login',
          heldUpSince: null,
          stage: {
            kind: 'self-service',
            purpose,
            order,
            since: event.at,
            reminder: firstReminder(event.at, policy),
          },
        },
        tellReporters(c, 'self-service'),
      );
    case 'address-changed': {
      const user = refusal.user;
      const asked = checkAddress({ ...c, user }, event.at, policy, 'changed-meanwhile');
      return { ...asked, change: { ...asked.change, user, heldUpSince: null } };
    }
    case 'logged-in': {
      const user = refusal.user;
      const why = purpose === 'verification' ? 'it-allowed' : 'has-a-password';
      const asked = askReset({ ...c, user }, why, event.at, policy);
      return { ...asked, change: { ...asked.change, user, heldUpSince: null } };
    }
    case 'not-permitted':
      return resetNotPermitted({ ...c, heldUpSince: null }, event.at, policy);
  }
};

export const resetting: Answers<'resetting'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': ignore('probe-asked.reset-under-way'),
  due: ignore('due.effect-under-way'),
  'reset-done': done,
  'reset-refused': refused,
  'effect-failed': effectFailed('reset-password'),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.reset-under-way'),
  'address-confirmed': ignore('address-confirmed.reset-under-way'),
  'address-correction-asked': ignore('address-correction-asked.reset-under-way'),
  'reset-asked': ignore('reset-asked.reset-under-way'),
  'loan-asked': ignore('loan-asked.only-while-with-it'),
  'loan-return-asked': ignore('loan-return-asked.reset-under-way'),
};
