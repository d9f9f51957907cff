import { afterEach, describe, expect, test } from 'vitest';
import type { PastedMail } from '../../../services/cases/pasted.ts';
import { aUser } from '../../builders/people.ts';
import { ana, boris, carlos, maria } from '../../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../../services/desk/desk-world.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';
import { untilAddress, untilAsked, untilDrafted, untilWithIt } from './roads.ts';

let world: TeamsWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});
keepLogsFreeOfPersonalData();

async function open(...more: Parameters<typeof createTeamsWorld>): Promise<TeamsWorld> {
  world = await createTeamsWorld(...more);
  return world;
}
const probeOf = async (t: TeamsWorld, ref: string) => (await t.stateOf(ref)).probe;
const outcomeOf = async (t: TeamsWorld, ref: string) => (await probeOf(t, ref))?.outcome.kind;
const stageOf = async (t: TeamsWorld, ref: string) => (await t.stateOf(ref)).stage.kind;
const pasted = (what: PastedMail) => `MAIL ${JSON.stringify(what)}`;
const bounce = (recipient: string, action: 'failed' | 'delayed' = 'failed'): PastedMail => ({
  kind: 'bounce',
  messageId: null,
  reports: [{ recipient, action, reply: '550 5.7.1 Rejected', host: null, status: null, at: null }],
});

describe('the test mail in words', () => {
  test.each([
    ['en', 'probe', 'no word', 'word'],
    ['es', 'prueba', 'sin palabra', 'palabra'],
    ['de', 'Testmail', 'kein Wort', 'Wort'],
  ])('does all that its buttons do, in "%s"', async (locale, ask, missing, word) => {
    const t = await open({ locale });
    const ref = await untilDrafted(t);
    await t.say(ana, ask);
    expect(await outcomeOf(t, ref)).toBe('mailed');
    await t.say(ana, missing);
    expect(await outcomeOf(t, ref)).toBe('missing');
    await t.say(ana, `${word} ${(await probeOf(t, ref))?.word.toUpperCase()}`);
    expect(await outcomeOf(t, ref)).toBe('confirmed');
  });

  test('is heard as the bare word, too, from the user who read it', async () => {
    const t = await open();
    const ref = await untilDrafted(t);
    await t.say(ana, 'probe');
    const word = (await probeOf(t, ref))?.word ?? '';
    expect(await t.say(maria, word)).toContain('That is the right word');
    expect(await outcomeOf(t, ref)).toBe('confirmed');
  });

  test('never passes for IMI’s mail: an answer without its name is asked back', async () => {
    const t = await open();
    const ref = await untilAsked(t);
    await t.say(ana, 'probe');
    for (const unclear of ['arrived', 'not arrived', 'yes', 'no', `arrived ${ref}`])
      expect(await t.say(ana, unclear), unclear).toContain('Which mail do you mean?');
    expect([await stageOf(t, ref), await outcomeOf(t, ref)]).toEqual(['asking-arrival', 'mailed']);
    await t.say(ana, `imi not arrived ${ref}`);
    expect(await stageOf(t, ref)).toBe('drafting-request');
    expect(await outcomeOf(t, ref)).toBe('mailed');
  });

  test('“yes” to it does not send the request to IT', async () => {
    const t = await open();
    const ref = await untilDrafted(t);
    await t.say(ana, 'probe');
    await t.later(5);
    expect(await t.say(ana, 'yes')).toContain('Which mail do you mean?');
    expect(await stageOf(t, ref)).toBe('drafting-request');
  });

  test('of another’s case is not told apart from no word at all', async () => {
    const t = await open();
    const ref = await untilDrafted(t);
    await t.say(ana, 'probe');
    const word = (await probeOf(t, ref))?.word ?? '';
    const right = await t.say(boris, `word ${word}`);
    const wrong = await t.say(boris, 'word zzzz');
    expect(right).toBe(wrong);
    expect(right).toContain('No test mail of mine is waiting');
    expect(await t.say(boris, `word ${ref} ${word}`)).toBe(await t.say(boris, `reset ${ref}`));
    expect(await probeOf(t, ref)).toMatchObject({ wrongWords: 0, outcome: { kind: 'mailed' } });
  });

  test('that is wrong counts against none where several wait', async () => {
    const lucia = aUser({ id: 'u-lucia', name: 'Lucía Pérez', email: 'lucia.perez@getafe.example' });
    const t = await open({ users: [lucia] });
    const first = await untilDrafted(t);
    await t.say(ana, 'probe');
    await t.say(ana, 'Lucía Pérez, password mail, created three days ago at 10');
    const refs = (await t.stores.cases.open()).map(({ id }) => id);
    const second = refs.find((ref) => ref !== first) ?? '';
    await t.say(ana, `probe ${second}`);
    await t.say(ana, `address ok ${second}`);
    await t.later(5);
    await t.say(ana, `probe ${second}`);
    expect(await outcomeOf(t, second)).toBe('mailed');
    expect(await t.say(ana, 'word zzzz')).toContain('2 of your test mails');
    expect([(await probeOf(t, first))?.wrongWords, (await probeOf(t, second))?.wrongWords]).toEqual([0, 0]);
    await t.say(ana, `word ${(await probeOf(t, second))?.word}`);
    expect([await outcomeOf(t, first), await outcomeOf(t, second)]).toEqual(['mailed', 'confirmed']);
  });

  test('without its word is asked for it', async () => {
    const t = await open();
    await untilDrafted(t);
    await t.say(ana, 'probe');
    expect(await t.say(ana, 'the test mail has arrived')).toContain('the word of four letters');
  });

  test('by its buttons does the same', async () => {
    const t = await open();
    const ref = await untilDrafted(t);
    const click = async (verb: string, data = {}) =>
      t.invoke(ana, verb, { ref, revision: (await t.stateOf(ref)).revision, ...data });
    await click('probe-asked');
    expect(await outcomeOf(t, ref)).toBe('mailed');
    await click('probe-missing');
    expect(await outcomeOf(t, ref)).toBe('missing');
    await click('probe-word-said', { word: (await probeOf(t, ref))?.word });
    expect(await outcomeOf(t, ref)).toBe('confirmed');
  });
});

