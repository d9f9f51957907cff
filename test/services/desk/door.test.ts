import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../services/cases/instant.ts';
import { StorageUnavailable } from '../../../services/desk/ports/stores.ts';
import { NOW } from '../../builders/facts.ts';
import { ana, boris, carlos, maria, nuria, stranger } from './cast.ts';
import { createDeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilAsked, untilDrafted, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

describe('two at the same time', () => {
  test('loses neither of two events at once, and the second sees the first', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    const { revision } = await world.stateOf(ref);
    const [note, recipient] = await Promise.all([
      desk.say(ref, { kind: 'note-set', note: 'PERSONAL TEXT' }, ana),
      desk.say(ref, { kind: 'recipient-set', to: 'cau@getafe.example' }, carlos),
    ]);
    expect([note.kind, recipient.kind]).toEqual(['accepted', 'accepted']);
    const after = await world.stateOf(ref);
    expect(after.revision).toBe(revision + 2);
    expect(after.stage).toMatchObject({ draft: { note: 'PERSONAL TEXT', to: 'cau@getafe.example' } });
    const history = (await world.stores.cases.read(ref))?.history ?? [];
    expect(history.slice(-2).map(({ what }) => what)).toEqual(['note-set', 'recipient-set']);
  });

  test('keeps with a note who wrote it, whoever reported the case', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    await desk.say(ref, { kind: 'note-set', note: 'PERSONAL TEXT' }, carlos);
    const noted = (await world.stateOf(ref)).stage;
    expect(noted).toMatchObject({ draft: { note: 'PERSONAL TEXT', noteBy: carlos.name } });
    await desk.say(ref, { kind: 'note-set', note: ' ' }, ana);
    expect((await world.stateOf(ref)).stage).toMatchObject({ draft: { noteBy: null } });
  });

  test('carries out a click once when it is made twice at once', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    const click = () => desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    const kinds = (await Promise.all([click(), click()])).map(({ kind }) => kind);
    await desk.tick();
    expect(kinds).toEqual(['accepted', 'ignored']);
    expect(world.resets()).toHaveLength(1);
  });

  test('opens one case when two people complain about the same user at once', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const openings = await Promise.all([
      desk.open(world.complaint(), ana),
      desk.open(world.complaint(), boris),
    ]);
    expect(openings.map(({ kind }) => kind)).toEqual(['opened', 'joined']);
    expect(await world.stores.cases.open()).toHaveLength(1);
    await desk.tick();
    expect(world.messenger.toldTo(boris.id)).toEqual(['tell.joined']);
    expect(await desk.open(world.complaint(), boris)).toMatchObject({ kind: 'already-open' });
  });
});

describe('a disk that refuses', () => {
  test('opens no case and says nothing, and the person hears of it', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    world.stores.cases.failNextCommit();
    await expect(desk.open(world.complaint(), ana)).rejects.toThrow(StorageUnavailable);
    await desk.tick();
    expect(await world.stores.cases.open()).toEqual([]);
    expect(world.messenger.said).toEqual([]);
    expect((await desk.open(world.complaint(), ana)).kind).toBe('opened');
  });

  test('changes nothing and does nothing when an event cannot be written', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    const before = await world.stores.cases.read(ref);
    const told = world.messenger.calls();
    world.stores.cases.failNextCommit();
    const click = desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await expect(click).rejects.toThrow(StorageUnavailable);
    await desk.tick();
    expect(await world.stores.cases.read(ref)).toEqual(before);
    expect([world.messenger.calls(), world.resets().length]).toEqual([told, 0]);
  });

  test('asks the admin service for nothing while the ledger of resets cannot be written', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.stores.userLedgers.failNextWrite();
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.admin.calls('resetPassword')).toBe(0);
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
  });

  test('marks as a possible repeat what was said when the disk refused to note that it was', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const tell = world.messenger.tell;
    world.messenger.tell = async (telling) => {
      const answer = await tell(telling);
      if (world.messenger.said.length === 1) world.stores.cases.failNextCommit();
      return answer;
    };
    await openCase(world, desk);
    await desk.tick();
    expect(world.messenger.said.map(({ maybeRepeat }) => maybeRepeat)).toEqual([false, true]);
  });

  test('serves the other cases when the timer of one cannot be written', async () => {
    const world = createDeskWorld();
    const pedro = { ...world.complaint().user, id: 'u-pedro' };
    world.admin.users.set('u-pedro', pedro);
    const desk = world.openDesk();
    const first = await openCase(world, desk);
    const second = await desk.open(world.complaint({ user: pedro }), ana);
    await desk.tick();
    world.clock.moveTo(plusDays(NOW, 1));
    world.stores.cases.failNextCommit();
    await desk.tick();
    const reminders = world.messenger
      .toldTo(ana.id)
      .filter((key) => key === 'tell.reminder.checking-address');
    expect(reminders).toHaveLength(1);
    await desk.tick();
    expect(second.kind).toBe('opened');
    expect((await world.stateOf(first)).stage).toMatchObject({ reminder: { sent: 1 } });
  });
});

