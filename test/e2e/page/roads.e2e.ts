import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type How, walkBlockedRoad, walkGoodRoad, walkWindowRoad } from './roads.ts';
import { type Look, openStage, type StagePage } from './stage-page.ts';
import { openTheatre, type Theatre } from './theatre.ts';
import { ENGLISH, SPANISH, type Words } from './words.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDE = 1280;
const PHONE = 360;

let theatre: Theatre;
let stage: StagePage | null = null;

beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre.close());
afterEach(async () => {
  const complaints = stage?.complaints ?? [];
  await stage?.page.context().close();
  stage = null;
  expect(complaints).toEqual([]);
});

/** Everybody as on the first day: what an earlier test left is gone. */
async function begin(words: Words, look: Look): Promise<StagePage> {
  stage = await openStage(theatre, words, look);
  await stage.startAgain();
  await stage.hears(words.says.welcome);
  return stage;
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  return await page.evaluate<readonly string[]>(
    `axe.run({ runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`,
  );
}

type Cast = readonly [language: string, words: Words, width: number, how: How];

const HALF: readonly Cast[] = [
  ['English', ENGLISH, WIDE, 'clicks'],
  ['Spanish', SPANISH, PHONE, 'clicks'],
];
const OTHER_HALF: readonly Cast[] = [
  ['Spanish', SPANISH, WIDE, 'clicks'],
  ['English', ENGLISH, PHONE, 'clicks'],
];

describe('on the practice page', () => {
  it.each(HALF)('one reset brings María her password, in %s', async (language, words, width, how) => {
    await walkGoodRoad(await begin(words, { width }), how, `good-${language}-${width}`);
  });

  it.each(OTHER_HALF)(
    'a filter is opened by the IT unit and the password comes, in %s',
    async (language, words, width, how) => {
      await walkBlockedRoad(await begin(words, { width }), how, `blocked-${language}-${width}`);
    },
  );

  it.each(HALF)(
    'the assistant waits for the 48 hours and comes back by itself, in %s',
    async (language, words, width, how) => {
      await walkWindowRoad(await begin(words, { width }), how, `window-${language}-${width}`);
    },
  );

  it('words alone bring a request to IT and the password after it', async () => {
    await walkBlockedRoad(await begin(ENGLISH, { width: WIDE }), 'text', 'blocked-text');
  });

  it('starting again brings the first day back', async () => {
    const { page, startAgain, words, hears } = await begin(ENGLISH, { width: WIDE });
    await walkGoodRoad(stage as StagePage, 'clicks', 'again');
    await startAgain();
    await hears(words.says.welcome);
    expect(await page.locator('#reporter .message').count()).toBe(1);
    await page.locator('#user .mail-row').first().waitFor();
    expect(await page.locator('#user .mail-row').count()).toBe(1);
    expect(await page.locator('#it .mail-row').count()).toBe(0);
    expect(await page.locator('#reporter textarea').inputValue()).toBe('');
  });

  it.each([
    [WIDE, 'light'],
    [WIDE, 'dark'],
    [PHONE, 'light'],
    [PHONE, 'dark'],
  ] as const)('nobody is shut out of the cards and the IT page, at %i pixels, %s', async (width, scheme) => {
    const here = await begin(ENGLISH, { width, scheme });
    const { page } = here;
    const found: string[] = [];
    const check = async (shown: Page): Promise<void> => {
      found.push(...(await violations(shown)));
      expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    };
    await here.cast('swallowed');
    await page.locator('#reporter textarea').press('Enter');
    await here.hears(ENGLISH.says.whenCreated);
    await check(page);
    await here.press(ENGLISH.button.notKnown);
    await here.hears(ENGLISH.says.isAddressRight);
    await check(page);
    await here.press(ENGLISH.button.addressRight);
    await here.hears(ENGLISH.says.resetAsked);
    await here.moveClock(5);
    await here.press(ENGLISH.button.notArrived);
    await here.hears(ENGLISH.says.draft);
    await check(page);
    await here.picture(`look-${scheme}-${width}-draft`);
    await here.press(ENGLISH.button.send);
    await here.hears(ENGLISH.says.mailed);
    await here.turnTo('it');
    await page.locator('#it .mail-row').first().click();
    const opening = page.waitForEvent('popup');
    await page.locator('#it .mail-text a[href*="/it/"]').first().click();
    const asked = await opening;
    await asked.waitForLoadState();
    await check(asked);
    await asked.screenshot({ path: `test-results/page/look-${scheme}-${width}-it.png`, fullPage: true });
    await asked.locator('form button[type=submit]').click();
    await asked.locator('.faults').waitFor();
    await check(asked);
    await asked.close();
    await check(page);
    expect(found).toEqual([]);
  });
});
