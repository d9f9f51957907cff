import { describe, expect, test } from 'vitest';
import type { AddressFinding } from '../../../services/cases/case.ts';
import type { Authority } from '../../../services/cases/directory.ts';
import type { Dns, MailRoute } from '../../../services/desk/ports/dns.ts';
import { createAddressExaminer } from '../../../services/diagnosis/address-examiner.ts';
import { createPracticeDns } from '../../../services/diagnosis/practice-dns.ts';

const authority: Authority = {
  id: 'a1',
  name: 'Ayuntamiento de Valdeluz',
  country: 'ES',
  region: null,
  languages: ['es'],
  timeZone: null,
  mailDomains: ['ayto-valdeluz.example'],
  observedDomains: [
    { domain: 'ayto-valdeluz.example', users: 4 },
    { domain: 'diputacion.example', users: 3 },
    { domain: 'ayto-valdelux.example', users: 1 },
    { domain: 'gmail.com', users: 2 },
  ],
  coordinatorIds: [],
  invitation: null,
  itUnit: null,
};

const routes: Readonly<Record<string, MailRoute>> = {
  'gone.example': { kind: 'no-such-domain' },
  'null.example': { kind: 'null-mx' },
  'bare.example': { kind: 'none', hasAddress: false },
  'web.example': { kind: 'none', hasAddress: true },
  'dark.example': { kind: 'unknown' },
};
const asked: string[] = [];
const dns: Dns = {
  async mx(domain) {
    asked.push(domain);
    return routes[domain] ?? { kind: 'mx', hosts: [{ host: `mx.${domain}`, preference: 10 }] };
  },
};
const { examine } = createAddressExaminer({ dns, timeoutMs: 50 });
const unknown = { ...authority, mailDomains: [], observedDomains: [] };

