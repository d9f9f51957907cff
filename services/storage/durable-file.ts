import { constants } from 'node:fs';
import { access, chmod, lutimes, mkdir, open, readdir, rename, rm, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './storage-faults.ts';

const PARTIAL = '.partial';

/**
 * Resolves once the text is on the disk under this name; until then the name shows the old text, whole.
 * One write of a path at a time. Not by write-file-atomic: on a full disk (8.0.0 on tmpfs) it renamed a file
 * that was cut short into place and reported success; a FileHandle writes everything or rejects.
 */
export async function writeDurably(path: string, text: string): Promise<void> {
  const partial = path + PARTIAL;
  try {
    // What lies there under that name may be open to others, or lead to another file.
    await unlink(partial).catch(unlessMissing);
    const file = await open(partial, 'wx', 0o600);
    try {
      // It may have been there, left by a killed process or made by hand.
      await file.chmod(0o600);
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    // What cannot be removed now is removed at the next start.
    await rm(partial, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

export async function removeDurably(path: string): Promise<void> {
  await rm(path, { force: true, recursive: true });
  await syncFolder(dirname(path));
}

/** Never overwrites what was set aside before; dated by this moment. Resolves to the new path. */
export async function setAside(path: string, damagedFolder: string): Promise<string> {
  for (let copy = 1; ; copy += 1) {
    const target = join(damagedFolder, `${basename(path)}.${copy}`);
    if (await exists(target)) continue;
    await rename(path, target);
    await lutimes(target, new Date(), new Date());
    await syncFolder(damagedFolder);
    await syncFolder(dirname(path));
    return target;
  }
}

/** For its owner alone, also where it was there before with other rights. */
export async function makePrivateFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
}

/** The names in a folder. Writes that a killed process left unfinished are removed: nobody was told of them. */
export async function listFinished(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  const unfinished = names.filter((name) => name.endsWith(PARTIAL));
  for (const name of unfinished) await rm(join(folder, name), { force: true, recursive: true });
  return names.filter((name) => name.endsWith('.json'));
}

/** Without it a rename may be undone by a power cut. Windows cannot open folders, and orders renames by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function unlessMissing(error: unknown): void {
  if (errorCode(error) !== 'ENOENT') throw error;
}

export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
