import { join } from 'node:path';
import type { Stored } from '../desk/ports/stores.ts';
import { isDocumentId } from './document-id.ts';
import type { DocumentKind } from './lowdb-documents.ts';
import { readJsonFile } from './lowdb-file.ts';
import { createStoredForm } from './stored-form.ts';

/**
 * One document as it lies on the disk, beside a product that may be running: nothing is locked, moved or repaired.
 * Null: it is neither open nor closed here. Throws DamagedFile or StoredFormTooNew.
 */
export async function readStored<State, Effect>(
  parts: DocumentKind<State, Effect> & { readonly folder: string },
  id: string,
): Promise<Stored<State, Effect> | null> {
  if (!isDocumentId(id)) return null;
  const form = createStoredForm(parts);
  const copies: Stored<State, Effect>[] = [];
  for (const place of ['open', 'closed', 'open']) {
    const value = await readJsonFile(join(parts.folder, parts.kind, place, `${id}.json`));
    if (value !== null) copies.push(form.decode(value, id));
  }
  return copies.sort((a, b) => b.commit - a.commit)[0] ?? null;
}
