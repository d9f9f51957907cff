import { type Move, move } from '../answer.ts';
import type { Case, MailEvidence, ResetPurpose } from '../case.ts';
import { type Instant, plusMinutes } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { DraftReason } from '../stage.ts';
import { verdict } from '../verdict.ts';
import { checkAddress } from './check-address.ts';
import { draftRequest, firstDraft } from './draft.ts';
import { firstReminder } from './remind.ts';
import { optional, tell, tellReporters } from './tell.ts';

export interface Missed {
  readonly evidence: MailEvidence;
  readonly purpose: ResetPurpose;
  readonly resetId: string | null;
  readonly requestedAt: Instant;
  readonly lookedAgain: boolean;
}

function toIt(
  c: Case,
  missed: Missed,
  why: DraftReason,
  at: Instant,
  policy: Policy,
  confirmAt: Instant | null,
): Move {
  if (c.personalMailbox) {
    const stage = { kind: 'own-mailbox', evidence: missed.evidence, since: at } as const;
    return move(
      { stage: { ...stage, reminder: firstReminder(at, policy) } },
      tellReporters(c, 'own-mailbox'),
    );
  }
  return draftRequest(c, at, policy, firstDraft(c, why), missed.evidence, confirmAt);
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

function heldBySender(
  c: Case,
  missed: Missed,
  why: 'queued-or-held' | 'authentication-failed',
  at: Instant,
  policy: Policy,
): Move {
  const stage = { kind: 'held-by-sender', why, evidence: missed.evidence, since: at } as const;
  return move(
    { stage: { ...stage, reminder: firstReminder(at, policy) } },
    tellReporters(c, `held-by-sender.${why}`),
    tell(
      c,
      { kind: 'national-coordinator' },
      `for-national-coordinator.${why}`,
      optional('reply', missed.evidence.reply),
    ),
  );
}

/** Whose move it is when the mail of a reset has not arrived: by what is known of that mail. */
export function notArrived(c: Case, missed: Missed, at: Instant, policy: Policy): Move {
  const secondLook = plusMinutes(missed.requestedAt, policy.greylistMinutes);
  switch (verdict(missed.evidence)) {
    case 'wrong-address':
      return checkAddress(c, at, policy, 'refused');
    case 'mailbox-full': {
      const stage = { kind: 'mailbox-full', evidence: missed.evidence, since: at } as const;
      return move(
        { stage: { ...stage, reminder: firstReminder(at, policy) } },
        tellReporters(c, 'mailbox-full'),
      );
    }
    case 'refused-by-policy':
      return toIt(c, missed, 'refused-by-policy', at, policy, null);
    case 'refused-otherwise':
      return toIt(c, missed, 'refused-otherwise', at, policy, null);
    case 'sender-not-authenticated':
      return heldBySender(c, missed, 'authentication-failed', at, policy);
    case 'held':
      return heldBySender(c, missed, 'queued-or-held', at, policy);
    case 'deferred':
      return missed.lookedAgain || secondLook <= at
        ? toIt(c, missed, 'still-deferred', at, policy, null)
        : waitForRetry(c, missed, at, secondLook);
    case 'accepted':
      return toIt(c, missed, 'accepted-not-arrived', at, policy, null);
    case 'unknown':
      return toIt(c, missed, 'nothing-known', at, policy, secondLook > at ? secondLook : null);
  }
}
