import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createAdminClient } from '../../../services/admin/admin-client.ts';
import { plusDays, plusMinutes } from '../../../services/cases/instant.ts';
import {
  type AdminService,
  AdminServiceRefused,
  AdminServiceUnavailable,
} from '../../../services/desk/ports/admin-service.ts';
import { clockByHand } from './clock-by-hand.ts';
import { respond, scriptedService } from './scripted-service.ts';

const TOKEN = 'a-token-that-nobody-should-read';
const BY = { onBehalfOf: 'op-1' };
const clock = clockByHand();

const USER = {
  id: 'u-1',
  username: 'mgarcia',
  name: 'María García',
  email: 'maria@ayto.example',
  authorityId: 'a-1',
  createdAt: '2026-11-20T10:15:00+01:00',
  role: 'user',
  status: 'active',
  version: '7',
};
const MAIL = { id: 'm-1', kind: 'reset', to: 'maria@ayto.example', state: 'accepted' };
const RESET = { id: 'r-1', userId: 'u-1', requestedAt: '2026-11-23T09:30:00Z', mail: MAIL };
const ORDER = {
  ...BY,
  userId: 'u-1',
  idempotencyKey: 'case/3/reset',
  reason: 'Not arrived.',
  caseId: 'case',
  requestedBy: 'op-1',
};

let service: Awaited<ReturnType<typeof scriptedService>>;
let admin: AdminService;
beforeAll(async () => {
  service = await scriptedService();
  admin = createAdminClient({ url: `${service.url}/imi/`, token: TOKEN, timeoutMs: 300, clock });
});
afterAll(() => service.close());
beforeEach(() => {
  service.received.length = 0;
});

const failure = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it was expected to fail');
};

describe('what it asks', () => {
  it('sends the token, the person, the key and the decision', async () => {
    service.says(201, RESET);
    await admin.resetPassword({ ...ORDER, approvedBy: 'op-2' });
    expect(service.received).toMatchObject([
      {
        method: 'POST',
        path: '/imi/v1/users/u-1/password-resets',
        headers: {
          authorization: `Bearer ${TOKEN}`,
          'x-on-behalf-of': 'op-1',
          'idempotency-key': 'case/3/reset',
          'content-type': 'application/json',
        },
      },
    ]);
    expect(JSON.parse(service.received[0]!.body)).toEqual({
      reason: 'Not arrived.',
      caseId: 'case',
      requestedBy: 'op-1',
      approvedBy: 'op-2',
    });
  });

  it.each([
    ['7', '"7"'],
    ['"7"', '"7"'],
    ['W/"7"', 'W/"7"'],
  ])('sends version %s as the entity tag %s', async (version, tag) => {
    service.says(200, { ...USER, email: 'm@ayto.example', version: '8' });
    await admin.correctAddress({ ...ORDER, email: 'm@ayto.example', version });
    expect(service.received[0]).toMatchObject({ method: 'PATCH', headers: { 'if-match': tag } });
  });

  it('encodes what people typed', async () => {
    service.says(200, { users: [], total: 0 });
    await admin.findUsers('garcía & co=1/..', BY, 5);
    const url = new URL(service.received[0]!.path, service.url);
    expect(url.pathname).toBe('/imi/v1/users');
    expect(Object.fromEntries(url.searchParams)).toEqual({ q: 'garcía & co=1/..', limit: '5' });
    service.says(200, { ...USER, id: '../operators?x#y' });
    await admin.user('../operators?x#y', BY);
    expect(service.received[1]!.path).toBe('/imi/v1/users/..%2Foperators%3Fx%23y');
  });

  it.each(['', '.', '..', 'x'.repeat(501), '\ud800'])(
    'knows nobody with the id %j, without asking',
    async (id) => {
      await expect(admin.user(id, BY)).rejects.toMatchObject({ code: 'not-found' });
      expect(service.received).toEqual([]);
    },
  );

  it.each(['a', 'x'.repeat(201)])('asks nothing for a question of the wrong length', async (q) => {
    await expect(admin.findUsers(q, BY)).rejects.toMatchObject({ code: 'bad-request' });
    await expect(admin.findAuthorities(q, BY)).rejects.toMatchObject({ code: 'bad-request' });
    expect(service.received).toEqual([]);
  });

  it('sends no header that somebody smuggled a line into', async () => {
    await expect(admin.user('u-1', { onBehalfOf: 'op-1\r\nX-On-Behalf-Of: op-2' })).rejects.toMatchObject({
      code: 'bad-request',
    });
    await expect(admin.resetPassword({ ...ORDER, idempotencyKey: 'ключ' })).rejects.toBeInstanceOf(
      AdminServiceRefused,
    );
    expect(service.received).toEqual([]);
  });
});

