import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAdminClient } from '../../../../services/admin/admin-client.ts';
import {
  createPracticeWorld,
  type PracticeWorldParts,
} from '../../../../services/admin/practice/practice-world.ts';
import type { PracticeWorld } from '../../../../services/admin/practice/world.ts';
import type { AdminService } from '../../../../services/desk/ports/admin-service.ts';
import { type ClockByHand, clockByHand } from '../clock-by-hand.ts';

export interface StartedWorld {
  readonly world: PracticeWorld;
  readonly admin: AdminService;
  readonly clock: ClockByHand;
  readonly dataDir: string;
  /** Moves the clock and waits until everything due was done. */
  later(minutes: number): Promise<void>;
  /** A plain call, to see status and headers. */
  raw(
    path: string,
    more?: { method?: string; headers?: Record<string, string>; body?: unknown; as?: string },
  ): Promise<Response>;
  /** Everything written but the mails themselves. */
  stateFiles(): Promise<string>;
  end(): Promise<void>;
}

export async function startedWorld(more: Partial<PracticeWorldParts> = {}): Promise<StartedWorld> {
  const clock = clockByHand();
  const dataDir = more.dataDir ?? (await mkdtemp(join(tmpdir(), 'practice-world-')));
  const world = createPracticeWorld({ dataDir, clock, ...more });
  await world.start();
  return {
    world,
    clock,
    dataDir,
    admin: createAdminClient({ url: world.url, token: world.token, clock }),
    async later(minutes) {
      clock.move(minutes);
      await world.tick();
    },
    raw: (path, { method = 'GET', headers = {}, body, as } = {}) =>
      fetch(world.url + path, {
        method,
        headers: {
          authorization: `Bearer ${world.token}`,
          ...(as === undefined ? {} : { 'x-on-behalf-of': as }),
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    async stateFiles() {
      const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.eml'));
      const texts = await Promise.all(
        files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
      );
      return texts.join('\n');
    },
    async end() {
      await world.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The temporary password that a mail carries. */
export function passwordIn(text: string): string {
  const found = /^[A-Za-z2-9]{20}$/m.exec(text)?.[0];
  if (found === undefined) throw new Error('this mail carries no password');
  return found;
}
