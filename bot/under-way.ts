import type { Log } from '../services/desk/ports/log.ts';

export interface UnderWay {
  /** True: this very activity is being answered now. */
  has(key: string): boolean;
  /**
   * Waits for the work for so long, and then lets it go on by itself. The same key again waits for the same work. Never
   * rejects: what went wrong is in the log, and the outcome is null.
   */
  within<Result>(
    key: string,
    work: () => Promise<Result>,
    patienceMs: number,
  ): Promise<{ readonly ended: Result | null } | { readonly goesOn: Promise<Result | null> }>;
  /** Resolves when everything under way has ended, what outlived its request included. */
  quiet(): Promise<void>;
}

export function createUnderWay(parts: {
  readonly log: Log;
  readonly pause: (ms: number) => Promise<void>;
}): UnderWay {
  const running = new Map<string, Promise<unknown>>();

  function begin<Result>(key: string, work: () => Promise<Result>): Promise<Result | null> {
    const known = running.get(key);
    if (known !== undefined) return known as Promise<Result | null>;
    const kept = work()
      .catch((error: unknown) => {
        parts.log.error('a turn failed', {}, error);
        return null;
      })
      .finally(() => running.delete(key));
    running.set(key, kept);
    return kept;
  }

  return {
    has: (key) => running.has(key),
    async within(key, work, patienceMs) {
      const kept = begin(key, work);
      const tooLong = parts.pause(patienceMs).then(() => ({ goesOn: kept }));
      return Promise.race([kept.then((ended) => ({ ended })), tooLong]);
    },
    async quiet() {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
