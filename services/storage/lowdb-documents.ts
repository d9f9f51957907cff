import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { DocumentStore, HistoryEntry, HistoryNote, Stored } from '../desk/ports/stores.ts';
import { CommitConflict, StorageUnavailable } from '../desk/ports/stores.ts';
import { ANCHOR_FACT } from './anchor-line.ts';
import type { Witness } from './anchors.ts';
import { type ClosedIndex, type IndexEdition, openClosedIndex, readClosedIndex } from './closed-index.ts';
import { type DocumentFolder, openDocumentFolder } from './document-folder.ts';
import { isDocumentId, requireDocumentId } from './document-id.ts';
import { createDocumentLines, type DocumentLines, type Held, type Place } from './document-lines.ts';
import { forgetPersonal, forgetValues, saying } from './forgotten-fields.ts';
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
    /** Keeps the heads of the histories apart from them. */
    readonly witness?: Witness;
  },
): Promise<LowdbDocuments<State, Effect>> {
  const { kind, index, historyKey, log, witness } = parts;
  const path = join(parts.folder, kind);
  const form = createStoredForm(parts);
  const lines = createDocumentLines();
  const forgotten = new Set<string>();
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
    load({ files, lines, forgotten, heldOf, indexPath: join(path, 'closed-index.jsonl'), edition, witness }),
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
    const anchored = witness?.committed(next.id, next.history);
    try {
      if (before !== null && before.place !== held.place) await files.remove(before.place, next.id);
      // A closed document is not read at the next start, unless its head was not anchored by now.
      if (held.place === 'closed' && (await anchored) !== false) await closedIndex.written(held);
    } catch (error) {
      // The commit is on the disk; the next start tells the two copies apart and reads the line anew.
      log.warn({ kind, document: next.id, code: errorCode(error) }, 'tidying after a commit failed');
    }
  };

  /** What is stored now, if `expected` is its commit; null where nothing was there yet. */
  const expectedNow = async (id: string, expected: number): Promise<Stored<State, Effect> | null> => {
    const before = await orUnavailable(`read ${kind} ${id}`, () => read(id));
    if (forgotten.has(id)) throw new CommitConflict(`${kind} ${id} was forgotten.`);
    if ((before?.commit ?? 0) === expected) return before;
    throw new CommitConflict(`${kind} ${id} is at commit ${before?.commit ?? 0}, not ${expected}.`);
  };

  const chained = (
    id: string,
    before: readonly HistoryEntry[],
    notes: readonly HistoryNote[],
  ): readonly HistoryEntry[] => {
    const history = [...before];
    const seal = { document: `${kind}/${id}`, key: historyKey };
    const anchor = witness?.end() ?? null;
    for (const note of notes) {
      const facts = anchor === null ? note.facts : { ...note.facts, [ANCHOR_FACT]: anchor };
      history.push(chain(history.at(-1) ?? null, { ...note, facts }, seal, randomSalt));
    }
    return history;
  };

  /** From the moment at which what is left is on the disk, nothing else counts there, and memory follows. */
  const forget = async (left: Pick<Stored<State, Effect>, 'id' | 'commit' | 'history'>): Promise<void> => {
    const { id } = left;
    const place = lines.get(id)?.place ?? 'closed';
    try {
      await files.writeForgotten(left);
    } finally {
      if (await files.isForgotten(id)) {
        lines.remove(id);
        forgotten.add(id);
      }
    }
    void witness?.committed(id, left.history);
    await files.remove(place, id);
    await closedIndex.compact();
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
        const before = await expectedNow(id, expected);
        const kept = forgetValues(before?.history ?? [], change.forgets ?? (() => false));
        const history = chained(id, kept.entries, saying(kept.fields, notes));
        // Read back before it is written: what could not be read again must never replace what can.
        const next = form.decode(form.encode({ id, commit: expected + 1, state, history, outbox }), id);
        await orUnavailable(`write ${kind} ${id}`, () => write(next)).catch(async (error: unknown) => {
          await followDisk(id).catch(() => undefined);
          throw error;
        });
        // The line of before may name whoever was forgotten.
        if (change.forgets !== undefined) {
          await orUnavailable(`tidy the index of ${kind}`, closedIndex.compact);
        }
        return next;
      });
    },
    forget: async (id, notes, expected) => {
      requireDocumentId(id);
      if (ended) throw new StorageUnavailable('The store is closed: the product is stopping.');
      await turns.run(id, async () => {
        const before = await expectedNow(id, expected);
        if (before === null) throw new CommitConflict(`${kind} ${id} does not exist.`);
        const kept = forgetPersonal(before.history);
        // Once more: the notes themselves may name somebody.
        const { entries } = forgetPersonal(chained(id, kept.entries, saying(kept.fields, notes)));
        const left = { id, commit: expected + 1, history: entries };
        await orUnavailable(`forget ${kind} ${id}`, () => forget(left));
      });
    },
    standing: async (id) => {
      if (forgotten.has(id)) return 'forgotten';
      return lines.get(id) === null ? 'unknown' : 'kept';
    },
    agedBy: async (by) => lines.agedBy(by),
    find: async (key) => lines.withKey(key),
    all: async () => lines.all(),
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
  readonly forgotten: Set<string>;
  readonly heldOf: (document: Stored<State, Effect>, place: Place) => Held;
  readonly indexPath: string;
  readonly edition: IndexEdition;
  readonly witness: Witness | undefined;
}): Promise<ClosedIndex> {
  const { files, lines, heldOf, indexPath, edition, witness } = parts;
  // First, so that a copy of one, left by a crash, is read by nobody.
  for (const id of await files.forgottenIds()) parts.forgotten.add(id);
  const open = await files.ids('open');
  const closed = new Set(await files.ids('closed'));
  const take = (document: Stored<State, Effect> | null, place: Place): void => {
    if (document === null) return;
    witness?.found(document.id, document.history);
    lines.put(heldOf(document, place));
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
  }
  return openClosedIndex(indexPath, edition, lines.closed);
}
