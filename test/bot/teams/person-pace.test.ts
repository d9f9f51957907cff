import { afterEach, describe, expect, test } from 'vitest';
import { CONNECTED_PACES } from '../../../bot/paces.ts';
import { ana, boris } from '../../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../../services/desk/desk-world.ts';
import { untilAsked } from '../turns/roads.ts';
import { createTeamsWorld, type TeamsWorld } from './teams-world.ts';

const TOO_FAST = /That was a lot at once/;

let world: TeamsWorld | null = null;
let elapsed = 0;
afterEach(async () => {
  await world?.close();
  world = null;
  elapsed = 0;
});
keepLogsFreeOfPersonalData();

/** As with an app id. */
async function open(locale = 'en-GB'): Promise<TeamsWorld> {
  const changed = { personPace: CONNECTED_PACES.person, elapsedMs: () => elapsed };
  world = await createTeamsWorld({ changed, locale });
  return world;
}

async function flood(t: TeamsWorld, times: number): Promise<readonly string[]> {
  const before = t.recorder.said().length;
  for (let n = 0; n < times; n += 1) await t.deliver(t.envelope(ana, { text: 'status' }));
  return t.recorder
    .said()
    .slice(before)
    .map((call) => call.words);
}

describe('somebody who writes too much at once', () => {
  test('is answered twenty times, told once, and then hears nothing until they were quiet', async () => {
    const t = await open();
    const words = await flood(t, 40);
    expect(words).toHaveLength(21);
    expect(words.filter((each) => TOO_FAST.test(each))).toEqual([words[20]]);
    expect(words[20]).toContain('in 10 seconds');
    elapsed = 9_000;
    expect(await flood(t, 1)).toEqual([]);
    elapsed = 10_000;
    expect((await flood(t, 1)).join()).toMatch(/no open case|open/i);
  });

  test('may go on for ever at one message a second', async () => {
    const t = await open();
    await flood(t, 19);
    for (let n = 0; n < 60; n += 1) {
      elapsed += 1_000;
      expect((await flood(t, 1)).join()).not.toMatch(TOO_FAST);
    }
  });

  test.each([
    ['es', /Ha sido mucho de una vez/],
    ['de', /Das war viel auf einmal/],
  ])('is told so in the language that Teams names: %s', async (locale, sentence) => {
    const t = await open(locale);
    expect((await flood(t, 21)).at(-1)).toMatch(sentence);
  });

  test('loses nothing of what was accepted, and does nothing with what was not', async () => {
    const t = await open();
    const ref = await untilAsked(t);
    await flood(t, 40);
    const before = await t.stateOf(ref);
    const lookedUp = t.admin.calls('operatorByTeamsIdentity');
    await t.say(ana, `arrived ${ref}`);
    expect(await t.stateOf(ref)).toEqual(before);
    expect(t.admin.calls('operatorByTeamsIdentity')).toBe(lookedUp);
    elapsed = 60_000;
    await t.say(ana, `arrived ${ref}`);
    expect((await t.stateOf(ref)).stage.kind).toBe('closed');
  });

  test('by clicking gets the sentence where the click waits for an answer, and then nothing', async () => {
    const t = await open();
    await flood(t, 20);
    const said = t.recorder.said().length;
    const value = (text: unknown) => ({ status: 200, body: expect.objectContaining({ value: text }) });
    expect(await t.invoke(ana, 'status', {})).toEqual(value(expect.stringMatching(TOO_FAST)));
    expect(await t.invoke(ana, 'status', {})).toEqual(value(''));
    expect(t.recorder.said()).toHaveLength(said);
  });

  test('costs nobody else a word', async () => {
    const t = await open();
    await flood(t, 40);
    expect(await t.say(boris, 'status')).not.toBe('');
  });

  test('is one person in every chat', async () => {
    const t = await open();
    await flood(t, 20);
    const conversation = { id: '19:g', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' };
    await t.deliver(t.envelope(ana, { value: {}, conversation }));
    expect(t.recorder.said('19:g')).toEqual([]);
  });

  test('whom Teams does not name is counted by their chat', async () => {
    const t = await open();
    for (let n = 0; n < 30; n += 1) await t.deliver(t.envelope(ana, { text: 'hi', from: { id: '29:x' } }));
    expect(t.recorder.said()).toHaveLength(21);
  });
});
