import { type Move, move } from '../answer.ts';
import type { Case, Order, ResetPurpose } from '../case.ts';
import type { PersonActing } from '../events.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { ResetQuestion, SteadyStage } from '../stage.ts';
import { propose, requester } from './propose.ts';
import { firstReminder } from './remind.ts';
import { tell, tellReporters } from './tell.ts';

/**
 * There was a login after the latest reset, or after creation where there was none: a reset would end a password
 * that works.
 */
export function hasWorkingPassword(c: Case): boolean {
  const last = c.resets.at(-1);
  if (c.user.lastLoginAt === null) return false;
  return last === undefined || c.user.lastLoginAt > last.requestedAt;
}

/** Somebody said "not arrived" after the latest mail; without that no reset is ordered. */
function complainedSinceLatestMail(c: Case): boolean {
  const last = c.resets.at(-1);
  return last === undefined || c.complaint.at > last.knownAt;
}

/**
 * Whether a person is asked before a reset: it would end a password that works, or nobody said that the latest mail
 * is missing. Where users ask for the mail themselves, nothing is ended for them.
 */
export function resetNeedsAsking(c: Case): boolean {
  return c.profile !== 'eu-login' && (hasWorkingPassword(c) || !complainedSinceLatestMail(c));
}

/** Orders the reset; in a world with EU Login asks the user to do it, because nobody else can. */
export function orderReset(c: Case, order: Order, purpose: ResetPurpose, at: Instant, policy: Policy): Move {
  if (c.profile === 'eu-login') {
    return move(
      { stage: { kind: 'self-service', purpose, order, since: at, reminder: firstReminder(at, policy) } },
      tellReporters(c, 'self-service'),
    );
  }
  return move({ stage: { kind: 'resetting', purpose, order, since: at } }, { kind: 'reset-password', order });
}

/** Whoever may not reset this user's password can ask: the right people get an approval card. */
export function orderResetOrPropose(
  c: Case,
  back: SteadyStage,
  by: PersonActing,
  purpose: ResetPurpose,
  at: Instant,
  policy: Policy,
  code: string,
): Move {
  if (by.may.reset || c.profile === 'eu-login') {
    return orderReset(
      c,
      { onBehalfOf: by.operatorId, requestedBy: by.operatorId, approvedBy: null },
      purpose,
      at,
      policy,
    );
  }
  return propose(c, { code, ...requester(by), kind: 'reset', purpose }, back, at, policy);
}

/** Asked before a password that works is ended. */
export function askReset(c: Case, why: ResetQuestion, at: Instant, policy: Policy): Move {
  return move(
    { stage: { kind: 'asking-reset', why, since: at, reminder: firstReminder(at, policy) } },
    tellReporters(c, `asking-reset.${why}`, {
      login: c.user.lastLoginAt === null ? '' : { instant: c.user.lastLoginAt },
      known: c.user.lastLoginAt === null ? 'no' : 'yes',
    }),
  );
}

export function resetNotPermitted(c: Case, at: Instant, policy: Policy): Move {
  return move(
    {
      stage: {
        kind: 'needs-coordinator',
        why: 'not-permitted',
        since: at,
        reminder: firstReminder(at, policy),
      },
    },
    tellReporters(c, 'needs-coordinator.not-permitted'),
    tell(c, { kind: 'coordinators' }, 'for-coordinator.not-permitted'),
  );
}
