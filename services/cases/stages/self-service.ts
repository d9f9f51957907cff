import { type Answers, type Handler, ignore } from '../answer.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { askProbe } from '../moves/probe.ts';
import { remindReporters } from '../moves/remind.ts';
import { nothingKnown, watch } from '../moves/watch.ts';
import { inEveryOpenStage, lateOutcomes, mailCame, noRequestYet, nothingToApprove } from './common.ts';

/** The user pressed "Forgot password?"; nothing is known of that mail but the hour it was asked for. */
const asked: Handler<'self-service', 'reset-asked'> = (c, event, policy) => {
  const { purpose, order } = c.stage;
  const evidence = nothingKnown(c.user.email, event.at);
  return watch(
    c,
    { resetId: null, requestedAt: event.at, evidence, purpose, order },
    event.at,
    policy,
    'self-service-asked',
  );
};

export const selfService: Answers<'self-service'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': askProbe,
  due: remindReporters,
  'reset-asked': asked,
  'said-arrived': mailCame,
  'said-not-arrived': ignore('said-not-arrived.ask-for-it-first'),
  'address-confirmed': ignore('address-confirmed.ask-for-it-first'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
};
