import { TZDate, tz } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { isWeekend } from 'date-fns/isWeekend';
import { type Instant, plusDays, toInstant } from './instant.ts';

const OPENING_HOUR = 9;

function isWorkingDay(day: Date, zone: string, holidays: readonly string[]): boolean {
  const within = { in: tz(zone) };
  return !isWeekend(day, within) && !holidays.includes(format(day, 'yyyy-MM-dd', within));
}

/**
 * Nine in the morning, in the zone, of the nth working day after; less than one day is elapsed time.
 * Weekends are Saturday and Sunday; holidays are days of the zone as `2026-12-08`.
 */
export function plusWorkingDays(
  at: Instant,
  days: number,
  zone: string,
  holidays: readonly string[],
): Instant {
  if (days < 1) return plusDays(at, days);
  const within = { in: tz(zone) };
  let day: Date = new TZDate(Date.parse(at), zone);
  for (let left = Math.floor(days); left > 0; ) {
    day = addDays(day, 1, within);
    if (isWorkingDay(day, zone, holidays)) left -= 1;
  }
  const local = new TZDate(day.getTime(), zone);
  const opening = new TZDate(
    local.getFullYear(),
    local.getMonth(),
    local.getDate(),
    OPENING_HOUR,
    0,
    0,
    0,
    zone,
  );
  return toInstant(opening.getTime());
}
