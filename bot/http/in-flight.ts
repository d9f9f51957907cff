/** The work that must not be cut off: turns go on when whoever asked has hung up. */
export interface InFlight {
  /** Rejects as the work does. */
  during<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Resolves when nothing is under way any more, or after `boundMs`; says whether something was left. */
  settled(boundMs: number): Promise<{ readonly left: number }>;
}

export function createInFlight(): InFlight {
  const under = new Set<Promise<unknown>>();

  async function empty(): Promise<void> {
    while (under.size > 0) await Promise.allSettled(under);
  }

  return {
    async during(work) {
      const promise = work();
      under.add(promise);
      try {
        return await promise;
      } finally {
        under.delete(promise);
      }
    },
    async settled(boundMs) {
      const bound = Promise.withResolvers<void>();
      const timer = setTimeout(bound.resolve, boundMs);
      await Promise.race([empty(), bound.promise]);
      clearTimeout(timer);
      return { left: under.size };
    },
  };
}
