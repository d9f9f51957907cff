import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, toMillis } from '../cases/instant.ts';
import { removeDurably } from './durable-file.ts';
import { errorCode, orUnavailable } from './storage-faults.ts';

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

/** Everything that was set aside in the folders of all kinds under `folder`. */
export function damagedFiles(folder: string): Promise<readonly string[]> {
  return orUnavailable(`look into ${folder}`, async () => {
    const kinds = await namesIn(folder);
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const damaged = join(folder, kind, 'damaged');
        return (await namesIn(damaged)).map((name) => join(damaged, name));
      }),
    );
    return found.flat();
  });
}

/** Dated by the moment at which they were set aside. Resolves with how many were removed. */
export async function removeDamagedBefore(folder: string, by: Instant): Promise<number> {
  const old: string[] = [];
  for (const path of await damagedFiles(folder)) {
    if ((await stat(path)).mtimeMs <= toMillis(by)) old.push(path);
  }
  for (const path of old) await orUnavailable('remove a damaged file', () => removeDurably(path));
  return old.length;
}
