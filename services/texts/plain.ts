/** Nobody sees these, and some turn the reading direction. Source: Unicode TR 36, "Bidirectional text spoofing". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
/** More marks on one letter would cover the lines above and below. */
const MARKS = /(\p{M}{4})\p{M}+/gu;

function byNumber(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * What people or other systems wrote, safe to stand in a sentence: line breaks and tabs become spaces, and what cannot be
 * seen is left out. In an address it is written by its number instead: there it is what is wrong.
 */
export function plain(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(MARKS, '$1')
    .replace(/(?:\S|\ufeff)+/g, (word) => word.replace(UNSEEN, word.includes('@') ? byNumber : () => ''));
}

/** No more than so many characters, none of them half. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\p{Cs}$/u, '')}…`;
}
