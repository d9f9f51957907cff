import { describe, expect, test } from 'vitest';
import type { ItAnswer } from '../../../services/cases/events.ts';
import { plusDays } from '../../../services/cases/instant.ts';
import type { AnswerOfIt, Desk } from '../../../services/desk/desk.ts';
import { NOW } from '../../builders/facts.ts';
import { ana, boris, carlos, maria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { untilDrafted, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

function itSays(answer: ItAnswer, more: Partial<AnswerOfIt> = {}): AnswerOfIt {
  return { round: 1, link: 1, answer, text: 'PERSONAL TEXT', forwardTo: null, ...more };
}

async function history(world: DeskWorld, ref: string): Promise<readonly string[]> {
  return ((await world.stores.cases.read(ref))?.history ?? []).map(({ what }) => what);
}

async function answered(world: DeskWorld, desk: Desk, answer: AnswerOfIt): Promise<string> {
  const ref = await untilWithIt(world, desk);
  await desk.answer(`it-${ref}`, answer, 'page');
  await desk.tick();
  return ref;
}

describe('what IT answers', () => {
  test('enters the case exactly once, however often the page is sent', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const click = () => desk.answer(`it-${ref}`, itSays('released'), 'page');
    const outcomes = await Promise.all([click(), click()]);
    await desk.tick();
    expect(outcomes).toMatchObject([{ kind: 'recorded' }, { kind: 'ignored', because: 'answered.already' }]);
    expect((await history(world, ref)).filter((what) => what === 'it-answered')).toHaveLength(1);
    expect(await desk.answer('it-zzz222', itSays('released'), 'page')).toEqual({ kind: 'not-found' });
  });

  test('opens a second round in the same thread when it asks for more, and ends the first round’s link', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await answered(world, desk, itSays('more'));
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'drafting-request',
      draft: { round: 2, question: 'PERSONAL TEXT' },
    });
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    const [first, second] = world.mailer.taken;
    expect(second).toMatchObject({ inReplyTo: first?.messageId, references: [first?.messageId] });
    expect(await world.stores.requests.open()).toHaveLength(1);

    const old = await desk.answer(`it-${ref}`, itSays('nothing'), 'page');
    expect(old).toMatchObject({ kind: 'ignored', because: 'answered.superseded' });
    const { link } = await world.requestOf(ref);
    const now = await desk.answer(`it-${ref}`, itSays('released', { round: 2, link }), 'page');
    await desk.tick();
    expect(now.kind).toBe('recorded');
    expect((await world.stateOf(ref)).stage).toMatchObject({ about: 'release' });
  });

  test('ends the link of who passed the request on, and mails the next one once', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await answered(world, desk, itSays('forward', { forwardTo: 'cau@getafe.example' }));
    expect(world.mailer.taken.map(({ to, subject }) => [to[0], subject])).toEqual([
      ['it@getafe.example', 'request 1 link 1 reminder 0'],
      ['cau@getafe.example', 'request 1 link 2 reminder 0'],
    ]);
    const old = await desk.answer(`it-${ref}`, itSays('nothing'), 'page');
    expect(old).toMatchObject({ because: 'answered.superseded' });
    expect((await world.stateOf(ref)).request).toMatchObject({ to: 'cau@getafe.example' });
  });

  test('mails the last of two that it was passed on to while the mail server was down, and no other', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.mailer.mood = 'down';
    await desk.answer(`it-${ref}`, itSays('forward', { forwardTo: 'one@getafe.example' }), 'page');
    await desk.tick();
    await desk.answer(`it-${ref}`, itSays('forward', { link: 2, forwardTo: 'two@getafe.example' }), 'page');
    await desk.tick();
    world.mailer.mood = 'accept';
    world.clock.move(10);
    await desk.tick();
    expect(world.mailer.taken.map(({ to }) => to[0])).toEqual(['it@getafe.example', 'two@getafe.example']);
  });

  test('passes nothing on outside the rules, and asks people instead', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await answered(world, desk, itSays('forward', { forwardTo: 'it@elsewhere.example' }));
    expect(world.mailer.taken).toHaveLength(1);
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'awaiting-approval',
      proposal: { kind: 'recipient', to: 'it@elsewhere.example' },
      back: { draft: { why: 'it-forwards', to: 'it@getafe.example' } },
    });
    expect(world.messenger.toldTo(carlos.id).at(-1)).toBe('tell.approval.recipient');
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.it-answered.forward-outside');
  });

  test('goes to an address outside the rules once a coordinator approved it and the reporter sent it', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await answered(world, desk, itSays('forward', { forwardTo: 'it@elsewhere.example' }));
    const { stage } = await world.stateOf(ref);
    const code = stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
    const byReporter = await desk.say(ref, { kind: 'approved', code }, ana);
    expect(byReporter).toMatchObject({ kind: 'ignored', because: 'approved.may-not' });
    await desk.say(ref, { kind: 'approved', code }, carlos);
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(1);
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.draft.for-others');
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    expect(world.mailer.taken.map(({ to }) => to[0])).toEqual(['it@getafe.example', 'it@elsewhere.example']);
    const old = await desk.answer(`it-${ref}`, itSays('nothing'), 'page');
    expect(old).toMatchObject({ because: 'answered.superseded' });
  });

  test('stays where it was when a coordinator refuses the address that IT named', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await answered(world, desk, itSays('forward', { forwardTo: 'it@elsewhere.example' }));
    expect(await desk.say(ref, { kind: 'declined', code: null }, ana)).toMatchObject({ kind: 'ignored' });
    await desk.say(ref, { kind: 'declined', code: null }, carlos);
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({
      kind: 'drafting-request',
      draft: { to: 'it@getafe.example' },
    });
    expect(world.mailer.taken).toHaveLength(1);
  });
});

