import { type CaseIn, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import { plusHours } from '../instant.ts';
import { isVouchedFor } from './draft.ts';
import { tellReporters } from './tell.ts';

/** In 24 hours, of one case; IT is written to by people, whatever somebody answers in its name. */
const SENT_A_DAY = 5;

/**
 * The rounds of one request share one thread, and may be about several cases. What a person sends from the own mailbox
 * is about that person's case alone, and so is what goes to a recipient for whom nobody answers.
 */
function requestIdOf(c: Case, sentBy: 'assistant' | 'person', shared: boolean): string {
  if (sentBy === 'person') return `it-${c.ref}-by-hand`;
  const apart = `it-${c.ref}-apart`;
  if (!shared) return apart;
  return c.request?.sentBy === 'assistant' && c.request.requestId !== apart
    ? c.request.requestId
    : `it-${c.ref}`;
}

function leaveLast(c: Case, requestId: string): readonly CaseEffect[] {
  const last = c.request?.requestId ?? requestId;
  return last === requestId ? [] : [{ kind: 'end-request', requestId: last }];
}

/** Only the text that was seen is sent: a draft that changed meanwhile is shown again instead. */
export function sendRequest(
  c: CaseIn<'drafting-request'>,
  event: CaseEvent<'request-sent'> | CaseEvent<'request-taken'>,
): Move | Ignored {
  const { draft, evidence, confirmAt } = c.stage;
  if (event.by.kind !== 'person') return ignore(`${event.kind}.nobody`);
  if (draft.to === null) return ignore(`${event.kind}.no-recipient`);
  if (event.version !== null && event.version !== draft.version) return ignore(`${event.kind}.draft-changed`);
  const lately = c.request?.sentLately.filter((at) => at > plusHours(event.at, -24)) ?? [];
  if (lately.length >= SENT_A_DAY) return ignore(`${event.kind}.too-many`);
  const sentBy = event.kind === 'request-sent' ? 'assistant' : 'person';
  const shared = sentBy === 'assistant' && isVouchedFor(c, draft);
  const requestId = requestIdOf(c, sentBy, shared);
  const insist = confirmAt === null;
  return move(
    {
      stage: { kind: 'with-it', confirmAt, since: event.at },
      request: {
        requestId,
        draft,
        to: draft.to,
        evidence,
        sentAt: event.at,
        sentLately: [...lately, event.at],
        sentBy,
        mailedAt: null,
        remindersSent: 0,
        pending: null,
        answered: false,
        allowedAt: c.request?.allowedAt ?? null,
      },
    },
    leaveLast(c, requestId),
    {
      kind: 'send-to-it',
      requestId,
      round: draft.round,
      to: draft.to,
      by: sentBy,
      onBehalfOf: event.by.operatorId,
      shared,
      insist,
    },
    tellReporters(c, `request.${event.kind === 'request-sent' ? 'sending' : 'taken'}`, { to: draft.to }),
  );
}
