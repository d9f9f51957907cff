import { READ_LIMIT } from './words.ts';

export interface FoundAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** As Teams writes an address that somebody typed: `[a@b](mailto:a@b)`, `<a href="mailto:a@b">a@b</a>`, `<a@b>`. */
function withoutMarkup(text: string): string {
  const blank = (whole: string, address: string) => ` ${address}`.padEnd(whole.length);
  return text
    .replace(/<a\s[^<>]{0,300}>([^<>]{0,300})<\/a>/gi, blank)
    .replace(/\[([^[\]]{0,300})\]\(mailto:[^()\s]{0,300}\)/gi, blank)
    .replace(/<?mailto:/gi, (found) => ' '.repeat(found.length));
}

const BEFORE = /^[<("'«»“„‚[]+/;
const AFTER = /[>)"'«»“”‘’\],;:!?.]+$/;

/**
 * Everything with an @ in it, as typed: whether it is an address is for the examination to say. Only what surrounds
 * it in a sentence is taken off.
 */
export function addressesIn(text: string): readonly FoundAddress[] {
  const bare = withoutMarkup(text.slice(0, READ_LIMIT));
  return Array.from(bare.matchAll(/\S+/g)).flatMap(({ 0: piece, index }) => {
    if (!piece.includes('@')) return [];
    const before = piece.match(BEFORE)?.[0].length ?? 0;
    const address = piece.slice(before).replace(AFTER, '');
    const start = index + before;
    return address.length < 3 ? [] : [{ address, start, end: start + address.length }];
  });
}

/** "From this one to that one" says which of two is meant; of a list nobody can tell, and a second one may hide behind it. */
export function isList(
  kind: 'correct' | 'to' | 'loan',
  text: string,
  found: readonly FoundAddress[],
): boolean {
  const different = new Set(found.map(({ address }) => address.toLowerCase()));
  if (different.size < 2) return false;
  const [first, last] = [found[0], found.at(-1)];
  return (
    kind !== 'correct' ||
    found.length > 2 ||
    /[,;&\n]|\b(?:b?cc|cco)\b/i.test(text.slice(first?.end, last?.start))
  );
}
