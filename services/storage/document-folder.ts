import { join } from 'node:path';
import type { Stored } from '../desk/ports/stores.ts';
import { isDocumentId } from './document-id.ts';
import type { Place } from './document-lines.ts';
import { exists, listFinished, makePrivateFolder, removeDurably, setAside } from './durable-file.ts';
import { readJsonFile, writeJsonFile } from './lowdb-file.ts';
import { type Damage, DamagedFile } from './storage-faults.ts';
import type { StorageLog } from './storage-log.ts';
import type { StoredForm } from './stored-form.ts';

/**
 * Where the documents of one kind lie: one file each in `open/` or `closed/`, what is left of forgotten ones in
 * `forgotten/`, what cannot be read in `damaged/`.
 */
export interface DocumentFolder<State, Effect> {
  ids(place: Place): Promise<readonly string[]>;
  /** Null: not there, or damaged and now set aside. */
  read(place: Place, id: string): Promise<Stored<State, Effect> | null>;
  write(place: Place, document: Stored<State, Effect>): Promise<void>;
  remove(place: Place, id: string): Promise<void>;
  /**
   * A crash between writing the new copy and removing the old one leaves both. The higher commit wins, wherever it
   * lies; of two equal ones, which only a restored backup can bring, the open one. The other is removed.
   */
  settle(id: string): Promise<{ readonly place: Place; readonly document: Stored<State, Effect> } | null>;
  /** The ids of what was forgotten. A copy that a crash left elsewhere is removed: what was forgotten stays so. */
  forgottenIds(): Promise<readonly string[]>;
  writeForgotten(left: Pick<Stored<State, Effect>, 'id' | 'commit' | 'history'>): Promise<void>;
  isForgotten(id: string): Promise<boolean>;
  /** How many files were set aside since the start. */
  damaged(): number;
}

export async function openDocumentFolder<State, Effect>(parts: {
  readonly path: string;
  readonly kind: string;
  readonly form: StoredForm<State, Effect>;
  readonly log: StorageLog;
}): Promise<DocumentFolder<State, Effect>> {
  const { path, kind, form, log } = parts;
  const damagedPath = join(path, 'damaged');
  const forgottenPath = join(path, 'forgotten');
  for (const each of [path, join(path, 'open'), join(path, 'closed'), forgottenPath, damagedPath])
    await makePrivateFolder(each);
  const fileOf = (place: Place, id: string): string => join(path, place, `${id}.json`);
  let damaged = 0;

  const putAside = async (place: Place, id: string, because: Damage): Promise<void> => {
    await setAside(fileOf(place, id), damagedPath);
    damaged += 1;
    // A name that is none of ours may be anything.
    log.warn({ kind, document: isDocumentId(id) ? id : null, because }, 'a damaged document was set aside');
  };

  const read = async (place: Place, id: string): Promise<Stored<State, Effect> | null> => {
    try {
      const value = await readJsonFile(fileOf(place, id));
      return value === null ? null : form.decode(value, id);
    } catch (error) {
      if (!(error instanceof DamagedFile)) throw error;
      await putAside(place, id, error.because);
      return null;
    }
  };

  const remove = (place: Place, id: string): Promise<void> => removeDurably(fileOf(place, id));
  const namesIn = async (folder: string): Promise<readonly string[]> =>
    (await listFinished(join(path, folder))).map((name) => name.slice(0, -'.json'.length));

  return {
    ids: async (place) => {
      const names = await namesIn(place);
      for (const name of names) if (!isDocumentId(name)) await putAside(place, name, 'not-our-name');
      return names.filter(isDocumentId);
    },
    read,
    write: (place, document) => writeJsonFile(fileOf(place, document.id), form.encode(document)),
    remove,
    settle: async (id) => {
      const open = await read('open', id);
      const closed = await read('closed', id);
      if (open !== null && closed !== null) {
        const closedWins = closed.commit > open.commit;
        await remove(closedWins ? 'open' : 'closed', id);
        return closedWins ? { place: 'closed', document: closed } : { place: 'open', document: open };
      }
      if (open !== null) return { place: 'open', document: open };
      return closed === null ? null : { place: 'closed', document: closed };
    },
    forgottenIds: async () => {
      const ids = (await namesIn('forgotten')).filter(isDocumentId);
      for (const place of ['open', 'closed'] as const) {
        const there = new Set(await namesIn(place));
        for (const id of ids) if (there.has(id)) await remove(place, id);
      }
      return ids;
    },
    writeForgotten: (left) =>
      writeJsonFile(join(forgottenPath, `${left.id}.json`), form.encodeForgotten(left)),
    isForgotten: (id) => exists(join(forgottenPath, `${id}.json`)),
    damaged: () => damaged,
  };
}
