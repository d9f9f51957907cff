/** Letters that carry no combining mark and still are written plainly by people in a hurry. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łđøæœßı]/g, (letter) => PLAIN[letter] ?? letter);
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * How well the query fits, 0 best; null where some word of it begins no word of the texts.
 * A word with an @ is the beginning of an address, not of its pieces.
 */
function match(q: string, texts: readonly string[]): number | null {
  const whole = texts.map(plain);
  const words = texts.flatMap(wordsOf);
  const asked = plain(q).trim().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return null;
  const fits = (word: string): boolean => {
    if (whole.some((text) => text.startsWith(word))) return true;
    if (word.includes('@')) return false;
    const pieces = wordsOf(word);
    return pieces.length > 0 && pieces.every((piece) => words.some((other) => other.startsWith(piece)));
  };
  if (!asked.every(fits)) return null;
  const phrase = asked.join(' ');
  if (whole.includes(phrase)) return 0;
  if (whole.some((text) => text.startsWith(phrase))) return 1;
  return asked.flatMap(wordsOf).every((word) => words.includes(word)) ? 2 : 3;
}

interface Found<T> {
  readonly item: T;
  /** Sorts as text: rank, name, id. */
  readonly key: string;
}

/** Best match first, then by name and id; without a query everything, by name. */
export function ranked<T extends { readonly id: string; readonly name: string }>(
  items: readonly T[],
  q: string | null,
  texts: (item: T) => readonly string[],
): readonly Found<T>[] {
  return items
    .flatMap((item) => {
      const rank = q === null ? 0 : match(q, texts(item));
      return rank === null ? [] : [{ item, key: `${rank} ${plain(item.name)} ${item.id}` }];
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}
