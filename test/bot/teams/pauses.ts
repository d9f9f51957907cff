import { setImmediate } from 'node:timers/promises';

/** Pauses that end when a test says so; the breath between two messages ends at once, and is written down. */
export interface Pauses {
  readonly pause: (ms: number) => Promise<void>;
  readonly asked: readonly number[];
  /** Whoever waits for so long or less has waited long enough. */
  pass(ms: number): void;
}

const BREATH_MS = 1_000;

export function createPauses(): Pauses {
  const asked: number[] = [];
  let waiting: { readonly ms: number; readonly over: () => void }[] = [];
  return {
    asked,
    pause(ms) {
      asked.push(ms);
      if (ms < BREATH_MS) return setImmediate();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push({ ms, over: resolve });
      return promise;
    },
    pass(ms) {
      for (const { over } of waiting.filter((each) => each.ms <= ms)) over();
      waiting = waiting.filter((each) => each.ms > ms);
    },
  };
}
