import { describe, expect, test } from 'vitest';
import { plusDays, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import type { createDesk } from '../../../services/desk/desk.ts';
import { NOW } from '../../builders/facts.ts';
import type { AdminFault } from '../../fakes/fake-admin-service.ts';
import { THROTTLED_SECONDS } from '../../fakes/fake-messenger.ts';
import { ana, carlos, carmen, maria, nuria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilAsked, untilDrafted, untilWatching, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

type Desk = ReturnType<typeof createDesk>;

const count = (keys: readonly string[], key: string): number => keys.filter((each) => each === key).length;

/** Moves the clock from one due instant to the next; where nothing is due any more it stays. */
async function moveOn(world: DeskWorld, desk: Desk, times: number, until?: () => Promise<boolean>) {
  for (let n = 0; n < times; n += 1) {
    if (until !== undefined && (await until())) return;
    const next = await world.stores.cases.nextDue();
    const other = await world.stores.requests.nextDue();
    const instant = [next, other].filter((each) => each !== null).sort()[0];
    if (instant === undefined) return;
    if (instant > world.clock.now()) world.clock.moveTo(instant);
    await desk.tick();
  }
}

async function orderReset(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await openCase(world, desk);
  await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
  await desk.tick();
  return ref;
}

describe('an admin service that does not answer', () => {
  const faults: readonly [string, AdminFault][] = [
    ['is down', 'down'],
    ['says 429', { refuses: 'rate-limited', retryAt: plusMinutes(NOW, 1) }],
    ['refuses the token', { refuses: 'unauthorized' }],
    ['carries the order out and loses the answer', 'lose-the-answer'],
  ];

  test.each(faults)('says once that the reset waits and resets once, where it %s', async (_, fault) => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    world.admin.fail('resetPassword', fault);
    const ref = await orderReset(world, desk);
    await moveOn(world, desk, 5);
    expect(world.admin.calls('resetPassword')).toBe(6);
    world.admin.fail('resetPassword', null);
    await moveOn(world, desk, 1);
    expect(world.resets()).toHaveLength(1);
    expect(count(world.messenger.toldTo(ana.id), 'tell.delayed.reset-password')).toBe(1);
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.reset-done');
    expect((await world.stateOf(ref)).heldUpSince).toBeNull();
  });

  test('tells that it waits also when the whole service is down and the process has just started', async () => {
    const world = createDeskWorld();
    const ref = await openCase(world, world.openDesk());
    const desk = world.openDesk();
    world.admin.fail('all', 'down');
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.delayed.reset-password');
  });

  test('waits longer from time to time, and never all at the same moment', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    world.admin.fail('resetPassword', 'down');
    await orderReset(world, desk);
    const waits: number[] = [];
    for (let n = 0; n < 14; n += 1) {
      const before = Date.parse(world.clock.now());
      await moveOn(world, desk, 1);
      waits.push((Date.parse(world.clock.now()) - before) / 1000);
    }
    expect(waits[0]).toBeGreaterThanOrEqual(2);
    expect(waits[0]).toBeLessThanOrEqual(2.5);
    expect(waits[5]).toBeGreaterThanOrEqual(64);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(900);
    expect(waits.at(-1)).toBeLessThanOrEqual(1125);
    expect(new Set(waits.slice(-4)).size).toBe(4);
  });

  test('does not ask again before the instant that the service named', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const retryAt = plusMinutes(NOW, 20);
    world.admin.fail('resetPassword', { refuses: 'rate-limited', retryAt });
    await orderReset(world, desk);
    world.clock.moveTo(plusMinutes(NOW, 19));
    await desk.tick();
    expect(world.admin.calls('resetPassword')).toBe(1);
    world.clock.moveTo(retryAt);
    world.admin.fail('resetPassword', { refuses: 'rate-limited', retryAt });
    await desk.tick();
    expect(world.admin.calls('resetPassword')).toBe(2);
    expect(count(world.messenger.toldTo(ana.id), 'tell.reset-throttled')).toBe(0);
  });

  test('says until when, where the service asks for hours', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const retryAt = plusHours(NOW, 5);
    world.admin.fail('resetPassword', { refuses: 'rate-limited', retryAt });
    await orderReset(world, desk);
    expect(world.messenger.said.at(-1)?.message).toMatchObject({
      key: 'tell.reset-throttled',
      params: { until: { instant: retryAt } },
    });
    world.admin.fail('resetPassword', null);
    world.clock.moveTo(retryAt);
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
  });

  test.each(['resetPassword', 'correctAddress', 'user'] as const)(
    'asks the coordinator after about a day without %s',
    async (verb) => {
      const world = createDeskWorld();
      const desk = world.openDesk();
      const ref = verb === 'user' ? await untilAsked(world, desk) : await openCase(world, desk);
      world.admin.fail(verb, 'down');
      if (verb === 'resetPassword') await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
      else if (verb === 'user') {
        world.admin.mailState = { state: 'refused', reply: '550 5.1.1 unknown' };
        await desk.say(ref, { kind: 'said-not-arrived' }, ana);
        await desk.say(ref, { kind: 'withdrawn' }, ana);
        await desk.say(ref, { kind: 'reopened' }, ana);
      } else {
        const asked = { kind: 'address-correction-asked', address: 'm.g@getafe.example' } as const;
        await desk.say(ref, asked, carlos);
      }
      const began = Date.parse(world.clock.now());
      await moveOn(
        world,
        desk,
        120,
        async () => (await world.stateOf(ref)).stage.kind === 'needs-coordinator',
      );
      const hours = (Date.parse(world.clock.now()) - began) / 3_600_000;
      expect((await world.stateOf(ref)).stage).toMatchObject({
        kind: 'needs-coordinator',
        why: 'effect-failed',
      });
      expect(hours).toBeGreaterThan(20);
      expect(hours).toBeLessThan(36);
      expect(world.messenger.toldTo(carlos.id)).toContain('tell.for-coordinator.effect-failed');
      expect((await world.stores.cases.read(ref))?.outbox).toEqual([]);
    },
  );

  test('makes it the coordinator’s move when the right is gone in the meantime', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.fail('resetPassword', { refuses: 'not-permitted' });
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ why: 'not-permitted' });
  });

  test('shows the address anew when the user file was changed by somebody else', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.users.set('u-maria', { ...world.complaint().user, version: 'v2' });
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.g@getafe.example' }, carlos);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ why: 'changed-meanwhile' });
    expect(world.admin.ledger).toEqual([]);
  });

  test('knows its own change of an address again when the answer to it was lost', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.fail('correctAddress', 'lose-the-answer');
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.g@getafe.example' }, carlos);
    await desk.tick();
    world.admin.fail('correctAddress', null);
    await moveOn(world, desk, 1);
    expect(world.admin.ledger.map(({ kind }) => kind)).toEqual(['address', 'reset']);
    expect((await world.stateOf(ref)).stage.kind).toBe('watching');
  });
});

