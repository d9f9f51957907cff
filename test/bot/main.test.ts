import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { twoFreePorts } from '../e2e/free-ports.ts';
import { type Recorder, startRecorder } from './teams/recorder.ts';

const MAIN = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));

let folder = '';
let child: ChildProcess | null = null;
let recorder: Recorder | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-main-'));
});
afterEach(async () => {
  if (child !== null && child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await recorder?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  readonly code: Promise<number | null>;
  printed(): string;
  until(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
}

/** In a folder of its own, with these settings and no others. */
function start(settings: Readonly<Record<string, string>>): Run {
  const spawned = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = spawned;
  const code = once(spawned, 'close').then(([ended]) => ended as number | null);
  let printed = '';
  const heard = Promise.withResolvers<void>();
  let next = heard;
  for (const stream of [spawned.stdout, spawned.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      next.resolve();
      next = Promise.withResolvers<void>();
    });
  }
  return {
    code,
    printed: () => printed,
    async until(pattern) {
      for (;;) {
        const found = pattern.exec(printed);
        if (found !== null) return found;
        const ended = await Promise.race([next.promise.then(() => false), code.then(() => true)]);
        if (ended && pattern.exec(printed) === null) throw new Error(`it ended with:\n${printed}`);
      }
    },
    signal: (name) => spawned.kill(name),
  };
}

const LISTENS = /http:\/\/127\.0\.0\.1:(\d+)\/api\/messages/;

// A process takes its time to start where others start beside it.
describe('the process', { timeout: 60_000 }, () => {
  test('prints every fault of its settings and ends with 2', async () => {
    const run = start({
      PORT: 'abc',
      LOG_LEVEL: 'loud',
      WINDOW_MAX_HOURS: '-3',
      SMTP_URL: 'smtp://mail.example',
    });
    expect(await run.code).toBe(2);
    expect(run.printed()).toContain('The assistant did not start');
    for (const name of ['PORT', 'LOG_LEVEL', 'WINDOW_MAX_HOURS', 'SMTP_URL'])
      expect(run.printed()).toContain(name);
  });

  test('ends with 1 and a sentence where its port is taken', async () => {
    const taken = createSocketServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const run = start({ PORT: String(port), DATA_DIR: folder });
    expect(await run.code).toBe(1);
    taken.close();
    expect(run.printed()).toContain('The assistant could not start');
  });

  test('ends with 0 on SIGINT, also in the middle of its start', async () => {
    const run = start({ PORT: String(await twoFreePorts()), DATA_DIR: folder });
    // A folder that practice makes before anything listens.
    const watcher = watch(folder);
    await once(watcher, 'change');
    watcher.close();
    run.signal('SIGINT');
    run.signal('SIGINT');
    expect(await run.code).toBe(0);
  });

  test('ends with 0 on SIGTERM after the turn in flight was answered', async () => {
    recorder = await startRecorder();
    const asked = Promise.withResolvers<ServerResponse>();
    const admin = createServer((_request, response) => asked.resolve(response)).listen(0, '127.0.0.1');
    await once(admin, 'listening');
    const { port: adminPort } = admin.address() as AddressInfo;
    const run = start({
      PORT: String(await twoFreePorts()),
      DATA_DIR: folder,
      ADMIN_SERVICE_URL: `http://127.0.0.1:${adminPort}`,
      ADMIN_SERVICE_TOKEN: 'a-token-of-the-tests-that-is-long-enough',
    });
    const [, port] = await run.until(LISTENS);
    const turn = fetch(`http://127.0.0.1:${port}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: 'in-1',
        channelId: 'msteams',
        serviceUrl: recorder.url,
        text: 'status',
        from: { id: '29:x', aadObjectId: 'aad-1' },
        recipient: { id: '28:desk' },
        conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
      }),
    });
    const lookUp = await asked.promise;
    run.signal('SIGTERM');
    await run.until(/"stopping"/);
    // Restify, where another test has loaded it here, changes what `writeHead` returns: so it is not chained.
    lookUp.writeHead(503, { 'content-type': 'application/problem+json' });
    lookUp.end('{}');
    expect((await turn).status).toBe(200);
    expect(await run.code).toBe(0);
    admin.closeAllConnections();
    admin.close();
    expect(
      recorder
        .said()
        .map(({ words }) => words)
        .join(),
    ).toContain('I cannot reach the user administration');
  });
});
