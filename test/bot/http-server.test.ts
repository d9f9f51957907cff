import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { HttpRefusal } from '../../bot/http/http-refusal.ts';
import type { PageHandler, PageRequest } from '../../bot/http/http-shapes.ts';
import type { HttpRoutes, HttpServerParts } from '../../bot/http-server.ts';
import { PRACTICE_PACES } from '../../bot/paces.ts';
import { activity, type Served, sound, serve as startServing } from './http/served.ts';

const open: Served[] = [];
/** Letters that fit into a message of 256 KB. */
const room = 256 * 1024 - JSON.stringify({ ...sound, text: '' }).length;

async function serve(
  routes: Partial<HttpRoutes> = {},
  parts: Partial<HttpServerParts> = {},
  port = 0,
): Promise<Served> {
  const served = await startServing(routes, parts, port);
  open.push(served);
  return served;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** `fetch` decides about Host and Origin by itself. */
function statusWith(port: number, headers: Record<string, string>, path = '/healthz'): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
}

describe('the messages of the Bot Connector', () => {
  test('reach the assistant with their body read', async () => {
    const seen: unknown[] = [];
    const { fetch } = await serve({
      messages: async ({ body, headers, method }, response) => {
        seen.push(body, headers.authorization, method);
        response.status(201);
        response.header('Content-Type', 'application/json');
        response.send({ id: '7' });
        response.end();
      },
    });
    const sent = activity({ ...sound, text: 'hola' }, { authorization: 'Bearer x' });
    const answer = await fetch('/api/messages', sent);
    expect([answer.status, await answer.json()]).toEqual([201, { id: '7' }]);
    expect(seen).toEqual([{ ...sound, text: 'hola' }, 'Bearer x', 'POST']);
  });

  test.each([
    ['is not JSON at all', 'hello', {}, 400],
    ['is broken off', '{"type":"mess', {}, 400],
    ['is empty', '', {}, 400],
    ['is a list', [], {}, 400],
    ['is null', 'null', {}, 400],
    ['has no type', { ...sound, type: undefined }, {}, 400],
    ['has a type that is no word', { ...sound, type: 7 }, {}, 400],
    ['has an empty type', { ...sound, type: '' }, {}, 400],
    ['says that it is plain text', sound, { 'content-type': 'text/plain' }, 415],
    ['says that it is a form', sound, { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['says that it has parts', sound, { 'content-type': 'multipart/form-data; boundary=a' }, 415],
    ['only begins like JSON', sound, { 'content-type': 'application/jsonp' }, 415],
    ['is in another character set', sound, { 'content-type': 'application/json; charset=utf-16' }, 415],
    ['is compressed', sound, { 'content-encoding': 'gzip' }, 415],
    ['is a byte too large', { ...sound, text: 'a'.repeat(room + 1) }, {}, 413],
    ['has several megabytes', { ...sound, text: 'a'.repeat(5_000_000) }, {}, 413],
  ])('are refused and go no further where the body %s', async (_what, body, headers, status) => {
    let turns = 0;
    const { fetch } = await serve({
      messages: async () => {
        turns += 1;
      },
    });
    const answer = await fetch('/api/messages', activity(body, headers));
    expect([answer.status, turns]).toEqual([status, 0]);
    expect(await answer.json()).toEqual({ error: { code: String(status), message: expect.any(String) } });
  });

  test('may have exactly 256 KB', async () => {
    const { fetch } = await serve();
    const text = 'a'.repeat(room);
    expect((await fetch('/api/messages', activity({ ...sound, text }))).status).toBe(200);
  });

  test('are refused where they are not UTF-8', async () => {
    const { fetch } = await serve();
    const [before = '', after = ''] = JSON.stringify({ ...sound, text: '#' }).split('#');
    const body = Buffer.concat([Buffer.from(before), Buffer.from([0xff, 0xfe]), Buffer.from(after)]);
    const headers = { 'content-type': 'application/json' };
    expect((await fetch('/api/messages', { method: 'POST', headers, body })).status).toBe(400);
  });

  test('get one calm sentence when the turn fails, and the log gets the cause', async () => {
    const failure = new Error('secret of Maria');
    const { fetch, lines } = await serve({
      messages: async () => {
        throw failure;
      },
    });
    const answer = await fetch('/api/messages', activity(sound));
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toMatch(/Maria|at .*:\d+/);
    expect(lines.find((line) => line.level === 'error')?.facts.cause).toBe(failure);
  });

  test('that the Bot Framework refuses get its status and nothing of what it says about it', async () => {
    for (const [status, answered] of [
      [401, 401],
      [403, 403],
      [500, 500],
      [501, 500],
    ] as const) {
      const { fetch } = await serve({
        messages: async (_request, response) => {
          response.status(status);
          response.header('Content-Type', 'application/json');
          response.send('no user file of Maria');
          response.end();
        },
      });
      const answer = await fetch('/api/messages', activity(sound));
      expect(answer.status).toBe(answered);
      expect(await answer.text()).not.toContain('Maria');
    }
  });

  test('are never left without an answer', async () => {
    const { fetch } = await serve({ messages: async () => {} });
    expect((await fetch('/api/messages', activity(sound))).status).toBe(500);
  });
});

describe('the pages', () => {
  test('are shown with what was asked, and nothing of the library', async () => {
    const seen: PageRequest[] = [];
    const { fetch } = await serve({
      itPage: async (request) => {
        seen.push(request);
        return { status: 200, body: `<p>${request.method}</p>` };
      },
    });
    expect(await (await fetch('/it/r1.1.a?language=es&language=en')).text()).toBe('<p>GET</p>');
    expect(seen[0]).toMatchObject({
      method: 'GET',
      params: { token: 'r1.1.a' },
      query: { language: 'es' },
      body: {},
      remote: '127.0.0.1',
    });
    const form = new URLSearchParams({ answer: 'allowed', text: 'größer & <b>' });
    await fetch('/it/r1.1.a', { method: 'POST', body: form });
    expect(seen[1]).toMatchObject({ method: 'POST', body: { answer: 'allowed', text: 'größer & <b>' } });
  });

  test('answer HEAD like GET, without a body', async () => {
    const { fetch } = await serve();
    const head = await fetch('/it/abc', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '18', '']);
  });

  test.each([
    ['JSON', { 'content-type': 'application/json' }, '{}', 415],
    ['a form with parts', { 'content-type': 'multipart/form-data; boundary=a' }, '--a--', 415],
    ['no type', {}, undefined, 415],
    [
      'too long a form',
      { 'content-type': 'application/x-www-form-urlencoded' },
      `a=${'b'.repeat(32_767)}`,
      413,
    ],
  ])('record nothing that was sent as %s', async (_what, headers, body, status) => {
    let recorded = 0;
    const { fetch } = await serve({
      itPage: async ({ method }) => {
        if (method === 'POST') recorded += 1;
        return { status: 200, body: '' };
      },
    });
    const answer = await fetch('/it/abc', {
      method: 'POST',
      headers,
      ...(body === undefined ? {} : { body }),
    });
    expect([answer.status, recorded]).toEqual([status, 0]);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('say one calm sentence in the language of the browser when they fail', async () => {
    const { fetch } = await serve({
      itPage: async () => {
        throw new Error('disk of Maria');
      },
    });
    const answer = await fetch('/it/abc', { headers: { 'accept-language': 'es-ES' } });
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).toContain('<html lang="es">');
    expect(text).toContain('Algo ha fallado');
    const german = await fetch('/it/abc', { headers: { 'accept-language': 'de-AT' } });
    expect(await german.text()).toContain('Etwas ist schiefgegangen');
    expect(text).not.toMatch(/Maria|at .*:\d+|<script|style=/);
  });

  test.each(['/it/', '/dossier/'])('open by a link as long as one can be: %s', async (path) => {
    const body = 'here';
    const shows: PageHandler = async () => ({ status: 200, headers: {}, body });
    const { fetch } = await serve({ itPage: shows, dossier: shows });
    const answer = await fetch(`${path}${'a'.repeat(1_000)}`);
    expect([answer.status, await answer.text()]).toEqual([200, body]);
  });

  test('carry what keeps them safe, errors too', async () => {
    const { fetch } = await serve();
    for (const path of [
      '/it/abc',
      '/it/abc/mail.eml',
      '/dossier/abc',
      '/privacy',
      '/terms',
      '/nothing',
      '/healthz',
    ]) {
      const { headers } = await fetch(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('server')).toBeNull();
    }
    const style = await fetch('/assets/page.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
  });

  test('ask browsers to stay with https where they are reached by https', async () => {
    const { fetch } = await serve({}, { https: true });
    expect((await fetch('/terms')).headers.get('strict-transport-security')).toBe('max-age=31536000');
  });
});

describe('an address that is not there', () => {
  test('gets a page for a browser and JSON for a program', async () => {
    const { fetch } = await serve();
    const browser = await fetch('/wp-admin', { headers: { accept: 'text/html' } });
    expect([browser.status, await browser.text()]).toEqual([404, expect.stringContaining('Nothing here')]);
    const program = await fetch('/wp-admin');
    expect([program.status, await program.json()]).toMatchObject([404, { error: { code: '404' } }]);
  });

  test.each([
    ['DELETE', '/it/abc'],
    ['POST', '/privacy'],
    ['POST', '/dossier/abc'],
    ['GET', '/api/messages'],
    ['PUT', '/healthz'],
  ])('does not take %s %s', async (method, path) => {
    const { fetch } = await serve();
    const answer = await fetch(path, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, expect.any(String)]);
  });

  test.each([
    ['broken percent signs', '/it/%E0%A4%A', '400'],
    ['a null byte that does not decode', '/it/%', '400'],
    ['two slashes', '//evil.example/it/abc', '400'],
    ['another host in front', 'http://evil.example/it/abc', '400'],
    ['an address that does not parse', 'http://[', '400'],
    ['bytes that no address has', '/it/\u00ff', '400'],
    ['three thousand letters', `/it/${'a'.repeat(3000)}`, '414'],
  ])('is refused where it has %s', async (_what, path, status) => {
    const { raw } = await serve();
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer.split(' ')[1]).toBe(status);
  });

  test('answers nobody who wants another protocol, and hangs up', async () => {
    const { raw } = await serve();
    const upgrade =
      'GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    expect(await raw(upgrade)).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('without an app id', () => {
  test.each(['localhost', 'localhost:3978', 'LOCALHOST', '127.0.0.1:80', '127.9.9.9', '[::1]', '[::1]:3978'])(
    'this machine is answered as %s',
    async (host) => {
      const { port } = await serve();
      expect(await statusWith(port, { host })).toBe(200);
    },
  );

  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '0.0.0.0',
    '192.168.1.7:3978',
    '[::ffff:127.0.0.1]',
    'localhost@evil.example',
    'evil.example#localhost',
  ])('nobody is answered who came by the name "%s"', async (host) => {
    const { port } = await serve();
    expect(await statusWith(port, { host })).toBe(403);
  });

  test.each([
    ['http://localhost:9999', 200],
    ['http://127.0.0.1:1', 200],
    ['https://evil.example', 403],
    ['http://localhost.evil.example', 403],
    ['null', 403],
    ['', 403],
  ])('a request from a page of "%s" gets %i', async (origin, status) => {
    const { port } = await serve();
    expect(await statusWith(port, { host: 'localhost', origin })).toBe(status);
  });

  test.each([
    ['same-origin', 200],
    ['cross-site', 403],
    ['same-site', 403],
    ['', 403],
  ])(
    'a form that a page without referrers posts is taken only from its own page: %s gets %i',
    async (site, status) => {
      const { port } = await serve();
      expect(await statusWith(port, { host: 'localhost', origin: 'null', 'sec-fetch-site': site })).toBe(
        status,
      );
    },
  );

  test('no turn begins for a stranger', async () => {
    let turns = 0;
    const { fetch } = await serve({
      messages: async (_request, response) => {
        turns += 1;
        response.end();
      },
    });
    const answer = await fetch('/api/messages', activity(sound, { origin: 'https://evil.example' }));
    expect([answer.status, turns]).toEqual([403, 0]);
  });

  test('somebody without any Host is refused', async () => {
    const { raw } = await serve();
    const empty = 'GET /healthz HTTP/1.1\r\nHost: \r\nConnection: close\r\n\r\n';
    expect(await raw(empty)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await raw('GET /healthz HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 403 /);
  });
});

describe('health and readiness', () => {
  const down = async () => ({ ready: false, cannot: ['The admin service does not answer.'] });

  test('with an app id, every host is answered', async () => {
    const { port } = await serve({}, { loopbackOnly: false });
    expect(await statusWith(port, { host: 'desk.example' })).toBe(200);
  });

  test('the public learns yes or no, who bears the token learns what is wrong', async () => {
    const { fetch } = await serve({ ready: down }, { loopbackOnly: false, metricsToken: 'token-of-metrics' });
    const bearing = (token: string) => fetch('/readyz', { headers: { authorization: `Bearer ${token}` } });
    expect((await fetch('/readyz')).status).toBe(503);
    expect(await (await fetch('/readyz')).json()).toEqual({ ready: false });
    expect(await (await bearing('wrong')).json()).toEqual({ ready: false });
    expect(await (await bearing('token-of-metrics')).json()).toEqual(await down());
  });

  test.each([
    ['whatever they send', { authorization: 'Bearer null' }, { trustedProxies: 1 }],
    ['a proxy on this machine told of them', { 'x-forwarded-for': '192.0.2.1' }, {}],
    ['a proxy told of them in another way', { forwarded: 'for=192.0.2.1' }, {}],
    ['a proxy told of itself', { via: '1.1 edge' }, {}],
  ])('without a token nobody learns it from outside: %s', async (_what, headers, more) => {
    const metrics = async () => 'cases_open 3\n';
    const { fetch } = await serve({ ready: down, metrics }, { loopbackOnly: false, ...more });
    expect(await (await fetch('/readyz', { headers })).json()).toEqual({ ready: false });
    expect((await fetch('/metrics', { headers })).status).toBe(404);
  });

  test('without a token whoever sits at this machine learns it', async () => {
    const metrics = async () => 'cases_open 3\n';
    const { fetch, raw } = await serve({ ready: down, metrics }, { loopbackOnly: false });
    expect(await (await fetch('/readyz')).json()).toEqual(await down());
    expect((await fetch('/metrics')).status).toBe(200);
    // As a proxy asks that was not told to name whom it asks for.
    const relayed = await raw('GET /metrics HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n');
    expect(relayed).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('without an app id everybody on this machine learns it', async () => {
    const { fetch } = await serve({ ready: down });
    expect(await (await fetch('/readyz')).json()).toEqual(await down());
  });

  test('a readiness that cannot be found out is a no', async () => {
    const { fetch } = await serve({
      ready: async () => {
        throw new Error('broken');
      },
    });
    expect((await fetch('/readyz')).status).toBe(503);
  });

  test('metrics are for who bears the token', async () => {
    const metrics = async () => 'cases_open 3\n';
    const { fetch } = await serve({ metrics }, { loopbackOnly: false, metricsToken: 'token-of-metrics' });
    expect((await fetch('/metrics')).status).toBe(401);
    const answer = await fetch('/metrics', { headers: { authorization: 'Bearer token-of-metrics' } });
    expect(await answer.text()).toBe('cases_open 3\n');
    const none = await serve();
    expect((await none.fetch('/metrics')).status).toBe(404);
  });
});

describe('the log', () => {
  test('holds the template of the route, never a token or a query', async () => {
    const { fetch, lines } = await serve();
    await fetch('/it/very-secret-token/mail.eml?language=maria');
    await fetch('/no/such/very-secret-token');
    await fetch('/healthz');
    await expect.poll(() => lines.length).toBe(2);
    expect(lines.map((line) => [line.facts.method, line.facts.route, line.facts.status])).toEqual([
      ['GET', '/it/:token/mail.eml', 200],
      ['GET', null, 404],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret|maria/);
  });

  test('holds no part of a link, however the request ends', async () => {
    const { fetch, lines, raw } = await serve(
      {
        itPage: async ({ query }) => {
          if (query.fail !== undefined) throw new HttpRefusal(500);
          return { status: 200, body: '' };
        },
      },
      { paces: { ...PRACTICE_PACES, pages: { burst: 4, perSecond: 0.1, reopensAt: 1 } } },
    );
    const path = '/it/very-secret-token';
    const answers = [
      await fetch(path),
      await fetch(`${path}/nothing`),
      await fetch(path, { method: 'DELETE' }),
      await fetch(`${path}?fail=very-secret`),
      await fetch(path),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 405, 500, 429]);
    await raw(`GET ${path}%E0 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    await raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nBroken ${path}\r\n\r\n`);
    await expect.poll(() => lines.filter(({ msg }) => msg === 'http request').length).toBe(6);
    expect(JSON.stringify(lines)).not.toContain('secret');
  });
});

describe('slow and stubborn clients', () => {
  const times = { headersMs: 60, requestMs: 120, idleMs: 50, graceMs: 150 };

  test('who never ends the headers is hung up on', async () => {
    const { raw } = await serve({}, { times });
    expect(await raw('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Slow: ')).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('who never sends anything is hung up on', async () => {
    const { raw } = await serve({}, { times });
    expect(await raw('')).toMatch(/^(HTTP\/1\.1 408 |$)/);
  });

  test('who never ends the body is hung up on, and no turn begins', async () => {
    let turns = 0;
    const messages = async () => {
      turns += 1;
    };
    const { raw } = await serve({ messages }, { times });
    const head = 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';
    expect(await raw(`${head}Content-Length: 100\r\n\r\n{"type":`)).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(turns).toBe(0);
  });

  test('too many bytes of headers are refused', async () => {
    const { raw } = await serve();
    const answer = await raw(
      `GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Big: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('stopping', () => {
  const times = { graceMs: 100 };

  function gate() {
    const begun = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    return { begun, release };
  }

  test('lets the turn in flight end and answers it', async () => {
    const { begun, release } = gate();
    const served = await serve({
      messages: async (_request, response) => {
        begun.resolve();
        await release.promise;
        response.status(200);
        response.end();
      },
    });
    const answer = served.fetch('/api/messages', activity(sound));
    await begun.promise;
    const closed = served.close();
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow();
    release.resolve();
    expect((await answer).status).toBe(200);
    await closed;
  });

  test('waits for a turn whose caller has hung up', async () => {
    const { begun, release } = gate();
    let ended = false;
    const served = await serve({
      messages: async (_request, response) => {
        begun.resolve();
        await release.promise;
        ended = true;
        response.end();
      },
    });
    const caller = new AbortController();
    const answer = served.fetch('/api/messages', { ...activity(sound), signal: caller.signal });
    await begun.promise;
    caller.abort();
    await answer.catch(() => null);
    const closed = served.close().then(() => ended);
    release.resolve();
    expect(await closed).toBe(true);
  });

  test('cuts off what does not end in time, and says so', async () => {
    const { begun, release } = gate();
    const served = await serve(
      {
        messages: async () => {
          begun.resolve();
          await release.promise;
        },
      },
      { times },
    );
    const answer = served.fetch('/api/messages', activity(sound)).catch(() => 'cut off');
    await begun.promise;
    await served.close();
    expect(await answer).toBe('cut off');
    expect(served.lines.some((line) => line.msg === 'http work left unfinished')).toBe(true);
    release.resolve();
  });

  test('does not wait for connections that are idle or were never used', async () => {
    const served = await serve({}, { times: { graceMs: 60_000 } });
    const neverUsed = served.raw('');
    await served.fetch('/healthz');
    await served.close();
    expect(await neverUsed).toBe('');
  });

  test('twice is once', async () => {
    const served = await serve();
    await Promise.all([served.close(), served.close()]);
    await served.close();
  });
});

test('a port that is taken is a clear failure', async () => {
  const first = await serve();
  await expect(serve({}, {}, first.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
