const HOUR_MS = 3_600_000;

/** English dates as Europe writes them; every other language as it writes them itself. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(
  language: string,
  timeZone: string,
  options: Readonly<Intl.DateTimeFormatOptions>,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone });
  formats.set(key, made);
  return made;
}

/** A zone that this machine does not know is read as UTC, which is then said. */
function knownZone(timeZone: string): string {
  try {
    format('en', timeZone, { dateStyle: 'full' });
    return timeZone;
  } catch {
    return 'UTC';
  }
}

export interface MomentParts {
  readonly day: string;
  readonly time: string;
  readonly hour: number;
  /** The zone's short name where the time alone could be misread: in UTC, and in the hour that a clock change repeats. */
  readonly zone: string | null;
}

/** Throws RangeError where the instant is none. */
export function momentParts(instant: string, language: string, timeZone: string): MomentParts {
  const zone = knownZone(timeZone);
  const at = new Date(instant);
  const wall = format(language, zone, { dateStyle: 'short', timeStyle: 'short' });
  const shown = wall.format(at);
  const repeated = [-HOUR_MS, HOUR_MS].some((shift) => wall.format(at.getTime() + shift) === shown);
  const named = format(language, zone, { hour: 'numeric', timeZoneName: 'short' });
  return {
    day: format(language, zone, { dateStyle: 'full' }).format(at),
    time: format(language, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at),
    hour: Number(format('en', zone, { hour: 'numeric', hourCycle: 'h23' }).format(at)),
    zone:
      repeated || zone === 'UTC'
        ? (named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? null)
        : null,
  };
}

/** A calendar day such as `2026-12-08`, without a time and so without a zone. */
export function dayText(day: string, language: string): string {
  return format(language, 'UTC', { dateStyle: 'full' }).format(new Date(`${day}T00:00:00Z`));
}
