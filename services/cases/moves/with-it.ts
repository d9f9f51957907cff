import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case, RequestPointer } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent, ItAnswer } from '../events.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import { checkAddress } from './check-address.ts';
import { draftRequest, firstDraft } from './draft.ts';
import { firstReminder } from './remind.ts';
import { askReset, hasWorkingPassword, orderReset } from './reset.ts';
import { optional, tell, tellReporters } from './tell.ts';

function askRelease(c: Case, at: Instant, policy: Policy): Move {
  return move(
    {
      stage: {
        kind: 'asking-arrival',
        about: 'release',
        purpose: 'verification',
        evidence: c.request?.evidence ?? null,
        lookedAgain: true,
        windowUntil: null,
        since: at,
        reminder: firstReminder(at, policy),
      },
    },
    tellReporters(c, 'asking-arrival.release'),
  );
}

/** "Allowed" is proved by a mail: at once where no working password is at stake, else after asking. */
function prove(c: Case, at: Instant, policy: Policy): Move {
  const order = c.resets.at(-1)?.order;
  if (order === undefined || hasWorkingPassword(c)) return askReset(c, 'it-allowed', at, policy);
  return orderReset(c, order, 'verification', at, policy);
}

function afterAnswer(
  c: Case,
  answer: Exclude<ItAnswer, 'forward'>,
  text: string,
  at: Instant,
  policy: Policy,
): Move {
  switch (answer) {
    case 'released':
      return askRelease(c, at, policy);
    case 'allowed':
      return prove(c, at, policy);
    case 'nothing':
      return checkAddress(c, at, policy, 'never-reached');
    case 'more':
      return draftRequest(c, at, policy, firstDraft(c, 'it-asks-more', text), c.request?.evidence ?? null);
  }
}

function withTold(moved: Move, told: readonly CaseEffect[], request: RequestPointer): Move {
  return { change: { request, ...moved.change }, effects: [...told, ...moved.effects] };
}

export function answerOfIt(c: Case, event: CaseEvent<'it-answered'>, policy: Policy): Move | Ignored {
  const { request } = c;
  if (request === null) return ignore('it-answered.no-request');
  if (request.draft.round !== event.round) return ignore('it-answered.other-round');
  if (event.answer === 'forward') {
    const where = event.forwardTo === null ? 'forward' : 'forward-outside';
    const facts = { ...optional('text', event.text), to: event.forwardTo ?? '' };
    return move({}, tellReporters(c, `it-answered.${where}`, facts, 'nothing'));
  }
  const told = tellReporters(c, `it-answered.${event.answer}`, optional('text', event.text), 'nothing');
  return withTold(afterAnswer(c, event.answer, event.text, event.at, policy), told, request);
}

/** Back on the way with IT after a side road; an answer that came meanwhile is acted on now. */
export function backToIt(
  c: Case,
  event: { readonly at: Instant },
  policy: Policy,
  told: readonly CaseEffect[] = [],
): Move {
  const { request } = c;
  if (request === null) return withoutRequest(c, event.at, policy, told);
  if (request.pending !== null && request.pending.answer !== 'forward') {
    const moved = afterAnswer(c, request.pending.answer, request.pending.text, event.at, policy);
    return withTold(moved, told, { ...request, pending: null });
  }
  return move({ stage: { kind: 'with-it', confirmAt: null, since: event.at } }, told);
}

/** A loan without a request cannot be asked for; should one be stored all the same, a coordinator decides. */
function withoutRequest(c: Case, at: Instant, policy: Policy, told: readonly CaseEffect[]): Move {
  return move(
    {
      stage: {
        kind: 'needs-coordinator',
        why: 'it-is-silent',
        since: at,
        reminder: firstReminder(at, policy),
      },
    },
    told,
    tell(c, { kind: 'coordinators' }, 'for-coordinator.it-is-silent'),
  );
}
