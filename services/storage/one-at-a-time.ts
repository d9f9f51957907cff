export interface OneAtATime {
  /** Starts when everything asked before under the same name has ended, well or badly. */
  run<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Resolves when all that was asked so far has ended. */
  idle(): Promise<void>;
}

export function createOneAtATime(): OneAtATime {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (name, work) => {
      const result = (tails.get(name) ?? Promise.resolve()).then(work);
      const tail = result.then(
        () => undefined,
        () => undefined,
      );
      tails.set(name, tail);
      void tail.then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
      return result;
    },
    idle: async () => {
      await Promise.all(tails.values());
    },
  };
}