describe('one open case per user', () => {
  test('leaves nothing stuck when the place was taken and the case never written', async () => {
    const world = createDeskWorld();
    await world.stores.userLedgers.set('u-maria', { userId: 'u-maria', openCase: 'zzz222', resets: [] });
    const desk = world.openDesk();
    expect((await desk.open(world.complaint(), ana)).kind).toBe('opened');
  });

  test('opens a new case once the one before is closed, and does not reopen that one beside it', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const first = await untilAsked(world, desk);
    await desk.say(first, { kind: 'said-arrived' }, ana);
    const second = await openCase(world, desk);
    expect(second).not.toBe(first);
    for (const kind of ['reopened', 'said-not-arrived'] as const) {
      expect(await desk.say(first, { kind }, ana)).toMatchObject({
        kind: 'ignored',
        because: 'reopened.other-case-open',
      });
    }
    await desk.say(second, { kind: 'withdrawn' }, ana);
    expect(await desk.say(first, { kind: 'reopened' }, ana)).toMatchObject({ kind: 'accepted' });
    expect(await desk.open(world.complaint(), boris)).toMatchObject({ kind: 'joined', c: { ref: first } });
  });

  test('wakes no dormant case beside an open one, whatever is said to it', async () => {
    const world = createDeskWorld({ policy: { reporterReminders: 0 } });
    const desk = world.openDesk();
    const dormant = await openCase(world, desk);
    world.clock.move(24 * 60);
    await desk.tick();
    expect((await world.stateOf(dormant)).stage).toMatchObject({ end: 'dormant' });
    await openCase(world, desk);
    expect(await desk.say(dormant, { kind: 'reset-asked' }, ana)).toMatchObject({
      because: 'reopened.other-case-open',
    });
    const open = await world.stores.cases.open();
    expect(open).toHaveLength(1);
  });

  test('wakes a dormant case when that is the only one', async () => {
    const world = createDeskWorld({ policy: { reporterReminders: 0 } });
    const desk = world.openDesk();
    const dormant = await openCase(world, desk);
    world.clock.move(24 * 60);
    await desk.tick();
    expect(await desk.say(dormant, { kind: 'reset-asked' }, ana)).toMatchObject({ kind: 'accepted' });
    expect(await desk.open(world.complaint(), boris)).toMatchObject({ kind: 'joined', c: { ref: dormant } });
  });

  test('opens anew for who complains in the very moment in which the case is closed', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilAsked(world, desk);
    const [, opening] = await Promise.all([
      desk.say(ref, { kind: 'said-arrived' }, maria),
      desk.open(world.complaint(), boris),
    ]);
    expect(['opened', 'joined']).toContain(opening.kind);
    if (opening.kind === 'not-allowed') return;
    expect((await world.stateOf(opening.c.ref)).reporters.map(({ operatorId }) => operatorId)).toContain(
      boris.id,
    );
    const { stage } = await world.stateOf(opening.c.ref);
    expect(opening.kind === 'opened' ? stage.kind !== 'closed' : true).toBe(true);
  });
});

describe('who may know of a case', () => {
  test('answers a stranger as if the case did not exist', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    for (const nobody of [stranger, boris]) {
      for (const asked of [ref, 'zzz222', '../../etc/passwd', '']) {
        expect(await desk.say(asked, { kind: 'said-arrived' }, nobody)).toEqual({ kind: 'not-found' });
        expect(await desk.see(asked, nobody)).toBeNull();
        expect(await desk.insist(asked, { kind: 'remind-now' }, nobody)).toEqual({ kind: 'not-found' });
      }
      expect(await desk.list(nobody, 'all')).toEqual([]);
    }
    expect(await desk.open(world.complaint(), stranger)).toEqual({ kind: 'not-allowed' });
    expect((await world.stateOf(ref)).stage.kind).toBe('with-it');
  });

  test('lists to each person what they reported, are affected by, or cover', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    for (const viewer of [ana, maria, carlos, nuria]) {
      expect((await desk.list(viewer, 'open')).map(({ c }) => c.ref)).toEqual([ref]);
    }
    await desk.say(ref, { kind: 'withdrawn' }, ana);
    expect(await desk.list(ana, 'open')).toEqual([]);
    expect(await desk.list(ana, 'all')).toHaveLength(1);
  });
});
