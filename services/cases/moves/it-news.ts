import { type CaseIn, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case, PendingNews, RequestPointer } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import type { StageKind } from '../stage.ts';
import { answeredBy, tellAnswer } from './answered-by.ts';
import { carriedAlong } from './join-request.ts';
import { optional, tellReporters } from './tell.ts';

type About<K extends 'it-answered' | 'it-silent' | 'request-mail-failed'> = CaseEvent<K>;

/** Why an answer changes nothing: there is no request, it is of another round, or it was taken in already. */
export function answerIsMoot(c: Case, event: About<'it-answered'>): Ignored | null {
  if (c.request === null) return ignore('it-answered.no-request');
  if (c.request.draft.round !== event.round) return ignore('it-answered.other-round');
  if (c.request.answered) return ignore('it-answered.already');
  const repeated = event.answer === 'forward' && !event.outsideRules && event.forwardTo === c.request.to;
  return repeated ? ignore('it-answered.already') : null;
}

/** IT handed the request on to somebody the rules allow: from now on that is where it is. */
export function forwarded(c: Case, event: About<'it-answered'>): Move {
  const facts = { ...optional('text', event.text), to: event.forwardTo ?? '' };
  const told = tellAnswer(c, answeredBy(c, event), 'it-answered.forward', facts);
  return move(
    c.request === null ? {} : { request: { ...c.request, to: event.forwardTo ?? c.request.to } },
    told,
  );
}

function pendingOf(event: About<'it-answered'>): PendingNews {
  return event.answer === 'forward'
    ? { news: 'forward-outside', text: event.forwardTo ?? '' }
    : { news: event.answer, text: event.text };
}

/** Said again to IT with the next request, should the mail not arrive all the same. */
export function allowedBy({ answer, at }: About<'it-answered'>): Partial<RequestPointer> {
  return answer === 'allowed' ? { allowedAt: at } : {};
}

/** Kept until the case comes back to IT: an answer given once is not asked for again. */
export function keepAnswer<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'it-answered'>,
): Move | Ignored {
  const moot = answerIsMoot(c, event);
  if (moot !== null || c.request === null) return moot ?? ignore('it-answered.no-request');
  if (event.answer === 'forward' && !event.outsideRules) return forwarded(c, event);
  const key = `it-answered-meanwhile.${event.answer}` as const;
  return move(
    { request: { ...c.request, ...allowedBy(event), pending: pendingOf(event), answered: true } },
    tellAnswer(c, answeredBy(c, event), key, optional('text', event.text)),
  );
}

/** Where several cases are in one mail, no reporter reads along: it would show the others' users. */
export function mailedFacts(to: string, { at, together }: CaseEvent<'request-mailed'>) {
  return { to, at: { instant: at }, copy: together ? 'own' : 'cc' };
}

function mailed<S extends StageKind>(c: CaseIn<S>, event: CaseEvent<'request-mailed'>): Move | Ignored {
  if (c.request === null) return ignore('request-mailed.not-with-it');
  if (c.request.draft.round !== event.round) return ignore('request-mailed.other-round');
  if (c.request.mailedAt !== null) return ignore('request-mailed.already');
  return move(
    { request: { ...c.request, mailedAt: event.at } },
    tellReporters(c, 'request.mailed', mailedFacts(c.request.to, event), 'nothing'),
  );
}

function reminded<S extends StageKind>(c: CaseIn<S>, event: CaseEvent<'it-reminded'>): Move | Ignored {
  if (c.request === null) return ignore('it-reminded.not-with-it');
  if (c.request.draft.round !== event.round) return ignore('it-reminded.other-round');
  if (event.count <= c.request.remindersSent) return ignore('it-reminded.already');
  return move({ request: { ...c.request, remindersSent: event.count } });
}

function keepSilence<S extends StageKind>(c: CaseIn<S>, event: CaseEvent<'it-silent'>): Move | Ignored {
  if (c.request === null || c.request.answered) return ignore('it-silent.not-with-it');
  if (c.request.draft.round !== event.round) return ignore('it-silent.other-round');
  return move({ request: { ...c.request, pending: { news: 'silent', text: '' } } });
}

function keepMailFailure<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'request-mail-failed'>,
): Move | Ignored {
  if (c.request === null || c.request.answered) return ignore('request-mail-failed.not-with-it');
  if (c.request.draft.round !== event.round) return ignore('request-mail-failed.other-round');
  return move({ request: { ...c.request, pending: { news: 'not-mailed', text: event.reply } } });
}

/** On a side road nothing that becomes known of the request is lost; it is acted on when the case comes back. */
export const newsOfRequest = {
  'request-joined': carriedAlong,
  'request-not-joined': ignore('request-not-joined.not-drafting'),
  'request-mailed': mailed,
  'request-mail-failed': keepMailFailure,
  'it-reminded': reminded,
  'it-silent': keepSilence,
  'it-answered': keepAnswer,
} as const;
