import { closeSync, constants, fchmodSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { type Adapter, Low } from 'lowdb';
import { writeDurably } from './durable-file.ts';
import { DamagedFile, errorCode } from './storage-faults.ts';

/** A hundred times what the fullest document has; parsing more at once would hold up everybody. */
const LARGEST = 32 * 1_048_576;
/** A symbolic link, a folder, a socket. Source: open(2). */
const NO_FILE: readonly string[] = ['ELOOP', 'EISDIR', 'ENXIO'];

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
      const text = textOf(path);
      if (text === null) return null;
      const value = parseJson(text);
      if (typeof value !== 'object' || value === null) throw new DamagedFile('not-the-stored-form');
      return value;
    },
    write: (value) => writeDurably(path, `${JSON.stringify(value)}\n`),
  };
}

/** A name that leads elsewhere is not followed, and a pipe is not waited for. Neither is there on Windows. */
const AS_IT_LIES = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const OTHERS = 0o077;

/** Not asynchronous: for small files that takes five times as long (ten thousand: 1.7 s instead of 0.4 s). */
function textOf(path: string): string | null {
  const file = opened(path);
  if (file === null) return null;
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new DamagedFile('not-a-file');
    if (stats.size > LARGEST) throw new DamagedFile('too-large');
    // Restored from a backup, it may be open to everybody on the machine.
    if ((stats.mode & OTHERS) !== 0 && process.platform !== 'win32') fchmodSync(file, 0o600);
    return readFileSync(file, 'utf8');
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number | null {
  try {
    return openSync(path, AS_IT_LIES);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    if (code !== null && NO_FILE.includes(code)) throw new DamagedFile('not-a-file', error);
    throw error;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DamagedFile('not-json', error);
  }
}
