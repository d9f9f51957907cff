import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { walkLoanRoad } from '../test/e2e/page/loan-road.ts';
import { openStage, type StagePage } from '../test/e2e/page/stage-page.ts';
import { openTheatre, type Theatre } from '../test/e2e/page/theatre.ts';
import { ENGLISH } from '../test/e2e/page/words.ts';
import { renderScenario } from '../test/rendering/render-scenario.ts';
import { systemScenarios } from '../test/rendering/scenarios.ts';

/** The README's pictures, taken from the product as it runs in practice: run it again after the page has changed. */
const FOLDER = fileURLToPath(new URL('./pictures/', import.meta.url));
const WIDE = { width: 1280, height: 800 };
const TALL = { width: 1280, height: 1000 };
const PHONE = { width: 375, height: 720, sharpness: 2 };

const { button, says } = ENGLISH;

/** With the pointer out of the way, so that nothing looks pressed. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(1, 1);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The steps for newcomers are in the first picture alone. */
async function hideGuide({ page }: StagePage): Promise<void> {
  const close = page.locator('#guide button').last();
  if (await close.isVisible()) await close.click();
}

async function untilAddress(stage: StagePage, scenario: string): Promise<void> {
  await stage.cast(scenario);
  await stage.page.locator('#reporter textarea').press('Enter');
  await stage.hears(says.whenCreated);
  await stage.press(button.notKnown);
}

async function untilArrivalIsAsked(stage: StagePage, scenario: string): Promise<void> {
  await untilAddress(stage, scenario);
  await stage.hears(says.isAddressRight);
  await stage.press(button.addressRight);
  await stage.hears(says.resetAsked);
  await stage.moveClock(5);
}

async function goodRoad(stage: StagePage): Promise<void> {
  await untilArrivalIsAsked(stage, 'reset-helps');
  await stage.hears(says.didItArrive);
  await stage.page.locator('#user .mail-row').first().click();
  await take(stage.page, 'good-road');
}

async function blockedRoad(stage: StagePage): Promise<void> {
  const { page } = stage;
  await hideGuide(stage);
  await untilArrivalIsAsked(stage, 'refused-by-policy');
  const draft = await stage.hears(/The request to the IT unit/);
  await draft.getByText('The request to the IT unit').scrollIntoViewIfNeeded();
  await take(page, 'draft');
  await stage.press(button.send);
  await stage.hears(says.mailed);
  await page.locator('#it .mail-row').first().click();
  const link = page.locator('#it .mail-text a[href*="/it/"]').first();
  await link.scrollIntoViewIfNeeded();
  await page.locator('#it details.filter summary').click();
  await take(page, 'it-mailbox');
  const opening = page.waitForEvent('popup');
  await link.click();
  const asked = await opening;
  await asked.setViewportSize({ width: 860, height: 1100 });
  await asked.locator('#answer-allowed').check();
  await asked.evaluate('scrollTo(0, document.querySelector("form[method=post]").offsetTop - 60)');
  await take(asked, 'it-page');
  await asked.close();
}

/** Resolves with the coordinator's card. */
async function untilApproval(stage: StagePage): Promise<Locator> {
  await hideGuide(stage);
  await untilAddress(stage, 'mistyped-address');
  await stage.hears(/Please check it letter by letter/);
  await stage.page
    .locator('#reporter .card')
    .last()
    .getByRole('button', { name: 'Correct the address' })
    .click();
  await stage.page.getByLabel('Right address').fill('inigo.etxeberria@ayto-valdeluz.example');
  await stage.press('Use this address');
  await stage.hears(/needs the approval of a second person/);
  return await stage.hears(/asks you to approve another address/, 'coordinator');
}

async function approval(stage: StagePage): Promise<void> {
  const asked = await untilApproval(stage);
  await asked.getByRole('button', { name: 'Approve' }).scrollIntoViewIfNeeded();
  await take(stage.page, 'approval');
}

