import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import { checkAddress } from '../moves/check-address.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { draftRequest, firstDraft } from '../moves/draft.ts';
import { notArrived } from '../moves/not-arrived.ts';
import { noteEvidence, pastedEvidenceAs } from '../moves/pasted-evidence.ts';
import { askProbe } from '../moves/probe.ts';
import { remindReporters } from '../moves/remind.ts';
import { noticeCame } from '../moves/window.ts';
import type { Policy } from '../policy.ts';
import { verdict } from '../verdict.ts';
import { inEveryOpenStage, lateOutcomes, mailCame, noRequestYet, nothingToApprove } from './common.ts';

type Asking = CaseIn<'asking-arrival'>;

const saidArrived: Handler<'asking-arrival', 'said-arrived'> = (c, event, policy) => {
  const { stage } = c;
  if (stage.about === 'notice' && stage.windowUntil !== null)
    return noticeCame(c, stage.windowUntil, event.at, policy);
  return mailCame(c, event, policy);
};

function missed(c: Asking, event: Pick<CaseEvent, 'at'>, policy: Policy): Move {
  const { stage } = c;
  const latest = c.resets.at(-1);
  switch (stage.about) {
    case 'notice':
      return checkAddress(c, event.at, policy, 'notice-missing', stage.windowUntil);
    case 'window':
      return checkAddress(c, event.at, policy, 'window-over');
    case 'release':
      return draftRequest(c, event.at, policy, firstDraft(c, 'released-not-arrived'), stage.evidence);
    case 'reset':
      if (stage.evidence === null || latest === undefined)
        return checkAddress(c, event.at, policy, 'window-over');
      return notArrived(
        c,
        {
          evidence: stage.evidence,
          purpose: stage.purpose ?? 'first',
          resetId: latest.resetId,
          requestedAt: latest.requestedAt,
          lookedAgain: stage.lookedAgain,
        },
        event.at,
        policy,
      );
  }
}

const saidNotArrived: Handler<'asking-arrival', 'said-not-arrived'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('said-not-arrived.nobody');
  const moved = missed(c, event, policy);
  return { ...moved, change: { ...moved.change, complaint: { by: event.by.operatorId, at: event.at } } };
};

/** A bounce answers the question: what was turned away has not arrived. */
const bounced: Handler<'asking-arrival', 'mail-seen'> = (c, event, policy) => {
  const { evidence, at } = event;
  const { change } = noteEvidence(c, evidence);
  const stage = c.stage.evidence === null ? c.stage : { ...c.stage, evidence };
  if (evidence.state !== 'refused') return move({ ...change, stage });
  const isWrong = c.stage.about !== 'reset' && verdict(evidence) === 'wrong-address';
  const moved = isWrong
    ? checkAddress(c, at, policy, 'refused', c.stage.windowUntil)
    : missed({ ...c, ...change, stage }, event, policy);
  return { ...moved, change: { ...change, ...moved.change } };
};

export const askingArrival: Answers<'asking-arrival'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'evidence-pasted': pastedEvidenceAs(bounced),
  'probe-asked': askProbe,
  due: remindReporters,
  'said-arrived': saidArrived,
  'said-not-arrived': saidNotArrived,
  'address-confirmed': ignore('address-confirmed.answer-first'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.answer-first'),
};
