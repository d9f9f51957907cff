import { describe, expect, test } from 'vitest';
import { plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import { aRole } from '../../builders/people.ts';
import { ana, boris, carlos, carmen, maria, nuria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase } from './road.ts';

keepLogsFreeOfPersonalData();

const ADDRESS = 'm.garcia@getafe.example';

async function proposed(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await openCase(world, desk);
  await desk.say(ref, { kind: 'address-correction-asked', address: ADDRESS }, ana);
  await desk.tick();
  return ref;
}

async function waiting(world: DeskWorld, ref: string) {
  const { stage } = await world.stateOf(ref);
  if (stage.kind !== 'awaiting-approval') throw new Error(`it stands at ${stage.kind}`);
  return stage;
}

async function approve(world: DeskWorld, desk: Desk, ref: string, by = carlos) {
  const { proposal } = await waiting(world, ref);
  const outcome = await desk.say(ref, { kind: 'approved', code: proposal.code }, by);
  await desk.tick();
  return outcome;
}

describe('who is asked to approve', () => {
  test('are the coordinators who cover the authority, and nobody who asked or whose account it is', async () => {
    const world = createDeskWorld();
    world.admin.operators.set(maria.id, { ...maria, roles: [aRole('user'), aRole('coordinator')] });
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    expect((await waiting(world, ref)).asked).toEqual({
      level: 'near',
      operatorIds: [carlos.id, carmen.id],
      notReached: [],
    });
    expect(world.messenger.toldTo(ana.id)).not.toContain('tell.approval-asked.national');
  });

  test('is the national coordinator where nobody near is left, and whoever asked hears it by name', async () => {
    const world = createDeskWorld();
    for (const near of [carlos, carmen]) world.admin.operators.delete(near.id);
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    expect((await waiting(world, ref)).asked).toMatchObject({
      level: 'national-coordinator',
      operatorIds: [nuria.id],
    });
    expect(world.messenger.toldTo(ana.id)).toContain('tell.approval-asked.national');
    expect(world.messenger.toldTo(nuria.id)).toContain('tell.approval.address');
  });

  test('is said to be nobody where there is nobody, and looked for again with each reminder', async () => {
    const world = createDeskWorld();
    for (const each of [carlos, carmen, nuria]) world.admin.operators.delete(each.id);
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.approval-asked.nobody');
    expect((await waiting(world, ref)).asked).toMatchObject({ level: 'nobody', operatorIds: [] });
    world.admin.operators.set(nuria.id, nuria);
    world.clock.moveTo(plusHours(world.clock.now(), 25));
    await desk.tick();
    expect(world.messenger.toldTo(nuria.id)).toContain('tell.approval.address');
    expect((await waiting(world, ref)).asked).toMatchObject({ level: 'national-coordinator' });
    expect(await approve(world, desk, ref, nuria)).toMatchObject({ kind: 'accepted' });
    expect(world.admin.ledger).toMatchObject([{ kind: 'address', by: nuria.id }, { kind: 'reset' }]);
  });

  test('for the password of a plain user are the other administrators too, who see what they are asked', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk, maria);
    await desk.say(ref, { kind: 'address-confirmed', address: null }, maria);
    await desk.tick();
    expect(world.messenger.toldTo(boris.id)).toEqual(['tell.approval.reset']);
    expect(await desk.see(ref, boris)).not.toBeNull();
    expect(await approve(world, desk, ref, boris)).toMatchObject({ kind: 'accepted' });
    expect(world.resets()).toMatchObject([{ by: boris.id }]);
    expect(await desk.see(ref, boris)).toBeNull();
  });

  test('hear it by mail where Teams does not reach them', async () => {
    const world = createDeskWorld();
    world.messenger.moodOf.set(carlos.id, 'unreachable');
    const desk = world.openDesk();
    await proposed(world, desk);
    expect(world.mailer.taken).toMatchObject([{ to: [carlos.email], subject: 'notice' }]);
  });

  test('and cannot be reached in any way are named to whoever asked', async () => {
    const world = createDeskWorld();
    for (const each of [carlos, carmen]) world.messenger.moodOf.set(each.id, 'unreachable');
    world.mailer.mood = 'refuse';
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const told = world.messenger.said.filter(({ message }) => message.key === 'tell.approval-not-reached');
    expect(told.map(({ message }) => [message.params.name, message.params.others])).toEqual([
      [carlos.name, 'yes'],
      [carmen.name, 'no'],
    ]);
    expect((await waiting(world, ref)).asked?.notReached).toEqual([carlos.id, carmen.id]);
  });
});

