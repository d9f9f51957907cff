import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { Keyed } from './decide.ts';
import { keyed } from './decide.ts';
import type { RequestEffect } from './effects.ts';
import type { ItAnswer } from './events.ts';
import { type Change, inform, insist, nextReminder, remind, reminderLevel } from './insisting.ts';
import type { Instant } from './instant.ts';
import type { Policy } from './policy.ts';

/** Where the IT unit sits: whose working days and whose clock its reminders follow. */
export interface ItPlace {
  readonly country: string;
  readonly region: string | null;
  /** IANA name. */
  readonly timeZone: string;
}

export interface RecordedAnswer {
  readonly round: number;
  readonly answer: ItAnswer;
  readonly text: string;
  readonly forwardTo: string | null;
  readonly at: Instant;
  /** `page`: by the signed link. Else the operator who recorded what came by mail or telephone. */
  readonly via: 'page' | { readonly operatorId: string };
}

export type RequestState =
  | { readonly kind: 'mailing'; readonly insist: boolean }
  | {
      readonly kind: 'waiting';
      readonly since: Instant;
      /** Null: not reminded, because it is paused or not confirmed. */
      readonly remindAt: Instant | null;
      readonly remindersSent: number;
    }
  | { readonly kind: 'answered'; readonly at: Instant }
  | { readonly kind: 'not-mailed'; readonly reply: string }
  | { readonly kind: 'silent'; readonly since: Instant }
  | { readonly kind: 'ended' };

/** What was asked of an IT unit, for one or more cases; a document of its own, whose answer enters every member. */
export interface ItRequest {
  readonly id: string;
  readonly revision: number;
  readonly openedAt: Instant;
  readonly members: readonly string[];
  readonly place: ItPlace;
  readonly round: number;
  /** Raised by forwarding: the links of the recipient before end with it. */
  readonly link: number;
  readonly forwards: number;
  readonly to: string;
  readonly sentBy: 'assistant' | 'person';
  /** `Message-ID`s of the thread, oldest first, with angle brackets left to the mail. */
  readonly thread: readonly string[];
  readonly answers: readonly RecordedAnswer[];
  readonly state: RequestState;
}

export type RequestEventBody =
  | {
      readonly kind: 'round-opened';
      readonly ref: string;
      readonly round: number;
      readonly to: string;
      readonly sentBy: 'assistant' | 'person';
      readonly insist: boolean;
      readonly place: ItPlace;
    }
  | { readonly kind: 'mailed'; readonly round: number; readonly count: number; readonly messageId: string }
  | { readonly kind: 'mail-failed'; readonly round: number; readonly count: number; readonly reply: string }
  | {
      readonly kind: 'answered';
      readonly round: number;
      /** Null where a coordinator records it. */
      readonly link: number | null;
      readonly answer: ItAnswer;
      readonly text: string;
      readonly forwardTo: string | null;
      readonly forwardAllowed: boolean;
      readonly via: RecordedAnswer['via'];
    }
  | { readonly kind: 'insist'; readonly round: number }
  | { readonly kind: 'paused' }
  | { readonly kind: 'remind-now' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'due' };

export type RequestEvent = RequestEventBody & { readonly at: Instant };

export type RequestDecision =
  | { readonly accepted: ItRequest; readonly effects: readonly Keyed<RequestEffect>[] }
  | { readonly ignored: IgnoredKey };

/** Source: the product's rule for forwarding; a fourth hand-over in a round needs a person. */
const FORWARDS_MAX = 3;

export function openRequest(
  event: RequestEvent & { kind: 'round-opened' },
  id: string,
  policy: Policy,
): RequestDecision {
  const empty: ItRequest = {
    id,
    revision: 0,
    openedAt: event.at,
    members: [event.ref],
    place: event.place,
    round: 0,
    link: 0,
    forwards: 0,
    to: event.to,
    sentBy: event.sentBy,
    thread: [],
    answers: [],
    state: { kind: 'ended' },
  };
  return commit(empty, openRound(empty, event, policy));
}

function openRound(
  request: ItRequest,
  event: RequestEvent & { kind: 'round-opened' },
  policy: Policy,
): Change | IgnoredKey {
  if (event.round <= request.round) return 'round-opened.already';
  const byPerson = event.sentBy === 'person';
  return {
    change: {
      members: [...new Set([...request.members, event.ref])],
      place: event.place,
      round: event.round,
      link: request.link + 1,
      forwards: 0,
      to: event.to,
      sentBy: event.sentBy,
      state: byPerson
        ? {
            kind: 'waiting',
            since: event.at,
            remindAt: event.insist
              ? nextReminder({ ...request, place: event.place }, event.at, policy)
              : null,
            remindersSent: 0,
          }
        : { kind: 'mailing', insist: event.insist },
    },
    effects: byPerson ? [] : [{ kind: 'mail-it', round: event.round, count: 0, level: 'it-unit' }],
  };
}

