import { afterEach, describe, expect, test } from 'vitest';
import { createTeamsWorld, type TeamsWorld } from '../bot/teams/teams-world.ts';
import { untilAsked } from '../bot/turns/roads.ts';
import { boris, carlos } from '../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../services/desk/desk-world.ts';

let world: TeamsWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});
keepLogsFreeOfPersonalData();

async function open(): Promise<{ readonly t: TeamsWorld; readonly ref: string }> {
  world = await createTeamsWorld();
  return { t: world, ref: await untilAsked(world) };
}

const NOT_THEIRS = 'a case was named that is not theirs';
const NO_CASE = 'a case was named that there is not';

/** What the log says about it after `attempt`. */
async function traces(t: TeamsWorld, attempt: () => Promise<unknown>): Promise<readonly string[]> {
  const before = t.log.lines.length;
  await attempt();
  return t.log.lines.slice(before).filter((line) => /a case was named/.test(line));
}

describe('whoever names a case that is not theirs', () => {
  const words = ['status', 'arrived', 'reset', 'withdraw', 'approve k3fp', 'dossier', 'remind', 'note hurry'];

  test.each(words)(
    'leaves one trace in the log, and hears what is said of no case at all: %s',
    async (word) => {
      const { t, ref } = await open();
      const [verb = '', ...rest] = word.split(' ');
      const text = (named: string): string => [verb, named, ...rest].join(' ');
      let heard = '';
      expect(await traces(t, async () => (heard = await t.say(boris, text(ref))))).toEqual([
        `info | ${NOT_THEIRS} | ${JSON.stringify({ case: ref })}`,
      ]);
      let ofNone = '';
      expect(await traces(t, async () => (ofNone = await t.say(boris, text('K7Q4MD'))))).toEqual([
        `info | ${NO_CASE} | {}`,
      ]);
      expect(heard).toBe(ofNone);
    },
  );

  test('leaves one by a button that was written by hand as well', async () => {
    const { t, ref } = await open();
    expect(await traces(t, () => t.invoke(boris, 'said-arrived', { ref, revision: 1 }))).toEqual([
      `info | ${NOT_THEIRS} | ${JSON.stringify({ case: ref })}`,
    ]);
  });
});

test('whoever may see the case leaves none', async () => {
  const { t, ref } = await open();
  expect(await traces(t, () => t.say(carlos, `status ${ref}`))).toEqual([]);
  expect(await traces(t, () => t.say(boris, 'status'))).toEqual([]);
});
