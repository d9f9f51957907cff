import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { Theatre } from './theatre.ts';
import type { Words } from './words.ts';

export type Pane = 'reporter' | 'coordinator' | 'it' | 'user';

export interface Look {
  readonly width: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Device pixels for one of the page's. */
  readonly sharpness?: number;
}

/** The practice page as one person at one browser uses it. */
export interface StagePage {
  readonly page: Page;
  readonly words: Words;
  /** What the browser complained of: console errors, faults of scripts, what the content policy refused. */
  readonly complaints: readonly string[];
  /** A complaint that belongs to what was done, such as a form sent with a fault in it. */
  forgive(complaint: RegExp): void;
  /** Brings a pane before the eyes where only one is shown at a time. */
  turnTo(pane: Pane): Promise<void>;
  cast(scenario: string, name?: string): Promise<void>;
  say(text: string, pane?: 'reporter' | 'coordinator'): Promise<void>;
  /** Presses a button of the newest card. */
  press(button: string, pane?: 'reporter' | 'coordinator'): Promise<void>;
  /** Resolves with the newest entry of the assistant that reads so. */
  hears(said: RegExp, pane?: 'reporter' | 'coordinator'): Promise<Locator>;
  moveClock(minutes: 5 | 30 | 1440 | 2880): Promise<void>;
  startAgain(): Promise<void>;
  /** Into the folder of pictures, which is kept as the run's output. */
  picture(name: string): Promise<void>;
}

const PICTURES = fileURLToPath(new URL('../../../test-results/page/', import.meta.url));
const PHONE = 760;

export async function openStage(theatre: Theatre, words: Words, look: Look): Promise<StagePage> {
  const context = await theatre.browser.newContext({
    viewport: { width: look.width, height: look.height ?? (look.width < PHONE ? 740 : 860) },
    deviceScaleFactor: look.sharpness ?? 1,
    colorScheme: look.scheme ?? 'light',
    locale: words.locale,
    timezoneId: 'Europe/Madrid',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (fault) => complaints.push(String(fault.error())));
  const page = await context.newPage();
  await page.goto(theatre.url);
  await page.waitForSelector('html[data-ready]');

  const isPhone = look.width < PHONE;
  const entries = (pane: Pane) => page.locator(`#${pane} .message.theirs`);

  async function turnTo(pane: Pane): Promise<void> {
    if (isPhone) await page.click(`#tab-${pane}`);
  }

  return {
    page,
    words,
    complaints,
    forgive(complaint) {
      const at = complaints.findIndex((text) => complaint.test(text));
      if (at >= 0) complaints.splice(at, 1);
    },
    turnTo,
    async cast(scenario, name) {
      await page.click('#cast-open');
      const member = page.locator(`#cast [data-scenario="${scenario}"]`);
      await (name === undefined ? member : member.filter({ hasText: name }))
        .first()
        .locator('button')
        .click();
    },
    async say(text, pane = 'reporter') {
      await turnTo(pane);
      const box = page.locator(`#${pane} textarea`);
      await box.fill(text);
      await box.press('Enter');
    },
    async press(button, pane = 'reporter') {
      await turnTo(pane);
      await page.locator(`#${pane} .card`).getByRole('button', { name: button, exact: true }).last().click();
    },
    async hears(said, pane = 'reporter') {
      await turnTo(pane);
      const found = entries(pane).filter({ hasText: said }).last();
      await found.waitFor();
      return found;
    },
    async moveClock(minutes) {
      await page.locator(`[data-minutes="${minutes}"]`).click();
      await page.locator('#clock:not([aria-busy])').waitFor();
    },
    async startAgain() {
      await page.click('#start-again');
      const reloaded = page.waitForEvent('load');
      await page.getByRole('button', { name: words.yesAgain }).click();
      await reloaded;
      await page.waitForSelector('html[data-ready]');
    },
    async picture(name) {
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
  };
}