describe('what is said of an address', () => {
  const right = 'maria@ayto-valdeluz.example';
  test.each<[string, readonly AddressFinding[], string | null]>([
    [right, [], null],
    ['María.López@ayto-valdeluz.example', [], null],
    ["o'neill+imi@AYTO-VALDELUZ.example", [], null],
    ['ana@diputacion.example', [], null],
    // surrounding junk
    [`<${right}>`, ['syntax', 'surrounding-junk'], right],
    [`María <${right}>`, ['syntax', 'surrounding-junk'], right],
    [`mailto:${right}`, ['syntax', 'surrounding-junk'], right],
    [`${right}.`, ['syntax', 'surrounding-junk'], right],
    [`${right},`, ['syntax', 'surrounding-junk'], right],
    [` ${right} `, ['syntax', 'surrounding-junk'], right],
    [`“${right}”;`, ['syntax', 'surrounding-junk'], right],
    // invisible
    ['maria\u200b@ayto-valdeluz.example', ['syntax', 'invisible-characters'], right],
    ['maria@ayto-valdeluz\u00ad.example', ['invisible-characters'], right],
    [`\u202e${right}`, ['syntax', 'invisible-characters'], right],
    [`${right}\u00a0`, ['syntax', 'invisible-characters'], right],
    ['ma\u0000ria@ayto-valdeluz.example', ['syntax', 'invisible-characters'], right],
    // look-alikes
    ['mаria@ayto-valdeluz.example', ['look-alike-characters'], right],
    [
      'maria@ayto-vаldeluz.example',
      ['look-alike-characters', 'not-a-domain-of-the-authority', 'looks-like-a-typo'],
      right,
    ],
    ['ｍaria@ayto-valdeluz.example', ['look-alike-characters'], right],
    // mistyped
    ['maria@ayto-valdeulz.example', ['not-a-domain-of-the-authority', 'looks-like-a-typo'], right],
    [
      'maria@ayto-valdeluz.exmaple',
      ['unknown-ending', 'not-a-domain-of-the-authority', 'looks-like-a-typo'],
      right,
    ],
    ['maria@ayto-valdelux.example', ['not-a-domain-of-the-authority', 'looks-like-a-typo'], right],
    ['maria@aytovaldeluz.example', ['not-a-domain-of-the-authority', 'looks-like-a-typo'], right],
    ['maria@ayto-valdeluzexample', ['syntax', 'missing-ending'], right],
    [
      'maria@diputacio.example',
      ['not-a-domain-of-the-authority', 'looks-like-a-typo'],
      'maria@diputacion.example',
    ],
    ['maria@ayto-valdeluz.example.com', ['not-a-domain-of-the-authority'], null],
    ['maria@other.example', ['not-a-domain-of-the-authority'], null],
    ['maria@mail.ayto-valdeluz.example', ['not-a-domain-of-the-authority'], null],
    // slips that can be named
    ['maria@ayto-valdeluz,example', ['syntax', 'comma-for-dot'], right],
    ['maria,lopez@ayto-valdeluz.example', ['syntax', 'comma-for-dot'], 'maria.lopez@ayto-valdeluz.example'],
    ['maria@@ayto-valdeluz.example', ['syntax', 'several-at-signs'], right],
    ['maria@ayto-valdeluz.example@ayto-valdeluz.example', ['syntax', 'several-at-signs'], right],
    ['maria.@ayto-valdeluz.example', ['syntax', 'stray-dot'], right],
    ['maria@.ayto-valdeluz.example', ['syntax', 'stray-dot'], right],
    ['maria.ayto-valdeluz.example', ['syntax', 'missing-at-sign'], right],
    ['maria2ayto-valdeluz.example', ['syntax', 'missing-at-sign'], right],
    ['maria"ayto-valdeluz.example', ['syntax', 'missing-at-sign'], right],
    ['mariaqayto-valdeluz.example', ['syntax', 'missing-at-sign'], right],
    ['maria(at)ayto-valdeluz.example', ['syntax', 'missing-at-sign'], right],
    ['maria @ ayto-valdeluz.example', ['syntax'], right],
    ['mailto:maria@ayto-valdeluz.example?subject=IMI', ['syntax', 'surrounding-junk'], right],
    ['mailto:maria%40ayto-valdeluz.example', ['syntax', 'surrounding-junk'], right],
    ['maria@gobes', ['syntax', 'missing-ending'], 'maria@gob.es'],
    ['maria@other.gobes', ['unknown-ending', 'not-a-domain-of-the-authority'], 'maria@other.gob.es'],
    ['maria@other.con', ['unknown-ending', 'not-a-domain-of-the-authority'], 'maria@other.com'],
    ['maria@other.cmo', ['unknown-ending', 'not-a-domain-of-the-authority'], 'maria@other.com'],
    ['maria@other.ess', ['unknown-ending', 'not-a-domain-of-the-authority'], 'maria@other.es'],
    [
      'maria@ayto\u2010valdeluz.example',
      ['look-alike-characters', 'not-a-domain-of-the-authority', 'looks-like-a-typo'],
      right,
    ],
    [
      'maria@ayto-valdelu\u1d22.example',
      ['look-alike-characters', 'not-a-domain-of-the-authority', 'looks-like-a-typo'],
      right,
    ],
    ['a@x.example,b@y.example', ['syntax', 'several-at-signs'], null],
    // not an address
    ['', ['syntax'], null],
    ['@', ['syntax'], null],
    ['maria', ['syntax', 'missing-at-sign'], null],
    ['maria@', ['syntax'], null],
    ['@ayto-valdeluz.example', ['syntax'], null],
    ['a@b@ayto-valdeluz.example', ['syntax', 'several-at-signs'], null],
    ['maria..lopez@ayto-valdeluz.example', ['syntax', 'stray-dot'], 'maria.lopez@ayto-valdeluz.example'],
    ['.maria@ayto-valdeluz.example', ['syntax', 'surrounding-junk'], right],
    ['maria@ayto-valdeluz..example', ['syntax', 'stray-dot'], right],
    ['maria@[192.0.2.1]', ['syntax', 'surrounding-junk'], null],
    ['maria@192.0.2.1', ['syntax'], null],
    ['maria@ayto_valdeluz.example', ['syntax'], right],
    ['maria@-a.example', ['syntax'], null],
    ['maria@ayto-valdeluz.example/x', ['syntax'], right],
    ['maria lopez@ayto-valdeluz.example', ['syntax'], null],
    // the domain
    ['maria@gone.example', ['not-a-domain-of-the-authority', 'domain-does-not-exist'], right],
    ['maria@null.example', ['not-a-domain-of-the-authority', 'domain-takes-no-mail'], right],
    ['maria@bare.example', ['not-a-domain-of-the-authority', 'domain-takes-no-mail'], right],
    ['maria@web.example', ['not-a-domain-of-the-authority'], null],
    ['maria@dark.example', ['not-a-domain-of-the-authority', 'domain-unknown'], null],
    // personal
    ['maria@gmail.com', ['personal'], null],
    ['maria@T-Online.de', ['personal', 'access-provider'], null],
    ['maria@telefonica.net', ['personal', 'access-provider'], null],
    ['maria@any.yopmail.com', ['personal', 'disposable'], null],
    ['maria@gmial.com', ['personal', 'disposable'], 'maria@gmail.com'],
    ['maria@hotmial.com', ['personal', 'disposable'], 'maria@hotmail.com'],
    ['maria@hotmsil.es', ['not-a-domain-of-the-authority', 'looks-like-a-typo'], 'maria@hotmail.es'],
    ['maria@tuta.com', ['personal'], null],
    ['maria@mailinator.com', ['personal', 'disposable'], null],
  ])('%j', async (address, findings, suggestion) => {
    expect(await examine(address, authority)).toMatchObject({ address, findings, suggestion });
  });
});

