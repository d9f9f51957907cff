import { beforeAll, describe, expect, test } from 'vitest';
import { type Crash, type Walked, walkWithCrash } from './crash-walk.ts';
import { BLOCKED_ROAD, GOOD_ROAD } from './roads.ts';
import { expectSameLedgers } from './same-ledgers.ts';
import { ENGLISH, SPANISH } from './sayings.ts';

describe('killed on the good road', () => {
  let calm: Walked;

  beforeAll(async () => {
    calm = await walkWithCrash(GOOD_ROAD, ENGLISH, { kind: 'never' });
  });

  test.concurrent.each<[string, Crash]>([
    ['between every two steps', { kind: 'between-steps' }],
    ['when the reset was made and nobody heard of it', { kind: 'at', point: 'order:after', nth: 1 }],
    ['when a message was shown and nobody heard of it', { kind: 'at', point: 'told:after', nth: 4 }],
  ])('%s, it does everything once and says everything', async (_, crash) => {
    const crashed = await walkWithCrash(GOOD_ROAD, ENGLISH, crash);
    expect(crashed.crashes).toBeGreaterThan(0);
    expectSameLedgers(crashed, calm);
  });
});

test.concurrent('killed when the mail server has taken the request to IT, it is sent as the same mail', async () => {
  const calm = await walkWithCrash(BLOCKED_ROAD, SPANISH, { kind: 'never' });
  const crashed = await walkWithCrash(BLOCKED_ROAD, SPANISH, { kind: 'at', point: 'mail:taken', nth: 1 });
  expect(crashed.crashes).toBe(1);
  expectSameLedgers(crashed, calm);
});
