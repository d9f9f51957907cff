import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorlds, type Worlds } from './opened-worlds.ts';
import { OTHER, type PastedCase, SECRET } from './pasted-case.ts';
import { pastedCases } from './pasted-cases.ts';
import { says } from './says.ts';
import { everything, type OpenedWorld, openWorld } from './stages.ts';

let worlds: Worlds;
beforeAll(() => {
  worlds = openWorlds();
});
afterAll(() => worlds.close());

/** What stood in a mail and belongs to nobody's eyes here: a password, and other people's mails. */
const NOWHERE = [SECRET, OTHER, 'PEDRO'];

async function paste(world: OpenedWorld, { by, text, answer }: PastedCase): Promise<void> {
  const { t, known } = world;
  const pasted = typeof text === 'string' ? text : text(known);
  const said = await t.say(by, pasted);
  expect(answer.length).toBeGreaterThan(0);
  for (const key of answer) expect(says(said, key), `${key} in: ${said.slice(0, 400)}`).toBe(true);
  const left = [said, await everything(world), ...t.log.lines].join('\n');
  expect(NOWHERE.filter((secret) => left.includes(secret))).toEqual([]);
  expect(said).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(|:\/\/evil/);
  expect(t.failures).toEqual([]);
}

const idle = pastedCases.filter(({ keeps }) => keeps === undefined);
const counting = pastedCases.filter(({ keeps }) => keeps !== undefined);

describe('a mail that somebody pastes', () => {
  test('is tried for each weakness once', () => {
    expect(new Set(pastedCases.map(({ weakness }) => weakness)).size).toBe(pastedCases.length);
    expect(pastedCases.length).toBeGreaterThanOrEqual(36);
  });

  test.each(idle)('$weakness: gets its answer and changes nothing', async (one) => {
    const world = await worlds.at(one.stage);
    const before = await everything(world);
    await paste(world, one);
    expect(await everything(world)).toBe(before);
  });

  test.each(counting)('$weakness: is read without it, and nothing else is kept', async (one) => {
    const world = await openWorld(one.stage);
    await paste(world, one);
    const c = await world.t.stateOf(world.known.ref);
    const kept = c.senderSeen ?? c.resets.at(-1)?.evidence;
    expect(kept).toMatchObject(one.keeps ?? {});
    for (const value of Object.values(kept ?? {})) expect(String(value).length).toBeLessThan(320);
    await world.t.close();
  });
});
