import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROBE_WORDS } from '../../services/cases/probe.ts';
import { exchange, newWalk, type Road, type Walk } from './road.ts';
import { BLOCKED_ROAD, GOOD_ROAD, UNKNOWN_ROAD } from './roads.ts';
import { ENGLISH, GERMAN, type Sayings, SPANISH } from './sayings.ts';
import { addressesOf, type TakenMail } from './smtp.ts';
import { openStage, type Stage } from './stage.ts';

const MARIA = 'maria.garcia@ayto-valdeluz.example';
const CARMEN = 'carmen.nunez@colegio-costanorte.example';
const DOERTE = 'doerte.hansen@hwk-nordheide.example';

const SENTENCE = `550 5.1.1 is what a colleague read about ${DOERTE} in some mail or other last week, the colleague believes`;

/** Each language with a product of its own. */
const LANGUAGES: readonly (readonly [string, Sayings])[] = [
  ['in English', ENGLISH],
  ['in Spanish', SPANISH],
  ['in German', GERMAN],
];

/** The mail says its word and what it is for, and nothing of anybody. */
function wordIn({ parsed, to }: TakenMail, { ref, reporter, stage }: Walk, address: string): string {
  expect(to).toEqual([address]);
  expect(addressesOf(parsed.cc)).toEqual([]);
  expect(addressesOf(parsed.from)).toEqual(['desk@imi-desk.example']);
  expect(parsed.attachments).toEqual([]);
  const { subject = '', text = '', html, messageId = '' } = parsed;
  const read = [subject, text, html || ''].join('\n');
  const names = stage.admin.world.mailboxes().flatMap(({ owner }) => owner.split(' '));
  expect([...names, reporter.name].filter((name) => read.includes(name))).toEqual([]);
  expect(read).not.toMatch(/https?:|href|www\.|\/it\//i);
  const bare = ref.replace('-', '').toLowerCase();
  for (const each of [read, messageId]) expect(each.toLowerCase().replaceAll('-', '')).not.toContain(bare);
  const words = PROBE_WORDS.filter((word) => new RegExp(`\\b${word.toUpperCase()}\\b`).test(text));
  expect(words).toHaveLength(1);
  return words[0] ?? '';
}

/** As Exchange shows it to a colleague who wrote to this address. */
function bounceFor(address: string): string {
  return `Delivery has failed to these recipients or groups:

${address} (${address})
The address you sent your message to wasn't found at the destination domain.

Diagnostic information for administrators:

Generating server: AM4PR01.eurprd01.prod.outlook.com

${address}
Remote Server returned '550 5.1.1 <${address}>: Recipient address rejected: User unknown'`;
}

describe.concurrent.each(LANGUAGES)('%s', (_, words) => {
  const { hears } = words;
  let stage: Stage;

  async function begin(road: Road, steps: number): Promise<Walk> {
    const walk = newWalk(stage, words, road);
    await stage.channel.install(walk.reporter);
    for (const step of road.steps.slice(0, steps)) await step.walk(walk);
    return walk;
  }

  beforeAll(async () => {
    stage = await openStage({ locale: words.locale });
  });

  afterAll(async () => {
    await stage?.close();
  });

  test('the word of a test mail that comes back proves the mailbox', async () => {
    const walk = await begin(GOOD_ROAD, 4);
    await exchange(walk, words.probe(walk.ref), hears.probeMailed);
    const [mail, ...more] = stage.mail.distinct(MARIA);
    expect(more).toEqual([]);
    const word = wordIn(mail ?? expect.fail('no test mail was taken'), walk, MARIA);
    const told = await exchange(walk, words.word(word.toUpperCase()), hears.probeProved);
    expect(told.text).toContain(MARIA);
    expect(stage.mail.distinct(MARIA)).toHaveLength(1);
  });

  test('a test mail that is not there proves nothing, and the reply to one that is turned away is said', async () => {
    const walk = await begin(BLOCKED_ROAD, 5);
    await exchange(walk, words.probe(walk.ref), hears.probeMailed);
    const [mail] = stage.mail.distinct(CARMEN);
    wordIn(mail ?? expect.fail('no test mail was taken'), walk, CARMEN);
    await exchange(walk, words.noWord(walk.ref), hears.probeMissing);

    stage.mail.behave({
      recipient: (to) => (to === CARMEN ? { code: 550, text: '5.1.1 nobody of that name' } : null),
    });
    const refused = await exchange(walk, words.probe(walk.ref), hears.probeRefused);
    expect(refused.text).toContain('5.1.1 nobody of that name');
    expect(stage.mail.distinct(CARMEN)).toHaveLength(1);
    expect(stage.channel.chat(walk.reporter).filter(({ text }) => hears.probeProved.test(text))).toEqual([]);
  });

  test('a pasted bounce of the newest mail moves an unknown case on, a sentence does not', async () => {
    const walk = await begin(UNKNOWN_ROAD, 5);
    const { reporter, ref } = walk;
    const told = stage.channel.chat(reporter).length;
    await stage.channel.say(reporter, SENTENCE);
    await stage.channel.told(reporter, /./);
    const answers = stage.channel.chat(reporter).slice(told);
    expect(answers.filter(({ text }) => hears.bounceRead.test(text))).toEqual([]);
    await exchange(walk, `status ${ref}`, hears.isDrafting);

    const read = await exchange(walk, bounceFor(DOERTE), hears.bounceRead);
    expect(read.text).toContain('550 5.1.1');
    const asked = await stage.channel.told(reporter, hears.addressTurnedAway);
    expect(asked.text).toContain(DOERTE);
  });
});
