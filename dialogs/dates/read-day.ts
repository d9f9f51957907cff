import { editsBetween } from '../edits.ts';
import type { DateWords } from './date-words.ts';
import { type Day, dayExists, daysBefore, weekdayOf } from './wall-time.ts';

/** A day and the text without its words, so that "20.11. at 10.15" is not read as a time twice. */
export type DayRead = { readonly day: Day; readonly rest: string } | 'does-not-exist' | null;

function pastYear(month: number, day: number, today: Day): number {
  const later = month > today.month || (month === today.month && day > today.day);
  return later ? today.year - 1 : today.year;
}

function checked(day: Day, text: string, matched: string): DayRead {
  return dayExists(day) ? { day, rest: text.replace(matched, ' ') } : 'does-not-exist';
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Day first, as everywhere but in the United States; a second number above 12 can only be the day. */
function numeric(text: string, today: Day): DayRead {
  if (/(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{5,}/.test(text)) return 'does-not-exist';
  const iso = text.match(/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/);
  if (iso?.[1] && iso[2] && iso[3]) {
    return checked({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }, text, iso[0]);
  }
  const full = text.match(/(?<![\d.:])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/);
  const short =
    full ??
    text.match(/(?<![\d.:])(\d{1,2})([/])(\d{1,2})(?!\d)/) ??
    text.match(/(?<![\d.:])(\d{1,2})(\.) ?(\d{1,2})\.(?! ?\d)/) ??
    text.match(/\b(?:am|vom|seit) (\d{1,2})(\.)(\d{1,2})(?![\d:])/);
  if (!short?.[1] || !short[3]) return null;
  const [first, second] = [Number(short[1]), Number(short[3])];
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  const year = short[4] === undefined ? pastYear(month, day, today) : fullYear(short[4]);
  return checked({ year, month, day }, text, short[0]);
}

function byMonth(text: string, words: DateWords, today: Day): DayRead {
  const names = words.months.flat().join('|');
  if (new RegExp(`\\b(?:${names})\\b\\.?,? ?(?:de |del )?\\d{5,}`).test(text)) return 'does-not-exist';
  const before = text.match(
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|o|\\.)? ?(?:of |de )?(${names})\\b\\.?(?:,? ?(?:de |del )?(\\d{4}))?`,
    ),
  );
  const after =
    before ??
    text.match(
      new RegExp(`\\b(${names})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,? (\\d{4})(?!\\d))?`),
    );
  if (after === null) return null;
  const [matched, one = '', two = '', written] = after;
  const [name, number] = before === null ? [one, two] : [two, one];
  const month = words.months.findIndex((each) => each.includes(name)) + 1;
  const day = Number(number);
  const year = written === undefined ? pastYear(month, day, today) : Number(written);
  return checked({ year, month, day }, text, matched);
}

function named(text: string, words: DateWords, today: Day): DayRead {
  for (const [phrase, back] of words.days) {
    const found = text.match(new RegExp(`\\b${phrase}\\b`));
    // "This morning" stays, because it also says which 9 o'clock is meant.
    if (found) return { day: daysBefore(today, back), rest: back === 0 ? text : text.replace(phrase, ' ') };
  }
  return null;
}

/** "Wendsday": one slip, in the longest names two; the first letter is hardly ever wrong. */
function isMisspelt(word: string, name: string): boolean {
  const slips = name.length >= 9 ? 2 : 1;
  return word[0] === name[0] && word.length >= 4 && name.length >= 5 && editsBetween(word, name) <= slips;
}

function misspelt(text: string, [name = '']: readonly string[]): readonly [string] | null {
  const near = (text.match(/[a-z]+/g) ?? []).find((word) => isMisspelt(word, name));
  return near === undefined ? null : [near];
}

/** Whether the word, without case and diacritics, is a weekday or a month in one of the tables. */
export function isDayName(word: string, tables: readonly DateWords[]): boolean {
  return tables.some(
    ({ weekdays, months }) =>
      [...weekdays, ...months].some((names) => names.includes(word)) ||
      weekdays.some(([name = '']) => isMisspelt(word, name)),
  );
}

/** The latest such day before today; "Tuesday" said on a Tuesday is today, "last Tuesday" a week ago. */
function byWeekday(text: string, words: DateWords, today: Day): DayRead {
  for (const [weekday, names] of words.weekdays.entries()) {
    const found = text.match(new RegExp(`\\b(?:${names.join('|')})\\b`)) ?? misspelt(text, names);
    if (!found) continue;
    const last = words.last.some((word) => new RegExp(`\\b${word}\\b`).test(text));
    const back = (weekdayOf(today) - weekday + 7) % 7;
    return { day: daysBefore(today, back === 0 && last ? 7 : back), rest: text.replace(found[0], ' ') };
  }
  return null;
}

/** "The 20th" is the latest one. */
function byNumber(text: string, today: Day): DayRead {
  const found =
    text.match(/\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/) ??
    text.match(/\b(?:el (?:dia )?(\d{1,2})\b(?![:.]\d)|am (\d{1,2})\.(?! ?\d))/);
  const named = found?.[1] ?? found?.[2];
  if (!found || named === undefined) return null;
  const day = Number(named);
  const month = day > today.day ? today.month - 1 : today.month;
  const year = month === 0 ? today.year - 1 : today.year;
  return checked({ year, month: month === 0 ? 12 : month, day }, text, found[0]);
}

/** `text` without case and diacritics. */
export function readDay(text: string, words: DateWords, today: Day): DayRead {
  return (
    numeric(text, today) ??
    byMonth(text, words, today) ??
    named(text, words, today) ??
    byNumber(text, today) ??
    byWeekday(text, words, today)
  );
}