describe('insisting', () => {
  test('reminds in one thread, rises to the coordinator, and stops when IT answers', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    for (const days of [2, 4, 8, 10]) {
      world.clock.moveTo(plusDays(NOW, days));
      await desk.tick();
    }
    const reminders = world.mailer.taken.slice(1);
    expect(reminders.map(({ text }) => text)).toEqual(Array(4).fill('maria.garcia@getafe.example'));
    expect(reminders.map(({ references }) => references.length)).toEqual([1, 2, 3, 4]);
    expect(world.messenger.toldTo(ana.id).filter((key) => key.startsWith('tell.it-reminded.'))).toEqual([
      'tell.it-reminded.it-unit',
      'tell.it-reminded.it-unit',
      'tell.it-reminded.it-unit',
      'tell.it-reminded.it-unit-and-coordinator',
    ]);
    await desk.answer(`it-${ref}`, itSays('nothing'), 'page');
    await desk.tick();
    world.clock.move(9 * 60);
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(5);
    expect((await world.requestOf(ref)).state.kind).toBe('answered');
  });

  test('reminds now, pauses and goes on only for a coordinator', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    expect(await desk.insist(ref, { kind: 'remind-now' }, ana)).toEqual({ kind: 'not-allowed' });
    expect(await desk.insist(ref, { kind: 'remind-now' }, boris)).toEqual({ kind: 'not-found' });
    expect(await desk.insist(ref, { kind: 'remind-now' }, carlos)).toMatchObject({ kind: 'recorded' });
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(2);

    expect(await desk.insist(ref, { kind: 'paused' }, carlos)).toMatchObject({ kind: 'recorded' });
    expect(await desk.insist(ref, { kind: 'paused' }, carlos)).toMatchObject({ kind: 'ignored' });
    expect((await desk.see(ref, ana))?.reminders).toMatchObject({ sent: 1, paused: true });
    world.clock.moveTo(plusDays(NOW, 13));
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(2);
    world.clock.moveTo(plusDays(NOW, 14));
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(3);
    expect((await desk.see(ref, ana))?.reminders).toMatchObject({ sent: 2, paused: false });
  });

  test('keeps who paused it, and an automatic reply, in the history of the request', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const reply = { kind: 'auto-replied', text: 'PERSONAL TEXT: back on Monday' } as const;
    expect(await desk.insist(ref, reply, ana)).toEqual({ kind: 'not-allowed' });
    expect(await desk.insist(ref, reply, carlos)).toMatchObject({ kind: 'recorded' });
    await desk.insist(ref, { kind: 'paused' }, carlos);
    const kept = (await world.stores.requests.read(`it-${ref}`))?.history.slice(-2);
    expect(kept?.map(({ what, right, personal }) => [what, right, personal?.operatorId?.value])).toEqual([
      ['auto-replied', 'coordinator', carlos.id],
      ['paused', 'coordinator', carlos.id],
    ]);
    expect((await world.requestOf(ref)).state.kind).toBe('waiting');
  });

  test('tells reporter and coordinators when a reminder is refused, and shows the request again', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.mailer.mood = 'refuse';
    world.clock.moveTo(plusDays(NOW, 2));
    await desk.tick();
    expect(world.messenger.toldTo(ana.id).slice(-2)).toEqual([
      'tell.reminder-failed',
      'tell.draft.could-not-be-mailed',
    ]);
    expect(world.messenger.toldTo(carlos.id).at(-1)).toBe('tell.reminder-failed');
    expect((await world.stateOf(ref)).stage).toMatchObject({ kind: 'drafting-request', draft: { round: 2 } });
    await desk.answer(`it-${ref}`, itSays('released'), 'page');
    await desk.tick();
    expect((await world.stateOf(ref)).stage).toMatchObject({ about: 'release' });
  });

  test('sends no late reminder for a case that was solved while the mail server was down', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.mailer.mood = 'down';
    await desk.insist(ref, { kind: 'remind-now' }, carlos);
    await desk.tick();
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    world.mailer.mood = 'accept';
    world.clock.move(60);
    await desk.tick();
    expect(world.mailer.taken.map(({ subject }) => subject)).toEqual([
      'request 1 link 1 reminder 0',
      'it works, thank you',
    ]);
  });

  test('reminds IT of nothing once the case rests because nobody answered', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.admin.fail('correctAddress', { refuses: 'version-conflict' });
    await desk.say(ref, { kind: 'address-correction-asked', address: 'functional@getafe.example' }, carlos);
    await desk.tick();
    expect((await world.stateOf(ref)).stage.kind).toBe('checking-address');
    const closedAt = async () => (await world.stateOf(ref)).stage.kind === 'closed';
    for (let day = 1; !(await closedAt()) && day < 10; day += 1) {
      world.clock.moveTo(plusDays(NOW, day));
      await desk.tick();
    }
    expect((await world.stateOf(ref)).stage).toMatchObject({ end: 'dormant' });
    expect((await world.requestOf(ref)).state.kind).toBe('waiting');
    const before = world.mailer.taken.length;
    for (let day = 10; day < 40; day += 1) {
      world.clock.moveTo(plusDays(NOW, day));
      await desk.tick();
    }
    expect(world.mailer.taken).toHaveLength(before);
  });

  test('asks the coordinator when IT stays silent to the last reminder', async () => {
    const world = createDeskWorld({ policy: { itRemindersMax: 1, itReminderWorkingDays: 1 } });
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    for (const days of [1, 2, 3]) {
      world.clock.moveTo(plusDays(NOW, days));
      await desk.tick();
    }
    expect(world.mailer.taken).toHaveLength(2);
    expect((await world.stateOf(ref)).stage).toMatchObject({ why: 'it-is-silent' });
    expect(world.messenger.toldTo(carlos.id)).toContain('tell.for-coordinator.it-is-silent');
  });

  test('writes to nobody itself where the reporter sent the request, and asks the reporter to remind', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    await desk.say(ref, { kind: 'request-taken', version: null }, ana);
    await desk.tick();
    world.clock.moveTo(plusDays(NOW, 2));
    await desk.tick();
    expect(world.mailer.taken).toEqual([]);
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.it-reminded.by-person');
  });
});

