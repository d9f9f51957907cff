import { expect, test } from 'vitest';
import { exchange, newWalk, type Road, refIn, type Walk } from './road.ts';
import { BLOCKED_ROAD, GOOD_ROAD } from './roads.ts';
import { ENGLISH, SPANISH } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';

const { hears } = ENGLISH;
const EITHER_DOWN = new RegExp(`${hears.serviceDown.source}|${hears.delayed.source}`);
const IT_UNIT = 'soporte@colegio-costanorte.example';

/** Each with a product and a world of its own, so that several can wait at the same time. */
async function after(
  road: Road,
  steps: number,
  go: (stage: Stage, walk: Walk) => Promise<void>,
): Promise<void> {
  const stage = await openStage({ locale: 'en-GB' });
  try {
    const walk = newWalk(stage, ENGLISH, road);
    await stage.channel.install(walk.reporter);
    for (const step of road.steps.slice(0, steps)) await step.walk(walk);
    await go(stage, walk);
  } finally {
    await stage.close();
  }
}

test.concurrent.each([
  [429, { 'Retry-After': '1' }],
  [502, {}],
])('what Teams refused with %i for a while is said when it takes it again', async (status, headers) => {
  await after(GOOD_ROAD, 3, async (stage, walk) => {
    stage.channel.refuse({ status, headers });
    await stage.channel.untilRefused(1);
    stage.channel.refuse(null);
    const shown = await stage.channel.told(walk.reporter, hears.didItArrive, 25_000);
    expect(stage.channel.chat(walk.reporter).filter(({ text }) => text === shown.text)).toHaveLength(1);
  });
});

test.concurrent('whoever removed the assistant from Teams is told by mail, and in Teams again after writing there', async () => {
  await after(GOOD_ROAD, 3, async (stage, walk) => {
    stage.channel.refuse({ status: 403, code: 'BotNotInConversationRoster' });
    // In Teams she reads English; a mail is in the language of her own entry in the user administration.
    const mail = await stage.mail.mailed('pilar.dominguez@ayto-valdeluz.example', SPANISH.hears.didItArrive);
    expect(mail.parsed.subject).toContain(walk.ref);
    expect(mail.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    stage.channel.refuse(null);
    await stage.channel.say(walk.reporter, ENGLISH.arrived(walk.ref));
    await stage.channel.told(walk.reporter, hears.solved);
  });
});

test.concurrent('while the admin service is down the person is told, and told again when it worked', async () => {
  await after(GOOD_ROAD, 2, async (stage, walk) => {
    await stage.channel.say(walk.reporter, 'status');
    stage.admin.shut(true);
    // Who writes is remembered for a moment; what the order needs is not.
    await stage.channel.say(walk.reporter, ENGLISH.addressRight(walk.ref));
    const told = await stage.channel.told(walk.reporter, EITHER_DOWN);
    stage.admin.shut(false);
    if (hears.serviceDown.test(told.text))
      await stage.channel.say(walk.reporter, ENGLISH.addressRight(walk.ref));
    await stage.channel.told(walk.reporter, hears.resetAsked, 30_000);
    expect(stage.admin.done()).toHaveLength(1);
  });
});

test.concurrent('an admin service that breaks off in the middle of the order is asked again for the same one', async () => {
  await after(GOOD_ROAD, 2, async (stage, walk) => {
    stage.admin.breakOff(1);
    await exchange(walk, ENGLISH.addressRight(walk.ref), hears.delayed);
    await stage.channel.told(walk.reporter, hears.resetAsked, 30_000);
    expect(stage.admin.done()).toHaveLength(1);
    expect(new Set(stage.admin.orders().map(({ key }) => key)).size).toBe(1);
  });
});

test.concurrent('a request that breaks off in the middle of its data goes out once, as the same mail', async () => {
  await after(BLOCKED_ROAD, 5, async (stage, walk) => {
    stage.mail.behave({ hangUpInData: true });
    await exchange(walk, ENGLISH.send(walk.ref), hears.notMailedYet);
    stage.mail.behave({});
    await stage.channel.told(walk.reporter, hears.mailed, 30_000);
    expect(stage.mail.distinct(IT_UNIT)).toHaveLength(1);
  });
});

test.concurrent('a request that is refused for good is shown again with the reason', async () => {
  await after(BLOCKED_ROAD, 5, async (stage, walk) => {
    stage.mail.behave({ recipient: () => ({ code: 550, text: '5.1.1 nobody of that name' }) });
    const shown = await exchange(walk, ENGLISH.send(walk.ref), hears.notMailed);
    expect(shown.text).toContain('5.1.1 nobody of that name');
    stage.mail.behave({});
    await exchange(walk, ENGLISH.send(walk.ref), hears.mailed);
    expect(stage.mail.distinct(IT_UNIT)).toHaveLength(1);
  });
});

test.concurrent('a request that is put off is sent later', async () => {
  await after(BLOCKED_ROAD, 5, async (stage, walk) => {
    stage.mail.behave({ recipient: () => ({ code: 451, text: '4.7.1 greylisted' }) });
    await exchange(walk, ENGLISH.send(walk.ref), hears.notMailedYet);
    stage.mail.behave({});
    await stage.channel.told(walk.reporter, hears.mailed, 30_000);
    expect(refIn(stage.mail.distinct(IT_UNIT)[0]?.parsed.subject ?? '')).toBe(walk.ref);
  });
});
