import { namesServer, splitHeaders } from './header-names.ts';

/** In characters; a mail's headers and report are far shorter, and what follows is not read. */
const LONGEST = 200_000;
/** More header names than this on one line: the chat has lost the line ends. */
const JOINED = 3;

export interface Paste {
  /** With `\n` as line end; ordinary spaces; no control characters; without the quoting of a reply. */
  readonly text: string;
  /** The line ends were lost and are guessed: where a header ends and the body begins is then not known. */
  readonly isJoined: boolean;
}

function isQuoted(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 && filled.filter((line) => line.startsWith('>')).length * 10 >= filled.length * 8;
}

function isJoined(text: string): boolean {
  const split = splitHeaders(text);
  return split !== text && split.split('\n').length - text.split('\n').length >= JOINED;
}

export function readPaste(pasted: string): Paste {
  const plain = pasted
    .slice(0, LONGEST)
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\S\n\t]/gu, ' ')
    // Two words with a control character between them are two words.
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\p{Cf}/gu, '');
  const lines = plain.split('\n').filter((line) => !/^\s*```/.test(line));
  const unquoted = isQuoted(lines) ? lines.map((line) => line.replace(/^(?:> ?)+/, '')) : lines;
  const text = unquoted.join('\n').replace(/^\s*\n/, '');
  return isJoined(text) ? { text: splitHeaders(text), isJoined: true } : { text, isJoined: false };
}

const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{0,60}:/;

/**
 * The first block of headers that mail servers wrote into, up to the empty line (RFC 5322, 2.2); what a chat or a person put
 * before it is passed over. Null: there is none.
 */
export function headerBlock({ text }: Paste): string | null {
  const lines = text.split('\n');
  for (let first = 0; first < lines.length; first += 1) {
    if (!HEADER_LINE.test(lines[first] ?? '')) continue;
    let end = first + 1;
    while (end < lines.length && (HEADER_LINE.test(lines[end] ?? '') || /^[ \t]+\S/.test(lines[end] ?? '')))
      end += 1;
    const block = lines.slice(first, end).join('\n');
    // A long subject at the very end may be the body's beginning.
    if (namesServer(block)) return block.replace(/^(Subject:[^\n]*)(?:\n[ \t][^\n]*)+$(?![\s\S])/im, '$1');
    first = end - 1;
  }
  return null;
}
