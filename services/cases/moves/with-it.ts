import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case, PendingNews, RequestPointer } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { CoordinatorQuestion, StageOf } from '../stage.ts';
import { answeredBy, tellAnswer } from './answered-by.ts';
import { checkAddress } from './check-address.ts';
import { draftRequest, firstDraft, isVouchedFor, showDraft } from './draft.ts';
import { askSendingSide } from './held-by-sender.ts';
import { allowedBy, answerIsMoot, forwarded } from './it-news.ts';
import { proposeForIt } from './propose.ts';
import { firstReminder } from './remind.ts';
import { askReset, orderReset, resetNeedsAsking } from './reset.ts';
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

/** The link went to a mailbox that somebody here chose or through their hands: the answer may be theirs. */
function mayBeTheirOwn(c: Case, { sentBy, draft }: RequestPointer): boolean {
  return sentBy === 'person' || !isVouchedFor(c, draft);
}

/**
 * "Allowed" is proved by a mail: at once where no working password is at stake and nobody but IT can have said it, else
 * after asking whoever may reset.
 */
function prove(c: Case, request: RequestPointer, at: Instant, policy: Policy): Move {
  const order = c.resets.at(-1)?.order;
  if (order === undefined || resetNeedsAsking(c) || mayBeTheirOwn(c, request))
    return askReset(c, 'it-allowed', at, policy);
  return orderReset(c, order, 'verification', at, policy);
}

export function needsCoordinator(c: Case, why: CoordinatorQuestion, at: Instant, policy: Policy): Move {
  return move(
    { stage: { kind: 'needs-coordinator', why, since: at, reminder: firstReminder(at, policy) } },
    tellReporters(c, `needs-coordinator.${why}`),
    tell(c, { kind: 'coordinators' }, `for-coordinator.${why}`),
  );
}

/** Nothing is asked again: the same recipient with the mail server's reply, as the next round. */
export function redraftUnmailed(
  c: Case,
  request: RequestPointer,
  reply: string,
  at: Instant,
  policy: Policy,
): Move {
  const { draft, evidence } = request;
  const next = {
    ...draft,
    why: 'could-not-be-mailed',
    question: reply,
    before: null,
    round: draft.round + 1,
    version: 1,
  } as const;
  const confirmAt = c.stage.kind === 'with-it' ? c.stage.confirmAt : null;
  return draftRequest({ ...c, heldUpSince: null }, at, policy, next, evidence, confirmAt);
}

function draftForOthers(
  c: Case,
  { evidence }: RequestPointer,
  at: Instant,
  policy: Policy,
): StageOf<'drafting-request'> {
  const reminder = firstReminder(at, policy);
  const draft = firstDraft(c, 'it-forwards');
  return { kind: 'drafting-request', draft, evidence, confirmAt: null, since: at, reminder };
}

/** While the mail goes to a temporary mailbox, what IT mended is the official one: the loan has to end first. */
function afterNews(
  c: Case,
  request: RequestPointer,
  { news, text }: PendingNews,
  at: Instant,
  policy: Policy,
): Move {
  const onLoan = c.loan !== null;
  switch (news) {
    case 'released':
      return onLoan ? needsCoordinator(c, 'loan-can-end', at, policy) : askRelease(c, at, policy);
    case 'allowed':
      return onLoan ? needsCoordinator(c, 'loan-can-end', at, policy) : prove(c, request, at, policy);
    case 'nothing':
      return onLoan
        ? askSendingSide(c, request.evidence, at, policy)
        : checkAddress(c, at, policy, 'never-reached');
    case 'more':
      return draftRequest(c, at, policy, firstDraft(c, 'it-asks-more', text), request.evidence);
    case 'forward-outside': {
      const stage = draftForOthers(c, request, at, policy);
      return move({ stage }, showDraft(c, stage.draft));
    }
    case 'silent':
      return needsCoordinator(c, 'it-is-silent', at, policy);
    case 'not-mailed':
      return redraftUnmailed(c, request, text, at, policy);
  }
}