describe('limits of resets', () => {
  const already = (n: number, at = NOW) =>
    Array.from({ length: n }, (_, i) => ({
      key: `old/${i}`,
      at,
      requestedBy: ana.id,
      outcome: 'done' as const,
    }));

  test('keeps the order until the user’s day is over, says so once, and carries it out then', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    const ledger = await world.stores.userLedgers.get('u-maria');
    await world.stores.userLedgers.set('u-maria', {
      ...(ledger ?? { userId: 'u-maria', openCase: ref }),
      resets: already(3),
    });
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.messenger.said.at(-1)?.message).toMatchObject({
      key: 'tell.reset-throttled',
      params: { until: { instant: plusDays(NOW, 1) } },
    });
    world.clock.moveTo(plusHours(NOW, 23));
    await desk.tick();
    expect(world.resets()).toEqual([]);
    world.clock.moveTo(plusDays(NOW, 1));
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
    expect(count(world.messenger.toldTo(ana.id), 'tell.reset-throttled')).toBe(1);
  });

  test('keeps the order until the requester’s day is over', async () => {
    const world = createDeskWorld({ policy: { resetsPerRequesterPerDay: 2 } });
    await world.stores.requesterLedgers.set(ana.id, { operatorId: ana.id, resets: already(2) });
    const desk = world.openDesk();
    await orderReset(world, desk);
    expect(world.resets()).toEqual([]);
    world.clock.moveTo(plusDays(NOW, 1));
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
  });

  test('lets a second reset follow at once where the first one is done', async () => {
    const world = createDeskWorld();
    world.admin.mailState = { state: 'refused', reply: '550 5.1.1 unknown' };
    const desk = world.openDesk();
    const ref = await orderReset(world, desk);
    world.clock.move(1);
    await desk.tick();
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.g@getafe.example' }, carlos);
    await desk.tick();
    expect(world.resets()).toHaveLength(2);
  });

  test('counts what one person asks for, whoever it is for', async () => {
    const world = createDeskWorld({ policy: { resetsPerRequesterPerDay: 1 } });
    const pedro = { ...world.complaint().user, id: 'u-pedro' };
    world.admin.users.set(pedro.id, pedro);
    const desk = world.openDesk();
    await orderReset(world, desk);
    const other = await desk.open(world.complaint({ user: pedro }), ana);
    const ref = other.kind === 'opened' ? other.c.ref : '';
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
    world.clock.moveTo(plusDays(NOW, 1));
    await desk.tick();
    expect(world.resets()).toHaveLength(2);
  });

  test('resets nobody later when the mail came meanwhile', async () => {
    const world = createDeskWorld({ policy: { resetsPerRequesterPerDay: 1 } });
    await world.stores.requesterLedgers.set(ana.id, { operatorId: ana.id, resets: already(1) });
    const desk = world.openDesk();
    const ref = await orderReset(world, desk);
    await desk.say(ref, { kind: 'said-arrived' }, maria);
    world.clock.moveTo(plusDays(NOW, 1));
    await desk.tick();
    expect(world.resets()).toEqual([]);
    expect((await world.stores.cases.read(ref))?.outbox).toEqual([]);
  });

  test('resets nobody later when the case has moved on, and a new order does not wait for the old one', async () => {
    const world = createDeskWorld({ policy: { resetsPerRequesterPerDay: 1 } });
    await world.stores.requesterLedgers.set(ana.id, { operatorId: ana.id, resets: already(1) });
    const desk = world.openDesk();
    const ref = await orderReset(world, desk);
    await desk.say(ref, { kind: 'said-arrived' }, maria);
    await desk.tick();
    world.clock.moveTo(plusHours(NOW, 2));
    await desk.say(ref, { kind: 'said-not-arrived' }, carlos);
    await desk.tick();
    await desk.say(ref, { kind: 'address-confirmed', address: null }, carlos);
    await desk.tick();
    expect(world.resets()).toMatchObject([{ by: carlos.id }]);
    world.clock.moveTo(plusDays(NOW, 1));
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
  });

  test('has one reset of a user in flight, and says that the other waits', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    const ledger = await world.stores.userLedgers.get('u-maria');
    const underWay = { key: 'other/1', at: NOW, requestedBy: carlos.id, outcome: 'under-way' as const };
    await world.stores.userLedgers.set('u-maria', {
      ...(ledger ?? { userId: 'u-maria', openCase: ref }),
      resets: [underWay],
    });
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    await moveOn(world, desk, 3);
    expect(world.admin.calls('resetPassword')).toBe(0);
    expect(count(world.messenger.toldTo(ana.id), 'tell.delayed.reset-password')).toBe(1);
    world.clock.moveTo(plusMinutes(NOW, 61));
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
  });

  test('watches the reset that the service says is in flight instead of making another', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    world.admin.fail('resetPassword', { refuses: 'reset-in-flight', resetId: 'r-9' });
    const ref = await orderReset(world, desk);
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'watching', resetId: 'r-9' });
    expect(world.admin.calls('resetPassword')).toBe(1);
  });
});

