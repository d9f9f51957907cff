import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const keys = z.object({ link: z.string().min(32), history: z.string().min(32) });

export type OwnKeys = z.output<typeof keys>;

/** Null: practice has made none yet. */
export function readOwnKeys(dataDir: string): Promise<OwnKeys | null> {
  return readFile(join(dataDir, 'practice', 'keys.json'), 'utf8').then(
    (text) => keys.safeParse(JSON.parse(text)).data ?? null,
    () => null,
  );
}

/** Practice makes its own keys and keeps them, so that links and histories hold across restarts. */
export async function ownKeys(dataDir: string): Promise<OwnKeys> {
  const known = await readOwnKeys(dataDir);
  if (known !== null) return known;
  const made = {
    link: randomBytes(32).toString('base64url'),
    history: randomBytes(32).toString('base64url'),
  };
  const folder = join(dataDir, 'practice');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'keys.json'), JSON.stringify(made), { mode: 0o600 });
  return made;
}
