import type { TellKey } from '../../texts/en/catalogue.ts';
import { type CaseIn, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import { closeEnded, closeSolved, closeWithdrawn } from '../moves/close.ts';
import { firstReminder } from '../moves/remind.ts';
import { optional, tell, tellReporters } from '../moves/tell.ts';
import type { Policy } from '../policy.ts';
import type { StageKind } from '../stage.ts';

export function arrived<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'said-arrived'>,
  policy: Policy,
): Move | Ignored {
  if (c.loan !== null) return ignore('said-arrived.on-loan');
  return closeSolved(c, event.by, event.at, policy);
}

function withdraw<S extends StageKind>(c: CaseIn<S>, event: CaseEvent<'withdrawn'>): Move | Ignored {
  if (c.loan !== null) return ignore('withdrawn.on-loan');
  return closeWithdrawn(c, event.by, event.at);
}

function join<S extends StageKind>(c: CaseIn<S>, event: CaseEvent<'joined'>): Move | Ignored {
  const { reporter } = event;
  if (c.reporters.some(({ operatorId }) => operatorId === reporter.operatorId))
    return ignore('joined.already');
  return move(
    { reporters: [...c.reporters, reporter] },
    tell(c, { kind: 'person', operatorId: reporter.operatorId }, 'joined'),
  );
}

function userUnavailable<S extends StageKind>(c: CaseIn<S>, event: CaseEvent<'user-unavailable'>): Move {
  return closeEnded(c, event.because, event.at);
}

const DELAYED = ['read-user', 'look-at-mail', 'reset-password', 'change-address', 'send-to-it'] as const;

function delayedKey(effect: string): TellKey {
  return `delayed.${DELAYED.find((known) => known === effect) ?? 'other'}`;
}

/** Said once when something has to wait for another system; said again when it worked. */
function effectDelayed<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'effect-delayed'>,
): Move | Ignored {
  if (c.heldUpSince !== null) return ignore('effect-delayed.already-said');
  return move(
    { heldUpSince: event.at },
    tellReporters(c, delayedKey(event.effect), { until: { instant: event.until } }),
  );
}

export function effectFailed<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'effect-failed'>,
  policy: Policy,
): Move {
  return move(
    {
      stage: {
        kind: 'needs-coordinator',
        why: 'effect-failed',
        since: event.at,
        reminder: firstReminder(event.at, policy),
      },
      heldUpSince: null,
    },
    tellReporters(c, 'needs-coordinator.effect-failed'),
    tell(c, { kind: 'coordinators' }, 'for-coordinator.effect-failed'),
  );
}

/** Kept until the case comes back to IT: an answer given once is not asked for again. */
export function keepAnswer<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'it-answered'>,
): Move | Ignored {
  if (c.request === null) return ignore('it-answered.no-request');
  if (c.request.draft.round !== event.round) return ignore('it-answered.other-round');
  if (c.request.pending !== null) return ignore('it-answered.already');
  const pending = { answer: event.answer, text: event.text };
  return move(
    { request: { ...c.request, pending } },
    tellReporters(c, `it-answered-meanwhile.${event.answer}`, optional('text', event.text), 'nothing'),
  );
}

/** What holds in every open stage. */
export const inEveryOpenStage = {
  withdrawn: withdraw,
  reopened: ignore('reopened.is-open'),
  joined: join,
  'user-unavailable': userUnavailable,
  'effect-delayed': effectDelayed,
} as const;

/** Answers of the world that nobody waits for in this stage: late, or a repeat. */
export const lateOutcomes = {
  'user-read': ignore('user-read.not-asked'),
  'mail-seen': ignore('mail-seen.not-watching'),
  'reset-done': ignore('reset-done.not-resetting'),
  'reset-refused': ignore('reset-refused.not-resetting'),
  'address-changed': ignore('address-changed.not-changing'),
  'address-change-refused': ignore('address-change-refused.not-changing'),
  'request-mailed': ignore('request-mailed.not-with-it'),
  'request-mail-failed': ignore('request-mail-failed.not-with-it'),
  'it-reminded': ignore('it-reminded.not-with-it'),
  'it-silent': ignore('it-silent.not-with-it'),
  'effect-failed': ignore('effect-failed.not-waiting'),
} as const;

/** What people say that has no place before a request to IT is being written or is out. */
export const noRequestYet = {
  'recipient-set': ignore('recipient-set.no-draft'),
  'note-set': ignore('note-set.no-draft'),
  'request-sent': ignore('request-sent.no-draft'),
  'request-taken': ignore('request-taken.no-draft'),
  'loan-asked': ignore('loan-asked.only-while-with-it'),
  'loan-return-asked': ignore('loan-return-asked.no-loan'),
} as const;

export const nothingToApprove = {
  approved: ignore('approved.nothing-proposed'),
  declined: ignore('declined.nothing-proposed'),
} as const;
