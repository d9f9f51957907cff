import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const START_MS = 45_000;
const STOP_MS = 20_000;

export interface ProductProcess {
  readonly url: string;
  /** Resolves when it answers; rejects with what it printed where it ended instead. */
  start(): Promise<void>;
  /** At once, in the middle of whatever it does. */
  kill9(): void;
  /** Resolves when the process is gone. */
  gone(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  running(): boolean;
  pid(): number;
  /** Everything it printed, over all its starts. */
  output(): string;
  starts(): number;
}

/** The product's own command, without npm in between, so that a signal reaches the product itself. */
function ownCommand(): string {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return `exec ${scripts.start}`;
}

/** Started with these settings alone; nothing of this machine's own environment but what a process needs. */
export function createProduct(settings: Readonly<Record<string, string>> & { PORT: string }): ProductProcess {
  const url = `http://127.0.0.1:${settings.PORT}`;
  const env = {
    PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
    HOME: process.env.HOME ?? '/',
    ...settings,
  };
  let child: ChildProcess | null = null;
  let printed = '';
  let starts = 0;

  const running = (): boolean => child !== null && child.exitCode === null && child.signalCode === null;

  async function answers(): Promise<boolean> {
    try {
      return (await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(1_000) })).ok;
    } catch {
      return false;
    }
  }

  async function gone(): Promise<void> {
    if (child !== null && running()) await once(child, 'exit');
  }

  return {
    url,
    running,
    gone,
    output: () => printed,
    starts: () => starts,
    pid: () => child?.pid ?? -1,

    async start() {
      starts += 1;
      child = spawn('/bin/sh', ['-c', ownCommand()], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          printed += text;
        });
      }
      const patience = Date.now() + START_MS;
      while (!(await answers())) {
        if (!running()) {
          const how = child.signalCode ?? `code ${child.exitCode}`;
          throw new Error(`the product ended with ${how} instead of starting:\n${printed}`);
        }
        if (Date.now() > patience) throw new Error(`the product does not answer:\n${printed}`);
        await pause(20);
      }
    },

    kill9() {
      child?.kill('SIGKILL');
    },

    async stop() {
      if (!running()) return child?.exitCode ?? null;
      child?.kill('SIGTERM');
      await Promise.race([gone(), pause(STOP_MS, undefined, { ref: false })]);
      if (running()) {
        child?.kill('SIGKILL');
        await gone();
        throw new Error(`the product did not end within ${STOP_MS / 1000} s of SIGTERM:\n${printed}`);
      }
      return child?.exitCode ?? null;
    },
  };
}
