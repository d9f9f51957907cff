/** Resolves as soon as `look` finds something; looks again each time `changed` is called. */
export interface Waiting {
  changed(): void;
  until<Found>(
    look: () => Found | null,
    more: { readonly what: () => string; readonly withinMs?: number },
  ): Promise<Found>;
}

const PATIENCE_MS = 30_000;

export function createWaiting(): Waiting {
  const waiting = new Set<() => void>();
  return {
    changed() {
      for (const look of [...waiting]) look();
    },
    until(look, { what, withinMs = PATIENCE_MS }) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(again);
          reject(new Error(`not within ${withinMs / 1000} s: ${what()}`));
        }, withinMs);
        const again = (): void => {
          const found = look();
          if (found === null) return;
          waiting.delete(again);
          clearTimeout(timer);
          resolve(found);
        };
        waiting.add(again);
        again();
      });
    },
  };
}
