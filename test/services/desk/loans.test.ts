import { describe, expect, test } from 'vitest';
import type { Operator } from '../../../services/cases/directory.ts';
import { plusDays, plusMinutes } from '../../../services/cases/instant.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import { NOW } from '../../builders/facts.ts';
import { ana, carlos, carmen, maria, nuria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

const OFFICIAL = maria.email;
const TEMPORARY = 'maria@temporary.example';
const WISH = { kind: 'loan-asked', address: TEMPORARY, reason: 'IT is slow', until: null } as const;

async function approve(world: DeskWorld, desk: Desk, ref: string, by: Operator) {
  const { stage } = await world.stateOf(ref);
  const code = stage.kind === 'awaiting-approval' ? stage.proposal.code : 'none';
  const applied = await desk.say(ref, { kind: 'approved', code }, by);
  await desk.tick();
  return applied;
}

/** Asked for by Ana, read, approved by Carlos, and its mail arrived there. */
async function untilLent(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await untilWithIt(world, desk);
  await desk.say(ref, WISH, ana);
  await desk.say(ref, { kind: 'loan-consented' }, ana);
  await approve(world, desk, ref, carlos);
  await desk.say(ref, { kind: 'said-arrived' }, maria);
  await desk.tick();
  return ref;
}

async function typeWord(world: DeskWorld, desk: Desk, ref: string, by: Operator): Promise<void> {
  await desk.tick();
  await desk.say(ref, { kind: 'probe-word-said', word: (await world.stateOf(ref)).probe?.word ?? '' }, by);
  await desk.tick();
}

describe('a mailbox that is lent', () => {
  test('is in the file on the word of two people, and the official mailbox is told without a name', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilLent(world, desk);
    expect(world.admin.users.get('u-maria')?.email).toBe(TEMPORARY);
    const toOld = world.mailer.taken.filter(({ to }) => to.includes(OFFICIAL));
    expect(toOld.map(({ subject }) => subject)).toEqual(['your address was replaced']);
    expect((await world.stateOf(ref)).loan).toMatchObject({ until: plusDays(plusMinutes(NOW, 5), 14) });
    expect(world.messenger.toldTo(carmen.id)).toContain('tell.loan.begun');
  });

  test('leaves in the history who asked, who has read the caveats, who approved, and until when', async () => {
    const world = createDeskWorld();
    const ref = await untilLent(world, world.openDesk());
    const history = (await world.stores.cases.read(ref))?.history ?? [];
    const noted = (what: string) => {
      const note = history.findLast((each) => each.what === what);
      const personal = Object.entries(note?.personal ?? {}).map(([name, kept]) => [name, kept.value]);
      return { right: note?.right, facts: note?.facts, personal: Object.fromEntries(personal) };
    };
    expect(noted('loan-asked')).toMatchObject({
      right: 'administrator',
      personal: { by: 'Ana Ruiz', address: TEMPORARY, reason: 'IT is slow' },
    });
    expect(noted('loan-consented')).toMatchObject({
      facts: { until: expect.stringMatching(/^2026-12-07T/) },
      personal: { by: 'Ana Ruiz', address: TEMPORARY },
    });
    expect(noted('approved')).toMatchObject({ right: 'coordinator', personal: { by: 'Carlos Vega' } });
  });

  test('is asked about at its end, every day and then higher up, until somebody ends it or gives it more time', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilLent(world, desk);
    const heard = (who: Operator) =>
      world.messenger.toldTo(who.id).filter((key) => key === 'tell.loan.over').length;
    for (let day = 1; day <= 19; day += 1) {
      world.clock.moveTo(plusDays(NOW, day));
      await desk.tick();
    }
    expect([heard(carlos), heard(nuria), heard(ana)]).toEqual([4, 1, 4]);
    expect((await desk.say(ref, { kind: 'loan-extended', until: null }, ana)).kind).not.toBe('accepted');
    expect((await desk.say(ref, { kind: 'loan-extended', until: null }, carlos)).kind).toBe('accepted');
    world.clock.moveTo(plusDays(NOW, 29));
    await desk.tick();
    expect(heard(carlos)).toBe(4);
    expect((await world.stateOf(ref)).loan).toMatchObject({ until: plusDays(NOW, 33), extensions: 1 });
  });

  test('goes back only after the word was read in the official mailbox, and solves the case only when a mail came there', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilLent(world, desk);
    world.clock.moveTo(plusDays(NOW, 2));
    await desk.say(ref, { kind: 'loan-return-asked' }, carlos);
    await desk.tick();
    expect(world.admin.users.get('u-maria')?.email).toBe(TEMPORARY);
    expect(world.mailer.taken.at(-1)).toMatchObject({ to: [OFFICIAL] });
    await typeWord(world, desk, ref, carlos);
    expect(world.admin.users.get('u-maria')?.email).toBe(OFFICIAL);
    const toldOfReturn = (who: Operator) =>
      world.messenger.said.findLast(
        ({ to, message }) => to.id === who.id && message.key === 'tell.address-changed.for-coordinators',
      )?.message.params;
    expect(toldOfReturn(carlos)).toMatchObject({ new: OFFICIAL, self: 'yes' });
    expect(toldOfReturn(carmen)).toMatchObject({ new: OFFICIAL, self: 'no' });
    expect((await desk.say(ref, { kind: 'said-arrived' }, maria)).kind).toBe('ignored');
    world.clock.move(1);
    await desk.say(ref, { kind: 'reset-asked' }, ana);
    await desk.tick();
    await desk.say(ref, { kind: 'said-arrived' }, maria);
    expect((await world.stateOf(ref)).stage).toMatchObject({ end: 'solved', how: 'first-hand' });
    expect(world.admin.ledger.map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      'reset op-reporter',
      'address op-coordinator',
      'reset op-coordinator',
      'address op-coordinator',
      'reset op-reporter',
    ]);
  });

  test('is lent anew with one click where no mail came to the official mailbox', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilLent(world, desk);
    world.clock.moveTo(plusDays(NOW, 2));
    await desk.say(ref, { kind: 'loan-return-asked' }, carlos);
    await typeWord(world, desk, ref, carlos);
    world.clock.move(1);
    await desk.say(ref, { kind: 'reset-asked' }, ana);
    await desk.tick();
    world.clock.move(5);
    await desk.tick();
    await desk.say(ref, { kind: 'said-not-arrived' }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id)).toContain('tell.loan.way-back');
    await desk.say(ref, { kind: 'loan-asked', address: null, reason: '', until: null }, ana);
    expect((await approve(world, desk, ref, carmen)).kind).toBe('accepted');
    expect(world.admin.users.get('u-maria')?.email).toBe(TEMPORARY);
  });
});