describe('what it understands', () => {
  it('normalises instants, drops what it does not know and says null for what is absent', async () => {
    service.says(200, { ...USER, password: 'hunter2', lastLoginAt: null, createdBy: 'a robot' });
    expect(await admin.user('u-1', BY)).toEqual({
      ...USER,
      createdAt: '2026-11-20T09:15:00.000Z',
      createdBy: null,
      login: 'imi-password',
      lastLoginAt: null,
    });
  });

  it('takes a mail state of tomorrow as unknown, and leaves mails of another kind out', async () => {
    const at = (time: string, outcome: string) => ({ at: `2026-11-23T${time}Z`, outcome });
    service.says(200, {
      mails: [
        { ...MAIL, state: 'teleported', attempts: [at('10:20:00', 'accepted'), at('10:00:00', 'deferred')] },
        { ...MAIL, kind: 'newsletter' },
      ],
    });
    const mails = await admin.mails('u-1', BY);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ state: 'unknown', from: null, sentAt: null });
    expect(mails[0]!.attempts.map(({ outcome }) => outcome)).toEqual(['deferred', 'accepted']);
  });

  it('takes a sender that is more than one mailbox as not known', async () => {
    const from = ['*@ec.europa.eu', 'imi@EC.europa.eu', 'IMI <imi@ec.europa.eu>'];
    service.says(200, { mails: from.map((sender) => ({ ...MAIL, from: sender })) });
    const mails = await admin.mails('u-1', BY);
    expect(mails.map((mail) => mail.from)).toEqual([null, 'imi@ec.europa.eu', null]);
  });

  it('gives no right for a role that it does not know', async () => {
    const roles = [
      { role: 'emperor', country: 'ES' },
      { role: 'administrator', authorityIds: ['a-1'] },
    ];
    service.says(200, { id: 'op-1', name: 'A', email: 'a@ayto.example', roles });
    expect((await admin.operator('op-1')).roles).toEqual([
      { role: 'administrator', authorityIds: ['a-1'], country: null },
    ]);
  });

  it('says whether the service is alive, and never throws for it', async () => {
    service.says(200, { status: 'ok' });
    expect(await admin.healthy()).toBe(true);
    service.says(200, { status: 'so-so' });
    expect(await admin.healthy()).toBe(false);
    service.answers((res) => res.destroy());
    expect(await admin.healthy()).toBe(false);
  });

  it('takes nobody else for the person who writes', async () => {
    const person = {
      id: 'op-1',
      name: 'A',
      email: 'a@x.example',
      roles: [],
      tenantId: 'T',
      aadObjectId: 'O',
    };
    service.says(200, { operators: [person] });
    expect(await admin.operatorByTeamsIdentity('t', 'o')).toMatchObject({ id: 'op-1' });
    await expect(admin.operatorByTeamsIdentity('t', 'other')).rejects.toBeInstanceOf(AdminServiceUnavailable);
    await expect(admin.operatorByTeamsIdentity('other', 'o')).rejects.toBeInstanceOf(AdminServiceUnavailable);
    service.says(200, { operators: [person, person] });
    await expect(admin.operatorByTeamsIdentity('t', 'o')).rejects.toBeInstanceOf(AdminServiceUnavailable);
    service.says(200, { operators: [] });
    expect(await admin.operatorByTeamsIdentity('t', 'o')).toBeNull();
  });

  it('believes no answer about somebody else', async () => {
    service.says(200, { ...USER, id: 'u-2' });
    await expect(admin.user('u-1', BY)).rejects.toBeInstanceOf(AdminServiceUnavailable);
    service.says(200, { ...RESET, userId: 'u-2' });
    await expect(admin.resetPassword(ORDER)).rejects.toBeInstanceOf(AdminServiceUnavailable);
    await expect(admin.passwordReset('r-2', BY)).rejects.toBeInstanceOf(AdminServiceUnavailable);
  });
});

