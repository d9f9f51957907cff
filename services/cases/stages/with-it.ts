import { type Answers, type Handler, ignore, move } from '../answer.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { mailedFacts } from '../moves/it-news.ts';
import { joinWhileWithIt } from '../moves/join-request.ts';
import { askLoan, consentToLoan, dropWish } from '../moves/loan-asked.ts';
import { pastedEvidenceAs } from '../moves/pasted-evidence.ts';
import { askProbe } from '../moves/probe.ts';
import { reminderFailed } from '../moves/reminder-failed.ts';
import { isOfNewestMail, lookAgain, turnedRound } from '../moves/second-look.ts';
import { tellReporters } from '../moves/tell.ts';
import { bestKnown, withEvidence } from '../moves/watch.ts';
import { answerOfIt, needsCoordinator, redraftUnmailed } from '../moves/with-it.ts';
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
    tellReporters(c, 'request.mailed', mailedFacts(c.request.to, event)),
    // Said again, because nobody would be reminded if the first time had come before the request was there.
    c.stage.confirmAt === null
      ? { kind: 'insist', requestId: c.request.requestId, round: c.request.draft.round }
      : [],
  );
};

const mailFailed: Handler<'with-it', 'request-mail-failed'> = (c, event, policy) => {
  if (c.request?.draft.round !== event.round) return ignore('request-mail-failed.other-round');
  const moved = redraftUnmailed(c, c.request, event.reply, event.at, policy);
  return { ...moved, effects: [...reminderFailed(c, event), ...moved.effects] };
};

/** Where the reporter sent the request, only the reporter can write into that thread. */
const reminded: Handler<'with-it', 'it-reminded'> = (c, event) => {
  if (c.request?.draft.round !== event.round) return ignore('it-reminded.other-round');
  if (event.count <= c.request.remindersSent) return ignore('it-reminded.already');
  const key = c.request.sentBy === 'person' ? 'by-person' : event.level;
  return move(
    { request: { ...c.request, remindersSent: event.count } },
    tellReporters(c, `it-reminded.${key}`, { count: event.count, to: c.request.to }),
  );
};

const silent: Handler<'with-it', 'it-silent'> = (c, event, policy) => {
  if (c.request?.draft.round !== event.round) return ignore('it-silent.other-round');
  return needsCoordinator(c, 'it-is-silent', event.at, policy);
};

/** Half an hour after the reset what was probable is confirmed, and from then on IT is reminded. */
const due: Handler<'with-it', 'due'> = (c, event) => {
  const { confirmAt } = c.stage;
  if (confirmAt === null || event.at < confirmAt || c.request === null) return ignore('due.not-yet');
  return move(
    { stage: { ...c.stage, confirmAt: null } },
    lookAgain(c),
    { kind: 'insist', requestId: c.request.requestId, round: c.request.draft.round },
    tellReporters(c, 'request.confirmed', { by: c.request.sentBy }),
  );
};

/** What the second look shows may make it the move of somebody else than IT, who is then left in peace. */
const seen: Handler<'with-it', 'mail-seen'> = (c, event, policy) => {
  if (!isOfNewestMail(c, event)) return ignore('mail-seen.other-mail');
  const turned = turnedRound(c, event, c.request?.evidence ?? null, policy);
  if (turned === null)
    return move({ resets: withEvidence(c, bestKnown(c, event.evidence)), heldUpSince: null });
  if (c.request === null) return turned;
  const { request } = c;
  return move(
    { request: { ...request, answered: true }, ...turned.change },
    { kind: 'end-request', requestId: request.requestId },
    turned.effects,
  );
};

export const withIt: Answers<'with-it'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'evidence-pasted': pastedEvidenceAs(seen),
  'probe-asked': askProbe,
  due,
  'mail-seen': seen,
  'request-joined': joinWhileWithIt,
  'request-mailed': mailed,
  'request-mail-failed': mailFailed,
  'it-reminded': reminded,
  'it-silent': silent,
  'it-answered': answerOfIt,
  'effect-failed': effectFailed('send-to-it', 'insist'),
  'recipient-set': ignore('recipient-set.already-sent'),
  'note-set': ignore('note-set.already-sent'),
  'request-sent': ignore('request-sent.already'),
  'request-taken': ignore('request-taken.already'),
  'loan-asked': (c, event, policy) => askLoan(c, c.stage, event, policy),
  'loan-consented': (c, event, policy) => consentToLoan(c, c.stage, event, policy),
  declined: dropWish,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.with-it'),
  'address-confirmed': ignore('address-confirmed.with-it'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.with-it'),
};
