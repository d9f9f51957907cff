import { afterEach, describe, expect, test } from 'vitest';
import { type Instant, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import { createNodeDns } from '../../../services/diagnosis/node-dns.ts';
import { startDnsServer, type Zone } from './dns-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function world(zone: Zone) {
  const name = await startDnsServer(zone);
  closing.push(name.close);
  const time: { now: Instant } = { now: toInstant('2026-11-23T10:00:00Z') };
  const clock = { now: () => time.now, onMoved: () => () => undefined };
  return { ...name, time, dns: createNodeDns({ clock, timeoutMs: 100, servers: [name.server] }) };
}

describe('where mail for a domain goes', () => {
  const zone: Zone = {
    'two.example': {
      mx: [
        [20, 'Backup.two.example'],
        [10, 'mx.two.example'],
      ],
    },
    'null.example': { mx: [[0, '']] },
    'zero.example': { mx: [[0, 'mx.zero.example']] },
    'ten.example': { mx: [[10, '']], a: true },
    'both.example': {
      mx: [
        [0, ''],
        [10, 'mx.both.example'],
      ],
    },
    'web.example': { a: true },
    'six.example': { aaaa: true },
    'empty.example': {},
    'broken.example': 'servfail',
    'refusing.example': 'refused',
    'silent.example': null,
    'short.example': 'truncated',
    'garbled.example': 'garbage',
    'astray.example': 'other-question',
    'old.example': 'not-implemented',
    'lame.example': { lame: true },
    'host.below.example': { a: true },
    'alias.example': { cname: 'two.example' },
    'alias-of-web.example': { cname: 'web.example' },
    'alias-of-empty.example': { cname: 'empty.example' },
    'alias-of-nothing.example': { cname: 'gone.example' },
    'xn--pea-8ma.example': { mx: [[10, 'MX.xn--pea-8ma.example.']] },
    'root.example': { mx: [[10, '']] },
  };

  test.each([
    [
      'two.example',
      {
        kind: 'mx',
        hosts: [
          { host: 'mx.two.example', preference: 10 },
          { host: 'backup.two.example', preference: 20 },
        ],
      },
    ],
    ['null.example', { kind: 'null-mx' }],
    ['zero.example', { kind: 'mx', hosts: [{ host: 'mx.zero.example', preference: 0 }] }],
    ['both.example', { kind: 'mx', hosts: [{ host: 'mx.both.example', preference: 10 }] }],
    ['web.example', { kind: 'none', hasAddress: true }],
    ['six.example', { kind: 'none', hasAddress: true }],
    ['empty.example', { kind: 'none', hasAddress: false }],
    ['nowhere.example', { kind: 'no-such-domain' }],
    ['broken.example', { kind: 'unknown' }],
    ['refusing.example', { kind: 'unknown' }],
    ['silent.example', { kind: 'unknown' }],
    ['short.example', { kind: 'unknown' }],
    ['garbled.example', { kind: 'unknown' }],
    ['astray.example', { kind: 'unknown' }],
    ['old.example', { kind: 'unknown' }],
    ['lame.example', { kind: 'unknown' }],
    ['host.below.example', { kind: 'none', hasAddress: true }],
    [
      'alias.example',
      {
        kind: 'mx',
        hosts: [
          { host: 'mx.two.example', preference: 10 },
          { host: 'backup.two.example', preference: 20 },
        ],
      },
    ],
    ['alias-of-web.example', { kind: 'none', hasAddress: true }],
    ['alias-of-empty.example', { kind: 'none', hasAddress: false }],
    ['alias-of-nothing.example', { kind: 'no-such-domain' }],
    ['peña.example', { kind: 'mx', hosts: [{ host: 'mx.xn--pea-8ma.example', preference: 10 }] }],
    ['PEÑA.example.', { kind: 'mx', hosts: [{ host: 'mx.xn--pea-8ma.example', preference: 10 }] }],
    ['not a domain', { kind: 'unknown' }],
  ])('%s', async (domain, route) => {
    const { dns } = await world(zone);
    expect(await dns.mx(domain)).toEqual(route);
  });

  test('an answer too long for one packet is taken whole', async () => {
    const { dns } = await world({ 'long.example': { long: true, mx: [[10, 'mx.long.example']] } });
    expect(await dns.mx('long.example')).toEqual({
      kind: 'mx',
      hosts: [{ host: 'mx.long.example', preference: 10 }],
    });
  });

  test('a preference of 0 alone, or an empty name alone, is no null MX', async () => {
    const { dns } = await world(zone);
    expect((await dns.mx('zero.example')).kind).toBe('mx');
    expect((await dns.mx('ten.example')).kind).toBe('mx');
  });
});

describe('an answer', () => {
  test('is kept for ten minutes and asked for once by many at the same time', async () => {
    const { dns, asked, time } = await world({ 'a.example': { mx: [[10, 'mx.a.example']] } });
    await Promise.all([dns.mx('a.example'), dns.mx('A.example'), dns.mx('a.example')]);
    expect(asked).toEqual(['a.example mx']);
    time.now = plusMinutes(time.now, 9.9);
    await dns.mx('a.example');
    expect(asked).toHaveLength(1);
    time.now = plusMinutes(time.now, 0.1);
    await dns.mx('a.example');
    expect(asked).toHaveLength(2);
  });

  test('is one for all spellings of a name', async () => {
    const { dns, asked } = await world({ 'xn--pea-8ma.example': { mx: [[10, 'mx.xn--pea-8ma.example']] } });
    for (const name of ['peña.example', 'PEÑA.example.', 'xn--pea-8ma.example']) await dns.mx(name);
    expect(asked).toEqual(['xn--pea-8ma.example mx']);
  });

  test('that nobody gave is asked for again', async () => {
    const { dns, asked } = await world({ 'b.example': 'servfail' });
    await dns.mx('b.example');
    const before = asked.length;
    await dns.mx('b.example');
    expect(asked.length).toBeGreaterThan(before);
  });

  test('comes for everybody when more ask than are let through at once', async () => {
    const { dns } = await world({});
    const names = Array.from({ length: 40 }, (_, index) => `n${index}.example`);
    const routes = await Promise.all(names.map((name) => dns.mx(name)));
    expect(routes.every(({ kind }) => kind === 'no-such-domain')).toBe(true);
  });
});
