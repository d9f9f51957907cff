/**
 * One check for all who ask while it runs, and for whoever asks within `holdsMs` after it ended: a flood of questions is
 * no flood at what is checked. One that threw is not kept.
 */
export function createSharedCheck<T>(
  check: () => Promise<T>,
  { holdsMs, elapsedMs }: { readonly holdsMs: number; readonly elapsedMs: () => number },
): () => Promise<T> {
  let known: { readonly answer: Promise<T>; endedAt: number | null } | null = null;

  return () => {
    if (known !== null && (known.endedAt === null || elapsedMs() - known.endedAt < holdsMs)) {
      return known.answer;
    }
    const mine = { answer: check(), endedAt: null as number | null };
    known = mine;
    mine.answer.then(
      () => {
        mine.endedAt = elapsedMs();
      },
      () => {
        if (known === mine) known = null;
      },
    );
    return mine.answer;
  };
}
