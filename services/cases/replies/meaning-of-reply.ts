import { type ReadReply, readReply } from './read-reply.ts';
import type { ReplyMeaning, ReplyRow } from './reply-meaning.ts';
import { ROWS_BY_CODE } from './rows-by-code.ts';
import { ROWS_BY_WORDS } from './rows-by-words.ts';

/** The first row that fits counts. */
export const REPLY_ROWS: readonly ReplyRow[] = [...ROWS_BY_WORDS, ...ROWS_BY_CODE];

function codeFits(pattern: string, enhanced: string | null): boolean {
  if (enhanced === null || pattern === 'none') return enhanced === null && pattern === 'none';
  const [, subject, detail] = enhanced.split('.');
  const [wantedSubject, wanted = ''] = pattern.split('.');
  if (subject !== wantedSubject) return false;
  if (wanted === '*') return true;
  const [from, to = from] = wanted.split('-').map(Number);
  return Number(detail) >= Number(from) && Number(detail) <= Number(to);
}

function rowFits(row: ReplyRow, { basic, enhanced, text }: ReadReply): boolean {
  return (
    (row.codes?.some((code) => codeFits(code, enhanced)) ?? true) &&
    (row.basic === undefined || (basic !== null && row.basic.includes(basic))) &&
    (row.says?.test(text) ?? true)
  );
}

/**
 * What a reply means; null where it says no more than yes or no. Total, for any text. Whether it is for good or for now is
 * not read here: whoever tried to send knows whether they try again.
 */
export function meaningOfReply(
  reply: string | null,
  rows: readonly ReplyRow[] = REPLY_ROWS,
): ReplyMeaning | null {
  if (reply === null) return null;
  const read = readReply(reply);
  if (read.text === '' || (read.basic !== null && read.basic < 400)) return null;
  return rows.find((row) => rowFits(row, read))?.meaning ?? null;
}
