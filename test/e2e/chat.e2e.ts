import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOf, envelope, stranger } from './persons.ts';
import { newWalk, refIn } from './road.ts';
import { GOOD_ROAD } from './roads.ts';
import { ENGLISH, SPANISH } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';

describe.each([
  ['in English', ENGLISH],
  ['in Spanish', SPANISH],
])('%s', (_, words) => {
  let stage: Stage;
  const pilar = () => stage.person('op-es-pilar-dominguez');
  const oscar = () => stage.person('op-es-oscar-gutierrez');

  beforeAll(async () => {
    stage = await openStage({ locale: words.locale });
  });

  afterAll(async () => {
    await stage?.close();
  });

  test('whoever adds the assistant is welcomed once', async () => {
    await stage.channel.install(pilar());
    await stage.channel.install(pilar());
    await stage.channel.told(pilar(), /./);
    expect(stage.channel.chat(pilar())).toHaveLength(1);
  });

  test('help is always answered', async () => {
    await stage.channel.say(pilar(), words.help);
    await stage.channel.told(pilar(), /./);
  });

  test('a stranger learns nothing and is told whom to ask', async () => {
    const nobody = stranger(words.locale);
    await stage.channel.say(nobody, words.complaint('María García López'));
    await stage.channel.told(nobody, words.hears.unknownSpeaker);
    expect(stage.channel.chat(nobody)).toHaveLength(1);
    expect(stage.channel.chat(nobody)[0]?.text).not.toMatch(/María|García/);
  });

  test('somebody of another authority and somebody who does not exist are answered alike', async () => {
    await stage.channel.say(pilar(), words.complaint('Carmen Núñez Peña'));
    const elsewhere = await stage.channel.told(pilar(), words.hears.notFound);
    await stage.channel.say(pilar(), words.complaint('Zacarías Inventado Ruiz'));
    const nowhere = await stage.channel.told(pilar(), words.hears.notFound);
    expect(nowhere.text).toBe(elsewhere.text);
    await stage.channel.say(pilar(), 'cancel');
    await stage.channel.told(pilar(), /./);
  });

  test('in a group nothing about a person is shown', async () => {
    await stage.channel.sayInGroup(pilar(), words.complaint('María García López'));
    const [answer, ...more] = stage.channel.group();
    expect(more).toEqual([]);
    expect(answer?.text).toMatch(words.hears.inAGroup);
    expect(answer?.text).not.toMatch(/María|García/);
  });

  test('in a group that only its kind tells, nothing is shown to whoever does not mention the assistant', async () => {
    await stage.channel.deliver({
      ...envelope(pilar(), stage.channel.url, true),
      conversation: { id: '19:other@thread.v2', conversationType: 'groupChat', tenantId: pilar().tenantId },
      type: 'message',
      text: words.complaint('María García López'),
    });
    expect(stage.channel.group().filter(({ conversation }) => conversation.startsWith('19:other'))).toEqual(
      [],
    );
  });

  test('an activity that is delivered again is answered once', async () => {
    const activity = {
      ...envelope(pilar(), stage.channel.url),
      type: 'message',
      text: words.status,
    };
    const before = stage.channel.chat(pilar()).length;
    await stage.channel.deliver(activity);
    await stage.channel.deliver(activity);
    await Promise.all([stage.channel.deliver(activity), stage.channel.deliver(activity)]);
    await stage.channel.told(pilar(), words.hears.noOpenCase);
    expect(stage.channel.chat(pilar())).toHaveLength(before + 1);
  });

  test('a day that does not exist is said to be none, and the question stays open', async () => {
    await stage.channel.say(pilar(), words.complaint('María García López'));
    await stage.channel.told(pilar(), words.hears.whenCreated);
    await stage.channel.say(pilar(), '30/02/2026 10:00');
    await stage.channel.told(pilar(), words.hears.doesNotExist);
    await stage.channel.say(pilar(), 'blablabla');
    await stage.channel.told(pilar(), words.hears.notADate);
  });

  test('an address without an @ changes nothing and is said to be none', async () => {
    await stage.channel.say(pilar(), words.unknownWhen);
    const opened = await stage.channel.told(pilar(), words.hears.isAddressRight);
    const ref = refIn(opened.text);
    await stage.channel.say(pilar(), words.correct(ref, 'maria.garcia.ayto-valdeluz.example'));
    await stage.channel.told(pilar(), words.hears.notAnAddress);
    expect(stage.admin.orders()).toEqual([]);
  });

  test('nobody else can see, guess or move the case', async () => {
    const ref = refIn(
      stage.channel
        .chat(pilar())
        .map(({ text }) => text)
        .filter((text) => words.hears.isAddressRight.test(text))
        .join(' '),
    );
    for (const text of [
      words.arrived(ref),
      words.addressRight(ref),
      `status ${ref}`,
      `approve ${ref} AAAA`,
    ]) {
      await stage.channel.say(oscar(), text);
      const answer = await stage.channel.told(oscar(), words.hears.noSuchCase);
      expect(answer.text).not.toMatch(/María|García/);
    }
    const forged = { ref, revision: 1, address: 'maria.garcia@ayto-valdeluz.example', role: 'coordinator' };
    await stage.channel.forge(oscar(), 'address-confirmed', forged);
    await stage.channel.told(oscar(), words.hears.noSuchCase);
    expect(stage.admin.orders()).toEqual([]);
  });

  test('a button that is pressed twice counts once', async () => {
    const card = stage.channel.chat(pilar()).findLast(({ text }) => words.hears.isAddressRight.test(text));
    if (card === undefined) expect.fail('the question is gone');
    await stage.channel.press(pilar(), card, words.button.addressRight);
    await stage.channel.told(pilar(), words.hears.resetAsked);
    const { verb, data } = { verb: 'address-confirmed', data: dataOf(card) };
    await stage.channel.forge(pilar(), verb, data, card.id);
    await stage.channel.told(pilar(), /./);
    expect(stage.admin.done()).toHaveLength(1);
  });

  test('a card of an earlier question answers no later one', async () => {
    const first = await stage.channel.told(pilar(), words.hears.didItArrive);
    const walk = newWalk(stage, words, GOOD_ROAD);
    walk.ref = refIn(first.text);
    await stage.channel.say(pilar(), words.arrived(walk.ref));
    await stage.channel.told(pilar(), words.hears.solved);
    const answer = await stage.channel.forge(pilar(), 'said-not-arrived', dataOf(first), first.id);
    expect(answer.status).toBe(200);
    await stage.channel.told(pilar(), /./);
    await stage.channel.say(pilar(), `status ${walk.ref}`);
    await stage.channel.told(pilar(), words.hears.isSolved);
    expect(stage.channel.chat(pilar()).every(({ conversation }) => conversation === chatOf(pilar()))).toBe(
      true,
    );
  });

  test('the coordinator opens the dossier by the link that they asked for', async () => {
    const joaquin = stage.person('op-es-joaquin-herrero');
    const solved = stage.channel.chat(pilar()).findLast(({ text }) => words.hears.isSolved.test(text));
    await stage.channel.say(joaquin, `export ${refIn(solved?.text ?? '')}`);
    const answer = await stage.channel.told(joaquin, /\/dossier\//);
    const [link = ''] = /https?:[^\s)]+\/dossier\/[^\s)]+/.exec(answer.text) ?? [];
    const page = await fetch(link);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('María García López');
  });
});

/** What the card's first button would send. */
function dataOf(shown: { readonly card: unknown }): Record<string, unknown> {
  const found = /"ref":"([a-z0-9]{6})","revision":(\d+)/.exec(JSON.stringify(shown.card));
  return {
    ref: found?.[1] ?? '',
    revision: Number(found?.[2]),
    address: 'maria.garcia@ayto-valdeluz.example',
  };
}