describe('an official address', () => {
  test('is on exactly one of the domains that belong to the authority alone', async () => {
    expect((await examine('x@ayto-valdeluz.example', authority)).official).toBe(true);
    expect((await examine('x@AYTO-VALDELUZ.EXAMPLE', authority)).official).toBe(true);
    for (const other of [
      'diputacion.example',
      'sub.ayto-valdeluz.example',
      'ayto-valdelux.example',
      'gmail.com',
    ])
      expect((await examine(`x@${other}`, authority)).official).toBe(false);
  });

  test('has nothing odd about it', async () => {
    expect((await examine('mаria@ayto-valdeluz.example', authority)).official).toBe(false);
    expect((await examine('maria@ayto-valdeluz\u00ad.example', authority)).official).toBe(false);
    expect((await examine('<x@ayto-valdeluz.example>', authority)).official).toBe(false);
  });

  test('may be spelled with letters beyond ASCII or encoded', async () => {
    const peña = { ...authority, mailDomains: ['peña.example'] };
    for (const domain of ['peña.example', 'xn--pea-8ma.example', 'PEÑA.example', 'pen\u0303a.example'])
      expect(await examine(`x@${domain}`, peña)).toMatchObject({ official: true, findings: [] });
  });
});

test('one letter off by transposition is told apart from another name of the same length', async () => {
  const short = { ...unknown, mailDomains: ['abc.eu'] };
  expect((await examine('x@acb.eu', short)).suggestion).toBe('x@abc.eu');
  expect((await examine('x@xyz.eu', short)).suggestion).toBeNull();
  expect((await examine('x@abd.es', short)).suggestion).toBeNull();
});

test('where nothing is known of the authority’s mailboxes, no domain is called foreign', async () => {
  expect((await examine('x@anything.example', unknown)).findings).toEqual([]);
  const alone = { ...unknown, observedDomains: [{ domain: 'mine.example', users: 1 }] };
  expect((await examine('x@other.example', alone)).findings).toEqual([]);
});

test('an encoded name that only looks Latin is seen through', async () => {
  // "аррӏе" in Cyrillic, as a browser bar would show it.
  const report = await examine('x@xn--80ak6aa92e.example', authority);
  expect(report.findings).toContain('look-alike-characters');
});

