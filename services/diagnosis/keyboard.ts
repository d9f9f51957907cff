/** Rows of the keyboards of Europe; each row begins half a key further right than the one above. */
const LAYOUTS: readonly (readonly string[])[] = [
  ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm,.-'],
  // Spanish
  ["1234567890'¡", 'qwertyuiop`+', 'asdfghjklñ´ç', 'zxcvbnm,.-'],
  // German and Austrian
  ['1234567890ß', 'qwertzuiopü+', 'asdfghjklöä#', 'yxcvbnm,.-'],
  // French and Belgian
  ['1234567890)', 'azertyuiop^$', 'qsdfghjklmù*', 'wxcvbn,;:!'],
];

/** The neighbouring key; below a whole slip, so that it is the likelier of two explanations. */
const NEIGHBOUR = 0.6;
/** The same letter with or without its accent. */
const ACCENT = 0.5;

function pairsOf(rows: readonly string[]): readonly string[] {
  const keys = rows.flatMap((row, y) => [...row].map((sign, x) => ({ sign, y, x: x + y / 2 })));
  return keys.flatMap((key) =>
    keys
      .filter((other) => other.sign !== key.sign && Math.abs(other.y - key.y) <= 1)
      .filter((other) => Math.abs(other.x - key.x) <= 1)
      .map((other) => key.sign + other.sign),
  );
}

const neighbours: ReadonlySet<string> = new Set(LAYOUTS.flatMap(pairsOf));

const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}+/gu, '');

/** What it costs to have typed one sign for another: 0 for none, 1 for one that nothing explains. */
export function keyDistance(letter: string, other: string): number {
  if (letter === other) return 0;
  if (bare(letter) === bare(other)) return ACCENT;
  return neighbours.has(letter + other) ? NEIGHBOUR : 1;
}
