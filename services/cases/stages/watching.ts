import { type Answers, type CaseIn, type Handler, ignore, move } from '../answer.ts';
import type { CaseEffect } from '../effects.ts';
import { plusMinutes } from '../instant.ts';
import { notArrived } from '../moves/not-arrived.ts';
import { pastedEvidenceAs } from '../moves/pasted-evidence.ts';
import { askArrival, bestKnown, nextLook, withEvidence } from '../moves/watch.ts';
import { verdict } from '../verdict.ts';
import { inEveryOpenStage, lateOutcomes, mailCame, noRequestYet, nothingToApprove } from './common.ts';

/** The last look may take this long before the question is asked without it. */
const LAST_LOOK_MINUTES = 1;

type Watching = CaseIn<'watching'>;

function look(c: Watching): CaseEffect {
  return {
    kind: 'look-at-mail',
    resetId: c.stage.resetId,
    onBehalfOf: c.resets.at(-1)?.order.onBehalfOf ?? c.complaint.by,
  };
}

const due: Handler<'watching', 'due'> = (c, event, policy) => {
  const { stage } = c;
  if (event.at < stage.lookAt) return ignore('due.not-yet');
  if (stage.resetId === null || stage.lookAt > stage.until) {
    return event.at < stage.until
      ? ignore('due.not-yet')
      : askArrival(c, stage, stage.evidence, event.at, policy);
  }
  const lookAt =
    event.at >= stage.until
      ? plusMinutes(event.at, Math.min(LAST_LOOK_MINUTES, policy.resetMailMinutes[c.profile]))
      : nextLook(event.at, stage.until, policy, c);
  return move({ stage: { ...stage, lookAt } }, look(c));
};

/** A refusal is told at once; everything else waits for the end of the minutes. */
const seen: Handler<'watching', 'mail-seen'> = (c, event, policy) => {
  const { stage } = c;
  const evidence = bestKnown(c, event.evidence);
  if (event.resetId !== stage.resetId) return ignore('mail-seen.other-mail');
  const resets = withEvidence(c, evidence);
  const told = verdict(evidence);
  const bySender = told === 'sender-not-authenticated' || told === 'sender-blocked';
  const refused = evidence.state === 'refused' && !bySender;
  if (refused) {
    const { purpose, resetId, requestedAt, lookedAgain } = stage;
    const moved = notArrived(
      { ...c, resets },
      { evidence, purpose, resetId, requestedAt, lookedAgain },
      event.at,
      policy,
    );
    return { ...moved, change: { ...moved.change, resets, heldUpSince: null } };
  }
  if (event.at < stage.until) return move({ resets, stage: { ...stage, evidence }, heldUpSince: null });
  const moved = askArrival(c, stage, evidence, event.at, policy);
  return { ...moved, change: { ...moved.change, resets, heldUpSince: null } };
};

export const watching: Answers<'watching'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': ignore('probe-asked.still-watching'),
  'evidence-pasted': pastedEvidenceAs(seen),
  due,
  'mail-seen': seen,
  'said-arrived': mailCame,
  'loan-asked': ignore('loan-asked.only-while-with-it'),
  'loan-return-asked': ignore('loan-return-asked.still-watching'),
  'said-not-arrived': ignore('said-not-arrived.still-watching'),
  'address-confirmed': ignore('address-confirmed.still-watching'),
  'address-correction-asked': ignore('address-correction-asked.still-watching'),
  'reset-asked': ignore('reset-asked.still-watching'),
};
