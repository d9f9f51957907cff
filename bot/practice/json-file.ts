import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** Null where the file is missing or no JSON: practice begins anew rather than not at all. */
export async function readJsonFile(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (fault) {
    if (fault instanceof SyntaxError || (fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

/**
 * A reader sees the old content or the new, never a part. Written for a process that is killed, not for a machine that
 * loses power: a rehearsal is not worth the wait for the disk at each word.
 */
export async function writeJsonFile(file: string, value: unknown): Promise<void> {
  await writeFileAtomic(file, JSON.stringify(value), { mode: 0o600, fsync: false });
}
