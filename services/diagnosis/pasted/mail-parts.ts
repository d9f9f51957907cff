import type { Instant } from '../../cases/instant.ts';
import { toInstant } from '../../cases/instant.ts';

/** What is read of a block of headers, decoded. */
export interface MailHeaders {
  /** All addresses of `From`. */
  readonly from: readonly string[];
  readonly subject: string | null;
  /** Without angle brackets. */
  readonly messageId: string | null;
  readonly date: Instant | null;
  /** The values of a header, unfolded, the topmost first. */
  values(name: string): readonly string[];
}

const LONGEST_TEXT = 300;

function oneLine(text: string | undefined): string | null {
  const line = (text ?? '').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  return line === '' ? null : line.slice(0, LONGEST_TEXT);
}

const MAIL_DATE =
  /^(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:[+-]\d{4}|GMT|UTC?)\b/;

/** RFC 5322, 3.3; anything else is no date, and never taken for now. */
export function readDate(text: string | undefined): Instant | null {
  const [date] = text?.replace(/\s+/g, ' ').trim().match(MAIL_DATE) ?? [];
  const millis = date === undefined ? Number.NaN : Date.parse(date);
  return millis > Date.UTC(2000, 0, 1) && millis < Date.UTC(2100, 0, 1) ? toInstant(millis) : null;
}

// Loaded when the first mail is pasted: the start would wait for it.
async function parse(raw: string) {
  const { simpleParser } = await import('mailparser');
  return await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    maxHtmlLengthToParse: 1,
  }).catch(() => null);
}

/** Reads a block of headers alone: whatever follows an empty line must have been cut off before. */
export async function readHeaders(block: string): Promise<MailHeaders | null> {
  const parsed = await parse(`${block.replaceAll('\n', '\r\n')}\r\n\r\n`);
  if (parsed === null) return null;
  const values = (name: string) =>
    parsed.headerLines
      .filter(({ key }) => key === name)
      .map(({ line }) =>
        line
          .slice(line.indexOf(':') + 1)
          .replace(/\s+/g, ' ')
          .trim(),
      );
  const from = (parsed.from?.value ?? []).flatMap(({ address, group }) => [
    address ?? '',
    ...(group ?? []).map((one) => one.address ?? ''),
  ]);
  const id = values('message-id')[0]?.match(/^<?([^\s<>"'`\\]{1,250})>?$/)?.[1];
  return {
    from: from.filter((address) => address !== ''),
    subject: oneLine(parsed.subject),
    messageId: id ?? null,
    date: readDate(values('date')[0]),
    values,
  };
}

/** The parts of a raw mail that are delivery reports (RFC 3464), decoded. */
export async function deliveryReports(raw: string): Promise<readonly string[]> {
  const parsed = await parse(raw.replaceAll('\n', '\r\n'));
  return (parsed?.attachments ?? [])
    .filter(({ contentType }) => /^message\/(?:global-)?delivery-status$/i.test(contentType))
    .map(({ content }) => content.toString('utf8').replace(/\r\n?/g, '\n'));
}
