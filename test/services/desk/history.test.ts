import { describe, expect, test } from 'vitest';
import type { Operator } from '../../../services/cases/directory.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import type { HistoryEntry } from '../../../services/desk/ports/stores.ts';
import { ana, carlos, maria, nuria } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilWatching, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

const OLD = 'maria.garcia@getafe.example';
const NEW = 'maria.garcia@mail.example';

async function historyOf(world: DeskWorld, ref: string): Promise<readonly HistoryEntry[]> {
  return (await world.stores.cases.read(ref))?.history ?? [];
}

/** Without the salts: what a reader of the entry sees. */
function read(entry: HistoryEntry | undefined) {
  const personal = Object.fromEntries(
    Object.entries(entry?.personal ?? {}).map(([name, { value }]) => [name, value]),
  );
  return { what: entry?.what, right: entry?.right, facts: entry?.facts, personal };
}

async function lastOf(world: DeskWorld, ref: string, what: string) {
  return read((await historyOf(world, ref)).findLast((entry) => entry.what === what));
}

/** Somebody asks for an address that needs a second person. */
async function proposed(world: DeskWorld, desk: Desk, by: Operator = ana): Promise<string> {
  const ref = await openCase(world, desk, by);
  await desk.say(ref, { kind: 'address-correction-asked', address: NEW }, by, 'words');
  return ref;
}

async function codeOf(world: DeskWorld, ref: string): Promise<string> {
  const { stage } = await world.stateOf(ref);
  return stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
}

describe('an entry of the history', () => {
  test('says who began it, by which right and from where', async () => {
    const world = createDeskWorld();
    const ref = await openCase(world, world.openDesk());
    expect(await lastOf(world, ref, 'opened')).toMatchObject({
      right: 'administrator',
      facts: { where: 'teams', missing: 'password' },
      personal: { by: ana.name, operatorId: ana.id, userId: 'u-maria', address: OLD },
    });
  });

  test('says what was proposed, with the old and the new value, and whether on a card or in words', async () => {
    const world = createDeskWorld();
    const ref = await proposed(world, world.openDesk());
    const entry = await lastOf(world, ref, 'address-correction-asked');
    expect(entry).toMatchObject({
      right: 'administrator',
      facts: { where: 'teams-words', to: 'awaiting-approval', proposal: 'address', outcome: 'proposed' },
      personal: { by: ana.name, old: OLD, new: NEW, requestedBy: ana.name, requestedById: ana.id },
    });
    // Whoever reads the history while it is open could approve with it.
    expect(JSON.stringify(entry)).not.toContain(await codeOf(world, ref));
  });

  test('says exactly which proposal was approved, and in whose name it is done', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const code = await codeOf(world, ref);
    const at = world.clock.now();
    world.clock.move(3);
    await desk.say(ref, { kind: 'approved', code }, carlos, 'card');
    expect(JSON.stringify(await historyOf(world, ref))).not.toContain(code);
    expect(await lastOf(world, ref, 'approved')).toMatchObject({
      right: 'coordinator',
      facts: {
        where: 'teams-card',
        proposal: 'address',
        outcome: 'approved',
        proposedAt: at,
        purpose: 'correction',
      },
      personal: {
        by: carlos.name,
        operatorId: carlos.id,
        old: OLD,
        new: NEW,
        requestedById: ana.id,
        onBehalfOfId: carlos.id,
        approvedById: carlos.id,
      },
    });
    await desk.tick();
    expect(await lastOf(world, ref, 'address-changed')).toMatchObject({
      right: 'assistant',
      facts: { where: 'admin-service', purpose: 'correction' },
      personal: { old: OLD, new: NEW, onBehalfOfId: carlos.id, requestedById: ana.id },
    });
    expect(await lastOf(world, ref, 'reset-done')).toMatchObject({
      facts: { where: 'admin-service', purpose: 'correction' },
      personal: { to: NEW, onBehalfOfId: carlos.id, requestedById: ana.id },
    });
  });

  test('says that a proposal was declined, or that nobody answered in time', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    await desk.say(ref, { kind: 'declined', code: null }, carlos, 'words');
    expect(await lastOf(world, ref, 'declined')).toMatchObject({
      facts: { proposal: 'address', outcome: 'declined' },
      personal: { old: OLD, new: NEW },
    });
    await desk.say(ref, { kind: 'address-correction-asked', address: NEW }, ana, 'words');
    world.clock.move(48 * 60);
    await desk.tick();
    expect(await lastOf(world, ref, 'due')).toMatchObject({
      right: 'clock',
      facts: { where: 'clock', proposal: 'address', outcome: 'expired' },
      personal: { old: OLD, new: NEW },
    });
  });

  test('says that a new proposal took the place of an open one', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const address = 'maria@mail.example';
    await desk.say(ref, { kind: 'address-correction-asked', address }, ana, 'words');
    expect(await lastOf(world, ref, 'address-correction-asked')).toMatchObject({
      facts: { voidsAnother: true },
      personal: { new: address },
    });
  });

  test('says for what a password was ended, and to which address its mail went', async () => {
    const world = createDeskWorld();
    const ref = await untilWatching(world, world.openDesk());
    expect(await lastOf(world, ref, 'address-confirmed')).toMatchObject({
      facts: { from: 'checking-address', to: 'resetting', purpose: 'first' },
      personal: { onBehalfOfId: ana.id },
    });
    expect(await lastOf(world, ref, 'reset-done')).toMatchObject({
      facts: { purpose: 'first', where: 'admin-service' },
      personal: { to: OLD, onBehalfOfId: ana.id },
    });
  });

  test('says how a case ended', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWatching(world, desk);
    await desk.say(ref, { kind: 'said-arrived' }, maria, 'card');
    expect(await lastOf(world, ref, 'said-arrived')).toMatchObject({
      right: 'own-mail',
      facts: { end: 'solved', how: 'first-hand' },
    });
  });

  test('keeps nothing among the facts that leads to a person', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    await desk.say(ref, { kind: 'it-answered', answer: 'allowed', text: 'PERSONAL TEXT' }, carlos, 'words');
    await desk.tick();
    const request = (await world.stores.requests.read(`it-${ref}`))?.history ?? [];
    const facts = JSON.stringify([...(await historyOf(world, ref)), ...request].map((entry) => entry.facts));
    expect(facts).not.toContain('@');
    for (const id of [ana.id, carlos.id, maria.id, 'u-maria', 'PERSONAL', 'reset-'])
      expect(facts).not.toContain(`"${id}`);
  });
});