describe('what IT is told in the end', () => {
  test('is once, in its thread, that it works', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    const [request, thanks, ...others] = world.mailer.taken;
    expect(others).toEqual([]);
    expect(thanks).toMatchObject({
      to: ['it@getafe.example'],
      cc: [],
      auto: true,
      inReplyTo: request?.messageId,
      references: [request?.messageId],
    });
    await desk.say(ref, { kind: 'said-arrived' }, maria);
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(2);
  });

  test('is nothing where IT never had a mail, or where it did not come to that', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilDrafted(world, desk);
    await desk.say(ref, { kind: 'request-taken', version: null }, ana);
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    expect(world.mailer.taken).toEqual([]);

    const other = createDeskWorld();
    const otherDesk = other.openDesk();
    const withdrawn = await untilWithIt(other, otherDesk);
    await otherDesk.say(withdrawn, { kind: 'withdrawn' }, ana);
    await otherDesk.tick();
    expect(other.mailer.taken).toHaveLength(1);
  });

  test('is not said when the case was opened again before the mail server answered', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.mailer.mood = 'down';
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    await desk.say(ref, { kind: 'reopened' }, ana);
    world.mailer.mood = 'accept';
    world.clock.move(60);
    await desk.tick();
    expect(world.mailer.taken).toHaveLength(1);
  });

  test('is said although the mail server was down, and troubles nobody where it refuses', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.mailer.mood = 'down';
    await desk.say(ref, { kind: 'said-arrived' }, ana);
    await desk.tick();
    world.mailer.mood = 'accept';
    world.clock.move(60);
    await desk.tick();
    expect(world.mailer.taken.at(-1)?.subject).toBe('it works, thank you');
    expect(world.messenger.toldTo(ana.id).at(-1)).toBe('tell.solved.reported');
  });
});

describe('what IT allowed', () => {
  test('is kept with its day for the next request, should the mail not arrive all the same', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await answered(world, desk, itSays('allowed'));
    const allowedAt = (await world.stateOf(ref)).request?.allowedAt;
    expect(allowedAt).toBe(world.clock.now());
    world.clock.move(5);
    await desk.tick();
    await desk.say(ref, { kind: 'said-not-arrived' }, ana);
    await desk.tick();
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
    await desk.tick();
    expect((await world.stateOf(ref)).request).toMatchObject({ draft: { round: 2 }, allowedAt });
  });
});
