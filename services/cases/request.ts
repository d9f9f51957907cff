import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { CaseRef } from './case.ts';
import type { Keyed } from './decide.ts';
import { keyed } from './decide.ts';
import type { RequestEffect } from './effects.ts';
import type { ItAnswer, Right } from './events.ts';
import {
  type Change,
  inform,
  insist,
  nextReminder,
  pause,
  remind,
  remindedAt,
  reminderLevel,
  waitingFrom,
} from './insisting.ts';
import type { Instant } from './instant.ts';
import { copyTo, memberJoined, memberLeft, openRound } from './membership.ts';
import type { Policy } from './policy.ts';
import { thank } from './thank.ts';

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
      /** Null: not reminded, because it is not confirmed yet. Where it is paused, the pause ends then. */
      readonly remindAt: Instant | null;
      readonly remindersSent: number;
      /** When the latest reminder left; null: none did yet. */
      readonly remindedAt: Instant | null;
      readonly paused: boolean;
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
  /** The mail domain of all its mailboxes; null: nobody else joins it. */
  readonly domain: string | null;
  /** Whom the present round is about; the first one is who asked. */
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
  /** The latest round after which IT was told that it works; 0: none. */
  readonly thankedRound: number;
  readonly state: RequestState;
}

/** Who did it in Teams, and by which right, as it was when they did. */
export interface ByHand {
  readonly operatorId: string;
  readonly name: string;
  readonly right?: Right;
}

export type RequestEventBody =
  | {
      readonly kind: 'round-opened';
      readonly ref: string;
      /** Whose request is ready too: they go along. */
      readonly others: readonly string[];
      readonly domain: string | null;
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
      readonly via: 'page' | ByHand;
    }
  | { readonly kind: 'insist'; readonly ref: string; readonly round: number }
  | { readonly kind: 'member-joined' | 'member-left'; readonly ref: string }
  | { readonly kind: 'paused' | 'remind-now'; readonly via: ByHand }
  /** What came back was written by a machine: kept, but no answer. */
  | { readonly kind: 'auto-replied'; readonly text: string; readonly via: ByHand }
  /** The case has its mail, and has left the request before. */
  | { readonly kind: 'solved'; readonly ref: string }
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
    domain: event.domain,
    members: [],
    place: event.place,
    round: 0,
    link: 0,
    forwards: 0,
    to: event.to,
    sentBy: event.sentBy,
    thread: [],
    answers: [],
    thankedRound: 0,
    state: { kind: 'ended' },
  };
  return commit(empty, openRound(empty, event, policy));
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
      change: { thread, ...remindedAt(request, event.at) },
      effects: inform(request, { kind: 'it-reminded', round: event.round, count: event.count, level }),
    };
  }
  const together = request.members.length > 1;
  const { round, at } = event;
  const told: readonly RequestEffect[] = [
    ...inform(request, { kind: 'request-mailed', round, at, together }),
    ...(together && request.forwards === 0 ? copyTo(request, request.members) : []),
  ];
  if (request.state.kind !== 'mailing') return { change: { thread }, effects: told };
  const remindAt = request.state.insist ? nextReminder(request, event.at, policy) : null;
  return {
    change: { thread, state: waitingFrom(event.at, remindAt) },
    effects: told,
  };
}

function mailFailed(request: ItRequest, event: RequestEvent & { kind: 'mail-failed' }): Change | IgnoredKey {
  if (event.round !== request.round) return 'mail-failed.other-round';
  const { round, count, reply } = event;
  const { state } = request;
  const awaited =
    count === 0 ? state.kind === 'mailing' : state.kind === 'waiting' && state.remindersSent === count;
  if (!awaited) return 'mail-failed.not-mailing';
  return {
    change: { state: { kind: 'not-mailed', reply } },
    effects: inform(request, { kind: 'request-mail-failed', round, count, reply }),
  };
}

/** Whoever answers is who can be asked next time; what they changed is worth knowing when it stops working. */
function learned(request: ItRequest, answer: ItAnswer, text: string, at: Instant): readonly RequestEffect[] {
  const { domain, to } = request;
  if (domain === null) return [];
  const allowed = answer === 'allowed' ? text : null;
  return [{ kind: 'remember-domain', domain, news: { kind: 'answered', at, to, allowed } }];
}

function answered(request: ItRequest, event: RequestEvent & { kind: 'answered' }): Change | IgnoredKey {
  if (event.round !== request.round || (event.link !== null && event.link !== request.link))
    return 'answered.superseded';
  if (request.state.kind === 'answered') return 'answered.already';
  if (request.state.kind === 'ended') return 'answered.ended';
  const { round, answer, text, forwardTo, at } = event;
  const via: RecordedAnswer['via'] = event.via === 'page' ? 'page' : { operatorId: event.via.operatorId };
  const answers = [...request.answers, { round, answer, text, forwardTo, at, via }];
  const recordedBy = event.via === 'page' ? null : { operatorId: event.via.operatorId, name: event.via.name };
  const told = (to: string | null, outsideRules: boolean) =>
    inform(request, { kind: 'it-answered', round, answer, text, forwardTo: to, recordedBy, outsideRules });
  if (answer !== 'forward')
    return {
      change: { answers, state: { kind: 'answered', at } },
      effects: [...told(null, false), ...learned(request, answer, text, at)],
    };
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
      return pause(request, event.at, policy);
    case 'auto-replied':
      return request.state.kind === 'waiting' || request.state.kind === 'silent'
        ? { change: {}, effects: [] }
        : 'auto-replied.not-waiting';
    case 'remind-now':
      return remind(request, event.at, policy, true);
    case 'member-joined':
      return memberJoined(request, event.ref);
    case 'member-left':
      return memberLeft(request, event.ref);
    case 'solved':
      return thank(request, event.ref);
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

/** By which IT knows it: the reference of who opened it, also once that case has left. */
export function refOfRequest({ id }: Pick<ItRequest, 'id'>): CaseRef {
  return (id.split('-')[1] ?? id) as CaseRef;
}

export function requestDue(request: ItRequest): Instant | null {
  return request.state.kind === 'waiting' ? request.state.remindAt : null;
}
