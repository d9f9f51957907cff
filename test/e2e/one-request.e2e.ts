import { expect, test } from 'vitest';
import { openAnswerPage } from './answer-page.ts';
import { createCrowd } from './crowd.ts';
import { linkIn } from './road.ts';
import { addressesOf, type TakenMail } from './smtp.ts';
import { openStage, type Stage } from './stage.ts';
import { BERTA, DOMAIN, emailOf, IT_UNIT, REPORTERS, type Stuck, TEN, TOWN } from './town.ts';
import { wordsOf } from './transcript.ts';

/** One of each reporter. */
const FAILING = [TEN[1], TEN[5], TEN[9]] as readonly Stuck[];
const HEALED = TEN.filter((stuck) => !FAILING.includes(stuck));
const [ALBA] = TEN as readonly [Stuck];
const [AGAIN] = FAILING as readonly [Stuck];

const isAbout = (text: string, { name, address }: Stuck): boolean =>
  text.includes(name) || text.includes(address);
const textsOf = ({ parsed }: TakenMail): readonly string[] => [parsed.text ?? '', parsed.html || ''];

function isSound(mail: TakenMail, about: readonly Stuck[]): void {
  const { parsed } = mail;
  expect(addressesOf(parsed.to)).toEqual([IT_UNIT]);
  expect(addressesOf(parsed.cc)).toEqual([emailOf(BERTA)]);
  expect(addressesOf(parsed.replyTo)).toEqual([emailOf(BERTA)]);
  expect(mail.to).toEqual([IT_UNIT]);
  for (const text of textsOf(mail)) {
    expect(TEN.filter(({ address }) => text.includes(address))).toEqual(about);
  }
}

/** The same mail of the same thread, but for the link: whoever holds that answers as IT. */
function isCopyWithoutLink(copy: TakenMail | undefined, original: TakenMail): void {
  if (copy === undefined) expect.fail('the coordinator got no copy');
  expect(copy.messageId).toBe(original.messageId);
  expect(addressesOf(copy.parsed.to)).toEqual([IT_UNIT]);
  for (const text of textsOf(copy)) expect(text).not.toContain('/it/');
}

function expectOwnAlone(stage: Stage): void {
  for (const id of REPORTERS) {
    const others = TEN.filter(({ reporterId }) => reporterId !== id);
    const told = stage.channel
      .chat(stage.person(id))
      .flatMap((shown) => [shown, stage.channel.now(shown)])
      .map(({ text, card }) => `${text}\n${wordsOf(card)}\n${JSON.stringify(card)}`);
    const mails = stage.mail
      .taken()
      .filter(({ to }) => to.includes(emailOf(id)))
      .flatMap((mail) => [...textsOf(mail), mail.parsed.subject ?? '']);
    expect(told.length).toBeGreaterThan(0);
    expect(mails.length).toBeGreaterThan(0);
    for (const text of [...told, ...mails]) {
      expect(
        others.filter((stuck) => isAbout(text, stuck)),
        text,
      ).toEqual([]);
    }
  }
}

async function walk(stage: Stage): Promise<void> {
  const { channel, mail, admin } = stage;
  const crowd = createCrowd(stage);
  for (const id of REPORTERS) await channel.install(crowd.reporter(id));
  await channel.install(stage.person(BERTA));
  const toIt = () => mail.distinct(IT_UNIT);
  const resets = () => admin.done().filter((order) => order.endsWith('/password-resets'));
  const allow = async (link: string) => {
    crowd.mark();
    const page = await openAnswerPage(link);
    expect((await page.answer('allowed')).status).toBeLessThan(400);
    return page;
  };

  await crowd.complain();
  crowd.mark();
  await crowd.say(TEN, 'notArrived', 'draft');
  expect(toIt()).toEqual([]);
  expect(resets()).toHaveLength(10);

  await crowd.say([ALBA], 'send', 'mailed');
  await crowd.hear(TEN.slice(1), 'together');
  await crowd.hear(TEN, 'mailed');
  const first = toIt()[0] ?? expect.fail('no request was taken');
  isSound(first, TEN);
  const copyOf = ({ messageId }: TakenMail) =>
    mail.taken().find((each) => each.messageId === messageId && each.to.includes(emailOf(BERTA)));
  isCopyWithoutLink(copyOf(first), first);

  for (const stuck of TEN) {
    const copy = await mail.mailed(emailOf(stuck.reporterId), new RegExp(stuck.address));
    expect(addressesOf(copy.parsed.cc)).toEqual([]);
    expect(TEN.filter((each) => textsOf(copy).some((text) => isAbout(text, each)))).toEqual([stuck]);
    expect(textsOf(copy)[0]).not.toContain('/it/');
  }

  expect(
    mail.taken().filter(({ parsed }) => REPORTERS.map(emailOf).includes(addressesOf(parsed.to)[0] ?? '')),
  ).toHaveLength(10);

  await admin.world.allowDomain(DOMAIN);
  for (const { address } of FAILING) await admin.world.setBehaviour(address, 'swallow');
  const page = await allow(linkIn(first.parsed.text ?? '', stage.product.url));
  expect(TEN.filter(({ address }) => page.html.includes(address))).toEqual(TEN);
  await crowd.hear(TEN, 'itAllowed');
  await crowd.hear(TEN, 'didItArrive');
  expect(resets()).toHaveLength(20);
  expect(new Set(resets().slice(10)).size).toBe(10);

  await crowd.say(HEALED, 'arrived', 'solved');
  crowd.mark();
  await crowd.say(FAILING, 'notArrived', 'draft');
  expect(toIt()).toHaveLength(1);
  await crowd.say([AGAIN], 'send', 'mailed');
  await crowd.hear(FAILING, 'mailed');
  const [, second, ...more] = toIt();
  expect(more).toEqual([]);
  if (second === undefined) expect.fail('no new round was taken');
  isSound(second, FAILING);
  isCopyWithoutLink(copyOf(second), second);

  const again = await allow(linkIn(second.parsed.text ?? '', stage.product.url));
  expect(TEN.filter(({ address }) => again.html.includes(address))).toEqual(FAILING);
  await crowd.hear(FAILING, 'didItArrive');
  expect(resets()).toHaveLength(23);
  expect(toIt()).toHaveLength(2);
  expectOwnAlone(stage);
}

test('ten stuck users of one domain, in three languages: one mail, one click makes ten resets, and three that fail again one new round', async () => {
  const stage = await openStage({ locale: 'es-ES', more: [TOWN] });
  try {
    await walk(stage);
  } catch (error) {
    throw new Error(`${String(error)}\n${stage.product.output().slice(-4_000)}`, { cause: error });
  } finally {
    await stage.close();
  }
});
