import { type Instant, toInstant, toMillis } from '../cases/instant.ts';
import type { Language } from '../texts/language.ts';
import { type Reader, say } from '../texts/texts.ts';

const MINUTE_MS = 60_000;

/** English dates as Europe writes them. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

function localText(at: Instant, { language, timeZone }: Reader, withSeconds: boolean): string {
  const seconds = withSeconds ? ({ second: '2-digit' } as const) : {};
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...seconds } as const;
  const day = new Intl.DateTimeFormat(localeOf(language), { timeZone, dateStyle: 'long' }).format(
    toMillis(at),
  );
  const time = new Intl.DateTimeFormat(localeOf(language), { timeZone, ...clock }).format(toMillis(at));
  return `${day}, ${time}`;
}

/** `Europe/Madrid, UTC+1`: the offset is that of the instant, so that a clock change is seen. */
function zoneText(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(
    toMillis(at),
  );
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC';
  return `${timeZone}, ${offset.replace('GMT', 'UTC')}`;
}

function utcText(at: Instant, withSeconds: boolean): string {
  return `${at.slice(0, 10)} ${at.slice(11, withSeconds ? 19 : 16)}`;
}

/** Local time and UTC side by side, to the second. */
export function momentText(at: Instant, reader: Reader): string {
  const zone = zoneText(at, reader.timeZone);
  return say(reader, 'letters.time.both', {
    local: localText(at, reader, true),
    zone,
    utc: `${utcText(at, true)} UTC`,
  });
}

export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** To the minute, never shorter than the span itself. */
export function spanText({ from, to }: Span, reader: Reader): readonly string[] {
  const start = toInstant(Math.floor(toMillis(from) / MINUTE_MS) * MINUTE_MS);
  const end = toInstant(Math.ceil(toMillis(to) / MINUTE_MS) * MINUTE_MS);
  const local = (at: Instant) => localText(at, reader, false);
  const utc = (at: Instant) => utcText(at, false);
  return [
    `${shortened(local(start), local(end), ', ')} (${zoneText(start, reader.timeZone)})`,
    `= ${shortened(utc(start), utc(end), ' ')} UTC`,
  ];
}

/** The day once where both ends have the same one. */
function shortened(from: string, to: string, between: string): string {
  const cut = (text: string) => text.lastIndexOf(between);
  const sameDay = from.slice(0, cut(from)) === to.slice(0, cut(to));
  return `${from} – ${sameDay ? to.slice(cut(to) + between.length) : to}`;
}

/** Local time alone, to the minute, where nobody searches by it. */
export function shortMoment(at: Instant, reader: Reader): string {
  return localText(at, reader, false);
}

export function dayText(at: Instant, { language, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeZone, dateStyle: 'long' }).format(toMillis(at));
}
