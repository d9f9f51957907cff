import { keyDistance } from './keyboard.ts';

/** Two neighbouring letters swapped: the commonest slip of quick fingers. */
const SWAP = 0.6;
/** The same letter once too often, or once too seldom. */
const DOUBLED = 0.6;

/**
 * How far apart two texts are in slips of the keyboard (Damerau–Levenshtein, each place edited once): 1 for a letter left out,
 * added or replaced; less for neighbours swapped, a key beside the right one, a letter doubled, an accent. Takes time by the
 * product of both lengths: for short texts.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let beforeLast: readonly number[] = [];
  const first: number[] = [0];
  for (const [column, letter] of to.entries())
    first.push((first[column] ?? 0) + (letter === to[column - 1] ? DOUBLED : 1));
  let last: readonly number[] = first;
  for (const [row, letter] of from.entries()) {
    const dropping = letter === from[row - 1] ? DOUBLED : 1;
    const current: number[] = [(last[0] ?? 0) + dropping];
    for (const [column, other] of to.entries()) {
      const adding = other === to[column - 1] ? DOUBLED : 1;
      const kept = (last[column] ?? 0) + keyDistance(letter, other);
      const edited = Math.min(kept, (last[column + 1] ?? 0) + dropping, (current[column] ?? 0) + adding);
      const isSwap = letter !== other && letter === to[column - 1] && from[row - 1] === other;
      current.push(isSwap ? Math.min(edited, (beforeLast[column - 1] ?? 0) + SWAP) : edited);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
