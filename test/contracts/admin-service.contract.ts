import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plusDays, plusMinutes } from '../../services/cases/instant.ts';
import type { AddressOrder, ResetOrder } from '../../services/desk/ports/admin-service.ts';
import { passwordIn, type StartedWorld } from '../services/admin/practice/started-world.ts';

const NATIONAL = 'op-es-isabel-montero';
const COORDINATOR = 'op-es-joaquin-herrero';
const OTHER_COORDINATOR = 'op-es-elena-ruiz';
const ADMINISTRATOR = 'op-es-pilar-dominguez';
const ISLANDS = 'op-es-dacil-hernandez';
const USER = 'op-es-maria-garcia';
const GERMAN = 'op-de-friederike-voss';

const MARIA = 'u-es-maria-garcia';
const CARMEN = 'u-es-carmen-nunez';

const userPage = z.object({
  users: z.array(z.object({ id: z.string() })),
  total: z.number(),
  next: z.string().optional(),
});

let keys = 0;
function reset(more: Partial<ResetOrder> = {}): ResetOrder {
  return {
    userId: MARIA,
    onBehalfOf: ADMINISTRATOR,
    idempotencyKey: `case/1/reset-${keys++}`,
    reason: 'The password mail did not arrive.',
    caseId: 'case',
    requestedBy: ADMINISTRATOR,
    ...more,
  };
}

function correction(more: Partial<AddressOrder> = {}): AddressOrder {
  return {
    userId: 'u-es-inigo-etxeberria',
    onBehalfOf: COORDINATOR,
    email: 'inigo.etxeberria@ayto-valdeluz.example',
    version: '"1"',
    reason: 'The domain was mistyped.',
    caseId: 'case',
    requestedBy: ADMINISTRATOR,
    approvedBy: COORDINATOR,
    ...more,
  };
}

