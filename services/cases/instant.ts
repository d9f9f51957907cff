import { addMilliseconds } from 'date-fns/addMilliseconds';

/** A moment in UTC as `2026-11-23T09:30:00.000Z`; always 24 characters, so text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

const PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** Not 30 February either, nor 24:00, which a date would quietly take for another day. */
export function isInstant(value: unknown): value is Instant {
  if (typeof value !== 'string' || !PATTERN.test(value)) return false;
  const moment = new Date(value);
  return !Number.isNaN(moment.getTime()) && moment.toISOString() === value;
}

/** Throws RangeError for anything that is no moment in the years 0000 to 9999. */
export function toInstant(value: Date | number | string): Instant {
  const text = new Date(value).toISOString();
  if (!isInstant(text)) throw new RangeError(`not an instant: ${text}`);
  return text;
}

export function toMillis(instant: Instant): number {
  return Date.parse(instant);
}

/** Elapsed time, so daylight saving does not move it. Fractions of the unit are kept to the millisecond. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return toInstant(addMilliseconds(instant, Math.round(minutes * 60_000)));
}

export function plusHours(instant: Instant, hours: number): Instant {
  return plusMinutes(instant, hours * 60);
}

export function plusDays(instant: Instant, days: number): Instant {
  return plusMinutes(instant, days * 24 * 60);
}

export function earliest(...instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((instant) => instant !== null).sort();
  return known[0] ?? null;
}

export function latest(first: Instant, ...others: readonly (Instant | null)[]): Instant {
  return others.reduce<Instant>((found, next) => (next !== null && next > found ? next : found), first);
}
