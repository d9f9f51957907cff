import { type Instant, plusMinutes } from '../../services/cases/instant.ts';
import type { DateWords, Unit } from './date-words.ts';
import { type Day, daysBefore } from './wall-time.ts';

export type ElapsedRead =
  | { readonly kind: 'instant'; readonly instant: Instant; readonly precision: 'minute' | 'hour' }
  | { readonly kind: 'day'; readonly day: Day; readonly rest: string };

const DAYS: Readonly<Record<Exclude<Unit, 'minute' | 'hour'>, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};

/** "3 days ago" is a day on the calendar, "2 hours ago" a moment. Two years at most have any use here. */
export function readElapsed(text: string, words: DateWords, now: Instant, today: Day): ElapsedRead | null {
  const numbers = [...Object.keys(words.numbers)].sort((a, b) => b.length - a.length).join('|');
  const amount = `(\\d{1,3}|${numbers}) (${Object.keys(words.units).join('|')})`;
  const { word, stands } = words.ago;
  const found = text.match(
    new RegExp(stands === 'before' ? `\\b${word} ${amount}\\b` : `\\b${amount} ${word}\\b`),
  );
  if (!found?.[1] || !found[2]) return null;
  const count = words.numbers[found[1]] ?? Number(found[1]);
  const unit = words.units[found[2]];
  if (unit === undefined) return null;
  if (unit === 'minute' || unit === 'hour') {
    const minutes = unit === 'hour' ? count * 60 : count;
    const precision = unit === 'hour' && Number.isInteger(count) ? 'hour' : 'minute';
    return { kind: 'instant', instant: plusMinutes(now, -minutes), precision };
  }
  const back = Math.round(count * DAYS[unit]);
  return { kind: 'day', day: daysBefore(today, back), rest: text.replace(found[0], ' ') };
}