describe('the history of a request to IT', () => {
  test('says which page or which coordinator an answer came from, and by which right', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    await desk.say(ref, { kind: 'it-answered', answer: 'allowed', text: '' }, nuria, 'words');
    const history = (await world.stores.requests.read(`it-${ref}`))?.history ?? [];
    expect(read(history.find(({ what }) => what === 'mailed'))).toMatchObject({
      right: 'assistant',
      facts: { where: 'mail-server' },
    });
    expect(read(history.find(({ what }) => what === 'answered'))).toMatchObject({
      right: 'national-coordinator',
      facts: { where: 'teams', answer: 'allowed' },
      personal: { by: nuria.name, operatorId: nuria.id },
    });
    const { answers } = await world.requestOf(ref);
    expect(answers.at(-1)?.via).toEqual({ operatorId: nuria.id });
    await desk.tick();
    expect(await lastOf(world, ref, 'it-answered')).toMatchObject({ facts: { where: 'request' } });
  });

  test('says of the page that it was the page', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    const { round, link } = await world.requestOf(ref);
    await desk.answer(`it-${ref}`, { round, link, answer: 'nothing', text: '', forwardTo: null }, 'page');
    const history = (await world.stores.requests.read(`it-${ref}`))?.history ?? [];
    expect(read(history.at(-1))).toMatchObject({ right: 'it-unit', facts: { where: 'page' } });
  });
});

describe('an attempt that came to nothing', () => {
  test('to approve the own request is in the history, and changes nothing', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk, carlos);
    await desk.tick();
    const before = await world.stateOf(ref);
    await desk.say(ref, { kind: 'approved', code: await codeOf(world, ref) }, carlos, 'words');
    expect(await world.stateOf(ref)).toEqual(before);
    expect(await lastOf(world, ref, 'refused')).toMatchObject({
      right: 'coordinator',
      facts: {
        event: 'approved',
        because: 'approved.own-request',
        proposal: 'address',
        where: 'teams-words',
      },
      personal: { by: carlos.name, operatorId: carlos.id, old: OLD, new: NEW },
    });
  });

  test('to approve with another code, or without the right, is in the history', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    await desk.say(ref, { kind: 'approved', code: 'zzzz' }, carlos, 'words');
    expect(await lastOf(world, ref, 'refused')).toMatchObject({ facts: { because: 'approved.other-code' } });
    await desk.say(ref, { kind: 'approved', code: await codeOf(world, ref) }, maria, 'words');
    expect(await lastOf(world, ref, 'refused')).toMatchObject({
      right: 'own-mail',
      facts: { because: 'approved.own-account' },
      personal: { operatorId: maria.id },
    });
  });

  test('to record an answer of IT without the right is in the history', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    await desk.say(ref, { kind: 'it-answered', answer: 'allowed', text: '' }, ana, 'words');
    await desk.insist(ref, { kind: 'paused' }, ana);
    const refused = (await historyOf(world, ref)).filter(({ what }) => what === 'refused');
    expect(refused.map((entry) => read(entry).facts)).toMatchObject([
      { event: 'it-answered', because: 'not-allowed', where: 'teams-words' },
      { event: 'it-answered', because: 'not-allowed', where: 'teams' },
    ]);
  });

  test('cannot flood the history: five of one person in a day, those of another all the same', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const wrong = (by: Operator) => desk.say(ref, { kind: 'approved', code: 'zzzz' }, by, 'words');
    for (let n = 0; n < 12; n += 1) await wrong(carlos);
    await wrong(nuria);
    const refused = async () => (await historyOf(world, ref)).filter(({ what }) => what === 'refused');
    const who = async () => (await refused()).map((entry) => read(entry).personal.operatorId);
    expect(await who()).toEqual([...Array(5).fill(carlos.id), nuria.id]);
    expect((await refused()).map(({ facts }) => facts.last)).toEqual([...Array(4).fill(false), true, false]);
    expect(world.log.lines.filter((line) => line.includes('approved.other-code'))).toHaveLength(13);
    world.clock.move(24 * 60);
    await wrong(carlos);
    expect(await who()).toHaveLength(7);
  });

  test('by a late click on what was decided is ordinary, and is not', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await proposed(world, desk);
    const code = await codeOf(world, ref);
    await desk.say(ref, { kind: 'approved', code }, carlos, 'card');
    await desk.say(ref, { kind: 'approved', code }, nuria, 'card');
    expect((await historyOf(world, ref)).map(({ what }) => what)).not.toContain('refused');
  });
});
