import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../services/cases/instant.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import { verifyChain } from '../../../services/storage/history-chain.ts';
import { ana, maria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilAsked, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

const DAY = 24 * 60;
const KEY = 'history key of the tests';

async function solved(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await untilAsked(world, desk);
  await desk.say(ref, { kind: 'said-arrived' }, ana);
  await desk.tick();
  return ref;
}

/** As the clock of a running product goes: a day at a time. */
async function days(world: DeskWorld, desk: Desk, count: number): Promise<void> {
  for (let day = 0; day < count; day += 1) {
    world.clock.move(DAY);
    await desk.tick();
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 5_000; turn += 1) {
    if (await holds()) return;
    await setImmediate();
  }
  expect.fail('it never came to that');
}

const everything = async ({ stores }: DeskWorld): Promise<string> =>
  `${stores.cases.everything()}${stores.requests.everything()}${JSON.stringify(
    await Promise.all(
      [stores.userLedgers, stores.requesterLedgers, stores.domains].map((store) => store.keys()),
    ),
  )}`;

describe('what is closed long enough', () => {
  test('loses everything personal by itself, to the day, and its history still verifies', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 180, recheckDays: [7, 30] } });
    const desk = world.openDesk();
    const ref = await solved(world, desk);
    const { stage } = await world.stateOf(ref);
    await days(world, desk, 179);
    expect(await world.stores.cases.standing(ref)).toBe('kept');
    expect(stage.kind === 'closed' && plusDays(stage.at, 180) > world.clock.now()).toBe(true);
    await days(world, desk, 1);
    expect(await desk.see(ref, ana)).toBeNull();
    expect(await everything(world)).not.toMatch(/María|García|Ana Ruiz|getafe\.example|op-reporter|u-maria/i);
    const left = world.stores.cases.leftOf(ref) ?? [];
    expect(left.at(-1)).toMatchObject({ what: 'forgotten', right: 'clock' });
    expect(left.length).toBeGreaterThan(3);
    expect(verifyChain(left, { document: `cases/${ref}`, key: KEY })).toEqual({ ok: true });
  });

  test('is kept while the user is still to be asked whether the next mail came', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 5, recheckDays: [7, 30] } });
    const desk = world.openDesk();
    const ref = await solved(world, desk);
    await days(world, desk, 29);
    expect(await world.stores.cases.standing(ref)).toBe('kept');
    await days(world, desk, 2);
    expect(await world.stores.cases.standing(ref)).toBe('forgotten');
  });

  test('is forgotten at the next start where the product stood still on that day', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    const ref = await solved(world, desk);
    await desk.close();
    world.clock.move(4 * DAY);
    const next = world.openDesk();
    await next.start();
    expect(await world.stores.cases.standing(ref)).toBe('forgotten');
    await next.close();
  });

  test('is forgotten when the practice clock is moved over that day', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    await desk.start();
    const ref = await solved(world, desk);
    world.clock.move(4 * DAY);
    await until(async () => (await world.stores.cases.standing(ref)) === 'forgotten');
    await desk.close();
  });

  test('leaves its reference to nobody else', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    const ref = await solved(world, desk);
    await days(world, desk, 4);
    // The generator draws the same numbers again, as a restart of this world would.
    let draws = 0;
    const again = createDeskWorld();
    const random = (): number => {
      draws += 1;
      return again.parts.random();
    };
    const opened = await world.openDesk({ random }).open(world.complaint(), ana);
    expect(opened.kind === 'opened' && opened.c.ref).not.toBe(ref);
    expect(draws).toBeGreaterThan(6);
  });

  test('takes the ledgers of its user, its reporter and its mail domain with it', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    await solved(world, desk);
    const { userLedgers, requesterLedgers, domains } = world.stores;
    expect([await userLedgers.keys(), await requesterLedgers.keys(), await domains.keys()]).toEqual([
      ['u-maria'],
      ['op-reporter'],
      ['getafe.example'],
    ]);
    await days(world, desk, 2);
    expect([await userLedgers.keys(), await requesterLedgers.keys()]).toEqual([['u-maria'], []]);
    await days(world, desk, 4);
    expect([await userLedgers.keys(), await domains.keys()]).toEqual([[], []]);
  });
});

