import { setImmediate } from 'node:timers/promises';
import { earliest } from '../../services/cases/instant.ts';
import type { DocumentStore, HistoryEntry, IndexLine, Stored } from '../../services/desk/ports/stores.ts';
import { CommitConflict, StorageUnavailable } from '../../services/desk/ports/stores.ts';
import { isDocumentId, requireDocumentId } from '../../services/storage/document-id.ts';
import { chain } from '../../services/storage/history-chain.ts';
import type { IndexOf } from '../../services/storage/index-line.ts';
import { indexLine, wakeAt } from '../../services/storage/index-line.ts';
import { randomSalt } from '../../services/storage/random-salt.ts';

export interface MemoryDocuments<State, Effect> extends DocumentStore<State, Effect> {
  /** The next commit rejects with {@link StorageUnavailable} and changes nothing. */
  failNextCommit(cause?: unknown): void;
}

/** As it lies there: texts alone, so that nothing in it is shared with whoever wrote or reads it. */
interface Kept {
  readonly commit: number;
  readonly state: string;
  readonly outbox: string;
  readonly history: readonly string[];
  readonly line: IndexLine;
}

/** Keeps the contract of a DocumentStore, only not on a disk. Documents go in and out through JSON. */
export function createMemoryDocuments<State, Effect>(parts: {
  readonly kind?: string;
  readonly index: IndexOf<State, Effect>;
  readonly historyKey?: string;
}): MemoryDocuments<State, Effect> {
  const { kind = 'cases', index, historyKey = 'history key of the tests' } = parts;
  const documents = new Map<string, Kept>();
  let failure: { readonly cause: unknown } | null = null;

  /** The history is seldom looked at, and most of a document: it is read when it is asked for. */
  const stored = (id: string): Stored<State, Effect> | null => {
    const kept = documents.get(id);
    if (kept === undefined) return null;
    const { commit, state, outbox, history } = kept;
    return {
      id,
      commit,
      state: JSON.parse(state),
      get history(): HistoryEntry[] {
        return history.map((text) => JSON.parse(text));
      },
      outbox: JSON.parse(outbox),
    };
  };
  const lines = (): IndexLine[] => [...documents.values()].map(({ line }) => line);

  return {
    read: async (id) => {
      await setImmediate();
      return isDocumentId(id) ? stored(id) : null;
    },
    commit: async (change, expected) => {
      const { id } = change;
      requireDocumentId(id);
      const state = JSON.stringify(change.state);
      const outbox = JSON.stringify(change.outbox);
      const notes: typeof change.notes = structuredClone(change.notes);
      // A fake that commits at once hides lost updates: others run between the call and the write.
      await setImmediate();
      if (failure !== null) {
        const { cause } = failure;
        failure = null;
        throw new StorageUnavailable('The fake was told to refuse this commit.', { cause });
      }
      const before = documents.get(id);
      if ((before?.commit ?? 0) !== expected) {
        throw new CommitConflict(`${kind} ${id} is at ${before?.commit ?? 0}, not ${expected}.`);
      }
      const history = [...(before?.history ?? [])];
      const seal = { document: `${kind}/${id}`, key: historyKey };
      for (const note of notes) {
        const last = history.at(-1);
        const entry = chain(last === undefined ? null : JSON.parse(last), note, seal, randomSalt);
        history.push(JSON.stringify(entry));
      }
      const entries: typeof change.outbox = JSON.parse(outbox);
      const line = indexLine(id, index(JSON.parse(state), entries), entries);
      documents.set(id, { commit: expected + 1, state, outbox, history, line });
      await setImmediate();
      return stored(id) as Stored<State, Effect>;
    },
    find: async (key) =>
      lines()
        .filter((line) => line.keys.includes(key))
        .sort((a, b) => Number(a.closed) - Number(b.closed)),
    open: async () => lines().filter((line) => !line.closed),
    dueBy: async (now) =>
      lines()
        .flatMap((line) => {
          const at = wakeAt(line);
          return at !== null && at <= now ? [{ at, line }] : [];
        })
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
        .map(({ line }) => line),
    nextDue: async () => earliest(...lines().map(wakeAt)),
    failNextCommit: (cause = null) => {
      failure = { cause };
    },
  };
}