describe('people who cannot be told', () => {
  test('writes a mail that acts on nothing to whom Teams does not reach', async () => {
    const world = createDeskWorld();
    world.messenger.moodOf.set(ana.id, 'unreachable');
    const desk = world.openDesk();
    await openCase(world, desk);
    expect(world.mailer.taken).toMatchObject([{ to: [ana.email], text: 'tell.address.window-over' }]);
  });

  test('tells each coordinator once, also when one of them cannot be reached for hours', async () => {
    const world = createDeskWorld();
    world.messenger.moodOf.set(carlos.id, 'down');
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(carmen.id)).toEqual(['tell.approval.address']);
    await moveOn(world, desk, 4);
    world.messenger.moodOf.clear();
    await moveOn(world, desk, 1);
    expect(world.messenger.toldTo(carlos.id)).toEqual(['tell.approval.address']);
    expect(world.messenger.toldTo(carmen.id)).toEqual(['tell.approval.address']);
  });

  test('waits as long as Teams asks, keeps the order, and calls no throttled message a repeat', async () => {
    const world = createDeskWorld();
    world.messenger.mood = 'throttled';
    const desk = world.openDesk();
    await untilWatching(world, desk);
    expect(world.messenger.calls()).toBe(1);
    world.messenger.mood = 'said';
    world.clock.moveTo(plusMinutes(NOW, (THROTTLED_SECONDS - 1) / 60));
    await desk.tick();
    expect(world.messenger.said).toEqual([]);
    world.clock.moveTo(plusMinutes(NOW, (THROTTLED_SECONDS * 1.3) / 60));
    await desk.tick();
    expect(world.messenger.toldTo(ana.id)).toEqual(['tell.address.window-over', 'tell.reset-done']);
    expect(world.messenger.said.every(({ maybeRepeat }) => !maybeRepeat)).toBe(true);
  });

  test('calls it a possible repeat when it is not known whether the message arrived', async () => {
    const world = createDeskWorld();
    world.messenger.mood = 'lose-the-answer';
    const desk = world.openDesk();
    await openCase(world, desk);
    world.messenger.mood = 'said';
    await moveOn(world, desk, 1);
    expect(world.messenger.said.map(({ maybeRepeat }) => maybeRepeat)).toEqual([false, true]);
  });

  test('calls nothing a repeat for coordinators who could not be looked up before the process died', async () => {
    const world = createDeskWorld();
    const before = world.openDesk();
    const ref = await openCase(world, before);
    world.admin.fail('operatorsCovering', 'down');
    const asked = { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' } as const;
    await before.say(ref, asked, ana);
    await before.tick();
    world.admin.fail('operatorsCovering', null);
    await moveOn(world, world.openDesk(), 1);
    const told = world.messenger.said.filter(({ to }) => to.id === carlos.id);
    expect(told.map(({ maybeRepeat }) => maybeRepeat)).toEqual([false]);
  });

  test('turns to the national coordinator where an authority has no other coordinator', async () => {
    const world = createDeskWorld();
    world.admin.operators.delete(carlos.id);
    world.admin.operators.delete(carmen.id);
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(nuria.id)).toEqual(['tell.approval.address']);
    await desk.say(ref, { kind: 'declined', code: null }, nuria);
    world.admin.fail('resetPassword', { refuses: 'not-permitted' });
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(nuria.id)).toContain('tell.for-coordinator.not-permitted');
  });

  test('goes on, and warns the operator, where there is nobody to tell', async () => {
    const world = createDeskWorld();
    for (const { id } of [carlos, carmen, nuria]) world.admin.operators.delete(id);
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, ana);
    await desk.tick();
    expect(world.log.lines.some((line) => line.startsWith('warn | nobody to tell'))).toBe(true);
    expect((await world.stores.cases.read(ref))?.outbox).toEqual([]);
  });
});