describe('what it is refused', () => {
  it.each([
    ['bad-request', 400],
    ['unauthorized', 401],
    ['not-permitted', 403],
    ['not-found', 404],
    ['address-in-use', 409],
    ['idempotency-conflict', 409],
    ['version-conflict', 412],
    ['invalid-email', 422],
    ['user-disabled', 423],
    ['precondition-required', 428],
    ['reset-not-supported', 501],
  ])('says %s for %s', async (code, status) => {
    service.says(status, { type: 'about:blank', title: 'No', status, code });
    const error = await failure(admin.resetPassword(ORDER));
    expect(error).toBeInstanceOf(AdminServiceRefused);
    expect(error).toMatchObject({ code, status, retryAt: null });
  });

  it.each([
    ['90', plusMinutes(clock.now(), 1.5)],
    ['Mon, 23 Nov 2026 10:00:00 GMT', plusMinutes(clock.now(), 30)],
    ['Mon, 23 Nov 2020 10:00:00 GMT', clock.now()],
    ['999999999', plusDays(clock.now(), 1)],
    ['soon', plusMinutes(clock.now(), 1)],
    ['-5', plusMinutes(clock.now(), 1)],
  ])('comes back after Retry-After: %s', async (header, retryAt) => {
    service.says(429, { code: 'rate-limited' }, { 'retry-after': header });
    await expect(admin.user('u-1', BY)).rejects.toMatchObject({ code: 'rate-limited', retryAt });
  });

  it('names the reset that is in flight', async () => {
    service.says(409, { code: 'reset-in-flight', resetId: 'r-9' }, { 'retry-after': '60' });
    await expect(admin.resetPassword(ORDER)).rejects.toMatchObject({
      code: 'reset-in-flight',
      resetId: 'r-9',
      retryAt: plusMinutes(clock.now(), 1),
    });
  });
});

describe('what counts as no answer', () => {
  const html = (status: number) => (res: Parameters<Parameters<typeof service.answers>[0]>[0]) =>
    respond(res, status, { 'content-type': 'text/html' }, '<h1>proxy</h1>');

  it.each<[string, Parameters<typeof service.answers>[0]]>([
    ['a bare 404 of some proxy', html(404)],
    ['a page of some proxy', html(200)],
    ['a 401 without a problem', html(401)],
    ['a 500', html(500)],
    ['a 404 with another code', (res) => void json(res, 404, { code: 'user-disabled' })],
    ['a code nobody agreed on', (res) => void json(res, 409, { code: 'bad-mood' })],
    ['a 503', (res) => void json(res, 503, { code: 'unavailable' })],
    ['a redirect', (res) => respond(res, 307, { location: `${service.url}/elsewhere` })],
    ['204', (res) => respond(res, 204)],
    ['broken JSON', (res) => respond(res, 200, { 'content-type': 'application/json' }, '{"id":')],
    ['null', (res) => void json(res, 200, null)],
    ['an instant that is none', (res) => void json(res, 200, { ...USER, createdAt: '2026-02-31T10:00:00Z' })],
    ['a role of a user that nobody knows', (res) => void json(res, 200, { ...USER, role: 'king' })],
    ['a missing version', (res) => void json(res, 200, { ...USER, version: undefined })],
    ['silence', () => undefined],
    [
      'a body that never ends',
      (res) => {
        res.writeHead(200, { 'content-type': 'application/json' });
        res.write('{');
      },
    ],
    ['a connection that breaks', (res) => void res.destroy()],
    ['more than a megabyte', (res) => void json(res, 200, { ...USER, more: 'x'.repeat(1_100_000) })],
  ])('%s', async (_, answer) => {
    service.answers(answer);
    const error = await failure(admin.user('u-1', BY));
    expect(error).toBeInstanceOf(AdminServiceUnavailable);
    expect(inspect(error, { depth: 9 })).not.toContain(TOKEN);
    expect(service.received).toHaveLength(1);
  });

  it('a service that is not there', async () => {
    const nobody = await scriptedService();
    await nobody.close();
    const lost = createAdminClient({ url: nobody.url, token: TOKEN, clock });
    const error = await failure(lost.user('u-1', BY));
    expect(error).toBeInstanceOf(AdminServiceUnavailable);
    expect(inspect(error, { depth: 9 })).not.toContain(TOKEN);
  });

  it('says when to come back after a 503', async () => {
    service.says(503, { code: 'unavailable' }, { 'retry-after': '30' });
    await expect(admin.user('u-1', BY)).rejects.toMatchObject({ retryAt: plusMinutes(clock.now(), 0.5) });
  });

  it('one user of a list outside the contract', async () => {
    service.says(200, { users: [USER, { ...USER, status: 'asleep' }], total: 2 });
    await expect(admin.findUsers('maria', BY)).rejects.toBeInstanceOf(AdminServiceUnavailable);
  });
});

it.each([
  ['ftp://x.example', 'token'],
  ['not a url', 'token'],
  ['https://user:pass@x.example', 'token'],
  ['https://x.example', ''],
  ['https://x.example', 'line\nbreak'],
])('does not begin with the address %j and the token %j, and repeats neither', async (url, token) => {
  const error = await failure((async () => createAdminClient({ url, token, clock }))());
  expect(error).toBeInstanceOf(RangeError);
  expect(String(error)).not.toContain('user:pass');
  expect(String(error)).not.toContain('line');
});

function json(res: Parameters<Parameters<typeof service.answers>[0]>[0], status: number, body: unknown) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  respond(res, status, { 'content-type': type }, JSON.stringify(body));
}
