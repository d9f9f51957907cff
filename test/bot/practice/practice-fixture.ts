import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPracticeClock } from '../../../bot/practice/practice-clock.ts';
import { createPracticeServer, type PracticeServer } from '../../../bot/practice/practice-server.ts';
import { type Instant, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import { type EchoBot, startEchoBot } from './echo-bot.ts';
import { createFakeOutbox, type FakeOutbox } from './fake-outbox.ts';
import { createFakeWorld, type FakeWorld } from './fake-world.ts';

export interface Practice {
  readonly server: PracticeServer;
  readonly bot: EchoBot;
  readonly world: FakeWorld;
  readonly outbox: FakeOutbox;
  readonly dataDir: string;
  readonly again: () => number;
  /** Stops the practice server and starts another on the same folder, as a restart of the product does. */
  restart(change?: { readonly port?: number; readonly assistantUrl?: string }): Promise<void>;
  close(): Promise<void>;
}

export const STARTED = toInstant('2026-11-23T09:00:00Z');

/** The practice server with an echo bot behind it; the machine's clock ticks a millisecond at each look. */
export async function startPractice(assistantUrl?: string): Promise<Practice> {
  const dataDir = await mkdtemp(join(tmpdir(), 'practice-'));
  const bot = await startEchoBot();
  const world = createFakeWorld();
  const outbox = createFakeOutbox();
  let again = 0;
  let looks = 0;
  let server: PracticeServer;

  const machineNow = (): Instant => {
    looks += 1;
    return plusMinutes(STARTED, looks / 60_000);
  };

  async function open(port: number, url: string): Promise<PracticeServer> {
    const clock = await openPracticeClock({ dataDir, machineNow });
    const opened = createPracticeServer({
      ...{ port, world, outbox, clock, dataDir, languages: ['en', 'es', 'de'] },
      assistantUrl: url,
      onStartAgain: async () => {
        again += 1;
      },
      report: () => undefined,
    });
    await opened.start();
    return opened;
  }

  server = await open(0, assistantUrl ?? bot.url);
  return {
    ...{ bot, world, outbox, dataDir },
    get server() {
      return server;
    },
    again: () => again,
    async restart(change = {}) {
      await server.close();
      server = await open(change.port ?? 0, change.assistantUrl ?? assistantUrl ?? bot.url);
    },
    async close() {
      await server.close();
      await bot.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
