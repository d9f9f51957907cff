import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everybodyInstalls, newWalk } from './road.ts';
import { ALL_ROADS } from './roads.ts';
import { ENGLISH, SPANISH } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';

describe.each([
  ['in English', ENGLISH],
  ['in Spanish', SPANISH],
])('%s', (_, words) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage({ locale: words.locale, windowSeconds: 22 });
    await everybodyInstalls(stage);
  });

  afterAll(async () => {
    await stage?.close();
  });

  test.each(ALL_ROADS)('$title', async (road) => {
    const walk = newWalk(stage, words, road);
    for (const step of road.steps) await step.walk(walk);
  });

  test('nobody was mailed twice, and nothing was logged as a failure', () => {
    const mails = stage.mail.taken().flatMap(({ messageId, to }) => to.map((each) => `${messageId} ${each}`));
    expect(new Set(mails).size).toBe(mails.length);
    const failures = stage.product
      .output()
      .split('\n')
      .filter((line) => /"level":"?(50|60|error|fatal)/.test(line));
    expect(failures).toEqual([]);
  });

  test('it ends by itself when it is told to stop', async () => {
    expect(await stage.product.stop()).toBe(0);
  });
});
