import { plain, shortened } from '../../services/texts/plain.ts';
import { exact, unlinked } from '../../services/texts/unlinked.ts';

/**
 * What people or other systems wrote, so that a card shows it as it is: Markdown, HTML, Teams' `<at>` mentions and the
 * `{{DATE()}}` of Adaptive Cards mean nothing in it. Control and direction characters are left out.
 */
export function escapeMarkdown(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map((line) =>
      plain(line)
        .replace(/[\\`*_[\]<>~|#]/g, (mark) => `\\${mark}`)
        .replace(/&(?=#?\w{1,32};)/g, '\\&')
        .replace(/\{(?=\{)/g, '{\\')
        .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
        .replace(/^(\s*)([-=])(?=\2*\s*$)/, '$1\\$2')
        .replace(/^(\s*\d{1,9})([.)])(?=\s)/, '$1\\$2'),
    )
    .join('\n');
}

const LONGEST_NAME = 200;
/** Longer ones are no addresses (RFC 5321). */
const LONGEST_VALUE = 320;

/** Names, reasons and a server's words: in one line, and no part of them is a link that the client finds by itself. */
export function escapeWords(text: string, most = LONGEST_NAME): string {
  return escapeMarkdown(unlinked(shortened(plain(text).trim(), most)));
}

/** An address, or the name of a host: exact, unless it is more than that. */
export function escapeValue(text: string): string {
  return escapeMarkdown(exact(shortened(plain(text).trim(), LONGEST_VALUE)));
}

/** Where a client may read Markdown or may not, such as the title of a choice: without the signs that could mark up. */
export function withoutMarks(text: string): string {
  return unlinked(shortened(plain(text).trim(), LONGEST_NAME))
    .replace(/[`*~[\]<>|#\\]/g, '')
    .replace(/^(?:[-+=]+\s*|\d{1,9}[.)]\s+)+/, '')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/&(?=#?\w{1,32};)/g, '& ');
}

/**
 * A text of the catalogue, already filled in: its bold stays, but what it was filled with makes no link and no tag.
 * What was escaped before stays as it is.
 */
export function defuse(text: string): string {
  return text
    .replaceAll('](', '] (')
    .replace(/\\.|[<>]/g, (found) => (found === '<' || found === '>' ? `\\${found}` : found));
}

/**
 * Without Markdown, for notifications and clients that draw no card. Some of them read it as Markdown all the same, so what
 * was escaped is left out where it could mark up again.
 */
export function withoutMarkdown(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/\\([\\_|#\-+.)=&])/g, '$1')
    .replace(/\\([`*[\]<>~])/g, '')
    .replace(/\{\\(?=\{)/g, '{ ')
    .replace(/&(?=#?\w{1,32};)/g, '& ');
}
