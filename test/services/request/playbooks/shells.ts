/**
 * How each shell cuts a line into words, written from its own rules and not from ours. An operator that is not quoted
 * is a word of its own, marked with `op:`; what the shell would expand or cannot close throws.
 */

const PS_SINGLE = /['\u2018\u2019\u201a\u201b]/;
const PS_DOUBLE = /["\u201c\u201d\u201e]/;
const PS_OPERATOR = /[;|&(){},]/;
const PS_FORBIDDEN = /[$`@#<>\r\n]/;

/** Source: PowerShell's about_Quoting_Rules: any two single quotes within single quotes are the first of them. */
function psQuoted(line: string, start: number): { readonly word: string; readonly end: number } {
  let word = '';
  for (let at = start + 1; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (!PS_SINGLE.test(sign)) word += sign;
    else if (PS_SINGLE.test(line[at + 1] ?? '')) {
      word += sign;
      at += 1;
    } else return { word, end: at };
  }
  throw new Error(`a quote is not closed: ${line}`);
}

export function powershellWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (PS_FORBIDDEN.test(sign) || PS_DOUBLE.test(sign)) throw new Error(`not quoted: ${sign} in ${line}`);
    if (PS_SINGLE.test(sign)) {
      const quoted = psQuoted(line, at);
      word = (word ?? '') + quoted.word;
      at = quoted.end;
    } else if (/\s/.test(sign) || PS_OPERATOR.test(sign)) {
      if (word !== null) words.push(word);
      if (PS_OPERATOR.test(sign)) words.push(`op:${sign}`);
      word = null;
    } else word = (word ?? '') + sign;
  }
  if (word !== null) words.push(word);
  return words;
}

/** Source: POSIX, Shell Command Language, 2.2 (quoting) and 2.3 (token recognition). */
export function posixWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === "'") {
      const end = line.indexOf("'", at + 1);
      if (end < 0) throw new Error(`a quote is not closed: ${line}`);
      word = (word ?? '') + line.slice(at + 1, end);
      at = end;
    } else if (sign === '\\') {
      word = (word ?? '') + (line[at + 1] ?? '');
      at += 1;
    } else if (/["$`;&<>()\r\n!]/.test(sign)) throw new Error(`not quoted: ${sign} in ${line}`);
    else if (/\s/.test(sign) || sign === '|') {
      if (word !== null) words.push(word);
      if (sign === '|') words.push('op:|');
      word = null;
    } else word = (word ?? '') + sign;
  }
  if (word !== null) words.push(word);
  return words;
}
