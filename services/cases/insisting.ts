import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { RequestEffect } from './effects.ts';
import type { CaseEventBody, ReminderLevel } from './events.ts';
import type { Instant } from './instant.ts';
import type { Policy } from './policy.ts';
import type { ItRequest, RequestEvent } from './request.ts';
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
      : ({
          kind: 'waiting',
          since: state.since,
          remindAt: null,
          remindersSent: policy.itRemindersMax,
        } as const);
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
  return {
    change: { state: { ...waiting, remindAt, remindersSent: count } },
    // A thread that a person began can be carried on by that person alone, who is asked to.
    effects:
      request.sentBy === 'person'
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
  // A case that comes back to a request that is given up hears of it again, instead of waiting for nobody.
  if (state.kind === 'silent' || state.kind === 'ended')
    return { change: {}, effects: inform(request, { kind: 'it-silent', round: request.round }) };
  if (state.kind === 'not-mailed') {
    const failed = { kind: 'request-mail-failed', round: request.round, reply: state.reply } as const;
    return { change: {}, effects: inform(request, failed) };
  }
  if (state.kind !== 'waiting') return 'insist.not-waiting';
  if (state.remindAt !== null) return 'insist.already';
  return { change: { state: { ...state, remindAt: nextReminder(request, event.at, policy) } }, effects: [] };
}