function withTold(moved: Move, told: readonly CaseEffect[], request: RequestPointer): Move {
  return { change: { request, ...moved.change }, effects: [...told, ...moved.effects] };
}

/** Whoever it was handed on to has the move, also where IT had been given up. */
function handedOn(c: Case, event: CaseEvent<'it-answered'>): Move {
  const moved = forwarded(c, event);
  if (c.stage.kind !== 'needs-coordinator' && c.stage.kind !== 'closed') return moved;
  const stage = { kind: 'with-it', confirmAt: null, since: event.at } as const;
  return move({ ...moved.change, stage }, moved.effects);
}

/** Who recorded it, who chose the mailbox it came from, and, where a person sent the request, who has had IT's link. */
function mayHaveBroughtIt(
  request: RequestPointer,
  c: Case,
  { by, recordedBy }: CaseEvent<'it-answered'>,
): readonly string[] {
  const recorders = [
    ...(by.kind === 'person' ? [by.operatorId] : []),
    ...(recordedBy === null ? [] : [recordedBy.operatorId]),
  ];
  const senders = request.sentBy === 'person' ? c.reporters.map(({ operatorId }) => operatorId) : [];
  return [...new Set([...recorders, ...request.draft.setBy, ...senders])];
}

export function answerOfIt(c: Case, event: CaseEvent<'it-answered'>, policy: Policy): Move | Ignored {
  const { request } = c;
  const moot = answerIsMoot(c, event);
  if (moot !== null || request === null) return moot ?? ignore('it-answered.no-request');
  const { answer, text, forwardTo, at } = event;
  if (answer === 'forward' && !event.outsideRules) return handedOn(c, event);
  const taken = { ...request, ...allowedBy(event), pending: null, answered: true };
  if (answer === 'forward') {
    const given = {
      to: forwardTo ?? '',
      text,
      code: event.code4,
      notBy: mayHaveBroughtIt(request, c, event),
      answeredBy: answeredBy(c, event),
    };
    return withTold(proposeForIt(c, given, draftForOthers(c, request, at, policy), at, policy), [], taken);
  }
  const told = tellAnswer(c, answeredBy(c, event), `it-answered.${answer}`, optional('text', text));
  return withTold(afterNews(c, request, { news: answer, text }, at, policy), told, taken);
}

/** Acts on what became known of the request meanwhile; null: nothing did. */
export function actOnNews(c: Case, at: Instant, policy: Policy, told: readonly CaseEffect[]): Move | null {
  const { request } = c;
  if (request === null || request.pending === null) return null;
  return withTold(afterNews(c, request, request.pending, at, policy), told, { ...request, pending: null });
}

/** What IT answered last did not help: a mail to the official mailbox was tried after it, so IT is asked once more. */
function hasFailedSince({ loan }: Case, request: RequestPointer): boolean {
  return loan?.failedRound != null && request.draft.round <= loan.failedRound;
}

/** Back on the way with IT after a side road. From here on IT is reminded, whatever was still probable before. */
export function backToIt(
  c: Case,
  event: { readonly at: Instant },
  policy: Policy,
  told: readonly CaseEffect[] = [],
): Move {
  const acted = actOnNews(c, event.at, policy, told);
  if (acted !== null) return acted;
  const { request } = c;
  if (request?.answered && hasFailedSince(c, request)) {
    const draft = firstDraft(c, 'released-not-arrived');
    const drafted = draftRequest(c, event.at, policy, draft, request.evidence);
    return { ...drafted, effects: [...told, ...drafted.effects] };
  }
  // A loan without a request cannot be asked for; should one be stored all the same, a coordinator decides.
  if (request === null || request.answered) {
    const asked = needsCoordinator(c, c.loan === null ? 'it-is-silent' : 'loan-can-end', event.at, policy);
    return { ...asked, effects: [...told, ...asked.effects] };
  }
  return move({ stage: { kind: 'with-it', confirmAt: null, since: event.at } }, told, {
    kind: 'insist',
    requestId: request.requestId,
    round: request.draft.round,
  });
}
