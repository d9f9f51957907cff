import type { TellKey } from '../../texts/en/catalogue.ts';
import { type CaseIn, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import { isReturnUnproved } from '../loan.ts';
import { closeEnded, closeSolved, closeWithdrawn } from '../moves/close.ts';
import { reporterLeft } from '../moves/hand-over.ts';
import { newsOfRequest } from '../moves/it-news.ts';
import { askLoanAgain } from '../moves/loan-asked.ts';
import { askLoanReturn, wordSaidOnLoan } from '../moves/loan-return.ts';
import { extendLoan } from '../moves/loan-time.ts';
import { pastedEvidence } from '../moves/pasted-evidence.ts';
import { probeMailed, probeMissing, probeRefused } from '../moves/probe.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import { backToIt, needsCoordinator } from '../moves/with-it.ts';
import type { Policy } from '../policy.ts';
import type { StageKind, SteadyStage } from '../stage.ts';

export function arrived<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'said-arrived'>,
  policy: Policy,
): Move | Ignored {
  if (c.loan !== null) return ignore('said-arrived.on-loan');
  if (isReturnUnproved(c)) return ignore('said-arrived.not-proved-yet');
  return closeSolved(c, event.by, event.at, policy);
}

/** The mail that is being waited for came. To a temporary mailbox, that solves nothing yet: IT still has the move. */
export function mailCame<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'said-arrived'>,
  policy: Policy,
): Move | Ignored {
  return c.loan === null
    ? arrived(c, event, policy)
    : backToIt(c, event, policy, tellReporters(c, 'loan.works'));
}

/** The official address can be put back from wherever the case stands. */
function putBack<S extends SteadyStage['kind']>(
  c: CaseIn<S>,
  event: CaseEvent<'loan-return-asked'>,
  policy: Policy,
): Move | Ignored {
  return askLoanReturn(c, c.stage, event, policy);
}

/** The mailbox of before, where a mail to the official one did not come; any other only while IT is at work. */
function lendAgain<S extends SteadyStage['kind']>(
  c: CaseIn<S>,
  event: CaseEvent<'loan-asked'>,
  policy: Policy,
): Move | Ignored {
  return askLoanAgain(c, c.stage, event, policy);
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

const DELAYED = [
  'read-user',
  'look-at-mail',
  'reset-password',
  'change-address',
  'send-to-it',
  'send-probe',
] as const;

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

/** The effect that this stage waits for will not be tried again: a coordinator has to know. Others hold nothing up. */
export function effectFailed<S extends StageKind>(...awaited: readonly CaseEffect['kind'][]) {
  return (c: CaseIn<S>, event: CaseEvent<'effect-failed'>, policy: Policy): Move | Ignored => {
    if (!awaited.some((kind) => kind === event.effect)) return ignore('effect-failed.not-waiting');
    const why = event.because === 'right-gone' ? 'not-permitted' : 'effect-failed';
    const asked = needsCoordinator(c, why, event.at, policy);
    return { ...asked, change: { ...asked.change, heldUpSince: null } };
  };
}

/** What holds in every open stage. */
export const inEveryOpenStage = {
  withdrawn: withdraw,
  reopened: ignore('reopened.is-open'),
  joined: join,
  'reporter-left': reporterLeft,
  'user-unavailable': userUnavailable,
  'effect-delayed': effectDelayed,
  'probe-mailed': probeMailed,
  'probe-refused': probeRefused,
  'probe-word-said': wordSaidOnLoan,
  'loan-extended': extendLoan,
  'loan-consented': ignore('loan-consented.not-now'),
  'probe-missing': probeMissing,
  'evidence-pasted': pastedEvidence,
} as const;

/** Answers of the world that nobody waits for in this stage: late, or a repeat. */
export const lateOutcomes = {
  'user-read': ignore('user-read.not-asked'),
  'mail-seen': ignore('mail-seen.not-watching'),
  'reset-done': ignore('reset-done.not-resetting'),
  'reset-refused': ignore('reset-refused.not-resetting'),
  'address-changed': ignore('address-changed.not-changing'),
  'address-change-refused': ignore('address-change-refused.not-changing'),
  ...newsOfRequest,
  'effect-failed': ignore('effect-failed.not-waiting'),
} as const;

/** What people say that has no place before a request to IT is being written or is out. */
export const noRequestYet = {
  'recipient-set': ignore('recipient-set.no-draft'),
  'note-set': ignore('note-set.no-draft'),
  'request-sent': ignore('request-sent.no-draft'),
  'request-taken': ignore('request-taken.no-draft'),
  'loan-asked': lendAgain,
  'loan-return-asked': putBack,
} as const;

export const nothingToApprove = {
  approved: ignore('approved.nothing-proposed'),
  declined: ignore('declined.nothing-proposed'),
  'approvers-asked': ignore('approvers-asked.nothing-proposed'),
  'approver-not-reached': ignore('approver-not-reached.nothing-proposed'),
} as const;
