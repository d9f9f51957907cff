import type { ItRequest, RequestEvent } from '../../cases/request.ts';
import type { HistoryNote } from '../ports/stores.ts';
import { type Details, NO_DETAILS, together } from './details.ts';
import { whereOfRequest } from './where.ts';

function rightOf(event: RequestEvent): string {
  if (event.kind === 'due') return 'clock';
  if (!('via' in event)) return 'assistant';
  return event.via === 'page' ? 'it-unit' : (event.via.right ?? 'coordinator');
}

function who(event: RequestEvent): HistoryNote['personal'] {
  if (!('via' in event) || event.via === 'page') return {};
  const { operatorId, name } = event.via;
  return name === undefined ? { operatorId } : { by: name, operatorId };
}

function particulars(event: RequestEvent, after: ItRequest): Details {
  switch (event.kind) {
    case 'answered':
      return {
        facts: { answer: event.answer },
        personal: { text: event.text, ...(event.forwardTo === null ? {} : { forwardTo: event.forwardTo }) },
      };
    case 'auto-replied':
      return { facts: {}, personal: { text: event.text } };
    case 'mailed':
      return { facts: { count: event.count }, personal: { to: after.to } };
    case 'mail-failed':
      return { facts: { count: event.count }, personal: { reply: event.reply } };
    case 'member-joined':
    case 'member-left':
    case 'insist':
    case 'solved':
      return { facts: { case: event.ref }, personal: {} };
    case 'round-opened':
      return {
        facts: { case: event.ref, cases: after.members.join(' '), sentBy: event.sentBy },
        personal: { to: event.to },
      };
    default:
      return NO_DETAILS;
  }
}

/** The same of a request to IT, which may be about several cases. */
export function requestNote(event: RequestEvent, after: ItRequest): HistoryNote {
  return {
    at: event.at,
    what: event.kind,
    right: rightOf(event),
    ...together(
      {
        facts: {
          revision: after.revision,
          round: after.round,
          state: after.state.kind,
          where: whereOfRequest(event),
        },
        personal: who(event),
      },
      particulars(event, after),
    ),
  };
}
