import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DocumentStore, HistoryEntry, Stored } from '../desk/ports/stores.ts';
import { CommitConflict, StorageUnavailable } from '../desk/ports/stores.ts';
import { type ClosedIndex, type IndexEdition, openClosedIndex, readClosedIndex } from './closed-index.ts';
import { type DocumentFolder, openDocumentFolder } from './document-folder.ts';
import { isDocumentId, requireDocumentId } from './document-id.ts';
import { createDocumentLines, type DocumentLines, type Held, type Place } from './document-lines.ts';
import { chain } from './history-chain.ts';
import { inParallel } from './in-parallel.ts';
import { type IndexOf, indexLine } from './index-line.ts';
import { createOneAtATime } from './one-at-a-time.ts';
import { randomSalt } from './random-salt.ts';
import { errorCode, orUnavailable } from './storage-faults.ts';
import type { StorageLog } from './storage-log.ts';
import { createStoredForm, type Migration } from './stored-form.ts';

export interface LowdbDocuments<State, Effect> extends DocumentStore<State, Effect> {
  /** Waits for the commits under way; later ones are refused. */
  close(): Promise<void>;
  /** Files set aside since the start because they could not be read. */
  damaged(): number;
}

export interface DocumentKind<State, Effect> {
  /** A folder name, such as `cases`; it is part of what the history's seals cover. */
  readonly kind: string;
  readonly index: IndexOf<State, Effect>;
  /** To be raised when `index` says something else of a state than before. Default 1. */
  readonly indexVersion?: number;
  /** Throws for what is no state of the document of this id. */
  readonly parse: (state: unknown, id: string) => State;
  readonly parseEffect: (effect: unknown) => Effect;
  readonly migrations: readonly Migration[];
}

/**
 * One file per document under `folder/kind`. The caller holds the lock of `folder`.
 * Rejects with StoredFormTooNew or {@link StorageUnavailable}; then nothing was moved but damaged files.
 */
export async function openLowdbDocuments<State, Effect>(
  parts: DocumentKind<State, Effect> & {
    readonly folder: string;
    readonly historyKey: string;
    readonly log: StorageLog;
  },
): Promise<LowdbDocuments<State, Effect>> {
  const { kind, index, historyKey, log } = parts;
  const path = join(parts.folder, kind);
  const form = createStoredForm(parts);
  const lines = createDocumentLines();
  const turns = createOneAtATime();

  const heldOf = (document: Stored<State, Effect>, place: Place): Held => {
    const { id, commit, state, outbox } = document;
    return { line: indexLine(id, index(state, outbox), outbox), commit, place };
  };

  const files = await orUnavailable(`open the documents in ${path}`, () =>
    openDocumentFolder({ path, kind, form, log }),
  );
  const edition = { form: form.current, indexVersion: parts.indexVersion ?? 1 };
  const closedIndex = await orUnavailable(`read the documents in ${path}`, () =>
    load({ files, lines, heldOf, indexPath: join(path, 'closed-index.jsonl'), edition }),
  );
  let ended = false;

  const read = async (id: string): Promise<Stored<State, Effect> | null> => {
    const held = lines.get(id);
    if (held === null) return null;
    const found = await files.read(held.place, id);
    if (found === null) lines.remove(id);
    // The index of closed ones is only a copy: what it says otherwise does not stand.
    else if (!isDeepStrictEqual(heldOf(found, held.place), held)) lines.put(heldOf(found, held.place));
    return found;
  };

  /** After a failed write the disk may hold either copy, so memory follows what is found there. */
  const followDisk = async (id: string): Promise<void> => {
    const found = await files.settle(id);
    if (found === null) lines.remove(id);
    else lines.put(heldOf(found.document, found.place));
  };

  const write = async (next: Stored<State, Effect>): Promise<void> => {
    const before = lines.get(next.id);
    const held = heldOf(next, index(next.state, next.outbox).closed ? 'closed' : 'open');
    if (held.place === 'closed') await closedIndex.writing(next.id);
    await files.write(held.place, next);
    lines.put(held);
    try {
      if (before !== null && before.place !== held.place) await files.remove(before.place, next.id);
      if (held.place === 'closed') await closedIndex.written(held);
    } catch (error) {
      // The commit is on the disk; the next start tells the two copies apart and reads the line anew.
      log.warn({ kind, document: next.id, code: errorCode(error) }, 'tidying after a commit failed');
    }
  };

  return {
    read: async (id) => {
      if (!isDocumentId(id)) return null;
      return turns.run(id, () => orUnavailable(`read ${kind} ${id}`, () => read(id)));
    },
    commit: async (change, expected) => {
      requireDocumentId(change.id);
      if (ended) throw new StorageUnavailable('The store is closed: the product is stopping.');
      const { id, state, notes, outbox }: typeof change = JSON.parse(JSON.stringify(change));
      return turns.run(id, async () => {
        const before = await orUnavailable(`read ${kind} ${id}`, () => read(id));
        if ((before?.commit ?? 0) !== expected) {
          throw new CommitConflict(`${kind} ${id} is at commit ${before?.commit ?? 0}, not ${expected}.`);
        }
        const history: HistoryEntry[] = [...(before?.history ?? [])];
        const seal = { document: `${kind}/${id}`, key: historyKey };
        for (const note of notes) history.push(chain(history.at(-1) ?? null, note, seal, randomSalt));
        // Read back before it is written: what could not be read again must never replace what can.
        const next = form.decode(form.encode({ id, commit: expected + 1, state, history, outbox }), id);
        await orUnavailable(`write ${kind} ${id}`, () => write(next)).catch(async (error: unknown) => {
          await followDisk(id).catch(() => undefined);
          throw error;
        });
        return next;
      });
    },
    find: async (key) => lines.withKey(key),
    open: async () => lines.open(),
    dueBy: async (now) => lines.dueBy(now),
    nextDue: async () => lines.nextDue(),
    close: async () => {
      if (ended) return;
      ended = true;
      await turns.idle();
      await closedIndex.close();
    },
    damaged: files.damaged,
  };
}

async function load<State, Effect>(parts: {
  readonly files: DocumentFolder<State, Effect>;
  readonly lines: DocumentLines;
  readonly heldOf: (document: Stored<State, Effect>, place: Place) => Held;
  readonly indexPath: string;
  readonly edition: IndexEdition;
}): Promise<ClosedIndex> {
  const { files, lines, heldOf, indexPath, edition } = parts;
  const open = await files.ids('open');
  const closed = new Set(await files.ids('closed'));
  const closedOnes: Held[] = [];
  const take = (document: Stored<State, Effect> | null, place: Place): void => {
    if (document === null) return;
    const held = heldOf(document, place);
    lines.put(held);
    if (place === 'closed') closedOnes.push(held);
  };
  await inParallel(open, async (id) => {
    if (!closed.delete(id)) return take(await files.read('open', id), 'open');
    const found = await files.settle(id);
    take(found?.document ?? null, found?.place ?? 'open');
  });
  const trusted = await readClosedIndex(indexPath, edition);
  const untrusted = [...closed].filter((id) => !trusted?.has(id));
  await inParallel(untrusted, async (id) => take(await files.read('closed', id), 'closed'));
  for (const held of trusted?.values() ?? []) {
    if (!closed.has(held.line.id)) continue;
    lines.put(held);
    closedOnes.push(held);
  }
  return openClosedIndex(indexPath, edition, closedOnes);
}
