import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { RequestEffect } from './effects.ts';
import { type Change, nextReminder, waitingFrom } from './insisting.ts';
import type { Policy } from './policy.ts';
import type { ItRequest, RequestEvent } from './request.ts';

type Opening = RequestEvent & { kind: 'round-opened' };

/** A request that a person sent shows its IT unit one user alone; one that was given up would help nobody. */
export function isJoinable({ sentBy, state }: ItRequest): boolean {
  return sentBy === 'assistant' && (state.kind === 'mailing' || state.kind === 'waiting');
}

/** Who still waits for an answer goes along with a new round, instead of waiting for one that nobody reads. */
function stillWaiting({ members, sentBy, state }: ItRequest): readonly string[] {
  const waits = state.kind === 'mailing' || state.kind === 'waiting' || state.kind === 'silent';
  return sentBy === 'assistant' && waits ? members : [];
}

/** Told in the case's own lane, so that it hears nothing else of the request before. */
function toldToJoin(request: ItRequest, ref: string): RequestEffect {
  const waiting = request.state.kind === 'waiting' ? request.state : null;
  return {
    kind: 'inform-case',
    ref,
    event: {
      kind: 'request-joined',
      requestId: request.id,
      round: request.round,
      to: request.to,
      askedAt: waiting?.since ?? null,
      remindAt: waiting?.remindAt ?? null,
      remindersSent: waiting?.remindersSent ?? 0,
    },
  };
}

export function copyTo(request: ItRequest, refs: readonly string[]): readonly RequestEffect[] {
  return refs.map((ref) => ({ kind: 'copy-to-reporter', ref, round: request.round, operatorId: null }));
}

function added(request: ItRequest, ref: string): Change {
  const wasMailed = request.state.kind === 'waiting';
  return {
    change: { members: [...request.members, ref] },
    effects: [toldToJoin(request, ref), ...(wasMailed ? copyTo(request, [ref]) : [])],
  };
}

/**
 * The number of the round is the request's own. Whoever counted otherwise, because others asked meanwhile, is told; and
 * whoever comes when the round they count is out joins it.
 */
export function openRound(request: ItRequest, event: Opening, policy: Policy): Change | IgnoredKey {
  const { ref, domain, place, to, sentBy, at } = event;
  if (event.round <= request.round) {
    if (request.members.includes(ref)) return 'round-opened.already';
    if (sentBy === 'assistant' && isJoinable(request)) return added(request, ref);
  }
  const byPerson = sentBy === 'person';
  const members = byPerson ? [ref] : [...new Set([ref, ...event.others, ...stillWaiting(request)])];
  const round = Math.max(event.round, request.round + 1);
  const change: Partial<ItRequest> = {
    domain,
    members,
    place,
    round,
    link: request.link + 1,
    forwards: 0,
    to,
    sentBy,
    state: byPerson
      ? waitingFrom(at, event.insist ? nextReminder({ ...request, place }, at, policy) : null)
      : { kind: 'mailing', insist: event.insist },
  };
  const next = { ...request, ...change };
  const toTell = members.filter((member) => member !== ref || round !== event.round);
  const told = toTell.map((member) => toldToJoin(next, member));
  if (byPerson) return { change, effects: told };
  const asked: readonly RequestEffect[] =
    domain === null ? [] : [{ kind: 'remember-domain', domain, news: { kind: 'asked', at } }];
  return { change, effects: [...told, { kind: 'mail-it', round, count: 0, level: 'it-unit' }, ...asked] };
}

export function memberJoined(request: ItRequest, ref: string): Change | IgnoredKey {
  if (!isJoinable(request)) return 'member-joined.not-open';
  return request.members.includes(ref) ? 'member-joined.already' : added(request, ref);
}

/** The last one's name stays with the ended request, so that its page can still say what it was about. */
export function memberLeft(request: ItRequest, ref: string): Change | IgnoredKey {
  if (request.state.kind === 'ended') return 'ended.already';
  if (!request.members.includes(ref)) return 'member-left.not-a-member';
  const members = request.members.filter((member) => member !== ref);
  return members.length === 0
    ? { change: { state: { kind: 'ended' } }, effects: [] }
    : { change: { members }, effects: [] };
}
