import { type Instant, plusDays, plusMinutes } from '../../services/cases/instant.ts';
import type { Language } from '../../services/texts/language.ts';
import { fold, type Word } from '../words.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { type Day, dayExists, daysBefore, instantsOf, wallOf, weekdayOf } from './wall-time.ts';

/** How something is to end, as it was said: on a day of the calendar, in some months without its year, or after so many days. */
export type WishedEnd =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'day-of-year'; readonly month: number; readonly day: number }
  /** Sunday is 0. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'days'; readonly days: number };

export interface UntilRead {
  readonly end: WishedEnd;
  /** How many of the words it takes. */
  readonly length: number;
}

/** "Until Friday the 5th of December 2026" has no more words. */
const WORDS_MAX = 8;
const DAYS_OF: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function dated(day: number, month: number, year: string | undefined): WishedEnd | null {
  if (year !== undefined) {
    const full = { year: fullYear(year), month, day };
    return dayExists(full) ? { kind: 'day', day: full } : null;
  }
  // 2024 was a leap year, so 29 February is believed until its year is known.
  return dayExists({ year: 2024, month, day }) ? { kind: 'day-of-year', month, day } : null;
}

/** Day first, as everywhere but in the United States. */
function numeric(text: string): WishedEnd | null {
  const iso = text.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/);
  if (iso?.[1] && iso[2] && iso[3]) return dated(Number(iso[3]), Number(iso[2]), iso[1]);
  const short = text.match(/^(\d{1,2})[/.-] ?(\d{1,2})(?:[/.-] ?(\d{4}|\d{2}))?$/);
  return short?.[1] && short[2] ? dated(Number(short[1]), Number(short[2]), short[3]) : null;
}

function byMonth(text: string, { months }: DateWords): WishedEnd | null {
  const names = months.flat().join('|');
  const dayFirst = text.match(
    new RegExp(
      `^(?:el |the |zum |am |dia )?(\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of |de )?(${names})\\.?,? ?(?:de |del )?(\\d{4})?$`,
    ),
  );
  const monthFirst = text.match(new RegExp(`^(${names}) (\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})?$`));
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1], monthFirst?.[2], monthFirst?.[3]];
  if (name === undefined || day === undefined) return null;
  return dated(Number(day), months.findIndex((each) => each.includes(name)) + 1, year);
}

function byWeekday(text: string, { weekdays }: DateWords): WishedEnd | null {
  const weekday = weekdays.findIndex((names) => names.includes(text));
  return weekday === -1 ? null : { kind: 'weekday', weekday };
}

function byLength(text: string, { numbers, units }: DateWords): WishedEnd | null {
  const [, count = '', name = ''] = text.match(/^(\d{1,3}|[a-z]+) ([a-z]+)$/) ?? [];
  const amount = /^\d+$/.test(count) ? Number(count) : numbers[count];
  const each = DAYS_OF[units[name] ?? ''];
  if (amount === undefined || each === undefined) return null;
  return { kind: 'days', days: amount * each };
}

function readEnd(text: string, words: DateWords): WishedEnd | null {
  return numeric(text) ?? byMonth(text, words) ?? byWeekday(text, words) ?? byLength(text, words);
}

/** The day or the time that the words begin with, the longest that can be meant; null: none. Total. */
export function readUntil(text: string, words: readonly Word[], language: Language): UntilRead | null {
  const [first] = words;
  if (first === undefined) return null;
  // A number alone is one of days; before other words it is a part of something else.
  if (words.length === 1 && /^\d{1,3}$/.test(first.plain))
    return { end: { kind: 'days', days: Number(first.plain) }, length: 1 };
  for (let length = Math.min(WORDS_MAX, words.length); length > 0; length -= 1) {
    const said = fold(text.slice(first.start, words[length - 1]?.end ?? first.end)).replace(/\s+/g, ' ');
    for (const each of dateWords(language)) {
      const end = readEnd(said, each);
      if (end !== null) return { end, length };
    }
  }
  return null;
}

/** What a picker gives, `2026-12-05`; null: nothing was picked, or no such day exists. */
export function pickedEnd(date: string | null): WishedEnd | null {
  const [, year, month, of] = date?.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  if (year === undefined || month === undefined || of === undefined) return null;
  const day = { year: Number(year), month: Number(month), day: Number(of) };
  return dayExists(day) ? { kind: 'day', day } : null;
}

/** A day lasts until its midnight, where the person is. */
function endOf(day: Day, timeZone: string): Instant {
  const [midnight] = instantsOf(day, { hour: 23, minute: 59 }, timeZone);
  return midnight ?? plusMinutes(instantsOf(day, { hour: 12, minute: 0 }, timeZone)[0] as Instant, 12 * 60);
}

const number = ({ year, month, day }: Day) => year * 10_000 + month * 100 + day;

/** A day without its year is the next one of that name, today included; so is a weekday, today excluded. */
export function instantOfEnd(end: WishedEnd, now: Instant, timeZone: string): Instant {
  const today = wallOf(now, timeZone);
  switch (end.kind) {
    case 'days':
      return plusDays(now, end.days);
    case 'day':
      return endOf(end.day, timeZone);
    case 'weekday':
      return endOf(daysBefore(today, -(((end.weekday - weekdayOf(today) + 6) % 7) + 1)), timeZone);
    case 'day-of-year': {
      const years = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((ahead) => today.year + ahead);
      const days = years.map((year) => ({ year, month: end.month, day: end.day }));
      const next = days.find((day) => dayExists(day) && number(day) >= number(today));
      return endOf(next ?? today, timeZone);
    }
  }
}