/** Every rule of the contract, spoken over HTTP; `start` gives the practice directory as on its first day. */
export function adminServiceContract(start: () => Promise<StartedWorld>): void {
  let at: StartedWorld;
  beforeAll(async () => {
    at = await start();
  });
  afterAll(() => at.end());

  const refused = (code: string, status: number) => expect.objectContaining({ code, status });
  /** Neither the guard nor the throttle remembers yesterday. */
  const nextDay = (body: () => Promise<void>) => async () => {
    at.clock.move(25 * 60);
    await body();
  };
  const anew = (body: () => Promise<void>) => async () => {
    await at.world.startAgain();
    await body();
  };

  describe('who may call', () => {
    it('is alive without a token', async () => {
      const answer = await fetch(`${at.world.url}/v1/health`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ status: 'ok' });
      expect(await at.admin.healthy()).toBe(true);
    });

    it.each([
      ['no token', ''],
      ['another token', 'Bearer guessed'],
      ['another scheme', 'Basic Zm9vOmJhcg=='],
    ])('answers 401 to %s, wherever it knocks', async (_, authorization) => {
      for (const path of ['/v1/operators', `/v1/users/${MARIA}`, '/v1/nothing-here']) {
        const answer = await at.raw(path, { as: NATIONAL, headers: { authorization } });
        expect(answer.status).toBe(401);
        expect(answer.headers.get('content-type')).toBe('application/problem+json');
        expect(await answer.json()).toMatchObject({ code: 'unauthorized', status: 401 });
      }
    });

    it('answers 400 where nobody is named, and 403 where nobody knows the name', async () => {
      for (const path of [`/v1/users/${MARIA}`, '/v1/users?q=maria', '/v1/authorities?q=ayto']) {
        expect((await at.raw(path)).status).toBe(400);
        expect((await at.raw(path, { as: 'op-nobody' })).status).toBe(403);
      }
    });

    it('answers 404 to a path that it does not have, as a problem', async () => {
      const answer = await at.raw('/v1/passwords', { as: NATIONAL });
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ code: 'not-found' });
    });
  });

  describe('operators', () => {
    it('finds one person by what Teams says, and nobody by half of it', async () => {
      const person = at.world.people().find(({ id }) => id === ADMINISTRATOR)!;
      const found = await at.admin.operatorByTeamsIdentity(person.tenantId, person.aadObjectId.toUpperCase());
      expect(found).toMatchObject({ id: ADMINISTRATOR, userId: 'u-es-pilar-dominguez' });
      const elsewhere = at.world.people().find(({ country }) => country === 'DE')!;
      expect(await at.admin.operatorByTeamsIdentity(elsewhere.tenantId, person.aadObjectId)).toBeNull();
    });

    it('names who covers an authority or a country', async () => {
      const ids = async (...asked: Parameters<typeof at.admin.operatorsCovering>) =>
        (await at.admin.operatorsCovering(...asked)).map(({ id }) => id).sort();
      expect(await ids('coordinator', { authorityId: 'es-valdeluz' })).toEqual([
        OTHER_COORDINATOR,
        COORDINATOR,
      ]);
      expect(await ids('national-coordinator', { authorityId: 'es-valdeluz' })).toEqual([NATIONAL]);
      expect(await ids('national-coordinator', { country: 'DE' })).toEqual([GERMAN]);
      expect(await ids('administrator', { authorityId: 'es-islas-viento' })).toHaveLength(2);
      expect(await ids('administrator', { country: 'PL' })).toHaveLength(2);
      expect(await ids('coordinator', { authorityId: 'nowhere' })).toEqual([]);
    });

    it.each([
      '',
      '?tenantId=a',
      '?aadObjectId=a',
      '?role=coordinator',
      '?country=ES',
      '?role=king&country=ES',
      '?role=coordinator&country=ES&authorityId=es-valdeluz',
      '?tenantId=a&aadObjectId=b&role=coordinator&country=ES',
      '?email=someone@ayto-valdeluz.example',
    ])('answers 400 to %j', async (query) => {
      expect((await at.raw(`/v1/operators${query}`)).status).toBe(400);
    });

    it('shows an operator by id, and 404 for nobody', async () => {
      expect(await at.admin.operator(NATIONAL)).toMatchObject({
        roles: [{ role: 'national-coordinator', country: 'ES', authorityIds: [] }],
        timeZone: 'Europe/Madrid',
      });
      await expect(at.admin.operator('op-nobody')).rejects.toEqual(refused('not-found', 404));
    });
  });

  describe('who sees whom', () => {
    it.each([
      ['the person', USER, MARIA, true],
      ['the person a colleague', USER, 'u-es-lucia-fernandez', false],
      ['an administrator the own authority', ADMINISTRATOR, MARIA, true],
      ['an administrator another authority', ADMINISTRATOR, CARMEN, false],
      ['a coordinator a covered authority', COORDINATOR, 'u-es-angel-munoz', true],
      ['a coordinator another authority', COORDINATOR, CARMEN, false],
      ['the national coordinator the country', NATIONAL, CARMEN, true],
      ['the national coordinator another country', GERMAN, CARMEN, false],
    ])('%s: %s, %s, %s', async (_, onBehalfOf, userId, seen) => {
      const by = { onBehalfOf };
      if (seen) {
        expect((await at.admin.user(userId, by)).id).toBe(userId);
        await at.admin.mails(userId, by);
        return;
      }
      await expect(at.admin.user(userId, by)).rejects.toEqual(refused('not-found', 404));
      await expect(at.admin.mails(userId, by)).rejects.toEqual(refused('not-found', 404));
      const order = reset({ userId, onBehalfOf });
      await expect(at.admin.resetPassword(order)).rejects.toEqual(refused('not-found', 404));
      const change = correction({ userId, onBehalfOf });
      await expect(at.admin.correctAddress(change)).rejects.toEqual(refused('not-found', 404));
    });

    it('answers the same, byte for byte, for a hidden user and for none', async () => {
      const hidden = await at.raw(`/v1/users/${CARMEN}`, { as: ADMINISTRATOR });
      const none = await at.raw('/v1/users/u-nobody', { as: ADMINISTRATOR });
      expect(hidden.status).toBe(none.status);
      expect(await hidden.text()).toBe(await none.text());
    });
  });

  describe('finding users', () => {
    const names = async (q: string, onBehalfOf = NATIONAL) =>
      (await at.admin.findUsers(q, { onBehalfOf })).users.map(({ name }) => name);

    it.each([
      ['garcia lopez', ['María García López']],
      ['LÓPEZ mar', ['María García López']],
      ['mgarcia', ['María García López', 'María García Solís']],
      ['carmen.nunez@colegio', ['Carmen Núñez Peña']],
      ['ayto-vadeluz', ['Íñigo Etxeberria Sáez']],
      ['garcia weber', []],
      ['arcia', []],
    ])('%j finds %j', async (q, expected) => {
      expect(await names(q)).toEqual(expected);
    });

    it('reads letters of other alphabets plainly', async () => {
      expect(await names('lukasz', 'op-pl-katarzyna-zielinska')).toEqual(['Łukasz Błaszczyk']);
      expect(await names('grossmann', GERMAN)).toEqual(['Jürgen Großmann']);
    });

    it('counts and returns only who may be seen', async () => {
      expect(await at.admin.findUsers('maría garcía', { onBehalfOf: NATIONAL })).toMatchObject({ total: 2 });
      expect(await at.admin.findUsers('maría garcía', { onBehalfOf: ADMINISTRATOR })).toMatchObject({
        total: 1,
      });
      expect(await at.admin.findUsers('maría garcía', { onBehalfOf: GERMAN })).toEqual({
        users: [],
        total: 0,
      });
      expect(await names('lucia', USER)).toEqual([]);
    });

    it('turns the pages without losing or repeating anybody', async () => {
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 20; page++) {
        const answer = await at.raw(`/v1/users?limit=4${cursor}`, { as: NATIONAL });
        const { users, total, next } = userPage.parse(await answer.json());
        expect(total).toBe(15);
        seen.push(...users.map(({ id }) => id));
        if (next === undefined) break;
        cursor = `&cursor=${encodeURIComponent(next)}`;
      }
      expect(seen).toHaveLength(15);
      expect(new Set(seen).size).toBe(15);
    });

    it('narrows by address, username and authority', async () => {
      const total = async (query: string) =>
        userPage.parse(await (await at.raw(`/v1/users?${query}`, { as: NATIONAL })).json()).total;
      expect(await total('email=MARIA.GARCIA@AYTO-VALDELUZ.EXAMPLE')).toBe(1);
      expect(await total('email=maria.garcia')).toBe(0);
      expect(await total('username=CNunez')).toBe(1);
      expect(await total('authorityId=es-islas-viento')).toBe(4);
      expect(await total('q=garcia&authorityId=es-costa-norte')).toBe(1);
    });

    it.each([
      'q=a',
      `q=${'a'.repeat(201)}`,
      'limit=0',
      'limit=101',
      'limit=x',
      'q=aa&cursor=!!',
      'q=aa&q=bb',
    ])('answers 400 to %s', async (query) => {
      expect((await at.raw(`/v1/users?${query}`, { as: NATIONAL })).status).toBe(400);
    });
  });

  describe('authorities', () => {
    it('shows the own one with the domains in use', async () => {
      const authority = await at.admin.authority('es-valdeluz', { onBehalfOf: USER });
      expect(authority).toMatchObject({
        region: 'ES-MD',
        mailDomains: ['ayto-valdeluz.example'],
        itUnit: { language: 'es' },
        invitation: null,
        observedDomains: [
          { domain: 'ayto-valdeluz.example', users: 5 },
          { domain: 'ayto-vadeluz.example', users: 1 },
        ],
      });
      expect([...authority.coordinatorIds].sort()).toEqual([OTHER_COORDINATOR, COORDINATOR]);
    });

    it('shows one that was invited to whoever covers it, and to nobody else', async () => {
      const [robledal] = await at.admin.findAuthorities('robledal', { onBehalfOf: OTHER_COORDINATOR });
      expect(robledal).toMatchObject({
        itUnit: null,
        invitation: { state: 'sent', sentBy: OTHER_COORDINATOR, sentAt: plusDays(at.clock.now(), -6) },
      });
      expect(await at.admin.findAuthorities('robledal', { onBehalfOf: ADMINISTRATOR })).toEqual([]);
      await expect(at.admin.authority('es-robledal', { onBehalfOf: ADMINISTRATOR })).rejects.toEqual(
        refused('not-found', 404),
      );
    });

    it('answers 400 without a question', async () => {
      expect((await at.raw('/v1/authorities', { as: NATIONAL })).status).toBe(400);
    });
  });

  describe('correcting the address', () => {
    it(
      'changes it once for the version that was read',
      anew(async () => {
        const answer = await at.raw('/v1/users/u-es-inigo-etxeberria', { as: COORDINATOR });
        const etag = answer.headers.get('etag')!;
        expect(await answer.json()).toMatchObject({ version: etag });
        const changed = await at.admin.correctAddress(correction({ version: etag }));
        expect(changed).toMatchObject({ email: 'inigo.etxeberria@ayto-valdeluz.example' });
        expect(changed.version).not.toBe(etag);
        const stale = correction({ version: etag, email: 'other@ayto-valdeluz.example' });
        await expect(at.admin.correctAddress(stale)).rejects.toEqual(refused('version-conflict', 412));
        expect(await at.admin.user(changed.id, { onBehalfOf: COORDINATOR })).toEqual(changed);
      }),
    );

    it(
      'lets exactly one of two at the same time through',
      anew(async () => {
        const both = await Promise.allSettled([
          at.admin.correctAddress(correction({ email: 'one@ayto-valdeluz.example' })),
          at.admin.correctAddress(correction({ email: 'two@ayto-valdeluz.example' })),
        ]);
        expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      }),
    );

    it('asks for the version', async () => {
      const patch = (headers: Record<string, string>) =>
        at.raw('/v1/users/u-es-inigo-etxeberria', {
          method: 'PATCH',
          as: COORDINATOR,
          headers,
          body: { email: 'a@ayto-valdeluz.example', reason: 'test' },
        });
      expect((await patch({})).status).toBe(428);
      expect((await patch({ 'if-match': '*' })).status).toBe(428);
      expect((await patch({ 'if-match': '"99"' })).status).toBe(412);
    });

    it.each([
      'nobody',
      'no@domain',
      '@ayto-valdeluz.example',
      'two@@ayto-valdeluz.example',
      'dot..dot@ayto-valdeluz.example',
      'a b@ayto-valdeluz.example',
      'a@ayto valdeluz.example',
      'a@-valdeluz.example',
      'a@1.2.3.4',
      'a@ayto-valdeluz.example\r\nBcc: x@y.example',
    ])('refuses %j with 422', async (email) => {
      const { version } = await at.admin.user('u-es-inigo-etxeberria', { onBehalfOf: COORDINATOR });
      await expect(at.admin.correctAddress(correction({ email, version }))).rejects.toEqual(
        refused('invalid-email', 422),
      );
    });

    it(
      'takes an internationalised address',
      anew(async () => {
        const changed = await at.admin.correctAddress(correction({ email: 'íñigo@ñandú.example' }));
        expect(changed.email).toBe('íñigo@ñandú.example');
      }),
    );

    it('refuses an address that another user has, whatever its case', async () => {
      const { version } = await at.admin.user('u-es-inigo-etxeberria', { onBehalfOf: COORDINATOR });
      const taken = correction({ email: 'Maria.Garcia@Ayto-Valdeluz.example', version });
      await expect(at.admin.correctAddress(taken)).rejects.toEqual(refused('address-in-use', 409));
    });

    it('is not for the affected person', async () => {
      const own = correction({ userId: MARIA, onBehalfOf: USER, email: 'new@ayto-valdeluz.example' });
      await expect(at.admin.correctAddress(own)).rejects.toEqual(refused('not-permitted', 403));
    });

    it('asks for a reason and a JSON object', async () => {
      for (const body of [{ email: 'a@b.example' }, { reason: 'r' }, '[]', 'null', '{', 'x'.repeat(70_000)]) {
        const answer = await at.raw('/v1/users/u-es-inigo-etxeberria', {
          method: 'PATCH',
          as: COORDINATOR,
          headers: { 'if-match': '"1"' },
          body,
        });
        expect([400, 412]).toContain(answer.status);
      }
    });
  });

  describe('resetting a password', () => {
    it(
      'sends one mail that carries the new password, and says what the receiving server said',
      anew(async () => {
        const order = reset();
        const done = await at.admin.resetPassword(order);
        expect(done).toMatchObject({ userId: MARIA, requestedAt: at.clock.now(), onBehalfOf: ADMINISTRATOR });
        expect(done.mail).toMatchObject({
          kind: 'reset',
          state: 'accepted',
          to: 'maria.garcia@ayto-valdeluz.example',
        });
        expect(done.mail.attempts).toHaveLength(1);
        expect(done.mail.attempts[0]).toMatchObject({ outcome: 'accepted', at: at.clock.now() });
        const [newest] = at.world.messages('maria.garcia@ayto-valdeluz.example');
        expect(newest).toMatchObject({ kind: 'reset', place: 'inbox' });
        expect(done.mail.attempts[0]?.reply).toBe(
          `250 2.0.0 Ok: queued as ${newest!.id.slice(0, 8).toUpperCase()}`,
        );
        expect(passwordIn(newest!.text)).toHaveLength(20);
        expect(await at.admin.passwordReset(done.id, { onBehalfOf: ADMINISTRATOR })).toEqual(done);
        expect((await at.admin.mails(MARIA, { onBehalfOf: ADMINISTRATOR }))[0]).toEqual(done.mail);
      }),
    );

    it(
      'never repeats the password in an answer or in what it keeps',
      anew(async () => {
        const order = reset();
        const done = await at.admin.resetPassword(order);
        const passwords = at.world
          .mailboxes()
          .flatMap(({ address }) => at.world.messages(address))
          .filter(({ kind }) => kind === 'password' || kind === 'reset')
          .map(({ text }) => passwordIn(text));
        expect(new Set(passwords).size).toBe(passwords.length);
        expect(passwords.length).toBeGreaterThan(5);
        const paths = [
          `/v1/users/${MARIA}`,
          `/v1/users/${MARIA}/mails`,
          `/v1/password-resets/${done.id}`,
          '/v1/users?limit=100',
          '/v1/authorities?q=ayuntamiento',
        ];
        const answers = await Promise.all(
          paths.map(async (path) => (await at.raw(path, { as: NATIONAL })).text()),
        );
        const everything = [...answers, await at.stateFiles(), JSON.stringify(done)].join('\n');
        expect(everything).toContain(MARIA);
        for (const password of passwords) expect(everything).not.toContain(password);
      }),
    );

    it(
      'answers a repeated order with the same reset, for ninety days and more',
      anew(async () => {
        const order = reset();
        const done = await at.admin.resetPassword(order);
        const again = await at.admin.resetPassword(order);
        expect(again).toEqual(done);
        at.clock.move(91 * 24 * 60);
        expect((await at.admin.resetPassword(order)).id).toBe(done.id);
        expect(
          at.world.messages('maria.garcia@ayto-valdeluz.example').filter(({ kind }) => kind === 'reset'),
        ).toHaveLength(1);
        const raw = await at.raw(`/v1/users/${MARIA}/password-resets`, {
          method: 'POST',
          as: ADMINISTRATOR,
          headers: { 'idempotency-key': order.idempotencyKey },
          body: { requestedBy: ADMINISTRATOR, caseId: 'case', reason: order.reason },
        });
        expect(raw.status).toBe(200);
      }),
    );

    it(
      'resets once for the same order sent twice at the same moment',
      anew(async () => {
        const order = reset();
        const both = await Promise.all([at.admin.resetPassword(order), at.admin.resetPassword(order)]);
        expect(both[0]?.id).toBe(both[1]?.id);
        expect(
          at.world.messages('maria.garcia@ayto-valdeluz.example').filter(({ kind }) => kind === 'reset'),
        ).toHaveLength(1);
      }),
    );

    it(
      'refuses the key of one order for another',
      nextDay(async () => {
        const order = reset();
        await at.admin.resetPassword(order);
        for (const other of [
          { ...order, reason: 'Another reason.' },
          { ...order, approvedBy: COORDINATOR },
          { ...order, userId: 'u-es-lucia-fernandez' },
        ]) {
          await expect(at.admin.resetPassword(other)).rejects.toEqual(refused('idempotency-conflict', 409));
        }
      }),
    );

    it(
      'refuses a second reset within the guard time, and names the first',
      nextDay(async () => {
        const first = await at.admin.resetPassword(reset());
        at.clock.move(0.25);
        await expect(at.admin.resetPassword(reset())).rejects.toMatchObject({
          code: 'reset-in-flight',
          resetId: first.id,
          retryAt: plusMinutes(at.clock.now(), 0.75),
        });
        at.clock.move(0.75);
        expect((await at.admin.resetPassword(reset())).id).not.toBe(first.id);
      }),
    );

    it(
      'refuses a seventh reset of a day, and says when the next is possible',
      nextDay(async () => {
        for (let count = 0; count < 6; count++) {
          await at.admin.resetPassword(reset());
          at.clock.move(60);
        }
        await expect(at.admin.resetPassword(reset())).rejects.toMatchObject({
          code: 'rate-limited',
          retryAt: plusMinutes(at.clock.now(), 18 * 60),
        });
        at.clock.move(18 * 60);
        await at.admin.resetPassword(reset());
      }),
    );

    it.each([
      ['a user by an administrator', MARIA, ADMINISTRATOR, true],
      ['a user by a coordinator', MARIA, COORDINATOR, true],
      ['a user by the national coordinator', MARIA, NATIONAL, true],
      ['a user by the same user', MARIA, USER, false],
      ['an administrator by a fellow administrator', 'u-es-francisco-ibanez', ISLANDS, false],
      ['an administrator by the same administrator', 'u-es-pilar-dominguez', ADMINISTRATOR, false],
      ['an administrator by a coordinator', 'u-es-francisco-ibanez', COORDINATOR, true],
      ['a coordinator by another coordinator', 'u-es-joaquin-herrero', OTHER_COORDINATOR, false],
      ['a coordinator by an administrator', 'u-es-joaquin-herrero', ADMINISTRATOR, false],
      ['a coordinator by the same coordinator', 'u-es-joaquin-herrero', COORDINATOR, false],
      ['a coordinator by the national coordinator', 'u-es-joaquin-herrero', NATIONAL, true],
    ])('%s: %s by %s: %s', async (_, userId, onBehalfOf, permitted) => {
      at.clock.move(25 * 60);
      const order = at.admin.resetPassword(reset({ userId, onBehalfOf }));
      if (permitted) expect((await order).onBehalfOf).toBe(onBehalfOf);
      else await expect(order).rejects.toEqual(refused('not-permitted', 403));
    });

    it('says what cannot be reset here', async () => {
      const by = { onBehalfOf: 'op-de-ulrike-schaefer' };
      await expect(at.admin.resetPassword(reset({ ...by, userId: 'u-de-sabine-koehler' }))).rejects.toEqual(
        refused('reset-not-supported', 501),
      );
      await expect(
        at.admin.resetPassword(
          reset({ onBehalfOf: 'op-pl-lukasz-blaszczyk', userId: 'u-pl-grzegorz-wisniewski' }),
        ),
      ).rejects.toEqual(refused('user-disabled', 423));
    });

    it('asks for a key of at most 200 characters and a reason', async () => {
      const post = (headers: Record<string, string>, body: unknown) =>
        at.raw(`/v1/users/${MARIA}/password-resets`, { method: 'POST', as: ADMINISTRATOR, headers, body });
      expect((await post({}, { reason: 'r' })).status).toBe(400);
      expect((await post({ 'idempotency-key': 'k'.repeat(201) }, { reason: 'r' })).status).toBe(400);
      expect((await post({ 'idempotency-key': 'k' }, {})).status).toBe(400);
      expect((await post({ 'idempotency-key': 'k' }, { reason: 7 })).status).toBe(400);
      expect((await post({ 'idempotency-key': 'k' }, '{"reason":')).status).toBe(400);
    });

    it(
      'shows a reset to nobody who may not see the user',
      nextDay(async () => {
        const done = await at.admin.resetPassword(reset());
        for (const onBehalfOf of [ISLANDS, GERMAN]) {
          await expect(at.admin.passwordReset(done.id, { onBehalfOf })).rejects.toEqual(
            refused('not-found', 404),
          );
        }
        const answer = await at.raw('/v1/password-resets/r-none', { as: NATIONAL });
        expect(answer.status).toBe(404);
      }),
    );

    it(
      'answers 201 for a new reset, and Retry-After in seconds for one too soon',
      nextDay(async () => {
        const post = (key: string) =>
          at.raw(`/v1/users/${MARIA}/password-resets`, {
            method: 'POST',
            as: ADMINISTRATOR,
            headers: { 'idempotency-key': key },
            body: { reason: 'r' },
          });
        expect((await post('first')).status).toBe(201);
        const second = await post('second');
        expect(second.status).toBe(409);
        expect(second.headers.get('retry-after')).toBe('60');
      }),
    );
  });
}
