import { plain } from '../../services/texts/plain.ts';
import { unlinked } from '../../services/texts/unlinked.ts';

/** What begins a formula, in other widths and shapes too. Source: OWASP, "CSV Injection". */
const SIGN = '=+\\-@＝＋－＠﹦﹢﹣﹫−⁼⁺⁻';
/** At the beginning, behind quotes and spaces too, and behind whatever else may be taken for the end of a cell. */
const FORMULA = new RegExp(`(^|[,|"'])([\\s"'“”‘’]*)(?=[${SIGN}])`, 'gu');

/** One cell of a table as a line of text, in quotes (RFC 4180): never two cells, never a formula, never a link. */
export function spreadsheetCell(value: string): string {
  const words = unlinked(plain(value).replaceAll(';', ' ').replace(/ {2,}/g, ' ').trim());
  return `"${words.replace(FORMULA, "$1$2'").replaceAll('"', '""')}"`;
}
