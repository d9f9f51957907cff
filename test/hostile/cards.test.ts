import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardCases } from './card-cases.ts';
import { clicked } from './clicked.ts';
import { openWorlds, type Worlds } from './opened-worlds.ts';
import { says } from './says.ts';
import { everything } from './stages.ts';

let worlds: Worlds;
beforeAll(() => {
  worlds = openWorlds();
});
afterAll(() => worlds.close());

describe('a card whose data somebody wrote by hand', () => {
  test('is tried for each weakness once', () => {
    expect(new Set(cardCases.map(({ weakness }) => weakness)).size).toBe(cardCases.length);
    expect(cardCases.length).toBeGreaterThanOrEqual(36);
  });

  test.each(cardCases)(
    '$weakness: gets its answer and changes nothing',
    async ({ by, stage, value, answer }) => {
      const world = await worlds.at(stage);
      const before = await everything(world);
      const said = await clicked(world, by, value(world.known));
      expect(said).toMatch(/^200 /);
      expect(answer.length).toBeGreaterThan(0);
      for (const key of answer) expect(says(said, key), `${key} in: ${said.slice(0, 400)}`).toBe(true);
      expect(await everything(world)).toBe(before);
      expect(world.t.failures).toEqual([]);
    },
  );
});
