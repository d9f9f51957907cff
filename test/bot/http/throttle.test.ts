import { afterEach, describe, expect, test } from 'vitest';
import type { HttpServerParts } from '../../../bot/http-server.ts';
import { CONNECTED_PACES } from '../../../bot/paces.ts';
import { activity, type Served, serve, sound } from './served.ts';

let served: Served | null = null;
afterEach(async () => {
  await served?.close();
  served = null;
});

const SMALL = {
  pages: { burst: 2, perSecond: 0.1, reopensAt: 1 },
  messages: { burst: 3, perSecond: 1, reopensAt: 1 },
  status: { burst: 1, perSecond: 1, reopensAt: 1 },
};

let elapsed = 0;
async function open(more: Partial<HttpServerParts> = {}, posts: string[] = []): Promise<Served> {
  elapsed = 0;
  served = await serve(
    {
      itPage: async ({ method, params }) => {
        posts.push(`${method} ${params.token}`);
        return { status: 200, body: '' };
      },
    },
    { paces: SMALL, elapsedMs: () => elapsed, loopbackOnly: false, ...more },
  );
  return served;
}

async function statuses(path: string, times: number, init: RequestInit = {}): Promise<readonly number[]> {
  const answers: number[] = [];
  for (let n = 0; n < times; n += 1) answers.push((await served?.fetch(path, init))?.status ?? 0);
  return answers;
}

describe('who asks too much at once', () => {
  test('for pages gets a page that says when to come back, in their language, and nothing is done', async () => {
    const posts: string[] = [];
    const { fetch } = await open({}, posts);
    await statuses('/it/abc', 2);
    const body = new URLSearchParams({ answer: 'allowed' });
    const answer = await fetch('/it/abc', { method: 'POST', body, headers: { 'accept-language': 'de' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await answer.text()).toContain('Zu viel auf einmal');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(posts).toEqual(['GET abc', 'GET abc']);
    elapsed = 10_000;
    expect(await statuses('/it/abc', 2)).toEqual([200, 429]);
  });

  test('tries tokens of links no faster by changing them', async () => {
    await open();
    expect([
      ...(await statuses('/it/a', 1)),
      ...(await statuses('/it/b?c', 1)),
      ...(await statuses('/it/c/mail.eml', 1)),
    ]).toEqual([200, 200, 429]);
  });

  test('looks for addresses that are not there no faster either', async () => {
    await open();
    expect(await statuses('/.git/config', 3)).toEqual([404, 404, 429]);
  });

  test('as Teams is told in a way that a program reads, before the body is', async () => {
    let turns = 0;
    elapsed = 0;
    served = await serve(
      {
        messages: async (_request, response) => {
          turns += 1;
          response.status(200);
          response.end();
        },
      },
      { paces: SMALL, elapsedMs: () => elapsed },
    );
    expect(await statuses('/api/messages', 3, activity(sound))).toEqual([200, 200, 200]);
    const answer = await served.fetch('/api/messages', activity('x'.repeat(200_000)));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await answer.json()).toEqual({ error: { code: '429', message: expect.any(String) } });
    expect(turns).toBe(3);
  });

  test('for readiness does not make the product ask others, while health is always answered', async () => {
    await open();
    expect(await statuses('/readyz', 2)).toEqual([200, 429]);
    expect(await statuses('/metrics', 1)).toEqual([429]);
    expect(await statuses('/healthz', 20)).toEqual(Array.from({ length: 20 }, () => 200));
  });

  test('costs no one else their turn', async () => {
    await open();
    await statuses('/it/abc', 3);
    expect(await statuses('/api/messages', 1, activity(sound))).toEqual([200]);
  });
});

describe('who asks, where proxies stand before the server', () => {
  const from = (hops: string) => ({ headers: { 'x-forwarded-for': hops } });

  test('is the proxy as long as nobody said that it is one', async () => {
    await open();
    expect(await statuses('/it/a', 2, from('192.0.2.1'))).toEqual([200, 200]);
    expect(await statuses('/it/a', 1, from('192.0.2.2'))).toEqual([429]);
  });

  test.each([
    ['the last hop of one proxy', 1, '192.0.2.1', '192.0.2.2'],
    ['the last but one of two', 2, '192.0.2.1, 10.0.0.1', '192.0.2.2, 10.0.0.1'],
    ['another network of IPv6', 1, '2001:db8:1:1::1', '2001:db8:1:2::1'],
  ])('is %s', async (_what, trustedProxies, one, another) => {
    await open({ trustedProxies });
    expect(await statuses('/it/a', 3, from(one))).toEqual([200, 200, 429]);
    expect(await statuses('/it/a', 1, from(another))).toEqual([200]);
  });

  test.each([
    ['what somebody wrote in front', 1, ['192.0.2.9, 192.0.2.1', '192.0.2.8, 192.0.2.1', '::1, 192.0.2.1']],
    [
      'another address of the same network of IPv6',
      1,
      ['2001:db8::1', '2001:db8::2:0:0:1', '2001:0db8:0:0::9'],
    ],
    ['the same address in the form of IPv6', 1, ['192.0.2.1', '::ffff:192.0.2.1', '::FFFF:192.0.2.1']],
    ['what is no address', 1, ['unknown', '_hidden', 'evil.example']],
    ['too few hops', 3, ['192.0.2.1', '192.0.2.2', '192.0.2.3']],
  ])('is not changed by %s', async (_what, trustedProxies, hops) => {
    await open({ trustedProxies });
    const answers = [];
    for (const each of hops) answers.push(...(await statuses('/it/a', 1, from(each))));
    expect(answers).toEqual([200, 200, 429]);
  });
});

test('an IT unit that opens its links one after the other is never stopped', async () => {
  await open({ paces: CONNECTED_PACES });
  expect(await statuses('/it/a', 40)).not.toContain(429);
});