describe('a proposal is decided once', () => {
  test('and the others who were asked see on their card who decided', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    await approve(world, desk, ref);
    expect(world.messenger.redrawn).toEqual([{ to: carmen.id, key: 'tell.approval-over.approved' }]);
    const { proposal } = { proposal: { code: 'k3fp' } };
    expect(await desk.say(ref, { kind: 'approved', code: proposal.code }, carmen)).toMatchObject({
      kind: 'ignored',
      because: 'approved.nothing-proposed',
    });
    expect(world.admin.ledger.filter(({ kind }) => kind === 'address')).toHaveLength(1);
  });

  test.each([
    ['declined', { kind: 'declined', code: null }, carlos, [carmen.id]],
    ['taken-back', { kind: 'declined', code: null }, ana, [carlos.id, carmen.id]],
    ['moot', { kind: 'withdrawn' }, ana, [carlos.id, carmen.id]],
  ] as const)('or ends as %s, which all who were asked see', async (how, said, by, others) => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    expect(await desk.say(ref, said, by)).toMatchObject({ kind: 'accepted' });
    await desk.tick();
    const key = `tell.approval-over.${how}`;
    expect(world.messenger.redrawn).toEqual(others.map((to) => ({ to, key })));
  });

  test('or runs out of time, which all who were asked see', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    world.clock.moveTo((await waiting(world, ref)).expiresAt);
    await desk.tick();
    expect(world.messenger.redrawn.map(({ key }) => key)).toEqual([
      'tell.approval-over.expired',
      'tell.approval-over.expired',
    ]);
    expect(world.admin.ledger).toEqual([]);
  });

  test('and another one in its place has another code, so that the old one approves nothing', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const { proposal: first } = await waiting(world, ref);
    await desk.say(ref, { kind: 'address-correction-asked', address: 'thief@getafe.example' }, ana);
    await desk.tick();
    expect(await desk.say(ref, { kind: 'approved', code: first.code }, carlos)).toMatchObject({
      kind: 'ignored',
      because: 'approved.other-code',
    });
    await desk.tick();
    expect(world.admin.ledger).toEqual([]);
    expect(world.messenger.redrawn.map(({ key }) => key)).toContain('tell.approval-over.moot');
  });

  test('and is void where the file was changed by somebody else meanwhile', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const file = world.admin.users.get('u-maria');
    if (file !== undefined) world.admin.users.set(file.id, { ...file, version: 'v9' });
    await approve(world, desk, ref);
    expect(world.admin.ledger).toEqual([]);
    expect(world.messenger.toldTo(ana.id)).toContain('tell.address-refused.version-conflict');
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'checking-address',
      why: 'changed-meanwhile',
    });
  });

  test('and by one click at a time, of two at once', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const { proposal } = await waiting(world, ref);
    const said = { kind: 'approved', code: proposal.code } as const;
    const both = await Promise.all([desk.say(ref, said, carlos), desk.say(ref, said, carmen)]);
    await desk.tick();
    expect(both.map(({ kind }) => kind).sort()).toEqual(['accepted', 'ignored']);
    expect(world.admin.ledger.filter(({ kind }) => kind === 'address')).toHaveLength(1);
  });
});

describe('an approval that was asked for', () => {
  test('is asked for again while it waits, and not a moment after it is over', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const { expiresAt } = await waiting(world, ref);
    world.clock.moveTo(plusHours(world.clock.now(), 24));
    await desk.tick();
    expect(world.messenger.toldTo(carlos.id)).toEqual(['tell.approval.address', 'tell.approval.address']);
    world.clock.moveTo(plusMinutes(expiresAt, 1));
    await desk.tick();
    expect(world.messenger.toldTo(carlos.id)).toHaveLength(2);
  });
});