/** On the whole road with a temporary mailbox, two moments are taken. */
async function loan(stage: StagePage): Promise<void> {
  await hideGuide(stage);
  const taken = ['loan-consent', 'loan-board'];
  const picture = async (name: string) => (taken.includes(name) ? await take(stage.page, name) : undefined);
  await walkLoanRoad({ ...stage, picture });
}

async function dossier(stage: StagePage): Promise<void> {
  const { page } = stage;
  const asked = await untilApproval(stage);
  const [, ref] = /approve ([A-Z0-9]{3}-[A-Z0-9]{3})/.exec(await asked.innerText()) ?? [];
  await asked.getByRole('button', { name: 'Approve' }).click();
  await stage.hears(says.resetAsked);
  await stage.say(`export ${ref}`, 'coordinator');
  const opening = page.waitForEvent('popup');
  await page.locator('#coordinator a[href*="/dossier/"]').last().click();
  const read = await opening;
  await read.setViewportSize({ width: 1000, height: 1000 });
  await read.evaluate('document.querySelectorAll("h2")[2].scrollIntoView()');
  await take(read, 'dossier');
  await read.close();
}

async function window48Hours(stage: StagePage): Promise<void> {
  await hideGuide(stage);
  await untilAddress(stage, 'created-an-hour-ago');
  await stage.hears(says.waitUntil);
  await stage.moveClock(2880);
  await stage.hears(says.windowOver);
  await take(stage.page, 'window-dark');
}

async function phone(stage: StagePage): Promise<void> {
  await hideGuide(stage);
  await untilArrivalIsAsked(stage, 'reset-helps');
  await stage.hears(says.didItArrive);
  await take(stage.page, 'phone');
}

/** What IT reads, as a mail program and a browser show it: from this heading on, so many pixels high. */
const READ_BY_IT = [
  {
    name: 'mail-to-it',
    system: 'microsoft-365',
    part: 'mail.html',
    from: null,
    height: 1000,
    scheme: 'light',
  },
  {
    name: 'mail-steps',
    system: 'microsoft-365',
    part: 'mail.html',
    from: 'Steps for',
    height: 900,
    scheme: 'dark',
  },
  {
    name: 'page-steps',
    system: 'postfix-rspamd',
    part: 'page.html',
    from: 'Steps for',
    height: 900,
    scheme: 'light',
  },
] as const;

async function readByIt({ browser }: Theatre): Promise<void> {
  for (const { name, system, part, from, height, scheme } of READ_BY_IT) {
    const scenario = systemScenarios('en').find((each) => each.name === system);
    if (scenario === undefined) throw new Error(`there is no scenario ${system}`);
    const page = await browser.newPage({ viewport: { width: 760, height }, colorScheme: scheme });
    await page.setContent((await renderScenario(scenario, 'en'))[part] ?? '');
    const heading = from === null ? null : await page.locator('h2', { hasText: from }).first().boundingBox();
    const clip = { x: 0, y: Math.max(0, (heading?.y ?? 0) - 24), width: 760, height };
    await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage: true, clip });
    await page.close();
  }
}

const SCENES: readonly (readonly [(stage: StagePage) => Promise<void>, Parameters<typeof openStage>[2]])[] = [
  [goodRoad, WIDE],
  [phone, PHONE],
  [blockedRoad, TALL],
  [approval, TALL],
  [dossier, TALL],
  [loan, TALL],
  [window48Hours, { ...WIDE, scheme: 'dark' }],
];

await mkdir(FOLDER, { recursive: true });
const theatre = await openTheatre();
try {
  await readByIt(theatre);
  for (const [scene, look] of SCENES) {
    const stage = await openStage(theatre, ENGLISH, look);
    await stage.startAgain();
    await stage.hears(says.welcome);
    await scene(stage);
    await stage.page.context().close();
  }
} finally {
  await theatre.close();
}
