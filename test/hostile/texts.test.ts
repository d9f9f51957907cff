import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorlds, type Worlds } from './opened-worlds.ts';
import { says } from './says.ts';
import { everything } from './stages.ts';
import { textCases } from './text-cases.ts';

let worlds: Worlds;
beforeAll(() => {
  worlds = openWorlds();
});
afterAll(() => worlds.close());

describe('whatever somebody types', () => {
  test('is tried for each weakness once', () => {
    expect(new Set(textCases.map(({ weakness }) => weakness)).size).toBe(textCases.length);
    expect(textCases.length).toBeGreaterThanOrEqual(36);
  });

  test.each(textCases)(
    '$weakness: gets its answer and changes nothing',
    async ({ by, stage, text, answer }) => {
      const world = await worlds.at(stage);
      const { t, known } = world;
      const before = await everything(world);
      const said = await t.say(by, typeof text === 'string' ? text : text(known));
      expect(answer.length).toBeGreaterThan(0);
      for (const key of answer) expect(says(said, key), `${key} in: ${said.slice(0, 400)}`).toBe(true);
      expect(await everything(world)).toBe(before);
      expect(t.failures).toEqual([]);
    },
  );
});