test('a Greek or Bulgarian name in its own alphabet is nothing odd', async () => {
  expect((await examine('γιώργος@δήμος.example', unknown)).findings).toEqual([]);
  expect((await examine('иван@община.example', unknown)).findings).toEqual([]);
  // Each letter of these passes for one of ours, but nothing in the address is ours.
  expect((await examine('ονα@δήμος.ελ', unknown)).findings).toEqual([]);
  expect((await examine('ονα@abc.example', unknown)).findings).toEqual(['look-alike-characters']);
});

test('a name system that does not answer in time proves nothing', async () => {
  const never = createAddressExaminer({ dns: { mx: () => new Promise(() => undefined) }, timeoutMs: 5 });
  expect((await never.examine('x@ayto-valdeluz.example', authority)).findings).toEqual(['domain-unknown']);
});

test.each([
  'x'.repeat(1_000_000),
  `${'a@'.repeat(500_000)}b.example`,
  `${'\u202e'.repeat(1000)}@x`,
  `<${'<'.repeat(300)}`,
  `${'ñ'.repeat(200)}@x.example`,
])('a text that is far too long is no address, at once: %.12j', async (text) => {
  asked.length = 0;
  const report = await examine(text, authority);
  expect(report.findings).toContain('syntax');
  expect(report.address.length).toBeLessThanOrEqual(320);
  expect(asked).toEqual([]);
});

test('the name system is never asked about what cannot be a domain', async () => {
  asked.length = 0;
  for (const text of [
    'x@a b.example',
    'x@evil.example\r\ny',
    'x@',
    'x@localhost',
    'x@127.0.0.1',
    'x@0x7f.1',
  ]) {
    await examine(text, authority);
  }
  expect(asked).toEqual([]);
});

test('in practice only the domains of the practice world exist', async () => {
  const practice = createPracticeDns({
    mailHostOf: (domain) => (domain === 'ayto-valdeluz.example' ? 'mx.ayto-valdeluz.example' : null),
  });
  expect(await practice.mx('ayto-valdeluz.example')).toMatchObject({ kind: 'mx' });
  expect(await practice.mx('ayto-valdeluz.exmaple')).toEqual({ kind: 'no-such-domain' });
});

describe('the mail system behind an address', () => {
  const behind = async (route: MailRoute, address = 'x@ayto-valdeluz.example') => {
    const examiner = createAddressExaminer({ dns: { mx: async () => route }, timeoutMs: 50 });
    return (await examiner.examine(address, authority)).mailSystem;
  };
  const mimecast = {
    kind: 'mx',
    hosts: [{ host: 'eu-smtp-inbound-1.mimecast.com', preference: 10 }],
  } as const;

  test('comes with what is said of the address', async () => {
    expect(await behind(mimecast)).toMatchObject({
      system: 'mimecast',
      isGateway: true,
      product: 'Mimecast',
    });
  });

  test('is not known without an answer, without MX, or without an address', async () => {
    for (const route of [
      { kind: 'unknown' },
      { kind: 'null-mx' },
      { kind: 'no-such-domain' },
      { kind: 'none', hasAddress: true },
    ] as const)
      expect(await behind(route)).toBeNull();
    expect(await behind(mimecast, 'x@@ayto-valdeluz.example')).toBeNull();
  });
});

describe('where the domain is gone', () => {
  test('the same person at the authority’s own domain is suggested, in case it was renamed', async () => {
    expect((await examine('maria@gone.example', authority)).suggestion).toBe('maria@ayto-valdeluz.example');
  });

  test('nothing is suggested where several domains are the authority’s own, or nobody could say', async () => {
    const two = { ...authority, mailDomains: ['first.example', 'second.example'] };
    expect((await examine('maria@gone.example', two)).suggestion).toBeNull();
    expect((await examine('maria@dark.example', authority)).suggestion).toBeNull();
  });
});

test('a domain that the authority uses may end in anything', async () => {
  const inside = { ...unknown, mailDomains: ['mail.newending'] };
  expect((await examine('x@mail.newending', inside)).findings).toEqual([]);
  expect((await examine('x@mail.otherending', unknown)).findings).toEqual(['unknown-ending']);
});
