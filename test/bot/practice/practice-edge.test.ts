import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANA, pageClient } from './page-client.ts';
import { type Practice, startPractice } from './practice-fixture.ts';

let practice: Practice;
let page: ReturnType<typeof pageClient>;

beforeAll(async () => {
  practice = await startPractice();
  page = pageClient(practice);
});

afterAll(() => practice.close());

/** `fetch` does not let anybody set Host. */
function statusWith(
  headers: Record<string, string>,
  path = '/',
  method = 'GET',
  body?: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(practice.server.url);
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

describe('the practice server', () => {
  it.each(['localhost:3979', '127.0.0.1', '[::1]:80'])('answers to the loopback name %s', async (host) => {
    expect(await statusWith({ Host: host })).toBe(200);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:3979', '0.0.0.0', '10.0.0.1'])(
    'refuses the name %j, whoever points it here',
    async (host) => {
      expect(await statusWith({ Host: host })).toBe(403);
    },
  );

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])(
    'refuses a request from a page of %s',
    async (origin) => {
      expect(await statusWith({ Origin: origin }, '/practice/stage')).toBe(403);
      expect((await page.post('say', { ...ANA, text: 'x' }, { Origin: origin })).status).toBe(403);
    },
  );

  it('takes no change from another page of this machine', async () => {
    const { status } = await page.post('clock', { minutes: 5 }, { Origin: 'http://127.0.0.1:1' });
    expect(status).toBe(403);
  });

  it('takes no form, which any page could send', async () => {
    const form = { 'Content-Type': 'text/plain' };
    expect((await page.post('say', JSON.stringify({ ...ANA, text: 'x' }), form)).status).toBe(415);
  });

  it('does not let a browser speak as the assistant', async () => {
    const headers = { ...JSON_TYPE, Origin: practice.server.url, Host: new URL(practice.server.url).host };
    const body = JSON.stringify({ type: 'message', text: 'forged' });
    const path = '/v3/conversations/a%3Aop-01/activities';
    expect(await statusWith(headers, path, 'POST', body)).toBe(403);
  });

  it.each([
    ['say', {}],
    ['say', { ...ANA, text: '' }],
    ['say', '{'],
    ['say', '[]'],
    ['say', { ...ANA, language: 'not a language!', text: 'x' }],
    ['say', { ...ANA, timeZone: 'Mars/Olympus', text: 'x' }],
    ['execute', { ...ANA, entry: 'e', cardIndex: -1, action: {} }],
    ['clock', { minutes: -5 }],
    ['clock', { minutes: 1e12 }],
    ['release', {}],
    ['let-in', {}],
  ])('answers a broken %s with 400 and changes nothing', async (path, body) => {
    expect((await page.post(path, body)).status).toBe(400);
    expect((await page.chat()).entries).toEqual([]);
    expect(practice.bot.heard).toEqual([]);
  });

  it('knows nobody whom it did not show', async () => {
    expect((await page.post('say', { ...ANA, person: 'op-99', text: 'x' })).status).toBe(404);
  });

  it('stops reading what is too large', async () => {
    const headers = { ...JSON_TYPE, Host: '127.0.0.1' };
    const body = JSON.stringify({ id: 'x'.repeat(20_000) });
    expect(await statusWith(headers, '/practice/release', 'POST', body)).toBe(413);
  });

  it.each(['/page/tsconfig.json', '/page/..%2fpractice-server.ts', '/page/../package.json', '/nothing'])(
    'serves no file beside the page’s own: %s',
    async (path) => {
      expect(await statusWith({ Host: '127.0.0.1' }, path)).toBe(404);
    },
  );

  it('serves the page under a policy that allows nothing inline and nothing from elsewhere', async () => {
    const { headers } = await fetch(page.at('/'));
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('serves the page’s TypeScript without types', async () => {
    const response = await fetch(page.at('/page/main.ts'));
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).not.toContain('import type');
  });

  it('tells the page who is there, and keeps identities to itself', async () => {
    const text = await (await fetch(page.at('/practice/stage'))).text();
    expect(text).toContain('María García López');
    expect(text).not.toContain('22222222-2222-4222-8222');
  });
});
