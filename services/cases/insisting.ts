import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { RequestEffect } from './effects.ts';
import type { CaseEventBody, ReminderLevel } from './events.ts';
import type { Instant } from './instant.ts';
import type { Policy } from './policy.ts';
import type { ItRequest, RequestEvent, RequestState } from './request.ts';
import { plusWorkingDays } from './working-days.ts';

export interface Change {
  readonly change: Partial<ItRequest>;
  readonly effects: readonly RequestEffect[];
}

export function inform(request: ItRequest, event: CaseEventBody): readonly RequestEffect[] {
  return request.members.map((ref) => ({ kind: 'inform-case', ref, event }));
}

export function reminderLevel(count: number, policy: Policy): ReminderLevel {
  if (count <= policy.itRemindersBeforeEscalation) return 'it-unit';
  if (count <= 2 * policy.itRemindersBeforeEscalation) return 'it-unit-and-coordinator';
  return 'national-coordinator';
}

export function nextReminder(request: ItRequest, at: Instant, policy: Policy): Instant {
  return plusWorkingDays(at, policy.itReminderWorkingDays, request.place.timeZone, policy.holidays);
}

type Waiting = Extract<RequestState, { kind: 'waiting' }>;

export function waitingFrom(since: Instant, remindAt: Instant | null): Waiting {
  return { kind: 'waiting', since, remindAt, remindersSent: 0, remindedAt: null, paused: false };
}

export function remindedAt({ state }: ItRequest, at: Instant): Pick<ItRequest, 'state'> {
  return { state: state.kind === 'waiting' ? { ...state, remindedAt: at } : state };
}

/** A pause ends by itself, so that no case is forgotten in it: after as long as this many reminders would take. */
const PAUSE_REMINDERS = 5;

export function pause(request: ItRequest, at: Instant, policy: Policy): Change | IgnoredKey {
  const { state, place } = request;
  if (state.kind !== 'waiting' || state.remindAt === null) return 'paused.nothing-to-pause';
  const days = PAUSE_REMINDERS * policy.itReminderWorkingDays;
  const until = plusWorkingDays(at, days, place.timeZone, policy.holidays);
  if (state.paused && state.remindAt === until) return 'paused.already';
  return { change: { state: { ...state, remindAt: until, paused: true } }, effects: [] };
}

/** What a person is shown of the insisting. */
export interface Reminders {
  readonly sent: number;
  readonly lastAt: Instant | null;
  /** Null: not before it is certain that there is a problem. */
  readonly nextAt: Instant | null;
  readonly paused: boolean;
}

/** Null where nobody waits for an answer. */
export function remindersOf({ state }: ItRequest): Reminders | null {
  if (state.kind !== 'waiting') return null;
  const { remindersSent, remindedAt, remindAt, paused } = state;
  return { sent: remindersSent, lastAt: remindedAt, nextAt: remindAt, paused };
}

export function remind(
  request: ItRequest,
  at: Instant,
  policy: Policy,
  byHand: boolean,
): Change | IgnoredKey {
  const { state } = request;
  if (state.kind !== 'waiting' && !(byHand && state.kind === 'silent'))
    return byHand ? 'remind-now.not-waiting' : 'due.not-waiting';
  const waiting =
    state.kind === 'waiting'
      ? state
      : { ...waitingFrom(state.since, null), remindersSent: policy.itRemindersMax };
  if (!byHand && (waiting.remindAt === null || at < waiting.remindAt)) return 'due.not-yet';
  const count = waiting.remindersSent + 1;
  if (!byHand && count > policy.itRemindersMax) {
    return {
      change: { state: { kind: 'silent', since: at } },
      effects: inform(request, { kind: 'it-silent', round: request.round }),
    };
  }
  const remindAt = nextReminder(request, at, policy);
  const level = reminderLevel(count, policy);
  const { round } = request;
  const byPerson = request.sentBy === 'person';
  const lastAt = byPerson ? at : waiting.remindedAt;
  return {
    change: {
      state: { ...waiting, remindAt, remindersSent: count, remindedAt: lastAt, paused: false },
    },
    // A thread that a person began can be carried on by that person alone, who is asked to.
    effects: byPerson
      ? inform(request, { kind: 'it-reminded', round, count, level })
      : [{ kind: 'mail-it', round, count, level }],
  };
}

export function insist(
  request: ItRequest,
  event: RequestEvent & { kind: 'insist' },
  policy: Policy,
): Change | IgnoredKey {
  if (event.round !== request.round) return 'insist.other-round';
  const { state } = request;
  if (state.kind === 'mailing') return { change: { state: { ...state, insist: true } }, effects: [] };
  const toThatCase = (news: CaseEventBody): readonly RequestEffect[] => [
    { kind: 'inform-case', ref: event.ref, event: news },
  ];
  // A case that comes back to a request that is given up hears of it again, instead of waiting for nobody.
  if (state.kind === 'silent' || state.kind === 'ended')
    return { change: {}, effects: toThatCase({ kind: 'it-silent', round: request.round }) };
  if (state.kind === 'not-mailed') {
    const { reply } = state;
    const failed = { kind: 'request-mail-failed', round: request.round, count: 0, reply } as const;
    return { change: {}, effects: toThatCase(failed) };
  }
  if (state.kind !== 'waiting') return 'insist.not-waiting';
  if (state.remindAt !== null) return 'insist.already';
  return { change: { state: { ...state, remindAt: nextReminder(request, event.at, policy) } }, effects: [] };
}
