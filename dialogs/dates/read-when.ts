import type { Instant } from '../../services/cases/instant.ts';
import type { Language } from '../../services/texts/language.ts';
import type { Precision } from '../intake-state.ts';
import { fold, languagesFrom } from '../words.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { type ChronoRead, readByChrono } from './read-by-chrono.ts';
import { readDay } from './read-day.ts';
import { readElapsed } from './read-elapsed.ts';
import { readTime } from './read-time.ts';
import { type Day, dayExists, instantsOf, type Time, wallOf } from './wall-time.ts';

export type WhenProblem = 'not-a-date' | 'does-not-exist' | 'in-the-future' | 'ambiguous';

export type WhenRead =
  | { readonly instant: Instant; readonly precision: Precision }
  | { readonly problem: WhenProblem };

export interface WhenContext {
  readonly now: Instant;
  /** IANA name of the person's zone. */
  readonly timeZone: string;
  readonly language: Language;
}

/** Nobody needs more for a date. */
const LIMIT = 200;

const NOON: Time = { hour: 12, minute: 0 };

function problem(what: WhenProblem): WhenRead {
  return { problem: what };
}

/** A day alone stands for its noon, or for now while it is not over. */
function onDay(day: Day, ctx: WhenContext): WhenRead {
  const today = wallOf(ctx.now, ctx.timeZone);
  const number = ({ year, month, day: of }: Day) => year * 10_000 + month * 100 + of;
  if (number(day) > number(today)) return problem('in-the-future');
  const noon = instantsOf(day, NOON, ctx.timeZone)[0] ?? ctx.now;
  return { instant: noon < ctx.now ? noon : ctx.now, precision: 'day' };
}

function atTime(day: Day, time: Time, precision: 'minute' | 'hour', ctx: WhenContext): WhenRead {
  const instants = instantsOf(day, time, ctx.timeZone);
  const [instant] = instants;
  if (instant === undefined) return problem('does-not-exist');
  if (instants.length > 1) return problem('ambiguous');
  return instant > ctx.now ? problem('in-the-future') : { instant, precision };
}

/** "El viernes a las 10:30" has its day in one language alone, and its time in each. */
function timeIn(text: string, tables: readonly DateWords[]) {
  for (const words of tables) {
    const time = readTime(text, words);
    if (time !== null) return time;
  }
  return null;
}

/** A time whose day could not be read is not today's where a day was plainly said: "last Xday at 10". */
function timeAlone(text: string, tables: readonly DateWords[], ctx: WhenContext): WhenRead | null {
  const time = timeIn(text, tables);
  if (time === null) return null;
  if (time === 'does-not-exist') return problem('does-not-exist');
  const day = chrono(text, ctx)?.day;
  const saidLast = tables.some(({ last }) => last.some((word) => new RegExp(`\\b${word}\\b`).test(text)));
  if (day === undefined && saidLast) return problem('not-a-date');
  return atTime(day ?? wallOf(ctx.now, ctx.timeZone), time, time.precision, ctx);
}

function byTables(text: string, ctx: WhenContext): WhenRead | null {
  const today = wallOf(ctx.now, ctx.timeZone);
  const tables = dateWords(ctx.language);
  for (const words of tables) {
    const elapsed = readElapsed(text, words, ctx.now, today);
    if (elapsed?.kind === 'instant') return { instant: elapsed.instant, precision: elapsed.precision };
    const read = elapsed ?? readDay(text, words, today);
    if (read === 'does-not-exist') return problem('does-not-exist');
    if (read === null) continue;
    const time = timeIn(read.rest, [words, ...tables.filter((other) => other !== words)]);
    if (time === 'does-not-exist') return problem('does-not-exist');
    return time === null ? onDay(read.day, ctx) : atTime(read.day, time, time.precision, ctx);
  }
  return timeAlone(text, tables, ctx);
}

function isFuture(text: string, { language }: WhenContext): boolean {
  return dateWords(language).some(({ future }) =>
    future.some((pattern) => new RegExp(`\\b(?:${pattern})\\b`).test(text)),
  );
}

function chrono(text: string, ctx: WhenContext): ChronoRead | null {
  for (const language of languagesFrom(ctx.language)) {
    const found = chronoIn(language, text, ctx);
    if (found !== null) return found;
  }
  return null;
}

function chronoIn(language: Language, text: string, ctx: WhenContext): ChronoRead | null {
  const { hour, minute, ...today } = wallOf(ctx.now, ctx.timeZone);
  const wall = Date.UTC(today.year, today.month - 1, today.day, hour, minute);
  const offsetMinutes = Math.round((wall - Math.floor(Date.parse(ctx.now) / 60_000) * 60_000) / 60_000);
  return readByChrono(text, { now: ctx.now, offsetMinutes, language });
}

/** German writes the day and its part as one word: "Freitagvormittag". */
const PART_OF_DAY = /\b([a-z]+tag|mittwoch|sonnabend)(vormittag|mittag|nachmittag|abend|morgen|nacht)s?\b/g;

/** "Last week" is no day; it is asked again rather than guessed. */
const VAGUE = new RegExp(
  [
    '\\b(?:last|this|past) (?:week|month|year)\\b',
    '\\b(?:semana|mes|ano) pasad[oa]\\b|\\besta semana\\b',
    '\\b(?:letzte|vergangene|vorige|diese)[nrs]? (?:woche|monat|jahr)\\b',
    '\\bvor (?:ein paar|einigen|wenigen|mehreren)\\b',
  ].join('|'),
);

/** "-1 days ago" is tomorrow or a slip of the hand: asked again rather than read as yesterday. */
const BELOW_NONE = /(?:^|[\s(])[-−]\d+(?:[.,]\d+)? ?[a-z]/;

/**
 * The moment in the past that somebody means, in their zone. Total. Ambiguous: the clock showed that time twice;
 * does not exist: the calendar or the clock skipped it.
 */
export function readWhen(said: string, ctx: WhenContext): WhenRead {
  const text = fold(said.slice(0, LIMIT)).replace(/\s+/g, ' ').replace(PART_OF_DAY, '$1 $2').trim();
  if (isFuture(text, ctx)) return problem('in-the-future');
  if (BELOW_NONE.test(text)) return problem('not-a-date');
  const read = byTables(text, ctx);
  if (read !== null) return read;
  if (VAGUE.test(text)) return problem('not-a-date');
  const found = chrono(text, ctx);
  if (found === null) return problem('not-a-date');
  return found.time === null ? onDay(found.day, ctx) : atTime(found.day, found.time, 'minute', ctx);
}

/** What the pickers give, `2026-11-23` and `10:30`, in the person's zone; without a time the day counts. */
export function readPickers(date: string | null, time: string | null, ctx: WhenContext): WhenRead {
  const [, year, month, of] = date?.match(/^(\d{4})-(\d{2})-(\d{2})$/) ?? [];
  if (year === undefined || month === undefined || of === undefined) return problem('not-a-date');
  const day = { year: Number(year), month: Number(month), day: Number(of) };
  if (!dayExists(day)) return problem('does-not-exist');
  if (time === null || time === '') return onDay(day, ctx);
  const [, hour, minute] = time.match(/^(\d{2}):(\d{2})(?::\d{2})?$/) ?? [];
  if (hour === undefined || minute === undefined) return problem('not-a-date');
  if (Number(hour) > 23 || Number(minute) > 59) return problem('does-not-exist');
  return atTime(day, { hour: Number(hour), minute: Number(minute) }, 'minute', ctx);
}
