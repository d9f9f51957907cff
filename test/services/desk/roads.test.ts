import { describe, expect, test } from 'vitest';
import { plusDays, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { NOW } from '../../builders/facts.ts';
import { ana, carlos, carmen, maria, mariasFile } from './cast.ts';
import { createDeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilAsked, untilDrafted, untilWatching, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

describe('the good road', () => {
  test('asks for the address, resets once it is confirmed, and asks after five minutes whether it came', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    expect(world.messenger.toldTo(ana.id)).toEqual(['tell.address.window-over']);
    expect(world.resets()).toEqual([]);

    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.resets()).toMatchObject([{ by: ana.id }]);
    expect((await world.stateOf(ref)).stage.kind).toBe('watching');

    world.clock.move(4);
    await desk.tick();
    expect((await world.stateOf(ref)).stage.kind).toBe('watching');
    world.clock.move(1);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.asking-arrival.reset');

    const said = await desk.say(ref, { kind: 'said-arrived' }, maria);
    await desk.tick();
    expect(said).toMatchObject({ kind: 'accepted', c: { stage: { end: 'solved', how: 'first-hand' } } });
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.solved.first-hand');
  });

  test('asks after seven and after thirty days whether the next IMI mail came', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilAsked(world, desk);
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    const closedAt = world.clock.now();
    const asked = () => world.messenger.toldTo(maria.id).filter((key) => key === 'tell.recheck.ask').length;
    world.clock.moveTo(plusDays(closedAt, 7));
    await desk.tick();
    expect(asked()).toBe(1);
    world.clock.moveTo(plusDays(closedAt, 30));
    await desk.tick();
    expect(asked()).toBe(2);
    expect(await world.stores.cases.nextDue()).toBeNull();
  });
});

describe('the blocked road', () => {
  test('mails the request, reminds, takes the answer in, proves it by a reset and closes when it came', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    expect(world.mailer.taken).toMatchObject([{ to: ['it@getafe.example'], auto: false }]);
    expect(world.messenger.toldTo(ana.id).slice(-2)).toEqual(['tell.request.sending', 'tell.request.mailed']);

    world.clock.moveTo(plusDays(NOW, 2));
    await desk.tick();
    const [first, reminder] = world.mailer.taken;
    expect(reminder).toMatchObject({ auto: true, inReplyTo: first?.messageId });

    const request = await world.requestOf(ref);
    const answer = {
      round: 1,
      link: request.link,
      answer: 'allowed',
      text: 'PERSONAL TEXT',
      forwardTo: null,
    } as const;
    expect(await desk.answer(request.id, answer, 'page')).toMatchObject({ kind: 'recorded' });
    await desk.tick();
    expect(world.resets()).toHaveLength(2);
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'watching', purpose: 'verification' });

    world.clock.move(5);
    await desk.tick();
    await desk.say(ref, { kind: 'said-arrived' }, maria);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'closed', end: 'solved' });
    expect((await world.requestOf(ref)).state.kind).toBe('ended');
    expect(world.messenger.toldTo(carlos.id)).toContain('tell.solved.for-coordinators');
    expect(world.messenger.toldTo(carmen.id)).toContain('tell.solved.for-coordinators');
  });
});

