import { tzOffset } from '@date-fns/tz/tzOffset';
import { type Instant, toInstant, toMillis } from '../../services/cases/instant.ts';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface Time {
  readonly hour: number;
  readonly minute: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** East of UTC, in milliseconds; a zone that nobody knows is UTC. */
function offset(timeZone: string, at: number): number {
  const minutes = tzOffset(timeZone, new Date(at));
  return Number.isNaN(minutes) ? 0 : minutes * MINUTE;
}

/** The day on the calendar of the zone, and how far the clock on its wall is. */
export function wallOf(instant: Instant, timeZone: string): Day & Time {
  const at = toMillis(instant);
  const wall = new Date(at + offset(timeZone, at));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
  };
}

/** Days back on the calendar, whatever the clock did in between. */
export function daysBefore(day: Day, days: number): Day {
  const at = new Date(Date.UTC(day.year, day.month - 1, day.day) - days * DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** 30 February does not. */
export function dayExists({ year, month, day }: Day): boolean {
  if (year < 1000 || year > 9999) return false;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** None in the hour that a clock change skips, two in the hour that it repeats. */
export function instantsOf(day: Day, time: Time, timeZone: string): readonly Instant[] {
  const wall = Date.UTC(day.year, day.month - 1, day.day, time.hour, time.minute);
  const offsets = new Set([offset(timeZone, wall - DAY), offset(timeZone, wall + DAY)]);
  return [...offsets]
    .map((ahead) => ({ at: wall - ahead, ahead }))
    .filter(({ at, ahead }) => offset(timeZone, at) === ahead)
    .map(({ at }) => toInstant(at));
}
