import { setImmediate } from 'node:timers/promises';
import { type Instant, toInstant } from '../../services/cases/instant.ts';
import type { ValueStore } from '../../services/desk/ports/stores.ts';
import { StorageUnavailable } from '../../services/desk/ports/stores.ts';

/** When the fake's writes are dated, unless it is told otherwise. */
const SOME_DAY = toInstant('2026-11-23T09:00:00.000Z');

export interface MemoryValues<Value> extends ValueStore<Value> {
  /** The next `set` or `delete` rejects with {@link StorageUnavailable} and changes nothing. */
  failNextWrite(cause?: unknown): void;
}

/** Keeps the contract of a ValueStore, only not on a disk. Values go in and out through JSON. */
export function createMemoryValues<Value>(now: () => Instant = () => SOME_DAY): MemoryValues<Value> {
  const texts = new Map<string, string>();
  const writtenAt = new Map<string, Instant>();
  let failure: { readonly cause: unknown } | null = null;

  const turn = async (): Promise<void> => {
    await setImmediate();
    if (failure === null) return;
    const { cause } = failure;
    failure = null;
    throw new StorageUnavailable('The fake was told to refuse this write.', { cause });
  };

  return {
    get: async (key) => {
      await setImmediate();
      const text = texts.get(key);
      return text === undefined ? null : JSON.parse(text);
    },
    set: async (key, value) => {
      const text = JSON.stringify(value);
      await turn();
      texts.set(key, text);
      writtenAt.set(key, now());
    },
    delete: async (key) => {
      await turn();
      texts.delete(key);
    },
    keys: async () => [...texts.keys()],
    unwrittenSince: async (by) => [...texts.keys()].filter((key) => (writtenAt.get(key) ?? by) <= by),
    failNextWrite: (cause = null) => {
      failure = { cause };
    },
  };
}
