import type { Instant } from '../../services/cases/instant.ts';
import { message } from '../../services/texts/message.ts';
import { type Reader, render } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';

const PREFIX = 'dossier';

/** The catalogue's word for what a history keeps; what it has no word for is shown as it stands there. */
export function wordFor(reader: Reader, kind: 'what' | 'field' | 'value', value: string): string {
  const key = `${PREFIX}.${kind}.${value}`;
  const text = render({ ...message('dossier.title'), key, params: {} }, reader);
  return text === key ? value : text;
}

function dated(reader: Reader, at: Instant, timeZone: string): string {
  const locale = reader.language === 'en' ? 'en-GB' : reader.language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium', timeZone }).format(
    new Date(at),
  );
}

/** `24 Nov 2026, 10:15:00 CET`, as plain text. */
export function momentText(reader: Reader, at: Instant): string {
  const zone = new Intl.DateTimeFormat(reader.language === 'en' ? 'en-GB' : reader.language, {
    timeZone: reader.timeZone,
    timeZoneName: 'short',
  })
    .formatToParts(new Date(at))
    .find(({ type }) => type === 'timeZoneName')?.value;
  return `${dated(reader, at, reader.timeZone)} ${zone ?? ''}`.trim();
}

/** The reader's zone, and UTC below it. HTML. */
export function momentHtml(reader: Reader, at: Instant): string {
  const utc = `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
  return `<time datetime="${escapeHtml(at)}">${escapeHtml(momentText(reader, at))}<span class="utc">${utc}</span></time>`;
}
