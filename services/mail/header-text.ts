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

/** A name beside an address: many programs show it alone, so it may not look like another address. */
export function headerName(name: string): string {
  return headerText(name)
    .replace(/\S*@\S*/g, ' ')
    .replace(/[<>"]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, 120);
}

/** RFC 5322 `dot-atom@dot-atom`; whatever else was in it is left out. */
export function headerMessageId(id: string): string {
  return id.slice(0, 250).replace(/[^\w.@+=-]/g, '');
}
