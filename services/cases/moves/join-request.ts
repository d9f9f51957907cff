import { type CaseIn, type Handler, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case, RequestPointer } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import type { StageKind } from '../stage.ts';
import { showDraft } from './draft.ts';
import { tellReporters } from './tell.ts';

type Joined = CaseEvent<'request-joined'>;

function insistOn({ requestId, round }: Joined): CaseEffect {
  return { kind: 'insist', requestId, round };
}

/** A case is a member of one request at a time. */
function leaveOther(c: Case, { requestId }: Joined): readonly CaseEffect[] {
  const { request } = c;
  if (request === null || request.requestId === requestId) return [];
  return [{ kind: 'end-request', requestId: request.requestId }];
}

/** Nobody else is named: neither who asked, nor for whom. */
function toldOf(c: Case, { to, askedAt, remindAt }: Joined): readonly CaseEffect[] {
  if (askedAt === null) return tellReporters(c, 'request.together', { to });
  return tellReporters(c, 'request.added', {
    to,
    at: { instant: askedAt },
    next: remindAt === null ? '' : { instant: remindAt },
    reminded: remindAt === null ? 'no' : 'yes',
  });
}

function movedTo(request: RequestPointer, event: Joined): RequestPointer {
  const { requestId, round, to, askedAt, remindersSent } = event;
  const draft = { ...request.draft, round };
  const sentBy = 'assistant';
  return { ...request, requestId, draft, to, sentBy, mailedAt: askedAt, remindersSent, pending: null };
}

/** The request that somebody else sent is this case's too: nothing has to be sent any more. */
export const joinFromDraft: Handler<'drafting-request', 'request-joined'> = (c, event) => {
  const { draft, evidence, confirmAt } = c.stage;
  const { requestId, round, to, askedAt, remindersSent, at } = event;
  const request: RequestPointer = {
    requestId,
    // A note that was written here was not sent, and must not be sent later unseen.
    draft: { ...draft, round, to, note: '', noteBy: null },
    to,
    evidence,
    sentAt: at,
    sentLately: [at],
    sentBy: 'assistant',
    mailedAt: askedAt,
    remindersSent,
    pending: null,
    answered: false,
    allowedAt: c.request?.allowedAt ?? null,
  };
  return move(
    { stage: { kind: 'with-it', confirmAt, since: at }, request, heldUpSince: null },
    leaveOther(c, event),
    confirmAt === null ? insistOn(event) : [],
    toldOf(c, event),
  );
};

/** It was just being sent when others of the domain were quicker; or a next round carries it along. */
export const joinWhileWithIt: Handler<'with-it', 'request-joined'> = (c, event) => {
  const { request, stage } = c;
  if (request === null || request.answered) return ignore('request-joined.not-drafting');
  const isSame = request.requestId === event.requestId && request.draft.round === event.round;
  if (isSame && (request.mailedAt !== null || event.askedAt === null))
    return ignore('request-joined.already');
  return move(
    { request: movedTo(request, event) },
    leaveOther(c, event),
    stage.confirmAt === null ? insistOn(event) : [],
    event.askedAt === null ? [] : toldOf(c, event),
  );
};

/** Elsewhere a next round of the same request is noted, so that its answer is known as this case's. */
export function carriedAlong<S extends StageKind>(c: CaseIn<S>, event: Joined): Move | Ignored {
  const { request } = c;
  if (request === null || request.answered || request.requestId !== event.requestId)
    return ignore('request-joined.not-drafting');
  if (request.draft.round === event.round) return ignore('request-joined.already');
  return move({ request: movedTo(request, event) });
}

/** IT had been given up; now it is asked again for others, and for this case with them. */
export const joinAfterSilence: Handler<'needs-coordinator', 'request-joined'> = (c, event) => {
  const carried = carriedAlong(c, event);
  if (c.stage.why !== 'it-is-silent' || 'ignored' in carried) return carried;
  return move(
    { ...carried.change, stage: { kind: 'with-it', confirmAt: null, since: event.at } },
    insistOn(event),
    toldOf(c, event),
  );
};

export const showDraftAfterAll: Handler<'drafting-request', 'request-not-joined'> = (c) =>
  move({}, showDraft(c, c.stage.draft, c.stage.confirmAt === null));
