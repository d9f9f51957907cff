import { type Adapter, Low } from 'lowdb';
import { writeDurably } from './durable-file.ts';
import { readOwnFile } from './read-file.ts';
import { DamagedFile } from './storage-faults.ts';

/** Null: there is no such file. Throws {@link DamagedFile}, or what the file system says. */
export async function readJsonFile(path: string): Promise<object | null> {
  const db = new Low<object | null>(durableJson(path), null);
  await db.read();
  return db.data;
}

export async function writeJsonFile(path: string, value: object): Promise<void> {
  await new Low<object | null>(durableJson(path), value).write();
}

/** lowdb takes a file that holds `null` or `0` for an empty one, so that is refused here. */
function durableJson(path: string): Adapter<object | null> {
  return {
    read: async () => {
      const text = readOwnFile(path);
      if (text === null) return null;
      const value = parseJson(text);
      if (typeof value !== 'object' || value === null) throw new DamagedFile('not-the-stored-form');
      return value;
    },
    write: (value) => writeDurably(path, `${JSON.stringify(value)}\n`),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DamagedFile('not-json', error);
  }
}
