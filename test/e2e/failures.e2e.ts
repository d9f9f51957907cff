import { afterEach, beforeEach, expect, test } from 'vitest';
import { exchange, newWalk, refIn, type Walk } from './road.ts';
import { BLOCKED_ROAD, GOOD_ROAD } from './roads.ts';
import { ENGLISH } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';

const { hears } = ENGLISH;
const IT_UNIT = 'soporte@colegio-costanorte.example';

let stage: Stage;
let walk: Walk;

async function until(road: typeof GOOD_ROAD, steps: number): Promise<void> {
  walk = newWalk(stage, ENGLISH, road);
  await stage.channel.install(walk.reporter);
  for (const step of road.steps.slice(0, steps)) await step.walk(walk);
}

beforeEach(async () => {
  stage = await openStage({ locale: 'en-GB' });
});

afterEach(async () => {
  await stage.close();
});

test.each([
  [429, { 'Retry-After': '1' }],
  [502, {}],
])('what Teams refused with %i for a while is said when it takes it again', async (status, headers) => {
  await until(GOOD_ROAD, 3);
  stage.channel.refuse({ status, headers });
  await stage.channel.untilRefused(1);
  stage.channel.refuse(null);
  const shown = await stage.channel.told(walk.reporter, hears.didItArrive, 25_000);
  expect(stage.channel.chat(walk.reporter).filter(({ text }) => text === shown.text)).toHaveLength(1);
});

test('whoever removed the assistant from Teams is told by mail, and in Teams again after writing there', async () => {
  await until(GOOD_ROAD, 3);
  stage.channel.refuse({ status: 403, code: 'BotNotInConversationRoster' });
  const mail = await stage.mail.mailed('pilar.dominguez@ayto-valdeluz.example', hears.didItArrive);
  expect(mail.parsed.headers.get('auto-submitted')).toBe('auto-generated');
  stage.channel.refuse(null);
  await stage.channel.say(walk.reporter, ENGLISH.arrived(walk.ref));
  await stage.channel.told(walk.reporter, hears.solved);
});

test('while the admin service is down the person is told, and told again when it worked', async () => {
  await until(GOOD_ROAD, 2);
  await stage.channel.say(walk.reporter, 'status');
  stage.admin.shut(true);
  // Who writes is remembered for a moment; what the order needs is not.
  await stage.channel.say(walk.reporter, ENGLISH.addressRight(walk.ref));
  const told = await stage.channel.told(
    walk.reporter,
    /cannot reach the user administration|could not ask for/,
  );
  stage.admin.shut(false);
  if (hears.serviceDown.test(told.text))
    await stage.channel.say(walk.reporter, ENGLISH.addressRight(walk.ref));
  await stage.channel.told(walk.reporter, hears.resetAsked, 30_000);
  expect(stage.admin.done()).toHaveLength(1);
});

test('an admin service that breaks off in the middle of the order is asked again for the same one', async () => {
  await until(GOOD_ROAD, 2);
  stage.admin.breakOff(1);
  await exchange(walk, ENGLISH.addressRight(walk.ref), hears.delayed);
  await stage.channel.told(walk.reporter, hears.resetAsked, 30_000);
  expect(stage.admin.done()).toHaveLength(1);
  expect(new Set(stage.admin.orders().map(({ key }) => key)).size).toBe(1);
});

test('a request that breaks off in the middle of its data goes out once, as the same mail', async () => {
  await until(BLOCKED_ROAD, 5);
  stage.mail.behave({ hangUpInData: true });
  await exchange(walk, ENGLISH.send(walk.ref), /could not be sent yet/);
  stage.mail.behave({});
  await stage.channel.told(walk.reporter, hears.mailed, 30_000);
  expect(stage.mail.distinct(IT_UNIT)).toHaveLength(1);
});

test('a request that is refused for good is shown again with the reason', async () => {
  await until(BLOCKED_ROAD, 5);
  stage.mail.behave({ recipient: () => ({ code: 550, text: '5.1.1 nobody of that name' }) });
  const shown = await exchange(walk, ENGLISH.send(walk.ref), /could not be sent to/);
  expect(shown.text).toContain('5.1.1 nobody of that name');
  stage.mail.behave({});
  await exchange(walk, ENGLISH.send(walk.ref), hears.mailed);
  expect(stage.mail.distinct(IT_UNIT)).toHaveLength(1);
});

test('a request that is put off is sent later', async () => {
  await until(BLOCKED_ROAD, 5);
  stage.mail.behave({ recipient: () => ({ code: 451, text: '4.7.1 greylisted' }) });
  await exchange(walk, ENGLISH.send(walk.ref), /could not be sent yet/);
  stage.mail.behave({});
  await stage.channel.told(walk.reporter, hears.mailed, 30_000);
  expect(refIn(stage.mail.distinct(IT_UNIT)[0]?.parsed.subject ?? '')).toBe(walk.ref);
});
