import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../bot/settings.ts';
import { activity, serve, sound } from '../bot/http/served.ts';
import { startPractice } from '../bot/practice/practice-fixture.ts';
import { ana } from '../services/desk/cast.ts';
import { attackedWorlds, done } from './attacked-world.ts';

const open = attackedWorlds();
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Somebody else's server, which must hear nothing. */
async function neighbour(): Promise<{ readonly url: string; readonly heard: readonly string[] }> {
  const heard: string[] = [];
  const server = createServer((asked, answer) => {
    heard.push(`${asked.method} ${asked.url}`);
    answer.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, heard };
}

/** `fetch` lets nobody set Host. */
function asked(url: string, headers: Record<string, string>, body: string): Promise<number> {
  const { port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname,
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
      },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('the practice page against a real neighbour', () => {
  test.each([
    [
      'ADMIN_SERVICE_URL',
      { ADMIN_SERVICE_URL: 'https://admin.imi.example', ADMIN_SERVICE_TOKEN: 'secret-token' },
    ],
    ['ADMIN_SERVICE_URL', { ADMIN_SERVICE_URL: 'http://10.0.0.5:3979', ADMIN_SERVICE_TOKEN: 'secret-token' }],
    [
      'ADMIN_SERVICE_URL',
      { ADMIN_SERVICE_URL: 'http://127.0.0.1.attacker.example', ADMIN_SERVICE_TOKEN: 'secret-token' },
    ],
    ['SMTP_URL', { SMTP_URL: 'smtp://mail.imi.example:25', MAIL_FROM: 'desk@imi.example' }],
    ['SMTP_URL', { SMTP_URL: 'smtp://[fe80::1]:25', MAIL_FROM: 'desk@imi.example' }],
  ])('does not start towards a real %s: %j', (setting, env) => {
    const reading = readSettings(env);
    expect(
      reading.kind === 'faulty' && reading.faults.map((fault) => JSON.stringify(fault)).join(' '),
    ).toContain(setting);
  });

  test('takes nothing from a page of another site, nor under a name that was made to point here', async () => {
    const practice = await startPractice();
    closing.push(() => practice.close());
    const desk = await serve();
    closing.push(() => desk.close());
    const strange = [
      { Origin: 'https://attacker.example' },
      { Host: 'attacker.example' },
      { Host: 'desk.attacker.example:3978' },
      { Origin: 'null' },
      { Origin: 'http://127.0.0.1.attacker.example' },
    ];
    const said = JSON.stringify({ operatorId: 'op-01', text: 'approve k7q4md abcd' });
    for (const headers of strange) {
      expect(await asked(`${practice.server.url}/practice/say`, headers, said), JSON.stringify(headers)).toBe(
        403,
      );
      expect(await asked(`${desk.url}/api/messages`, headers, JSON.stringify(sound))).toBe(403);
    }
    expect(practice.bot.heard).toEqual([]);
  });
});

describe('a crafted serviceUrl', () => {
  const CRAFTED = [
    'https://attacker.example/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://127.0.0.1@attacker.example/',
    'http://127.0.0.1\\@attacker.example/',
    'http://127.0.0.1.attacker.example/',
    'http://localhost.attacker.example/',
  ];

  test.each(CRAFTED)('is not spoken to, and what came from it is not acted on: %s', async (serviceUrl) => {
    const t = await open();
    await t.deliver(t.envelope(ana, { text: 'María García, password mail, created yesterday', serviceUrl }));
    await t.core().desk.tick();
    expect(t.recorder.calls).toEqual([]);
    expect(await t.stores.cases.open()).toEqual([]);
    expect(await t.conversations.get(ana.id)).toBeNull();
    expect(done(t)).toEqual({ admin: [], mails: [] });
  });

  test('of another scheme than http is no activity at all', async () => {
    const desk = await serve();
    closing.push(() => desk.close());
    for (const serviceUrl of [
      'file:///etc/passwd',
      'ftp://127.0.0.1/',
      'gopher://127.0.0.1:25/_HELO',
      'javascript:1',
      '',
    ]) {
      const answered = await desk.fetch('/api/messages', activity({ ...sound, serviceUrl }));
      expect(answered.status, serviceUrl).toBe(400);
    }
  });

  test('moves nobody’s conversation to a neighbour by what comes later', async () => {
    const t = await open();
    const trap = await neighbour();
    await t.say(ana, 'María García, password mail, created yesterday at 10');
    await t.say(ana, 'address ok');
    await t.deliver(t.envelope(ana, { text: 'status', serviceUrl: 'https://attacker.example/' }));
    await t.later(5);
    expect(trap.heard).toEqual([]);
    expect((await t.conversations.get(ana.id))?.reference.serviceUrl).toBe(t.recorder.url);
    expect(t.recorder.said(t.chatOf(ana)).at(-1)?.words).toContain('Did the mail');
  });
});
