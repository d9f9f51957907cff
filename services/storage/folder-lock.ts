import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from './durable-file.ts';
import { ownIdentity, type ProcessIdentity, processIdentity, stateOf } from './process-identity.ts';
import { readOwnFile } from './read-file.ts';
import { DamagedFile, errorCode, orUnavailable } from './storage-faults.ts';

export interface FolderLock {
  /** Idempotent. After it another process may use the folder. */
  release(): void;
}

/** Its message tells the operator what to do. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

const FILE = 'in-use.json';
const SIGN_OF_LIFE_MS = 5_000;
/** A holder that cannot be seen from here is taken for dead when it gave no sign of life for so long. */
const SILENCE_MS = 30_000;

/**
 * Keeps a second process off the folder. A lock that a killed process left is taken over at once where its process
 * can be looked up, and after 30 seconds where not (another container, another machine, no /proc).
 * Rejects with {@link FolderInUse}, or with StorageUnavailable if the folder cannot be made or written.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = join(folder, FILE);
  const own = ownIdentity();
  const text = JSON.stringify({ ...own, since: new Date().toISOString() });
  return orUnavailable(`lock ${folder}`, async () => {
    await makePrivateFolder(folder);
    if (!create(file, text)) takeOver(folder, file, text, own);
    return held(file, text);
  });
}

function held(file: string, text: string): FolderLock {
  const isOurs = (): boolean => textOf(file) === text;
  const timer = setInterval(() => {
    try {
      if (isOurs()) utimesSync(file, new Date(), new Date());
    } catch (error) {
      // A sign of life that the disk refuses is made up for by the next one.
      if (errorCode(error) === null) throw error;
    }
  }, SIGN_OF_LIFE_MS).unref();
  return {
    release: () => {
      clearInterval(timer);
      if (isOurs()) rmSync(file, { force: true });
    },
  };
}

/**
 * Throws {@link FolderInUse} while the holder lives. Whoever replaces a dead holder's file has the turn to do so alone,
 * and the file is never away meanwhile: so of several that start at once exactly one gets in.
 */
function takeOver(folder: string, file: string, text: string, own: ProcessIdentity): void {
  const turn = `${file}.turn`;
  // Left by one that was killed in the middle of its turn, which takes no time.
  if (isSilent(turn)) rmSync(turn, { force: true });
  if (!create(turn, text)) throw inUse(folder, null);
  try {
    const found = textOf(file);
    if (found === null && create(file, text)) return;
    const holder = found === null ? null : holderIn(found);
    const state = holder === null ? 'unknown' : stateOf(holder, own);
    if (found === null || state === 'running' || (state === 'unknown' && !isSilent(file))) {
      throw inUse(folder, holder);
    }
    renameSync(turn, file);
  } finally {
    rmSync(turn, { force: true });
  }
}

function isSilent(file: string): boolean {
  const mtimeMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return mtimeMs !== undefined && Date.now() - mtimeMs > SILENCE_MS;
}

function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Empty where it is no file: nobody that can be named holds it. */
function textOf(file: string): string | null {
  try {
    return readOwnFile(file);
  } catch (error) {
    if (error instanceof DamagedFile) return '';
    throw error;
  }
}

/** Null: cut short by a crash, or just being written. */
function holderIn(text: string): ProcessIdentity | null {
  try {
    return processIdentity.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function inUse(folder: string, holder: ProcessIdentity | null): FolderInUse {
  const who = holder === null ? 'another process' : `process ${holder.pid} on ${holder.host}`;
  return new FolderInUse(
    `${folder} is in use by ${who}. Stop that one first, or set DATA_DIR to another folder. ` +
      'If it was killed in another container or on another machine, try again in 30 seconds.',
  );
}
