import { afterEach, describe, expect, test } from 'vitest';
import { createAdminClient } from '../../services/admin/admin-client.ts';
import type { DeskParts } from '../../services/desk/parts.ts';
import type { Dns } from '../../services/desk/ports/dns.ts';
import { createAddressExaminer } from '../../services/diagnosis/address-examiner.ts';
import { createTeamsWorld } from '../bot/teams/teams-world.ts';
import { anAuthority } from '../builders/people.ts';
import { ana, boris, carlos, carmen, maria, mariasFile, stranger } from '../services/desk/cast.ts';
import { createDeskWorld } from '../services/desk/desk-world.ts';
import { openCase, untilDrafted, untilWatching } from '../services/desk/road.ts';
import { bridge, type Twist } from './admin-bridge.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A desk whose admin service is reached by real HTTP and lies as the test says. */
async function deskOn(changed: Partial<DeskParts> = {}) {
  const world = createDeskWorld();
  const service = await bridge(world.admin);
  closing.push(service.close);
  const admin = createAdminClient({ url: service.url, token: 'token', timeoutMs: 2_000, clock: world.clock });
  const desk = world.openDesk({ admin, ...changed });
  const stageOf = async (ref: string) => (await world.stateOf(ref)).stage.kind;
  return { world, desk, admin, stageOf, lies: service.twists };
}

/** The whole assistant, spoken to as Teams does. */
async function teamsOn() {
  const inner = createDeskWorld();
  const service = await bridge(inner.admin);
  const admin = createAdminClient({ url: service.url, token: 'token', timeoutMs: 2_000, clock: inner.clock });
  const teams = await createTeamsWorld({ changed: { admin } });
  closing.push(service.close, teams.close);
  return { teams, admin: inner.admin, lies: service.twists };
}

const users = (answer: Record<string, unknown>) => answer.users as Record<string, unknown>[];
const of = (what: string, change: (answer: Record<string, unknown>) => unknown): Twist => {
  return (answer, asked) => (asked === what ? change(answer) : answer);
};

