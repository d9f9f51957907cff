import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { StagePage } from './stage-page.ts';

/** By the buttons of the cards, or by typed words alone. */
export type How = 'clicks' | 'text';

/** The IT unit of the blocked road reads Spanish, whatever the reporter does. */
const IT_IS_THANKED = 'Gracias: su respuesta está registrada';

type Step = 'addressRight' | 'arrived' | 'notArrived' | 'send' | 'notKnown';

async function answer({ press, say, words }: StagePage, step: Step, how: How): Promise<void> {
  await (how === 'clicks' ? press(words.button[step]) : say(words.typed[step]));
}

async function complain(stage: StagePage, scenario: string, how: How): Promise<void> {
  await stage.cast(scenario);
  await stage.page.locator('#reporter textarea').press('Enter');
  await stage.hears(stage.words.says.whenCreated);
  await answer(stage, 'notKnown', how);
}

/** Three days without a password mail; one reset brings it. */
export async function walkGoodRoad(stage: StagePage, how: How, name: string): Promise<void> {
  const { says } = stage.words;
  await complain(stage, 'reset-helps', how);
  await stage.hears(says.isAddressRight);
  await stage.picture(`${name}-address`);
  await answer(stage, 'addressRight', how);
  await stage.hears(says.resetAsked);
  await stage.moveClock(5);
  await stage.hears(says.didItArrive);
  await stage.picture(`${name}-arrived`);
  await expectPasswordInMailboxAlone(stage, name);
  await answer(stage, 'arrived', how);
  await stage.hears(says.solved);
  if (how === 'clicks') await stage.hears(says.recorded);
  await stage.picture(`${name}-solved`);
}

async function expectPasswordInMailboxAlone(stage: StagePage, name: string): Promise<void> {
  const { page } = stage;
  await stage.turnTo('user');
  await page.locator('#user .mail-row').first().click();
  const mail = await page.locator('#user .mail-text').innerText();
  const password = mail.split('\n').find((line) => /^[^\s]{8,}$/.test(line)) ?? '';
  expect(password).not.toBe('');
  await stage.picture(`${name}-mailbox`);
  for (const pane of ['reporter', 'coordinator', 'it'] as const) {
    expect(await page.locator(`#${pane}`).textContent()).not.toContain(password);
  }
}

/** A mailbox that takes every mail and shows none: the IT unit is asked, opens its filter, and answers. */
/** A mail server's name is one long word, which must not push the end of every line out of the card. */
async function expectNoFactIsCut({ page }: StagePage): Promise<void> {
  const cut = `[...document.querySelectorAll('.card .ac-factset')].filter((facts) => facts.scrollWidth > facts.clientWidth).length`;
  expect(await page.evaluate(cut)).toBe(0);
}

export async function walkBlockedRoad(stage: StagePage, how: How, name: string): Promise<void> {
  const { says } = stage.words;
  await complain(stage, 'swallowed', how);
  await stage.hears(says.isAddressRight);
  await answer(stage, 'addressRight', how);
  await stage.hears(says.resetAsked);
  await stage.moveClock(5);
  await stage.hears(says.didItArrive);
  await expectNoFactIsCut(stage);
  await answer(stage, 'notArrived', how);
  await stage.hears(says.draft);
  await stage.picture(`${name}-draft`);
  expect(await stage.page.locator('#it .mail-row').count()).toBe(0);
  await answer(stage, 'send', how);
  await stage.hears(says.mailed);
  const asked = await openAnswerPage(stage, name);
  await expectLookingChangesNothing(stage, asked);
  await openFilter(stage, name);
  await answerAllowed(stage, asked, name);
  await stage.hears(says.allowed);
  await stage.hears(says.resetAsked);
  await stage.moveClock(5);
  await stage.hears(says.didItArrive);
  await stage.turnTo('user');
  await stage.page.locator('#user .mail-row').first().waitFor();
  await answer(stage, 'arrived', how);
  await stage.hears(says.solved);
  await stage.picture(`${name}-solved`);
}

/** The link in the mail, opened in a tab of its own as somebody in the IT unit does. */
export async function openAnswerPage(stage: StagePage, name: string): Promise<Page> {
  const { page } = stage;
  await stage.turnTo('it');
  await page.locator('#it .mail-row').first().click();
  const link = page.locator('#it .mail-text a[href*="/it/"]').first();
  await link.waitFor();
  await stage.picture(`${name}-it-mail`);
  const opening = page.waitForEvent('popup');
  await link.click();
  const asked = await opening;
  await asked.waitForLoadState();
  return asked;
}

async function expectLookingChangesNothing(stage: StagePage, asked: Page): Promise<void> {
  const first = await asked.locator('main').innerText();
  await asked.reload();
  expect(await asked.locator('main').innerText()).toBe(first);
  expect(await asked.locator('#answer-allowed').isVisible()).toBe(true);
  expect(
    await stage.page.locator('#reporter .message').filter({ hasText: stage.words.says.allowed }).count(),
  ).toBe(0);
}

export async function openFilter(stage: StagePage, name: string): Promise<void> {
  const { page, words } = stage;
  await page.bringToFront();
  await stage.turnTo('it');
  const opened = page.locator('#it details.filter[open]');
  if ((await opened.count()) === 0) await page.locator('#it details.filter summary').click();
  await stage.picture(`${name}-filter`);
  await page.getByRole('button', { name: words.letIn }).click();
  await page.getByRole('button', { name: words.letIn }).waitFor({ state: 'detached' });
}

async function answerAllowed(stage: StagePage, asked: Page, name: string): Promise<void> {
  await asked.bringToFront();
  await asked.locator('#answer-allowed').check();
  await asked.screenshot({ path: `test-results/page/${name}-it-page.png`, fullPage: true });
  await asked.locator('form[method=post] button').click();
  await asked.getByRole('heading', { name: IT_IS_THANKED }).waitFor();
  await asked.screenshot({ path: `test-results/page/${name}-it-thanks.png`, fullPage: true });
  await asked.close();
  await stage.page.bringToFront();
}

/** Created an hour ago: nothing is wrong yet. The assistant says until when, and comes back by itself. */
export async function walkWindowRoad(stage: StagePage, how: How, name: string): Promise<void> {
  const { says } = stage.words;
  await complain(stage, 'created-an-hour-ago', how);
  const told = await stage.hears(says.waitUntil);
  expect(await told.innerText()).toMatch(/\d{1,2}[:.]\d{2}/);
  await stage.picture(`${name}-waits`);
  const before = await stage.page.locator('#reporter .message').count();
  await stage.moveClock(2880);
  await stage.hears(says.windowOver);
  expect(await stage.page.locator('#reporter .message').count()).toBe(before + 1);
  await stage.picture(`${name}-asks`);
  await answer(stage, 'arrived', how);
  await stage.hears(says.solved);
}
