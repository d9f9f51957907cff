import type { Notation } from './playbook.ts';

const LONGEST = 1_000;

/** A control or invisible character, or a line end: what a terminal may act on or a reader cannot see. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/u;
/** What the programs themselves may read as a pattern, quoted or not: a search or a list entry would become wider. */
const WILDCARD = /[*?[\]]/;
/** Every sign that PowerShell takes for a single quote. Source: about_Quoting_Rules and its tokenizer. */
const POWERSHELL_QUOTES = /['\u2018\u2019\u201a\u201b]/g;
const PLAIN_WORD = /^[\w.+@:-]+$/;

function powershell(value: string): string {
  return `'${value.replace(POWERSHELL_QUOTES, '$&$&')}'`;
}

/** Source: POSIX, Shell Command Language, 2.2.2: within single quotes nothing is special, and a quote cannot occur. */
function posix(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** The value as exactly one word of the notation; null where that cannot be said safely. Never half-quoted. */
export function quote(value: string, notation: Notation): string | null {
  if (value === '' || value.length > LONGEST || UNSEEN.test(value) || WILDCARD.test(value)) return null;
  // A program may read a word with a dash in front as one of its options.
  if (value.startsWith('-')) return null;
  if (notation === 'file') return PLAIN_WORD.test(value) ? value : null;
  return notation === 'powershell' ? powershell(value) : posix(value);
}
