import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';
import type { PracticeState } from './state.ts';

export interface StateStore {
  readonly state: () => PracticeState;
  /**
   * One change at a time. Resolves once on disk; where the write fails it rejects, and nothing has changed.
   * `decide` sees the newest state and returns the next one, with what the caller wants to know.
   */
  change<T>(
    decide: (state: PracticeState) => { readonly next: PracticeState; readonly value: T },
  ): Promise<T>;
}

const FILE = 'admin-service.json';

/** What cannot be read is set aside beside its place, and the practice begins anew. */
export async function openStateStore(
  folder: string,
  begin: () => PracticeState,
  changed: () => void,
): Promise<StateStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, FILE);
  const db = new Low<PracticeState | null>(durableFile(file), null);
  await db.read();
  if (db.data?.form !== 1) {
    if (db.data !== null) await rename(file, `${file}.set-aside`);
    db.data = begin();
    await db.write();
  }
  let current = db.data;
  let last: Promise<unknown> = Promise.resolve();

  return {
    state: () => current,
    change(decide) {
      const turn = last.then(async () => {
        const { next, value } = decide(current);
        if (next !== current) {
          db.data = next;
          await db.write();
          current = next;
          changed();
        }
        return value;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

function durableFile(file: string): Adapter<PracticeState | null> {
  return {
    async read() {
      try {
        return JSON.parse(await readFile(file, 'utf8'));
      } catch (error) {
        if (error instanceof SyntaxError) {
          await rename(file, `${file}.set-aside`);
          return null;
        }
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    write: (data) => writeFileAtomic(file, JSON.stringify(data), { mode: 0o600 }),
  };
}