/** The sending side keeps no record that could be read. */
async function withoutRecord(...more: Parameters<typeof createTeamsWorld>): Promise<TeamsWorld> {
  const t = await open(...more);
  t.admin.mailState = { state: 'unknown', reply: null };
  return t;
}

describe('a mail pasted into the chat', () => {
  test('is read as evidence of the case it is about', async () => {
    const t = await withoutRecord();
    const ref = await untilAsked(t);
    expect(await t.say(ana, pasted(bounce(maria.email)))).toContain('it was refused');
    expect(await stageOf(t, ref)).toBe('drafting-request');
  });

  test('about another address changes nothing, and says so', async () => {
    const t = await withoutRecord();
    const ref = await untilAsked(t);
    expect(await t.say(ana, pasted(bounce('somebody@elsewhere.example')))).toContain('about another address');
    expect(await stageOf(t, ref)).toBe('asking-arrival');
  });

  test('that is an automatic reply is no answer', async () => {
    const t = await withoutRecord();
    const ref = await untilWithIt(t);
    const text = pasted({
      kind: 'automatic-reply',
      from: 'it@getafe.example',
      subject: 'Out of office until Monday',
    });
    expect(await t.say(ana, text)).toContain('It is no answer');
    expect(await stageOf(t, ref)).toBe('with-it');
  });

  test('that could be of several cases is asked back, and taken with the reference in front', async () => {
    const lucia = aUser({ id: 'u-lucia', name: 'Lucía Pérez', email: 'lucia.perez@getafe.example' });
    const t = await withoutRecord({ users: [lucia] });
    const ref = await untilWithIt(t);
    await t.say(ana, 'Lucía Pérez, password mail, created yesterday at 10');
    const text = pasted({
      kind: 'automatic-reply',
      from: 'it@getafe.example',
      subject: 'Out of office until Monday',
    });
    expect(await t.say(ana, text)).toContain('the reference of the case in front');
    expect(await t.say(ana, pasted(bounce(maria.email)))).toContain('it was refused');
    expect((await t.stateOf(ref)).resets.at(-1)?.evidence.pastedBy).toBe(ana.name);
  });

  test('by whom there is no case for is a sentence like any other', async () => {
    const t = await withoutRecord();
    await untilAddress(t);
    expect(await t.say(boris, pasted(bounce(maria.email)))).not.toContain('refused');
  });

  test('with an answer of IT is read by whoever may record one', async () => {
    const t = await withoutRecord();
    const ref = await untilWithIt(t);
    await t.say(carlos, `answer ${ref} nothing ${pasted(bounce(maria.email))}`);
    expect((await t.stateOf(ref)).resets.at(-1)?.evidence.pastedBy).toBe(carlos.name);
  });
});
