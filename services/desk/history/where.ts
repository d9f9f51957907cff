import type { Actor, CaseEvent, CaseEventKind } from '../../cases/events.ts';
import type { RequestEvent } from '../../cases/request.ts';

/** From where the word of an entry came. */
export type Where =
  | 'teams'
  | 'teams-card'
  | 'teams-words'
  /** The page behind a signed link. */
  | 'page'
  /** The request to IT, whose own history says from where it had it. */
  | 'request'
  /** A case that is part of the request. */
  | 'case'
  | 'clock'
  | 'assistant'
  | 'admin-service'
  /** Our own mail server. */
  | 'mail-server';

const FROM_ADMIN_SERVICE: readonly CaseEventKind[] = [
  'user-read',
  'user-unavailable',
  'mail-seen',
  'reset-done',
  'reset-refused',
  'address-changed',
  'address-change-refused',
];

const FROM_REQUEST: readonly CaseEventKind[] = [
  'it-answered',
  'request-mailed',
  'request-mail-failed',
  'request-joined',
  'request-not-joined',
  'it-reminded',
  'it-silent',
];

function ofAssistant(event: CaseEvent): Where {
  // The day's limit is our own.
  if (event.kind === 'reset-refused' && event.refusal.because === 'throttled') return 'assistant';
  if (FROM_ADMIN_SERVICE.includes(event.kind)) return 'admin-service';
  if (FROM_REQUEST.includes(event.kind)) return 'request';
  return event.kind === 'probe-mailed' || event.kind === 'probe-refused' ? 'mail-server' : 'assistant';
}

export function whereSaid(by: Extract<Actor, { readonly kind: 'person' }>): Where {
  return by.via === undefined ? 'teams' : `teams-${by.via}`;
}

export function whereOfCase(event: CaseEvent): Where {
  switch (event.by.kind) {
    case 'person':
      return whereSaid(event.by);
    case 'it-unit':
      return 'request';
    case 'clock':
      return 'clock';
    case 'assistant':
      return ofAssistant(event);
  }
}

export function whereOfRequest(event: RequestEvent): Where {
  switch (event.kind) {
    case 'answered':
      return event.via === 'page' ? 'page' : 'teams';
    case 'paused':
    case 'remind-now':
    case 'auto-replied':
      return 'teams';
    case 'mailed':
    case 'mail-failed':
      return 'mail-server';
    case 'due':
      return 'clock';
    default:
      return 'case';
  }
}
