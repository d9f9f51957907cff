import type { Instant } from '../../../services/cases/instant.ts';

function formatted(
  at: Instant,
  language: string,
  timeZone: string,
  shape: Intl.DateTimeFormatOptions,
): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone, ...shape }).format(
    new Date(at),
  );
}

function dayOf(at: Instant, timeZone: string): string {
  return formatted(at, 'en', timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
}

/** The time of day alone where it is the day of `now` in that zone, else with the date. */
export function shortTime(at: Instant, now: Instant, language: string, timeZone: string): string {
  const time = formatted(at, language, timeZone, { hour: '2-digit', minute: '2-digit' });
  if (dayOf(at, timeZone) === dayOf(now, timeZone)) return time;
  return `${formatted(at, language, timeZone, { day: 'numeric', month: 'short' })}, ${time}`;
}

export function longTime(at: Instant, language: string, timeZone: string): string {
  return formatted(at, language, timeZone, { dateStyle: 'full', timeStyle: 'short' });
}

export function clockDay(at: Instant, language: string, timeZone: string): string {
  return formatted(at, language, timeZone, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

export function clockTime(at: Instant, language: string, timeZone: string): string {
  return formatted(at, language, timeZone, { hour: '2-digit', minute: '2-digit' });
}

export function zoneName(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
