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

/** Keeps the contract of a DocumentStore, only not on a disk. Documents go in and out through JSON. */
export function createMemoryDocuments<State, Effect>(parts: {
  readonly kind?: string;
  readonly index: IndexOf<State, Effect>;
  readonly historyKey?: string;
}): MemoryDocuments<State, Effect> {
  const { kind = 'cases', index, historyKey = 'history key of the tests' } = parts;
  const texts = new Map<string, string>();
  let failure: { readonly cause: unknown } | null = null;

  const stored = (id: string): Stored<State, Effect> | null => {
    const text = texts.get(id);
    return text === undefined ? null : JSON.parse(text);
  };
  const lines = (): IndexLine[] =>
    [...texts.keys()].flatMap((id) => {
      const found = stored(id);
      return found === null ? [] : [indexLine(id, index(found.state, found.outbox), found.outbox)];
    });

  return {
    read: async (id) => {
      await setImmediate();
      return isDocumentId(id) ? stored(id) : null;
    },
    commit: async (change, expected) => {
      requireDocumentId(change.id);
      const asked = JSON.stringify(change);
      // A fake that commits at once hides lost updates: others run between the call and the write.
      await setImmediate();
      if (failure !== null) {
        const { cause } = failure;
        failure = null;
        throw new StorageUnavailable('The fake was told to refuse this commit.', { cause });
      }
      const before = stored(change.id);
      if ((before?.commit ?? 0) !== expected) {
        throw new CommitConflict(`${kind} ${change.id} is at ${before?.commit ?? 0}, not ${expected}.`);
      }
      const { id, state, notes, outbox }: typeof change = JSON.parse(asked);
      const history: HistoryEntry[] = [...(before?.history ?? [])];
      const seal = { document: `${kind}/${id}`, key: historyKey };
      for (const note of notes) history.push(chain(history.at(-1) ?? null, note, seal, randomSalt));
      texts.set(id, JSON.stringify({ id, commit: expected + 1, state, history, outbox }));
      await setImmediate();
      return JSON.parse(JSON.stringify({ id, commit: expected + 1, state, history, outbox }));
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
