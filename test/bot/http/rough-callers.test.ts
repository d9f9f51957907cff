import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { refuseUpgrades } from '../../../bot/http/client-errors.ts';
import { createServiceHttp } from '../../../services/admin/practice/service-http.ts';
import { startPractice } from '../practice/practice-fixture.ts';
import { ASKED, leaveRoughly, stayAfterAsking } from './rough-callers.ts';
import { serve } from './served.ts';

interface Running {
  readonly port: number;
  close(): Promise<void>;
}

const servers: Readonly<Record<string, () => Promise<Running>>> = {
  'the assistant': () => serve(),
  'the practice page': async () => {
    const practice = await startPractice();
    return { port: Number(new URL(practice.server.url).port), close: () => practice.close() };
  },
  'the practice admin service': async () => {
    const http = createServiceHttp({ token: 'a token', routes: [] });
    return { port: await http.listen(0), close: () => http.close() };
  },
};

const uncaught: unknown[] = [];
const note = (fault: unknown) => void uncaught.push(fault);

beforeEach(() => {
  uncaught.length = 0;
  process.on('uncaughtExceptionMonitor', note);
});
afterEach(() => {
  process.off('uncaughtExceptionMonitor', note);
  vi.useRealTimers();
});

describe.each(Object.keys(servers))('%s goes on answering', (name) => {
  test.each(
    ASKED.flatMap((asked) =>
      (['reset', 'unread', 'half-closed'] as const).map((how) => [asked, how] as const),
    ),
  )('to whoever asks for %s and leaves %s', async (asked, how) => {
    const running = await servers[name]?.();
    if (running === undefined) throw new Error(`no server ${name}`);
    await leaveRoughly(running.port, asked, how);
    const answer = await fetch(`http://127.0.0.1:${running.port}/nowhere`);
    await answer.arrayBuffer();
    expect([401, 404]).toContain(answer.status);
    await running.close();
    expect(uncaught).toEqual([]);
  });
});

test('who asks for another protocol and never hangs up is hung up on', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  refuseUpgrades(server, {});
  const connected = once(server, 'connection') as Promise<[Socket]>;
  const caller = await stayAfterAsking((server.address() as AddressInfo).port, 'another protocol');
  const [socket] = await connected;
  expect([caller.answer.split('\r\n')[0], socket.destroyed]).toEqual(['HTTP/1.1 400 Bad Request', false]);
  vi.advanceTimersByTime(1_000);
  expect(socket.destroyed).toBe(true);
  caller.leave();
  server.close();
});
