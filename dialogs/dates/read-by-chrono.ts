import { casual as german } from 'chrono-node/de';
import { GB } from 'chrono-node/en';
import { casual as spanish } from 'chrono-node/es';
import type { Instant } from '../../services/cases/instant.ts';
import type { Language } from '../../services/texts/language.ts';
import type { Day, Time } from './wall-time.ts';

const PARSERS = { en: GB, es: spanish, de: german } as const;

export interface ChronoRead {
  readonly day: Day;
  readonly time: Time | null;
}

/**
 * What the tables do not know. chrono ignores the name of a zone without a word, so it is given the offset, and only
 * what it read on the wall is taken from it: which instant that is, is reckoned here, clock changes included.
 */
export function readByChrono(
  text: string,
  ctx: { readonly now: Instant; readonly offsetMinutes: number; readonly language: Language },
): ChronoRead | null {
  const reference = { instant: new Date(ctx.now), timezone: ctx.offsetMinutes };
  // "Do", "so" and "mi" are German weekdays, and words of every day.
  const found = PARSERS[ctx.language].parse(text, reference).filter((each) => each.text.length > 3);
  const dated = found.find(({ start }) => start.isCertain('day') || start.isCertain('weekday'))?.start;
  if (dated === undefined) return null;
  const timed = found.find(({ start }) => start.isCertain('hour'))?.start;
  const [year, month, day] = [dated.get('year'), dated.get('month'), dated.get('day')];
  if (year === null || month === null || day === null) return null;
  const hour = timed?.get('hour') ?? null;
  return {
    day: { year, month, day },
    time: hour === null ? null : { hour, minute: timed?.get('minute') ?? 0 },
  };
}
