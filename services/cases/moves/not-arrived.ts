import { type Move, move } from '../answer.ts';
import type { Case, MailEvidence, ResetPurpose } from '../case.ts';
import { type Instant, latest, plusMinutes } from '../instant.ts';
import { wayBack } from '../loan.ts';
import type { Policy } from '../policy.ts';
import type { DraftReason } from '../stage.ts';
import { lastingVerdict, verdict } from '../verdict.ts';
import { checkAddress } from './check-address.ts';
import { draftRequest, firstDraft } from './draft.ts';
import { holdBySender } from './held-by-sender.ts';
import { firstReminder } from './remind.ts';
import { optional, sourceOf, tellReporters } from './tell.ts';

export interface Missed {
  readonly evidence: MailEvidence;
  readonly purpose: ResetPurpose;
  readonly resetId: string | null;
  readonly requestedAt: Instant;
  readonly lookedAgain: boolean;
}

/** A mailbox at a free-mail provider has no IT unit: its owner can look, and nobody else. */
export function askIt(
  c: Case,
  evidence: MailEvidence,
  why: DraftReason,
  at: Instant,
  policy: Policy,
  confirmAt: Instant | null = null,
): Move {
  if (c.personalMailbox) {
    return move(
      { stage: { kind: 'own-mailbox', evidence, since: at, reminder: firstReminder(at, policy) } },
      tellReporters(c, 'own-mailbox'),
    );
  }
  return draftRequest(c, at, policy, firstDraft(c, why), evidence, confirmAt);
}

function waitForRetry(c: Case, missed: Missed, at: Instant, until: Instant): Move {
  return move(
    {
      stage: {
        kind: 'watching',
        purpose: missed.purpose,
        resetId: missed.resetId,
        requestedAt: missed.requestedAt,
        lookAt: until,
        until,
        lookedAgain: true,
        evidence: missed.evidence,
        since: at,
      },
    },
    tellReporters(c, 'deferred', { until: { instant: until }, ...optional('reply', missed.evidence.reply) }),
  );
}

/** Nobody is locked out: should the official mailbox still fail, the one that worked can be lent anew. */
function offerWayBack(c: Case, moved: Move, { purpose }: Missed, policy: Policy): Move {
  const before = wayBack(c);
  const waits = moved.change.stage?.kind === 'watching';
  if (before === null || purpose !== 'loan-return' || waits || !policy.loans) return moved;
  const facts = { old: c.user.email, new: before.temporaryAddress };
  return { ...moved, effects: [...tellReporters(c, 'loan.way-back', facts, 'nothing'), ...moved.effects] };
}

/** Whose move it is when the mail of a reset has not arrived: by what is known of that mail. */
export function notArrived(c: Case, missed: Missed, at: Instant, policy: Policy): Move {
  return offerWayBack(c, byWhatIsKnown(c, missed, at, policy), missed, policy);
}

function byWhatIsKnown(c: Case, missed: Missed, at: Instant, policy: Policy): Move {
  const secondLook = plusMinutes(missed.requestedAt, policy.greylistMinutes);
  // Past the second look's time without one: it is taken at once, because what is known is old.
  const nothingToLookAt = missed.resetId === null && secondLook <= at;
  const confirmAt = missed.lookedAgain || nothingToLookAt ? null : latest(secondLook, at);
  const timePassed = missed.lookedAgain || secondLook <= at;
  switch ((timePassed ? lastingVerdict : verdict)(missed.evidence)) {
    case 'wrong-address':
      return checkAddress(c, at, policy, 'refused');
    case 'mailbox-full': {
      const stage = { kind: 'mailbox-full', evidence: missed.evidence, since: at } as const;
      return move(
        { stage: { ...stage, reminder: firstReminder(at, policy) } },
        tellReporters(c, 'mailbox-full', {
          later: missed.evidence.state === 'deferred' ? 'yes' : 'no',
          ...sourceOf(missed.evidence),
        }),
      );
    }
    case 'refused-by-policy':
      return askIt(c, missed.evidence, 'refused-by-policy', at, policy);
    case 'refused-otherwise':
      return askIt(c, missed.evidence, 'refused-otherwise', at, policy);
    case 'sender-not-authenticated':
      return holdBySender(c, 'authentication-failed', missed.evidence, at, policy);
    case 'sender-blocked':
      return holdBySender(c, 'sender-blocked', missed.evidence, at, policy);
    case 'held':
      return holdBySender(c, 'queued-or-held', missed.evidence, at, policy);
    case 'deferred':
      return timePassed
        ? askIt(c, missed.evidence, 'still-deferred', at, policy, confirmAt)
        : waitForRetry(c, missed, at, secondLook);
    case 'accepted':
      return askIt(c, missed.evidence, 'accepted-not-arrived', at, policy);
    case 'unknown':
      return askIt(c, missed.evidence, 'nothing-known', at, policy, confirmAt);
  }
}
