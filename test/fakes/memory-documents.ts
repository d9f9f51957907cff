import { setImmediate } from 'node:timers/promises';
import { earliest } from '../../services/cases/instant.ts';
import type {
  DocumentStore,
  HistoryEntry,
  HistoryNote,
  IndexLine,
  Stored,
} from '../../services/desk/ports/stores.ts';
import { CommitConflict, StorageUnavailable } from '../../services/desk/ports/stores.ts';
import { isDocumentId, requireDocumentId } from '../../services/storage/document-id.ts';
import { forgetPersonal, forgetValues, saying } from '../../services/storage/forgotten-fields.ts';
import { chain } from '../../services/storage/history-chain.ts';
import type { IndexOf } from '../../services/storage/index-line.ts';
import { byAge, indexLine, isAgedBy, wakeAt } from '../../services/storage/index-line.ts';
import { randomSalt } from '../../services/storage/random-salt.ts';

export interface MemoryDocuments<State, Effect> extends DocumentStore<State, Effect> {
  /** The chain that is left of a forgotten document; null: there is none. */
  leftOf(id: string): readonly HistoryEntry[] | null;
  /** Everything that is held, as one text. */
  everything(): string;
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
  const forgotten = new Map<string, readonly HistoryEntry[]>();
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
  const beforeWrite = (id: string, expected: number): Kept | undefined => {
    if (failure !== null) {
      const { cause } = failure;
      failure = null;
      throw new StorageUnavailable('The fake was told to refuse this commit.', { cause });
    }
    const before = documents.get(id);
    if (forgotten.has(id) || (before?.commit ?? 0) !== expected) {
      throw new CommitConflict(`${kind} ${id} is at ${before?.commit ?? 0}, not ${expected}.`);
    }
    return before;
  };
  const chained = (
    id: string,
    before: readonly HistoryEntry[],
    notes: readonly HistoryNote[],
  ): readonly HistoryEntry[] => {
    const history = [...before];
    const seal = { document: `${kind}/${id}`, key: historyKey };
    for (const note of notes) history.push(chain(history.at(-1) ?? null, note, seal, randomSalt));
    return history;
  };
  /** Read back only where something in it is to be forgotten: most of a document is its history. */
  const historyAfter = (
    id: string,
    before: readonly string[],
    notes: readonly HistoryNote[],
    forgets: ((value: string) => boolean) | undefined,
  ): readonly string[] => {
    const isAbout = forgets ?? (() => false);
    const kept =
      forgets === undefined
        ? null
        : forgetValues(
            before.map((text) => JSON.parse(text)),
            isAbout,
          );
    const texts = kept === null ? before : kept.entries.map((entry) => JSON.stringify(entry));
    const last = texts.at(-1);
    const added = chained(
      id,
      last === undefined ? [] : [JSON.parse(last)],
      saying(kept?.fields ?? '', notes),
    );
    return [...texts, ...added.slice(last === undefined ? 0 : 1).map((entry) => JSON.stringify(entry))];
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
      const before = beforeWrite(id, expected);
      const history = historyAfter(id, before?.history ?? [], notes, change.forgets);
      const entries: typeof change.outbox = JSON.parse(outbox);
      const line = indexLine(id, index(JSON.parse(state), entries), entries);
      documents.set(id, { commit: expected + 1, state, outbox, history, line });
      await setImmediate();
      return stored(id) as Stored<State, Effect>;
    },
    forget: async (id, notes, expected) => {
      requireDocumentId(id);
      await setImmediate();
      if (beforeWrite(id, expected) === undefined) throw new CommitConflict(`${kind} ${id} does not exist.`);
      const kept = forgetPersonal(stored(id)?.history ?? []);
      const left = chained(id, kept.entries, saying(kept.fields, notes));
      forgotten.set(id, forgetPersonal(left).entries);
      documents.delete(id);
    },
    standing: async (id) => (forgotten.has(id) ? 'forgotten' : documents.has(id) ? 'kept' : 'unknown'),
    agedBy: async (by) =>
      lines()
        .filter((line) => isAgedBy(line, by))
        .sort(byAge),
    everything: () => JSON.stringify([[...documents], [...forgotten]]),
    leftOf: (id) => forgotten.get(id) ?? null,
    find: async (key) =>
      lines()
        .filter((line) => line.keys.includes(key))
        .sort((a, b) => Number(a.closed) - Number(b.closed)),
    all: async () => lines(),
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