describe('what is not closed', () => {
  test('is never forgotten, however old it is', async () => {
    const world = createDeskWorld({
      policy: { retentionDays: 1, reporterReminders: 100, reporterReminderHours: 72 },
    });
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await days(world, desk, 20);
    expect((await world.stateOf(ref)).stage.kind).not.toBe('closed');
    expect(await world.stores.userLedgers.keys()).toEqual(['u-maria']);
  });

  test('is not touched where somebody opened it again on the last day', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    const ref = await solved(world, desk);
    await days(world, desk, 2);
    await desk.say(ref, { kind: 'reopened' }, ana);
    await days(world, desk, 2);
    expect(await world.stores.cases.standing(ref)).toBe('kept');
  });

  test('is kept while something of it is still on its way', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 1, recheckDays: [] } });
    const desk = world.openDesk();
    const ref = await untilAsked(world, desk);
    world.messenger.mood = 'down';
    await desk.say(ref, { kind: 'said-arrived' }, maria);
    for (let hour = 0; hour < 30; hour += 1) {
      world.clock.move(60);
      await desk.tick();
    }
    const stored = await world.stores.cases.read(ref);
    expect(stored?.outbox.length).toBeGreaterThan(0);
    world.messenger.mood = 'said';
    await days(world, desk, 1);
    expect(await world.stores.cases.standing(ref)).toBe('forgotten');
  });
});

describe('a request to IT', () => {
  test('goes with the last of its cases', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    const [line] = await world.stores.requests.find(`case:${ref}`);
    const id = line?.id ?? '';
    await days(world, desk, 2);
    expect(await world.stores.requests.standing(id)).toBe('kept');
    await days(world, desk, 2);
    expect(await world.stores.requests.standing(id)).toBe('forgotten');
    const left = world.stores.requests.leftOf(id) ?? [];
    expect(verifyChain(left, { document: `requests/${id}`, key: KEY })).toEqual({ ok: true });
    expect(await everything(world)).not.toMatch(/soporte@|informatica@|getafe\.example/i);
  });

  test('of a case that was given up ends with it, and IT is asked no more', async () => {
    const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const { id } = await world.requestOf(ref);
    const stored = await world.stores.cases.read(ref);
    if (stored === null) throw new Error('no case');
    const stage = {
      kind: 'closed',
      end: 'dormant',
      how: 'nobody-answered',
      at: world.clock.now(),
      rechecks: [],
      recheckAsked: false,
    } as const;
    await world.stores.cases.commit(
      { id: ref, state: { ...stored.state, stage }, notes: [], outbox: [] },
      stored.commit,
    );
    await days(world, desk, 2);
    expect((await world.requestOf(ref)).state.kind).toBe('waiting');
    await days(world, desk, 2);
    expect(await world.stores.cases.standing(ref)).toBe('forgotten');
    expect(await world.stores.requests.standing(id)).toBe('forgotten');
  });
});

test('forgets a hundred in one go and the rest soon after, so that nobody waits for it', async () => {
  const world = createDeskWorld({ policy: { retentionDays: 3, recheckDays: [] } });
  const desk = world.openDesk();
  const ref = await solved(world, desk);
  const stored = await world.stores.cases.read(ref);
  if (stored === null) throw new Error('no case');
  for (let n = 0; n < 130; n += 1) {
    await world.stores.cases.commit({ id: `case-${n}`, state: stored.state, notes: [], outbox: [] }, 0);
  }
  await desk.start();
  world.clock.move(4 * DAY);
  await until(async () => (await world.stores.cases.find('user:u-maria')).length <= 31);
  await desk.close();
  expect(await world.stores.cases.find('user:u-maria')).toHaveLength(31);
  await world.openDesk().tick();
  expect(await world.stores.cases.find('user:u-maria')).toEqual([]);
});
