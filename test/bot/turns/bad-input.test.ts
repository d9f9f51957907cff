import { afterEach, describe, expect, test } from 'vitest';
import { ana, carlos } from '../../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../../services/desk/desk-world.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';
import { untilAddress, untilApproval, untilAsked, untilDrafted } from './roads.ts';

let world: TeamsWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});
keepLogsFreeOfPersonalData();

async function open(): Promise<TeamsWorld> {
  world = await createTeamsWorld();
  return world;
}

const RLO = '\u202e';
const TEXTS: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['a megabyte of letters', 'a'.repeat(1_000_000)],
  ['a megabyte of words', 'arrived '.repeat(125_000)],
  ['a megabyte of brackets', '['.repeat(1_000_000)],
  ['a megabyte of addresses', 'a@b '.repeat(250_000)],
  ['control characters', '\u0000\u0007\u001b[31m\u007f'],
  ['text that runs from right to left', `${RLO}devirra${RLO}`],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['half a character', '\ud83d'],
  ['marks without letters', '\u0301'.repeat(10_000)],
  ['a path', '../../../etc/passwd'],
  ['SQL', "'; DROP TABLE cases; --"],
  ['a template', '{user} {{constructor}} {count, plural, other {#}}'],
];

describe('whatever somebody writes', () => {
  test.each(TEXTS)('%s gets a sentence and opens nothing', async (_what, text) => {
    const t = await open();
    expect(await t.say(ana, text)).not.toBe('');
    expect(await t.stores.cases.open()).toEqual([]);
    expect(t.log.lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test.each(TEXTS)('beside an open case, %s changes nothing', async (_what, text) => {
    const t = await open();
    const ref = await untilAsked(t);
    const before = await t.stateOf(ref);
    // What says "arrived" a hundred thousand times is not told apart from who says it once.
    if (!text.startsWith('arrived')) {
      expect(await t.say(ana, text)).not.toBe('');
      expect(await t.stateOf(ref)).toEqual(before);
    }
  });

  test.each([
    ['an address without @', 'correct {ref} maria.getafe.example', /an address has an @/],
    ['no address', 'correct {ref}', /Which address\?/],
    ['an address that never ends', `correct {ref} ${'a'.repeat(1000)}@getafe.example`, /too long/],
    ['two addresses in one', 'correct {ref} a@b@getafe.example', /./],
    ['half a reference', 'withdraw k7q4', /not a case reference/],
    ['an answer there is none of', 'answer {ref} perhaps', /I know five answers/],
    ['a note that never ends', `note {ref} ${'x'.repeat(3000)}`, /too long/],
  ])('%s is said to be wrong', async (_what, text, answer) => {
    const t = await open();
    const ref = await untilDrafted(t);
    const { stage } = await t.stateOf(ref);
    expect(await t.say(ana, text.replace('{ref}', ref))).toMatch(answer);
    expect(t.admin.users.get('u-maria')?.email).toBe('maria.garcia@getafe.example');
    if (!text.includes('@b@')) expect((await t.stateOf(ref)).stage).toEqual(stage);
  });

  test.each(['31/02/2026 10:00', '2026-13-45', '29/03/2026 02:30', 'tomorrow', '99:99', 'asdf'])(
    'a day that cannot be is asked again: %s',
    async (text) => {
      const t = await open();
      await t.say(ana, 'María García, password mail');
      expect(await t.say(ana, text)).toMatch(/does not exist|in the future|could not read a day/);
      expect(await t.stores.cases.open()).toEqual([]);
      expect((await t.intakes.get(ana.id))?.question).toBe('when-created');
    },
  );
});

describe('a card’s data edited by hand', () => {
  const FORGED: readonly (readonly [string, string, (ref: string, revision: number) => unknown])[] = [
    [
      'an address that was not shown',
      'address-confirmed',
      (ref, revision) => ({ ref, revision, address: 'evil@evil.example' }),
    ],
    ['a reference that is an object', 'said-arrived', (_ref, revision) => ({ ref: { $ne: 1 }, revision })],
    ['a revision of the future', 'approved', (ref) => ({ ref, revision: 1e9, code: 'abcd' })],
    [
      'a role',
      'approved',
      (ref, revision) => ({ ref, revision, code: 'abcd', right: 'national-coordinator', by: carlos.id }),
    ],
    ['a verb that there is none of', 'reset-everybody', (ref, revision) => ({ ref, revision })],
    ['a verb of the clock', 'due', (ref, revision) => ({ ref, revision })],
    ['a verb of IT', 'it-answered', (ref, revision) => ({ ref, revision, answer: 'released' })],
    ['a verb of the language', 'constructor', (ref, revision) => ({ ref, revision })],
    ['nothing', 'said-arrived', () => null],
    ['an address without @', 'address-correction-asked', (ref, revision) => ({ ref, revision, address: '' })],
    ['a text of a megabyte', 'note-set', (ref, revision) => ({ ref, revision, note: 'x'.repeat(1_000_000) })],
  ];

  test.each(FORGED)('with %s changes nothing and gets a sentence', async (_what, verb, dataOf) => {
    const t = await open();
    const ref = await untilAddress(t);
    const before = await t.stateOf(ref);
    const told = t.recorder.said(t.chatOf(ana)).length;
    const answer = await t.invoke(ana, verb, dataOf(ref, before.revision));
    expect(answer.status).toBe(200);
    expect(await t.stateOf(ref)).toEqual(before);
    expect(t.recorder.said(t.chatOf(ana)).length).toBeGreaterThan(told);
  });

  test('approves nothing for who asked, with the right code', async () => {
    const t = await open();
    const { ref, code } = await untilApproval(t);
    const { revision } = await t.stateOf(ref);
    await t.invoke(ana, 'approved', { ref, revision, code });
    expect((await t.stateOf(ref)).stage.kind).toBe('awaiting-approval');
  });

  test('chooses nobody who was not offered', async () => {
    const t = await open();
    await t.say(ana, 'hello');
    await t.invoke(ana, 'choose-user', { userId: 'u-maria' });
    expect((await t.intakes.get(ana.id))?.question).toBe('who');
  });
});
