import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refIn } from './road.ts';
import { ENGLISH, SPANISH } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';
import { actionsOf } from './transcript.ts';

describe.each([
  ['in English', ENGLISH],
  ['in Spanish', SPANISH],
])('%s, with buttons alone', (_, words) => {
  let stage: Stage;
  const oscar = () => stage.person('op-es-oscar-gutierrez');

  beforeAll(async () => {
    stage = await openStage({ locale: words.locale });
  });

  afterAll(async () => {
    await stage?.close();
  });

  test('a case goes from the welcome to the request to IT and to the end', async () => {
    const { channel, mail } = stage;
    await channel.install(oscar());
    const welcome = await channel.told(oscar(), /./);
    await channel.press(oscar(), welcome, words.button.begin);
    await channel.told(oscar(), words.hears.whose);
    const form = await channel.told(oscar(), /./);
    await channel.press(oscar(), form, words.button.goOn, {
      who: 'Carmen Núñez Peña',
      missing: 'password',
      unknownWhen: 'true',
    });
    const question = await channel.told(oscar(), words.hears.isAddressRight);
    await channel.press(oscar(), question, words.button.addressRight);
    await channel.untilRedrawn(question, ({ card }) => actionsOf(card).length === 0);
    await channel.told(oscar(), words.hears.resetAsked);
    const arrival = await channel.told(oscar(), words.hears.didItArrive);
    await channel.press(oscar(), arrival, words.button.notArrived);
    const draft = await channel.told(oscar(), words.hears.draft);
    expect(JSON.stringify(draft.card)).toContain('carmen.nunez@colegio-costanorte.example');
    expect(mail.taken()).toEqual([]);
    await channel.press(oscar(), draft, words.button.send);
    const mailed = await channel.told(oscar(), words.hears.mailed);
    expect(mail.distinct('soporte@colegio-costanorte.example')).toHaveLength(1);
    await channel.press(oscar(), mailed, words.button.arrived);
    const solved = await channel.told(oscar(), words.hears.solved);
    expect(refIn(solved.text)).toBe(refIn(question.text));
  });

  test('no card that was answered can be answered again', () => {
    const shown = stage.channel.chat(oscar()).filter(({ card }) => card !== null);
    const cases = shown.filter(({ text }) => /\b[A-Z2-9]{3}-[A-Z2-9]{3}\b/.test(text));
    for (const before of cases.slice(0, -1)) {
      const events = actionsOf(stage.channel.now(before).card).filter(
        ({ data }) => data && 'revision' in data,
      );
      expect(events, before.text).toEqual([]);
    }
  });
});
