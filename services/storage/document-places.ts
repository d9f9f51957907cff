import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './storage-faults.ts';

/** The folders in which a copy of a document may lie; `forgotten`: its history alone, without the personal fields. */
export const PLACES = ['open', 'closed', 'forgotten'] as const;

/** The names in a folder; none where there is no such folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** `kind/id` of every document of these kinds that has a copy anywhere, be it a damaged one. */
export async function documentsIn(folder: string, kinds: Iterable<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const kind of new Set(kinds)) {
    for (const place of [...PLACES, 'damaged']) {
      for (const name of await namesIn(join(folder, kind, place)))
        found.add(`${kind}/${name.replace(/\.json(?:\.\d+)?$/, '')}`);
    }
  }
  return found;
}
