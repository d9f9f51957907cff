import { beforeAll, describe, expect, test } from 'vitest';
import { type Walked, walkWithCrash } from '../e2e/crash-walk.ts';
import { BLOCKED_ROAD, GOOD_ROAD, GREYLISTING_ROAD, WINDOW_ROAD, WRONG_ADDRESS_ROAD } from '../e2e/roads.ts';
import { expectSameLedgers } from '../e2e/same-ledgers.ts';
import { ENGLISH, SPANISH } from '../e2e/sayings.ts';
import { SHARED_ROAD } from '../e2e/shared-road.ts';
import type { TripPoint } from '../e2e/trip.ts';

const POINTS: readonly TripPoint[] = [
  'told:before',
  'told:after',
  'order:before',
  'order:after',
  'mail:before',
  'mail:taken',
  'mail:after-250',
];

/** Walks wait more than they work. */
const AT_ONCE = 2;

/** English and Spanish take turns, so that both are killed on some road. */
const ROADS = [
  [GOOD_ROAD, SPANISH],
  [WRONG_ADDRESS_ROAD, ENGLISH],
  [BLOCKED_ROAD, SPANISH],
  [GREYLISTING_ROAD, ENGLISH],
  [WINDOW_ROAD, SPANISH],
  [SHARED_ROAD, ENGLISH],
] as const;

describe.each(ROADS.map(([road, words]) => ({ title: road.title, road, words })))(
  '$title',
  ({ road, words }) => {
    let calm: Walked;

    beforeAll(async () => {
      calm = await walkWithCrash(road, words, { kind: 'never' });
    });

    test('killed between every two steps', async () => {
      const crashed = await walkWithCrash(road, words, { kind: 'between-steps' });
      expect(crashed.crashes).toBe(road.steps.length - 1);
      expectSameLedgers(crashed, calm);
    });

    test.each(POINTS)(
      'killed at each time that it reaches %s',
      async (point) => {
        const times = calm.reached[point] ?? 0;
        const waiting = Array.from({ length: times }, (_, at) => at + 1);
        const one = async (): Promise<void> => {
          for (let nth = waiting.shift(); nth !== undefined; nth = waiting.shift()) {
            const crashed = await walkWithCrash(road, words, { kind: 'at', point, nth });
            expect(crashed.crashes, `${point}, time ${nth}`).toBe(1);
            expectSameLedgers(crashed, calm, `${point}, time ${nth}:`);
          }
        };
        await Promise.all(Array.from({ length: AT_ONCE }, one));
      },
      900_000,
    );
  },
);
