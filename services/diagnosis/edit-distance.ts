/**
 * How many letters were left out, added, replaced or swapped with their neighbour (Damerau–Levenshtein, each place
 * edited once). Takes time by the product of both lengths: for short texts.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const current: number[] = [row + 1];
    for (const [column, other] of to.entries()) {
      const kept = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const edited = Math.min(kept, (last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1);
      const isSwap = letter === to[column - 1] && from[row - 1] === other;
      current.push(isSwap ? Math.min(edited, (beforeLast[column - 1] ?? 0) + 1) : edited);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
