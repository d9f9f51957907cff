import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const keys = z.object({ link: z.string().min(32), history: z.string().min(32) });

export type OwnKeys = z.output<typeof keys>;

const fileIn = (dataDir: string): string => join(dataDir, 'practice', 'keys.json');

/** Those that practice made for itself; null: it has made none here. */
export async function readOwnKeys(dataDir: string): Promise<OwnKeys | null> {
  const known = await readFile(fileIn(dataDir), 'utf8').then(
    (text) => keys.safeParse(JSON.parse(text)).data,
    () => undefined,
  );
  return known ?? null;
}

/** Practice makes its own keys and keeps them, so that links and histories hold across restarts. */
export async function ownKeys(dataDir: string): Promise<OwnKeys> {
  const known = await readOwnKeys(dataDir);
  if (known !== null) return known;
  const made = {
    link: randomBytes(32).toString('base64url'),
    history: randomBytes(32).toString('base64url'),
  };
  await mkdir(dirname(fileIn(dataDir)), { recursive: true, mode: 0o700 });
  await writeFile(fileIn(dataDir), JSON.stringify(made), { mode: 0o600 });
  return made;
}