describe('other roads', () => {
  test('looks again at thirty minutes where the server put the mail off, and then asks', async () => {
    const world = createDeskWorld();
    world.admin.mailState = { state: 'deferred', reply: '451 4.7.1 Greylisted' };
    const desk = world.openDesk();
    const ref = await untilAsked(world, desk);
    await desk.say(ref, { kind: 'said-not-arrived' }, ana);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.deferred');
    const looks = world.admin.calls('passwordReset');
    world.admin.mailState = { state: 'accepted', reply: '250 2.0.0 OK' };
    world.clock.moveTo(plusMinutes(NOW, 30));
    await desk.tick();
    expect(world.admin.calls('passwordReset')).toBe(looks + 1);
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'asking-arrival',
      evidence: { state: 'accepted' },
    });
  });

  test.each(['card', 'text'])('changes an address only after a second person approved by %s', async (way) => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, ana);
    await desk.tick();
    expect(world.admin.ledger).toEqual([]);
    const { stage } = await world.stateOf(ref);
    const code = stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
    expect(world.messenger.toldTo(carlos.id)).toEqual(['tell.approval.address']);
    expect(world.messenger.toldTo(carmen.id)).toEqual(['tell.approval.address']);

    expect(await desk.say(ref, { kind: 'approved', code: 'zzzz' }, carlos)).toMatchObject({
      kind: 'ignored',
    });
    expect(await desk.say(ref, { kind: 'approved', code }, ana)).toMatchObject({ kind: 'ignored' });
    const typed = way === 'card' ? code : ` ${code.toUpperCase()} `;
    expect(await desk.say(ref, { kind: 'approved', code: typed }, carlos)).toMatchObject({
      kind: 'accepted',
    });
    await desk.tick();
    expect(world.admin.ledger).toMatchObject([
      { kind: 'address', by: carlos.id },
      { kind: 'reset', by: carlos.id },
    ]);
    expect(world.mailer.taken).toMatchObject([{ to: ['maria.garcia@getafe.example'] }]);
  });

  test('sends no notice to an old address whose domain does not exist', async () => {
    const world = createDeskWorld();
    world.admin.users.set('u-maria', { ...world.complaint().user, email: 'maria@getaffe.example' });
    world.examiner.findingsOf.set('getaffe.example', ['domain-does-not-exist']);
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    await desk.say(ref, { kind: 'address-correction-asked', address: 'maria.garcia@getafe.example' }, carlos);
    await desk.tick();
    expect((await world.stateOf(ref)).user.email).toBe('maria.garcia@getafe.example');
    expect(world.mailer.taken).toEqual([]);
  });

  test('waits to the second for the end of the window, comes back by itself, and resets when it is over', async () => {
    const world = createDeskWorld();
    const createdAt = plusHours(NOW, -10);
    world.admin.users.set('u-maria', { ...world.complaint().user, createdAt });
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    expect((await world.stateOf(ref)).stage).toMatchObject({ until: plusHours(createdAt, 48) });
    world.clock.moveTo(plusMinutes(plusHours(createdAt, 48), -1 / 60));
    await desk.tick();
    expect((await world.stateOf(ref)).stage.kind).toBe('waiting-in-window');
    world.clock.move(1 / 60);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.asking-arrival.window');
    await desk.say(ref, { kind: 'said-not-arrived' }, ana);
    await desk.tick();
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
  });

  test('ends the case and says why when the user is gone or disabled', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.users.set('u-maria', { ...world.complaint().user, status: 'disabled' });
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'closed', how: 'user-disabled' });
    expect(world.resets()).toEqual([]);
  });

  test('draws the draft and never mails before somebody sent it', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    await untilDrafted(world, desk);
    expect(world.messenger.said.at(-1)).toMatchObject({ show: 'draft' });
    world.clock.move(60);
    await desk.tick();
    expect(world.mailer.taken).toEqual([]);
  });

  test('takes what a coordinator heard from IT by telephone as IT’s answer', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const said = { kind: 'it-answered', answer: 'released', text: 'PERSONAL TEXT' } as const;
    expect(await desk.say(ref, said, ana)).toMatchObject({ kind: 'not-allowed' });
    expect(await desk.say(ref, said, carlos)).toMatchObject({ kind: 'accepted' });
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'asking-arrival', about: 'release' });
    expect((await world.requestOf(ref)).answers).toMatchObject([{ via: { operatorId: carlos.id } }]);
  });

  test('passes the request on to the one address that a coordinator names, and to nobody without one', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const forward = (text: string) => ({ kind: 'it-answered', answer: 'forward', text }) as const;
    expect(await desk.say(ref, forward('PERSONAL TEXT'), carlos)).toMatchObject({
      kind: 'ignored',
      because: 'answered.no-forward-address',
    });
    await desk.say(ref, forward('to <cau@getafe.example>.'), carlos);
    await desk.tick();
    expect(world.mailer.taken.map(({ to }) => to[0])).toEqual(['it@getafe.example', 'cau@getafe.example']);
  });

  test('keeps the thing that was watched when nothing happened', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWatching(world, desk);
    const before = await world.stores.cases.read(ref);
    await desk.tick();
    expect(await world.stores.cases.read(ref)).toEqual(before);
  });
});

describe('just before a password is ended', () => {
  test('asks instead, where the user logged in while IT let the next mail in', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const request = await world.requestOf(ref);
    world.admin.users.set(mariasFile.id, { ...mariasFile, lastLoginAt: world.clock.now() });
    const answer = { round: 1, link: request.link, answer: 'allowed', text: '', forwardTo: null } as const;
    await desk.answer(request.id, answer, 'page');
    await desk.tick();
    expect(world.resets()).toHaveLength(1);
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'asking-reset', why: 'it-allowed' });

    await desk.say(ref, { kind: 'reset-asked' }, ana);
    await desk.tick();
    expect(world.resets()).toHaveLength(2);
  });

  test('shows the address again, where somebody changed it meanwhile', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await openCase(world, desk);
    world.admin.users.set(mariasFile.id, { ...mariasFile, email: 'm.garcia@getafe.example', version: 'v-9' });
    await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
    await desk.tick();
    expect(world.resets()).toEqual([]);
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'checking-address',
      why: 'changed-meanwhile',
      report: { address: 'm.garcia@getafe.example' },
    });
  });
});
