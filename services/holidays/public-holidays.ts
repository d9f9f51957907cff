import { createRequire } from 'node:module';
import type HolidaysOf from 'date-holidays';

export interface Holidays {
  /**
   * Days as `2026-12-08`, in order, of whole years. `country` is ISO 3166-1, `region` ISO 3166-2. Of a region that is not
   * known those of the country, of a country that is not known none: then a reminder may come on a holiday, no worse.
   */
  of(country: string, region: string | null, fromYear: number, years: number): readonly string[];
}

const MOST_YEARS = 10;
const DAY_MS = 86_400_000;
const require = createRequire(import.meta.url);

/** The library takes a fifth of a second to load: not at the start, but when the first holiday is asked for. */
function load(): typeof HolidaysOf {
  const loaded: typeof import('date-holidays') = require('date-holidays');
  return loaded.default ?? loaded;
}

/** Offices are closed on these, some for two days on end (New Year in Romania); half days (Iceland's Christmas Eve begins at one) and bank holidays are no such days. */
function closedDays(calendar: HolidaysOf, year: number): readonly string[] {
  return (calendar.getHolidays(year) || [])
    .filter((holiday) => holiday.type === 'public' && holiday.date.endsWith(' 00:00:00'))
    .flatMap((holiday) => {
      // Rounded, because the night in which the clock changes makes a day of 23 or 25 hours.
      const days = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS));
      const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
      return Array.from({ length: days }, (_, index) => dayOf(first + index * DAY_MS));
    });
}

function dayOf(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

/** Only public holidays, calculated and not looked up: towns have days of their own that nobody here knows. */
export function createHolidays(): Holidays {
  const years = new Map<string, readonly string[]>();
  const calendars = new Map<string, HolidaysOf>();

  function calendarOf(country: string, region: string): HolidaysOf {
    const place = `${country}-${region}`;
    const known = calendars.get(place);
    if (known !== undefined) return known;
    const Calendar = load();
    const calendar = region === '' ? new Calendar(country) : new Calendar(country, region);
    calendars.set(place, calendar);
    return calendar;
  }

  function ofYear(country: string, region: string, year: number): readonly string[] {
    const key = `${country}-${region}-${year}`;
    const found = years.get(key) ?? [...new Set(closedDays(calendarOf(country, region), year))].sort();
    years.set(key, found);
    return found;
  }

  return {
    of(country, region, fromYear, count) {
      const upper = country.toUpperCase();
      const code = upper === 'EL' ? 'GR' : upper;
      const part = (region ?? '').toUpperCase().split('-').at(-1) ?? '';
      const span = Math.min(count, MOST_YEARS);
      return Array.from({ length: span }, (_, index) => ofYear(code, part, fromYear + index)).flat();
    },
  };
}
