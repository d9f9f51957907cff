import { StorageUnavailable } from '../desk/ports/stores.ts';

/** What a file holds is not what was written there. `because` names the fault and never the content. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
  readonly because: Damage;
  constructor(because: Damage, cause?: unknown) {
    super(`damaged: ${because}`, { cause });
    this.because = because;
  }
}

export type Damage =
  | 'not-json'
  | 'not-a-file'
  | 'too-large'
  | 'not-text'
  | 'not-our-name'
  | 'not-the-stored-form'
  | 'of-another-document'
  | 'state-refused'
  | 'effect-refused'
  | 'value-refused';

/** Written by a newer version of the product: reading it as an older one would lose what is new in it. */
export class StoredFormTooNew extends Error {
  override readonly name = 'StoredFormTooNew';
}

export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full: make room.',
  EDQUOT: 'The disk quota is used up: raise it or make room.',
  EACCES: 'The files belong to somebody else: give them to the user that runs the product.',
  EPERM: 'The files belong to somebody else: give them to the user that runs the product.',
  EROFS: 'The disk is read-only: mount it writable.',
  EIO: 'The disk reports faults: check it and restore the backup if needed.',
  EMFILE: 'Too many files are open: raise the limit (ulimit -n).',
};

/** What the file system refuses becomes {@link StorageUnavailable}; anything else is passed on as it is. */
export async function orUnavailable<Result>(doing: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    const advice = ADVICE[code] ?? 'Check DATA_DIR and its disk.';
    throw new StorageUnavailable(`Could not ${doing} (${code}). ${advice}`, { cause: error });
  }
}
