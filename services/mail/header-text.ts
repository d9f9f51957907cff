const LONGEST = 500;

/** One line: line ends, control and direction characters would change what a header says, or begin another one. */
export function headerText(text: string): string {
  return text
    .slice(0, 4 * LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

/** RFC 5322 `dot-atom@dot-atom`; whatever else was in it is left out. */
export function headerMessageId(id: string): string {
  return id.slice(0, 250).replace(/[^\w.@+=-]/g, '');
}