describe('with a case under way', () => {
  test('a reset that is said to be another user’s is repeated under its key, and done once', async () => {
    const { world, desk, lies, stageOf } = await deskOn();
    const ref = await openCase(world, desk);
    lies(of('POST password-resets', (reset) => ({ ...reset, userId: 'u-neighbour' })));
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(await stageOf(ref)).toBe('resetting');
    lies((answer) => answer);
    world.clock.move(10);
    await desk.tick();
    expect(await stageOf(ref)).not.toBe('resetting');
    expect(world.resets()).toHaveLength(1);
  });

  test('an address that is said to be changed and is not leaves the case waiting, and is changed once', async () => {
    const { world, desk, lies, stageOf } = await deskOn();
    const ref = await openCase(world, desk);
    lies(of('PATCH users', (user) => ({ ...user, email: mariasFile.email })));
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, carlos);
    await desk.tick();
    expect(await stageOf(ref)).toBe('changing-address');
    expect(world.resets()).toEqual([]);
    lies((answer) => answer);
    world.clock.move(10);
    await desk.tick();
    expect((await world.stateOf(ref)).user.email).toBe('m.garcia@getafe.example');
    expect(world.admin.ledger.filter(({ kind }) => kind === 'address')).toHaveLength(1);
  });

  test('what became of another user’s mail says nothing of this one', async () => {
    const { world, desk, lies } = await deskOn();
    world.admin.mailState = { state: 'unknown', reply: null };
    const ref = await untilWatching(world, desk);
    lies(
      of('GET password-resets', (reset) => ({
        ...reset,
        userId: 'u-neighbour',
        mail: { ...(reset.mail as object), to: 'neighbour@getafe.example', state: 'refused' },
      })),
    );
    world.clock.move(5);
    await desk.tick();
    world.clock.move(2);
    await desk.tick();
    const text = JSON.stringify(await world.stores.cases.read(ref));
    expect(text).not.toContain('neighbour');
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'asking-arrival',
      evidence: { state: 'unknown' },
    });
  });

  test('strangers and administrators among the coordinators are asked for no approval, and told of nobody', async () => {
    const { world, desk, lies } = await deskOn();
    const ref = await openCase(world, desk);
    lies(
      of('GET operators', (answer) =>
        Array.isArray(answer.operators) ? { operators: [...answer.operators, stranger, boris] } : answer,
      ),
    );
    await desk.say(ref, { kind: 'address-correction-asked', address: 'maria@elsewhere.example' }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(carlos.id)).not.toEqual([]);
    expect(world.messenger.toldTo(carmen.id)).not.toEqual([]);
    expect([...world.messenger.toldTo(stranger.id), ...world.messenger.toldTo(boris.id)]).toEqual([]);
  });

  test('a file whose address holds a second one gets no mail of ours', async () => {
    const { world, desk, lies } = await deskOn();
    const email = 'maria.garcia@getafe.example\r\nBcc: x@evil.example';
    lies(of('GET users', (answer) => ({ ...answer, email })));
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'probe-asked' }, ana);
    await desk.tick();
    for (const { to, cc } of world.mailer.taken) expect([...to, ...cc].join()).not.toContain('evil');
  });

  test('a coordinator whose address is none keeps the request from nobody else', async () => {
    const { world, desk, lies } = await deskOn();
    const ref = await untilDrafted(world, desk);
    lies(
      of('GET operators', (answer) => ({
        operators: (answer.operators as { id: string }[]).map((operator) =>
          operator.id === carmen.id ? { ...operator, email: 'x@y.example, z@evil.example' } : operator,
        ),
      })),
    );
    world.clock.move(2);
    const { coordinators } = await desk.sender(await world.stateOf(ref));
    expect(coordinators.map(({ name }) => name)).toEqual([carlos.name]);
  });

  test('a free-mail domain passed off as the authority’s lets no coordinator decide alone', async () => {
    const dns: Dns = { mx: async () => ({ kind: 'mx', hosts: [] }) };
    const { world, desk, admin, lies } = await deskOn({
      examiner: createAddressExaminer({ dns, timeoutMs: 1_000 }),
    });
    lies(of('GET authorities', (answer) => ({ ...answer, mailDomains: ['gmail.com', 'getafe.example'] })));
    const authority = await admin.authority('a-getafe', { onBehalfOf: ana.id });
    const opening = await desk.open({ ...world.complaint(), authority }, ana);
    if (opening.kind === 'not-allowed') throw new Error('not allowed');
    await desk.tick();
    const { ref } = opening.c;
    await desk.say(ref, { kind: 'address-correction-asked', address: 'maria.garcia.1@gmail.com' }, carlos);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'awaiting-approval' });
    expect(world.admin.ledger).toEqual([]);
  });
});

describe('in Teams', () => {
  test('somebody who is said to be a coordinator of another tenant is nobody', async () => {
    const { teams, lies } = await teamsOn();
    lies(of('GET operators', () => ({ operators: [carlos] })));
    const words = await teams.say(stranger, 'board');
    expect(words).not.toContain(mariasFile.name);
    expect(words).not.toContain('Carlos');
    expect(await teams.stores.cases.open()).toEqual([]);
  });

  test('a stranger who is named in a search is not named to whoever asked', async () => {
    const { teams, admin, lies } = await teamsOn();
    admin.authorities.set('a-elsewhere', anAuthority({ id: 'a-elsewhere', name: 'Ayuntamiento elsewhere' }));
    const nobody = await teams.say(ana, 'Nobody Atall does not get the password mail');
    const neighbour = {
      ...mariasFile,
      id: 'u-x',
      name: 'Pia Nachbar',
      email: 'pia@elsewhere.example',
      authorityId: 'a-elsewhere',
    };
    lies(of('GET users', (answer) => ({ users: [...users(answer), neighbour], total: 1 })));
    const words = await teams.say(ana, 'Pia Nachbar does not get the password mail');
    expect(words).not.toContain('elsewhere');
    expect(words.replaceAll('Pia Nachbar', '')).toBe(nobody.replaceAll('Nobody Atall', ''));
  });

  test('a user of the year 2099 is no case, and that the service does not answer properly is said', async () => {
    const { teams, lies } = await teamsOn();
    lies(
      of('GET users', (answer) =>
        'users' in answer ? answer : { ...answer, createdAt: '2099-01-01T00:00:00Z' },
      ),
    );
    const words = await teams.say(ana, `${maria.name} does not get the password mail`);
    await teams.invoke(ana, 'missing', { missing: 'password' });
    expect(words).not.toContain('2099');
    expect(await teams.stores.cases.open()).toEqual([]);
  });
});
