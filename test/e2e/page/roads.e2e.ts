import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type How, openAnswerPage, walkBlockedRoad, walkGoodRoad, walkWindowRoad } from './roads.ts';
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
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await readFile(AXE, 'utf8'));
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
    const { page, words, cast, press, hears, startAgain } = await begin(ENGLISH, { width: WIDE });
    const inbox = page.locator('#user .mail-row');
    await cast('reset-helps');
    await page.locator('#reporter textarea').press('Enter');
    await hears(words.says.whenCreated);
    await press(words.button.notKnown);
    await hears(words.says.isAddressRight);
    await press(words.button.addressRight);
    await hears(words.says.resetAsked);
    await inbox.nth(1).waitFor();
    await startAgain();
    await hears(words.says.welcome);
    expect(await page.locator('#reporter .message').count()).toBe(1);
    await inbox.first().waitFor();
    expect(await inbox.count()).toBe(1);
    expect(await page.locator('#reporter textarea').inputValue()).toBe('');
  });

  it('nobody is shut out of the cards and the IT page, wide or on a phone, light or dark', async () => {
    const here = await begin(ENGLISH, { width: WIDE });
    const { page } = here;
    const found: string[] = [];
    const look = async (
      shown: Page,
      name: string,
      own = async (): Promise<void> => undefined,
    ): Promise<void> => {
      for (const width of [WIDE, PHONE]) {
        await shown.setViewportSize({ width, height: 800 });
        await own();
        for (const colorScheme of ['light', 'dark'] as const) {
          await shown.emulateMedia({ colorScheme });
          found.push(
            ...(await violations(shown)).map((fault) => `${name}, ${width}, ${colorScheme}: ${fault}`),
          );
          await shown.screenshot({ path: `test-results/page/look-${name}-${width}-${colorScheme}.png` });
        }
        expect(await shown.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      }
      await shown.setViewportSize({ width: WIDE, height: 800 });
      await shown.emulateMedia({ colorScheme: 'light' });
    };
    await here.cast('swallowed');
    await page.locator('#reporter textarea').press('Enter');
    await here.hears(ENGLISH.says.whenCreated);
    await look(page, 'pickers');
    await here.press(ENGLISH.button.notKnown);
    await here.hears(ENGLISH.says.isAddressRight);
    await look(page, 'address');
    await here.press(ENGLISH.button.addressRight);
    await here.hears(ENGLISH.says.resetAsked);
    await here.moveClock(5);
    await here.press(ENGLISH.button.notArrived);
    await here.hears(ENGLISH.says.draft);
    await look(page, 'draft');
    await here.press(ENGLISH.button.send);
    await here.hears(ENGLISH.says.mailed);
    const asked = await openAnswerPage(here, 'look');
    await look(page, 'it-mail', async () => {
      if (await page.locator('#tab-it').isVisible()) await page.click('#tab-it');
    });
    await look(asked, 'it-page');
    await asked.locator('form[method=post] button').click();
    await asked.locator('.faults').waitFor();
    await look(asked, 'it-page-faults');
    here.forgive(/status of 422/);
    expect(found).toEqual([]);
  });
});