function mailed(
  request: ItRequest,
  event: RequestEvent & { kind: 'mailed' },
  policy: Policy,
): Change | IgnoredKey {
  if (event.round !== request.round) return 'mailed.other-round';
  if (request.thread.includes(event.messageId)) return 'mailed.already';
  const thread = [...request.thread, event.messageId];
  if (event.count > 0) {
    const level = reminderLevel(event.count, policy);
    return {
      change: { thread },
      effects: inform(request, { kind: 'it-reminded', round: event.round, count: event.count, level }),
    };
  }
  const told = inform(request, { kind: 'request-mailed', round: event.round, at: event.at });
  if (request.state.kind !== 'mailing') return { change: { thread }, effects: told };
  const remindAt = request.state.insist ? nextReminder(request, event.at, policy) : null;
  return {
    change: { thread, state: { kind: 'waiting', since: event.at, remindAt, remindersSent: 0 } },
    effects: told,
  };
}

function mailFailed(request: ItRequest, event: RequestEvent & { kind: 'mail-failed' }): Change | IgnoredKey {
  if (event.round !== request.round) return 'mail-failed.other-round';
  if (event.count > 0) return { change: {}, effects: [] };
  if (request.state.kind !== 'mailing') return 'mail-failed.not-mailing';
  return {
    change: { state: { kind: 'not-mailed', reply: event.reply } },
    effects: inform(request, { kind: 'request-mail-failed', round: event.round, reply: event.reply }),
  };
}

function answered(request: ItRequest, event: RequestEvent & { kind: 'answered' }): Change | IgnoredKey {
  if (event.round !== request.round || (event.link !== null && event.link !== request.link))
    return 'answered.superseded';
  if (request.state.kind === 'answered') return 'answered.already';
  if (request.state.kind === 'ended') return 'answered.ended';
  const { round, answer, text, forwardTo, at, via } = event;
  const answers = [...request.answers, { round, answer, text, forwardTo, at, via }];
  const told = (to: string | null, outsideRules: boolean) =>
    inform(request, { kind: 'it-answered', round, answer, text, forwardTo: to, outsideRules });
  if (answer !== 'forward')
    return { change: { answers, state: { kind: 'answered', at } }, effects: told(null, false) };
  if (forwardTo === null) return 'answered.no-forward-address';
  // "Not us" ends the insisting; whom else to ask is then decided by people.
  if (!event.forwardAllowed)
    return { change: { answers, state: { kind: 'answered', at } }, effects: told(forwardTo, true) };
  if (request.forwards >= FORWARDS_MAX) return 'answered.too-many-forwards';
  return {
    change: {
      answers,
      to: forwardTo,
      link: request.link + 1,
      forwards: request.forwards + 1,
      state: { kind: 'mailing', insist: true },
    },
    effects: [{ kind: 'mail-it', round, count: 0, level: 'it-unit' }, ...told(forwardTo, false)],
  };
}

function changeOf(request: ItRequest, event: RequestEvent, policy: Policy): Change | IgnoredKey {
  switch (event.kind) {
    case 'round-opened':
      return openRound(request, event, policy);
    case 'mailed':
      return mailed(request, event, policy);
    case 'mail-failed':
      return mailFailed(request, event);
    case 'answered':
      return answered(request, event);
    case 'insist':
      return insist(request, event, policy);
    case 'paused':
      if (request.state.kind !== 'waiting' || request.state.remindAt === null)
        return 'paused.nothing-to-pause';
      return { change: { state: { ...request.state, remindAt: null } }, effects: [] };
    case 'remind-now':
      return remind(request, event.at, policy, true);
    case 'ended':
      if (request.state.kind === 'ended') return 'ended.already';
      return { change: { state: { kind: 'ended' } }, effects: [] };
    case 'due':
      return remind(request, event.at, policy, false);
  }
}

function commit(request: ItRequest, change: Change | IgnoredKey): RequestDecision {
  if (typeof change === 'string') return { ignored: change };
  const revision = request.revision + 1;
  return {
    accepted: { ...request, ...change.change, revision },
    effects: keyed(request.id, revision, change.effects),
  };
}

/** Total and pure, as the decision of a case is. */
export function decideRequest(request: ItRequest, event: RequestEvent, policy: Policy): RequestDecision {
  return commit(request, changeOf(request, event, policy));
}

export function requestDue(request: ItRequest): Instant | null {
  return request.state.kind === 'waiting' ? request.state.remindAt : null;
}
