import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { type Instant, isInstant } from '../cases/instant.ts';
import type { ValueStore } from '../desk/ports/stores.ts';
import { listFinished, makePrivateFolder, removeDurably, setAside } from './durable-file.ts';
import { inParallel } from './in-parallel.ts';
import { readJsonFile, writeJsonFile } from './lowdb-file.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { type Damage, DamagedFile, orUnavailable } from './storage-faults.ts';
import type { StorageLog } from './storage-log.ts';

export interface LowdbValues<Value> extends ValueStore<Value> {
  /** Resolves when the writes under way have ended. */
  close(): Promise<void>;
}

const stored = z.object({
  form: z.literal(1),
  key: z.string(),
  at: z.custom<Instant>(isInstant),
  value: z.unknown(),
});

/** One file per key under `folder/kind`. What cannot be read is set aside, and is then not there. */
export async function openLowdbValues<Value>(parts: {
  readonly folder: string;
  /** A folder name, such as `conversations`. */
  readonly kind: string;
  /** Throws for what is no value of this kind and key. */
  readonly parse: (value: unknown, key: string) => Value;
  readonly now: () => Instant;
  readonly log: StorageLog;
}): Promise<LowdbValues<Value>> {
  const { kind, parse, now, log } = parts;
  const path = join(parts.folder, kind);
  const damagedPath = join(path, 'damaged');
  const known = new Map<string, Instant>();
  const turns = createOneAtATime();

  const putAside = async (name: string, because: Damage): Promise<null> => {
    await setAside(join(path, name), damagedPath);
    // Without the file's name, which is made of a key, and that may be a person's.
    log.warn({ kind, because }, 'a damaged value was set aside');
    return null;
  };

  const read = async (name: string): Promise<Decoded<Value> | null> => {
    try {
      const found = await readJsonFile(join(path, name));
      return found === null ? null : decode(found, name, parse);
    } catch (error) {
      if (error instanceof DamagedFile) return putAside(name, error.because);
      throw error;
    }
  };

  const turn = <Result>(
    doing: string,
    key: string,
    work: (name: string) => Promise<Result>,
  ): Promise<Result> =>
    turns.run(key, () => orUnavailable(`${doing} one of ${kind}`, () => work(nameOf(key))));

  await orUnavailable(`open ${path}`, async () => {
    await makePrivateFolder(path);
    await makePrivateFolder(damagedPath);
    await inParallel(await listFinished(path), async (name) => {
      const found = await read(name);
      if (found !== null) known.set(found.key, found.at);
    });
  });

  return {
    get: (key) =>
      turn('read', key, async (name) => {
        if (!known.has(key)) return null;
        const found = await read(name);
        if (found === null) known.delete(key);
        return found?.value ?? null;
      }),
    set: async (key, value) => {
      const at = now();
      const entry: object = JSON.parse(JSON.stringify({ form: 1, key, at, value }));
      decode(entry, nameOf(key), parse);
      await turn('write', key, async (name) => {
        await writeJsonFile(join(path, name), entry);
        known.set(key, at);
      });
    },
    delete: (key) =>
      turn('delete', key, async (name) => {
        if (!known.has(key)) return;
        await removeDurably(join(path, name));
        known.delete(key);
      }),
    keys: async () => [...known.keys()],
    unwrittenSince: async (by) => [...known].flatMap(([key, at]) => (at <= by ? [key] : [])),
    close: () => turns.idle(),
  };
}

/** Keys are longer than file names may be, and differ in case. Through JSON, so that no two keys are one in UTF-8. */
function nameOf(key: string): string {
  return `${createHash('sha256').update(JSON.stringify(key)).digest('hex')}.json`;
}

interface Decoded<Value> {
  readonly key: string;
  readonly at: Instant;
  readonly value: Value;
}

function decode<Value>(
  entry: object,
  name: string,
  parse: (value: unknown, key: string) => Value,
): Decoded<Value> {
  const { data: found, error } = stored.safeParse(entry);
  if (found === undefined) throw new DamagedFile('not-the-stored-form', error);
  if (nameOf(found.key) !== name) throw new DamagedFile('of-another-document');
  try {
    return { key: found.key, at: found.at, value: parse(found.value, found.key) };
  } catch (cause) {
    throw new DamagedFile('value-refused', cause);
  }
}
