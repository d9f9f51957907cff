import { afterEach, describe, expect, test } from 'vitest';
import { ana, carlos, stranger } from '../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../services/desk/desk-world.ts';
import { activityCases } from './activity-cases.ts';
import { type Edge, openEdge } from './edge.ts';
import { type LocalServer, openTrap } from './traps.ts';

let edge: Edge | null = null;
let trap: LocalServer | null = null;
afterEach(async () => {
  await edge?.close();
  await trap?.close();
  edge = null;
  trap = null;
});
keepLogsFreeOfPersonalData();

/** Before it was looked up who writes; then not even its id is remembered. */
function isStopped(lines: readonly string[], status: number): boolean {
  return status !== 200 || lines.some((line) => line.includes('an activity was not answered'));
}

function withoutSven({ conversations, intakes }: Awaited<ReturnType<Edge['memory']>>) {
  return [conversations, intakes].map(({ [stranger.id]: _his, ...others }) => others);
}

describe('an activity that somebody wrote by hand', () => {
  test('is tried in ways that differ', () => {
    expect(activityCases.length).toBeGreaterThanOrEqual(36);
    expect(new Set(activityCases.map(({ weakness }) => weakness)).size).toBe(activityCases.length);
  });

  test.each(activityCases)('$weakness: changes nothing', async (tried) => {
    edge = await openEdge();
    trap = await openTrap();
    const { world, ref, code } = edge;
    const sent = tried.send(edge, trap.url);
    const body =
      typeof sent === 'string'
        ? sent
        : { ...world.envelope(stranger, { text: `approve ${ref} ${code}` }), ...sent };
    const [deeds, memory, said] = [await edge.deeds(), await edge.memory(), world.recorder.said().length];

    const answer = await edge.post(body);
    await world.core().desk.tick();

    const text = await answer.text();
    expect(answer.status).toBe(tried.status);
    if (answer.status === 200) expect(text === '' ? undefined : JSON.parse(text)).toEqual(tried.body);
    else
      expect(JSON.parse(text)).toEqual({
        error: { code: String(tried.status), message: expect.any(String) },
      });

    const words = world.recorder
      .said()
      .slice(said)
      .map((call) => call.words);
    if (tried.said === null) expect(words).toEqual([]);
    else for (const each of words) expect(each).toMatch(tried.said);
    expect(words.length > 0).toBe(tried.said !== null);
    expect(words.join()).not.toMatch(/María|García|getafe/);

    expect(await edge.deeds()).toEqual(deeds);
    const after = await edge.memory();
    if (isStopped(world.log.lines, tried.status)) expect(after).toEqual(memory);
    expect(after.conversations[stranger.id] !== undefined).toBe(tried.learns === true);
    expect(withoutSven(after)).toEqual(withoutSven(memory));
    expect([trap.visits, world.failures]).toEqual([[], []]);
  });
});

describe('what is not an attack', () => {
  test('the approval of a coordinator who covers the user, in their own chat', async () => {
    edge = await openEdge();
    const { world, ref, code } = edge;
    const before = await edge.deeds();
    await edge.post(world.envelope(carlos, { text: `approve ${ref} ${code}` }));
    await world.core().desk.tick();
    expect(await edge.deeds()).not.toEqual(before);
    expect(world.admin.users.get('u-maria')?.email).toBe('maria@elsewhere.example');
  });
});

describe('an activity that comes again', () => {
  test('with another text is not read', async () => {
    edge = await openEdge();
    const { world, ref } = edge;
    await edge.post(world.envelope(ana, { id: 'same', text: 'status' }));
    const [deeds, said] = [await edge.deeds(), world.recorder.said().length];
    await edge.post(world.envelope(ana, { id: 'same', text: `withdraw ${ref}` }));
    expect(await edge.deeds()).toEqual(deeds);
    expect(world.recorder.said()).toHaveLength(said);
  });

  test('under the id of somebody else’s, sent before it, does not make theirs a repeat', async () => {
    edge = await openEdge();
    const { world, ref } = edge;
    await edge.post(world.envelope(stranger, { id: 'next', text: 'status' }));
    await edge.post(world.envelope(ana, { id: 'next', text: `withdraw ${ref}` }));
    expect((await world.stateOf(ref)).stage.kind).toBe('closed');
  });
});

describe('the assistant taken out of somebody else’s chat', () => {
  test('is not put in anew there', async () => {
    edge = await openEdge();
    const { world } = edge;
    const installed = (action: string) => ({ type: 'installationUpdate', action });
    await edge.post(world.envelope(ana, installed('add')));
    const said = world.recorder.said().length;
    const { conversation } = world.envelope(ana);
    await edge.post(world.envelope(stranger, { ...installed('remove'), conversation }));
    await edge.post(world.envelope(ana, installed('add')));
    expect(world.recorder.said()).toHaveLength(said);
  });
});
