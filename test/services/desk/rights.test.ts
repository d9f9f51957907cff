import { describe, expect, test } from 'vitest';
import type { Operator } from '../../../services/cases/directory.ts';
import { aRole } from '../../builders/people.ts';
import { ana, boris, carlos, carmen, maria, nuria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilAsked, untilDrafted, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

/** The admin service says from now on that this person has no role any more; what was known of it before is old. */
function losesAllRoles(world: DeskWorld, who: Operator): void {
  world.admin.operators.set(who.id, { ...who, roles: [] });
  world.clock.move(2);
}

async function codeOf(world: DeskWorld, ref: string): Promise<string> {
  const { stage } = await world.stateOf(ref);
  return stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
}

const stageOf = async (world: DeskWorld, ref: string) => (await world.stateOf(ref)).stage;

/** Carlos approved another address, and the admin service does not answer yet. */
async function approvedWhileDown() {
  const world = createDeskWorld();
  const desk = world.openDesk();
  const ref = await openCase(world, desk);
  await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, ana);
  await desk.tick();
  world.admin.fail('user', 'down');
  await desk.say(ref, { kind: 'approved', code: await codeOf(world, ref) }, carlos);
  await desk.tick();
  return { world, desk, ref };
}

describe('the right is asked again when a decision is carried out', () => {
  test('and where whoever ordered the reset has lost it meanwhile, nothing is reset and the coordinator is asked', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.fail('user', 'down');
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    losesAllRoles(world, ana);
    world.admin.fail('user', null);
    await desk.tick();
    expect(world.resets()).toEqual([]);
    expect(world.admin.calls('resetPassword')).toBe(0);
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'needs-coordinator', why: 'not-permitted' });
    expect(world.messenger.toldTo(carlos.id)).toContain('tell.for-coordinator.not-permitted');
  });

  test('and where whoever approved an address has lost it meanwhile, nothing is changed', async () => {
    const { world, desk, ref } = await approvedWhileDown();
    losesAllRoles(world, carlos);
    world.admin.fail('user', null);
    await desk.tick();
    expect(world.admin.ledger).toEqual([]);
    expect(world.admin.calls('correctAddress')).toBe(0);
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'needs-coordinator', why: 'not-permitted' });
    expect(world.messenger.toldTo(carmen.id)).toContain('tell.for-coordinator.not-permitted');
  });

  test('and that somebody was a coordinator a few seconds ago is not taken for an answer', async () => {
    const { world, desk, ref } = await approvedWhileDown();
    world.admin.operators.set(carlos.id, { ...carlos, roles: [aRole('administrator')] });
    world.clock.move(0.5);
    world.admin.fail('user', null);
    await desk.tick();
    expect(world.admin.ledger).toEqual([]);
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'needs-coordinator', why: 'not-permitted' });
  });

  test('and an address that a coordinator set alone needs its domain to be the authority’s still', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.fail('user', 'down');
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, carlos);
    await desk.tick();
    const [authority] = world.admin.authorities.values();
    if (authority !== undefined) world.admin.authorities.set(authority.id, { ...authority, mailDomains: [] });
    world.clock.move(2);
    world.admin.fail('user', null);
    await desk.tick();
    expect(world.admin.ledger).toEqual([]);
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'needs-coordinator', why: 'not-permitted' });
  });

  test('and no mail leaves for IT in the name of somebody who has lost it meanwhile', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    world.admin.fail('user', 'down');
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    losesAllRoles(world, ana);
    world.admin.fail('user', null);
    await desk.tick();
    expect(world.mailer.taken.filter(({ to }) => to.includes('it@getafe.example'))).toEqual([]);
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'needs-coordinator', why: 'not-permitted' });
  });

  test('and a test mail of somebody who has lost it meanwhile does not leave', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilAsked(world, desk);
    world.admin.fail('user', 'down');
    await desk.say(ref, { kind: 'probe-asked' }, ana);
    await desk.tick();
    losesAllRoles(world, ana);
    world.admin.fail('user', null);
    await desk.tick();
    expect(world.mailer.taken.filter(({ subject }) => subject === 'probe')).toEqual([]);
    expect((await world.stateOf(ref)).probe?.outcome).toMatchObject({ kind: 'refused' });
  });

  test('and a user out of somebody’s sight is not taken for a user who is gone', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'withdrawn' }, ana);
    await desk.tick();
    world.admin.fail('user', 'down');
    await desk.say(ref, { kind: 'reopened' }, ana);
    await desk.tick();
    losesAllRoles(world, ana);
    world.admin.fail('user', null);
    await desk.tick();
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'needs-coordinator', why: 'not-permitted' });
  });

  test('and a user who is gone ends the case, because nobody who covers it sees the file', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.users.delete('u-maria');
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(await stageOf(world, ref)).toMatchObject({ kind: 'closed', end: 'ended', how: 'user-gone' });
  });
});

describe('whoever does not look after the user any more', () => {
  test('hears nothing more, and the case goes to the coordinators where nobody else reported it', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    const heard = world.messenger.toldTo(ana.id).length;
    losesAllRoles(world, ana);
    world.clock.move(5);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id)).toHaveLength(heard);
    const c = await world.stateOf(ref);
    expect(c.reporters.map(({ operatorId }) => operatorId)).toEqual([carlos.id, carmen.id]);
    expect(c.complaint.by).toBe(carlos.id);
    expect(world.messenger.toldTo(carlos.id)).toContain('tell.handed-over');
    expect(await desk.see(ref, { ...ana, roles: [] })).toBeNull();
  });

  test('leaves it to the others who reported it', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.open(world.complaint(), boris);
    await desk.tick();
    losesAllRoles(world, ana);
    await desk.say(ref, { kind: 'address-confirmed', address: null }, boris);
    await desk.tick();
    world.clock.move(5);
    await desk.tick();
    const c = await world.stateOf(ref);
    expect(c.reporters.map(({ operatorId }) => operatorId)).toEqual([boris.id]);
    expect(world.messenger.toldTo(carlos.id)).not.toContain('tell.handed-over');
  });

  test('and had only reported it, learns of the case what a stranger learns', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    const now = { ...ana, roles: [aRole('administrator', { authorityIds: ['a-other'] })] };
    expect(await desk.say(ref, { kind: 'said-arrived' }, now)).toEqual({ kind: 'not-found' });
    expect(await desk.say('zzzzz9', { kind: 'said-arrived' }, now)).toEqual({ kind: 'not-found' });
    expect(await desk.list(now, 'all')).toEqual([]);
  });
});

describe('what somebody may not do at the one door', () => {
  test('changes nothing: an answer in the name of IT by who reported it, or by the affected user', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const before = await world.stateOf(ref);
    const said = { kind: 'it-answered', answer: 'allowed', text: 'PERSONAL TEXT' } as const;
    expect(await desk.say(ref, said, ana)).toMatchObject({ kind: 'not-allowed' });
    expect(await desk.say(ref, said, maria)).toMatchObject({ kind: 'not-allowed' });
    expect(await world.stateOf(ref)).toEqual(before);
    const { history } = (await world.stores.cases.read(ref)) ?? { history: [] };
    expect(history.slice(-2).map(({ what, right }) => [what, right])).toEqual([
      ['refused', 'administrator'],
      ['refused', 'own-mail'],
    ]);
    expect(await desk.say(ref, said, nuria)).toMatchObject({ kind: 'accepted' });
  });
});
