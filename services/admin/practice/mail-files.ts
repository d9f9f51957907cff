import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';

/** Mails as they travel, one file each: the only place where a temporary password can be read. */
export interface MailFiles {
  write(id: string, raw: Buffer): Promise<void>;
  /** Null where there is no such mail. */
  read(id: string): Promise<Buffer | null>;
  remove(id: string): Promise<void>;
  /** Removes every other mail: one that a crash left without a mailbox still carries its password. */
  keepOnly(ids: readonly string[]): Promise<void>;
}

export async function openMailFiles(folder: string): Promise<MailFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const nameOf = (id: string) => `${encodeURIComponent(id)}.eml`;
  const file = (id: string) => join(folder, nameOf(id));

  return {
    write: (id, raw) => writeFileAtomic(file(id), raw, { mode: 0o600 }),
    async read(id) {
      try {
        return await readFile(file(id));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
        throw error;
      }
    },
    remove: (id) => rm(file(id), { force: true }),
    async keepOnly(ids) {
      const wanted = new Set(ids.map(nameOf));
      for (const name of await readdir(folder)) {
        if (!wanted.has(name)) await rm(join(folder, name), { force: true });
      }
    },
  };
}
