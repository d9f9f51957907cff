import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fchmodSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { DamagedFile, errorCode } from './storage-faults.ts';

/** A hundred times what the fullest document has; parsing more at once would hold up everybody. */
const LARGEST = 32 * 1_048_576;
/** A symbolic link, a folder, a socket. Source: open(2). */
const NO_FILE: readonly string[] = ['ELOOP', 'EISDIR', 'ENXIO'];
/** A name that leads elsewhere is not followed, and a pipe is not waited for. Neither is there on Windows. */
const AS_IT_LIES = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Null: there is no such file. Throws {@link DamagedFile} for what is none of ours. Not asynchronous: for small files
 * that takes five times as long (ten thousand: 1.7 s instead of 0.4 s).
 */
export function readOwnFile(path: string): string | null {
  const file = opened(path);
  if (file === null) return null;
  try {
    const { size, mode, isFile } = statsOf(file);
    if (!isFile) throw new DamagedFile('not-a-file');
    if (size > LARGEST) throw new DamagedFile('too-large');
    // Restored from a backup, it may be open to everybody on the machine.
    if ((mode & 0o777) !== 0o600 && process.platform !== 'win32') fchmodSync(file, 0o600);
    const bytes = readFileSync(file);
    // Read all the same, a name would be shown, and stored again, with holes in it.
    if (!isUtf8(bytes)) throw new DamagedFile('not-text');
    return bytes.toString('utf8');
  } finally {
    closeSync(file);
  }
}

function statsOf(file: number): { readonly size: number; readonly mode: number; readonly isFile: boolean } {
  const stats = fstatSync(file);
  return { size: stats.size, mode: stats.mode, isFile: stats.isFile() };
}

function opened(path: string): number | null {
  try {
    return openSync(path, AS_IT_LIES);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    if (code !== null && NO_FILE.includes(code)) throw new DamagedFile('not-a-file', error);
    throw error;
  }
}
