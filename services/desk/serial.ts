/** Runs work of one key one after the other, in the order asked; different keys do not wait for each other. */
export interface Serial {
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

export function createSerial(): Serial {
  const tails = new Map<string, Promise<unknown>>();

  return {
    run(key, work) {
      const before = tails.get(key) ?? Promise.resolve();
      const mine = before.then(work, work);
      const tail = mine.catch(() => undefined);
      tails.set(key, tail);
      void tail.then(() => {
        if (tails.get(key) === tail) tails.delete(key);
      });
      return mine;
    },
  };
}
