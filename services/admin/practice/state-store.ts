import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Adapter, Low } from 'lowdb';
import writeFileAtomic from 'write-file-atomic';
import type { PracticeState } from './state.ts';

export interface StateStore {
  readonly state: () => PracticeState;
  /**
   * One change after the other. Resolves once on disk; where the write fails it rejects, and nothing has changed.
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
  let waiting: Step[] = [];
  let _writing: Promise<void> | null = null;

  /** Changes that wait for the disk share one write; those that were refused among them have no part in it. */
  async function writeWaiting(): Promise<void> {
    while (waiting.length > 0) {
      const steps = waiting;
      waiting = [];
      const next = steps.reduce((state, step) => step.take(state), current);
      try {
        if (next !== current) {
          db.data = next;
          await db.write();
          current = next;
          changed();
        }
        for (const step of steps) step.settle();
      } catch (error) {
        db.data = current;
        for (const step of steps) step.fail(error);
      }
    }
    _writing = null;
  }

  return {
    state: () => current,
    change(decide) {
      return new Promise((resolve, reject) => {
        let settle = () => {};
        waiting.push({
          take(state) {
            try {
              const { next, value } = decide(state);
              settle = () => resolve(value);
              return next;
            } catch (error) {
              settle = () => reject(error);
              return state;
            }
          },
          settle: () => settle(),
          fail: reject,
        });
        // Begun a moment later, so that changes asked for in the same moment share the first write too.
        _writing ??= Promise.resolve().then(writeWaiting);
      });
    },
  };
}

interface Step {
  /** The state after this step; the same one where the step was refused. */
  take(state: PracticeState): PracticeState;
  /** Tells the caller what came of it, once it is on disk. */
  settle(): void;
  fail(error: unknown): void;
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
