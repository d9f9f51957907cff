import { chmodSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, orUnavailable } from './storage-faults.ts';

const MODE = 0o777;
const FOLDER = 0o700;
const FILE = 0o600;

/**
 * Everything under `folder` is for its owner alone, also what was put there by hand or came back from a backup. Links are
 * left as they are, and what they lead to. Synchronous: a hundred thousand files take under a second so, and many times
 * as long otherwise.
 */
export function makeTreePrivate(folder: string): Promise<void> {
  return orUnavailable(`keep ${folder} to its owner`, async () => {
    // Windows knows no such rights; a folder inherits those of the one above it.
    if (process.platform !== 'win32') tighten(folder);
  });
}

function tighten(folder: string): void {
  chmodSync(folder, FOLDER);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) tighten(path);
    else if (entry.isFile()) tightenFile(path);
  }
}

function tightenFile(path: string): void {
  try {
    if ((lstatSync(path).mode & MODE) !== FILE) chmodSync(path, FILE);
  } catch (error) {
    // Practice writes beside its files and renames; what was there a moment ago may not be there any more.
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}