describe('a mail server that does not take the request', () => {
  test('says once that it waits, mails one request when it can, and says so', async () => {
    const world = createDeskWorld();
    world.mailer.mood = 'down';
    const desk = world.openDesk();
    await untilWithIt(world, desk);
    await moveOn(world, desk, 4);
    world.mailer.mood = 'accept';
    await moveOn(world, desk, 1);
    const told = world.messenger.toldTo(ana.id);
    expect(count(told, 'tell.delayed.send-to-it')).toBe(1);
    expect(told.at(-1)).toBe('tell.request.mailed');
    expect(world.mailer.taken).toHaveLength(1);
  });

  test('repeats under the same Message-ID when it is not known whether the mail was taken', async () => {
    const world = createDeskWorld();
    world.mailer.mood = 'lose-the-answer';
    const desk = world.openDesk();
    await untilWithIt(world, desk);
    world.mailer.mood = 'accept';
    await moveOn(world, desk, 1);
    expect(world.mailer.taken).toHaveLength(2);
    expect(new Set(world.mailer.taken.map(({ messageId }) => messageId)).size).toBe(1);
  });

  test('shows the draft again with the reply when the mail is refused for good', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    world.mailer.mood = 'refuse';
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'drafting-request',
      draft: { why: 'could-not-be-mailed', question: '550 5.7.1 not today', round: 2 },
    });
  });

  test('says that the request waits also when the coordinators cannot be looked up', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    world.admin.fail('operatorsCovering', 'down');
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    await moveOn(world, desk, 3);
    expect(count(world.messenger.toldTo(ana.id), 'tell.delayed.send-to-it')).toBe(1);
    world.admin.fail('operatorsCovering', null);
    await moveOn(world, desk, 1);
    expect(world.mailer.taken).toHaveLength(1);
  });
});

test('a stored text that there is not, is told as one that is missing, and the operator hears of it', async () => {
  const world = createDeskWorld();
  const desk = world.openDesk();
  const ref = await openCase(world, desk);
  await desk.tick();
  const { id, state, commit } = (await world.stores.cases.read(ref)) ?? expect.fail('no case');
  const effect = {
    kind: 'tell',
    to: { kind: 'person', operatorId: ana.id },
    message: { key: 'tell.PERSONAL TEXT', params: {} },
    show: 'nothing',
  } as const;
  const entry = { key: `${ref}/99/tell`, effect, attempts: 0, notBefore: world.clock.now() };
  await world.stores.cases.commit({ id, state, notes: [], outbox: [entry] }, commit);
  await desk.start();
  await desk.tick();
  expect(world.messenger.toldTo(ana.id).at(-1)).toBe(effect.message.key);
  expect(world.log.lines).toContain(
    `error | a text cannot be shown | ${JSON.stringify({ case: ref, effect: 'tell' })}`,
  );
  await desk.close();
});
