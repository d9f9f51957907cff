import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plusMinutes } from '../../../services/cases/instant.ts';
import { type Practice, STARTED, startPractice } from './practice-fixture.ts';

const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const MARIA = 'maria.garcia@ayto-valdeluz.example';
const INAKI = 'inaki.zubiri@ayto-valdeluz.example';

let browser: Browser;
let practice: Practice;
let complaints: string[];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') });
});
afterAll(() => browser.close());
beforeEach(async () => {
  practice = await startPractice();
  complaints = [];
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  await practice.close();
  expect(complaints).toEqual([]);
});

async function open(width = 1280, colorScheme: 'light' | 'dark' = 'light', locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    locale,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const isLine = /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|EventSource/.test(message.text());
    if (!isLine) complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  await page.goto(practice.server.url);
  await page.waitForSelector('html[data-ready]');
  await page.getByText('Welcome. I am the').first().waitFor();
  return page;
}

async function say(page: Page, text: string): Promise<void> {
  const box = page.locator('#reporter textarea');
  await box.fill(text);
  await box.press('Enter');
}

async function cardOn(page: Page) {
  await say(page, 'card');
  const card = page.locator('#reporter .card');
  await card.getByText('When was María García López created?').waitFor();
  return card;
}

function sendToIt(html?: string): string {
  const text = `Please look for the mail to ${INAKI}.\nAnswer: http://127.0.0.1:3978/it/x`;
  const mail = { at: STARTED, to: 'soporte@ayto-valdeluz.example', subject: 'Request K7-4MQ2', text };
  return practice.outbox.put(html === undefined ? mail : { ...mail, html });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(page: Page): Promise<readonly string[]> {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found: readonly Violation[] = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)} }).then((result) => result.violations)`,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  );
}

describe('a card on the practice page', () => {
  it('sends its inputs and is replaced in place by the answer', async () => {
    const page = await open();
    const card = await cardOn(page);
    await card.getByLabel('Note').fill('on Tuesday');
    await card.getByRole('button', { name: 'That is right' }).click();
    await card.getByText('Your note: on Tuesday').waitFor();
    expect(await page.locator('#reporter .card').count()).toBe(1);
    expect(practice.bot.heard.at(-1)?.value.action.data).toEqual({
      case: 'c-1',
      day: '2026-11-20',
      time: '09:15',
      missing: 'password',
      note: 'on Tuesday',
    });
    expect(await page.evaluate('document.activeElement?.closest(".card") !== null')).toBe(true);
  });

  it('asks for what is missing before anything is sent', async () => {
    const page = await open();
    const card = await cardOn(page);
    await card.getByRole('button', { name: 'That is right' }).click();
    await card.getByText('Please write a note.').waitFor();
    expect(practice.bot.heard.at(-1)?.type).toBe('message');
  });

  it('submits, refuses and unfolds', async () => {
    const page = await open();
    const card = await cardOn(page);
    await card.getByRole('button', { name: 'Refuse' }).click();
    await card.getByText('Not like this.').waitFor();
    await card.getByRole('button', { name: 'More', exact: true }).click();
    await card.getByText('Folded away until asked for.').waitFor();
    await card.getByRole('button', { name: 'Submit' }).click();
    await page.locator('#reporter .bubble strong', { hasText: '{"kind":"plain"}' }).waitFor();
  });

  it('changes when the assistant updates it by itself', async () => {
    const page = await open();
    const card = await cardOn(page);
    await say(page, 'redraw');
    await card.getByText('Your note: by itself').waitFor();
    expect(await page.locator('#reporter .card').count()).toBe(1);
  });
});

describe('a chat on the practice page', () => {
  it('shows what the assistant says first, in the right chat, and says it to a screen reader', async () => {
    const page = await open();
    await say(page, 'hello');
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor();
    await practice.bot.speakFirst('Did it *arrive*?');
    await page.locator('#reporter .bubble em', { hasText: 'arrive' }).waitFor();
    expect(await page.locator('#coordinator .bubble').count()).toBe(1);
    expect(await page.locator('#live').textContent()).toContain(
      'The assistant to Ana Ruiz Peña: Did it *arrive*?',
    );
  });

  it('shows markup that somebody wrote as the text it is', async () => {
    const page = await open();
    await say(page, '<img src=x onerror=alert(1)> **b** [a](javascript:alert(1))');
    const answer = page.locator('#reporter .theirs .bubble').last();
    await answer.getByText('<img src=x').waitFor();
    expect(await answer.locator('img, a').count()).toBe(0);
    expect(await answer.locator('strong').textContent()).toBe('b');
  });

  it('shows typing and takes it back when the words come', async () => {
    const page = await open();
    await say(page, 'typing');
    await page.locator('#reporter .typing').waitFor();
    await say(page, 'hello');
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor();
    expect(await page.locator('#reporter .typing').isVisible()).toBe(false);
  });

  it('marks deleted and failed messages, and offers suggested words', async () => {
    const page = await open();
    await say(page, 'delete');
    await page.getByText('This message was deleted.').waitFor();
    await say(page, 'fail');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await say(page, 'suggest');
    await page.getByRole('button', { name: 'Say hello' }).click();
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor();
  });

  it('belongs to the person, the language and the zone that were chosen', async () => {
    const page = await open();
    await page.selectOption('#reporter-person', 'op-11');
    await page.selectOption('#reporter-language', 'es');
    await page.getByRole('heading', { name: 'Quien avisa' }).waitFor();
    await say(page, 'hola');
    await page.locator('#reporter .bubble', { hasText: 'You said: hola' }).waitFor();
    expect(practice.bot.heard.at(-1)).toMatchObject({
      from: { name: 'Jürgen Weiß' },
      locale: 'es-ES',
      localTimezone: 'Europe/Berlin',
    });
    expect(await page.locator('#coordinator-person').inputValue()).toBe('op-12');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.reload();
    await page.locator('#reporter .bubble', { hasText: 'You said: hola' }).waitFor();
  });

  it('begins with the words of a cast member', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Who can I rehearse with?' }).click();
    await page.getByRole('button', { name: "Say this: Kathrin Böhm doesn't get the password mail" }).click();
    expect(await page.locator('#reporter textarea').inputValue()).toBe(
      "Kathrin Böhm doesn't get the password mail",
    );
    expect(await page.locator('#reporter-person').inputValue()).toBe('op-11');
    await page.getByText('This mailbox is full').waitFor();
    await page.getByRole('button', { name: 'Make room' }).click();
    await page.getByText('This mailbox is full').waitFor({ state: 'detached' });
  });
});

describe('the clock on the practice page', () => {
  it('moves, and the page goes with it', async () => {
    const page = await open();
    const day = page.locator('.clock-day');
    expect(await day.textContent()).toBe('Mon, 23 Nov 2026');
    await page.getByRole('button', { name: 'Move the clock forward by +48 h' }).click();
    await page.locator('.clock-day', { hasText: 'Wed, 25 Nov 2026' }).waitFor();
    await say(page, 'hello');
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor();
    expect(practice.bot.heard.at(-1)).toMatchObject({ timestamp: expect.stringMatching(/^2026-11-25/) });
  });
});

describe('the mailboxes on the practice page', () => {
  it('show a mail that comes, as text with a link and as HTML', async () => {
    const page = await open();
    await page.getByText('No mail yet').waitFor();
    sendToIt('<p>Hello <b>there</b></p>');
    await page.locator('#it').getByRole('button', { name: 'Request K7-4MQ2' }).click();
    const link = page.locator('#it .mail-text a');
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      'http://127.0.0.1:3978/it/x',
      'noopener noreferrer',
    ]);
    await page.locator('#it').getByRole('button', { name: 'HTML' }).click();
    expect(await page.frameLocator('#it iframe').locator('b').textContent()).toBe('there');
    expect(await page.locator('#it a[download]').getAttribute('href')).toContain('mail.eml');
    await page.locator('#it').getByRole('button', { name: 'Back to the messages' }).click();
    await page.locator('#it').getByRole('button', { name: 'Request K7-4MQ2' }).waitFor();
  });

  it('open a mail wide, with its lines as they were written, and Escape closes it', async () => {
    const page = await open();
    sendToIt();
    await page.locator('#it').getByRole('button', { name: 'Request K7-4MQ2' }).click();
    await page.locator('#it').getByRole('button', { name: 'Open wide' }).click();
    const wide = page.getByRole('dialog', { name: 'Request K7-4MQ2' });
    await wide.getByText('Please look for the mail').waitFor();
    await page.keyboard.press('Escape');
    await wide.waitFor({ state: 'detached' });
  });

  it('follow whose mailbox is looked at, and the newest request', async () => {
    const page = await open();
    sendToIt();
    await page.locator('#it .picker-more', { hasText: /^soporte/ }).waitFor();
    await page.selectOption('#user-mailbox', 'kathrin.boehm@lindenau.test');
    await page.locator('#it').getByText('No mail yet').waitFor();
    sendToIt();
    await page.locator('#it .picker-more', { hasText: /^soporte/ }).waitFor();
  });

  it('show a held mail at the filter, and at the user once it was released', async () => {
    const page = await open();
    sendToIt();
    practice.world.deliver(INAKI, 'Your password', 'secret', STARTED);
    await page.getByText('1 message held').first().waitFor();
    await page.locator('#it .held-mail time', { hasText: /^\d\d:\d\d$/ }).waitFor();
    await page.locator('#it .filter-row', { hasText: 'María' }).getByText('Lets IMI mail in').waitFor();
    await page.selectOption('#user-mailbox', INAKI);
    await page.locator('#user').getByText('Nothing here yet').waitFor();
    await page.getByRole('button', { name: 'Release the mail held for Iñaki Zubiri: Your password' }).click();
    await page.locator('#user').getByRole('button', { name: 'Your password' }).click();
    await page.locator('#user .mail-text', { hasText: 'secret' }).waitFor();
    await page.getByRole('button', { name: 'Let IMI mail in from now on for Iñaki Zubiri' }).click();
    await page.getByText('No mail of IMI is in the way of this filter.').waitFor();
  });

  it('turn to the user whose mail has just come', async () => {
    const page = await open();
    await page.locator('#user .picker-more', { hasText: /^maria/ }).waitFor();
    practice.world.deliver('kathrin.boehm@lindenau.test', 'Your password', 'x', plusMinutes(STARTED, 1));
    await page.locator('#user').getByRole('button', { name: 'Your password' }).waitFor();
  });
});

describe('the page as a whole', () => {
  it('starts again only after a second word, and is then as new', async () => {
    const page = await open();
    await say(page, 'hello');
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(practice.again()).toBe(0);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Yes, start again' }).click();
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor({ state: 'detached' });
    expect(practice.again()).toBe(1);
  });

  it('finds its way back after the server was restarted', async () => {
    const page = await open();
    const { port } = new URL(practice.server.url);
    await practice.restart({ port: Number(port) });
    await say(page, 'hello');
    await page.locator('#reporter .bubble', { hasText: 'You said: hello' }).waitFor();
  });

  it('is a row of tabs on a phone, with a count of what came meanwhile', async () => {
    const page = await open(360);
    const tab = (name: RegExp) => page.getByRole('tab', { name });
    expect(await tab(/^Reporter/).getAttribute('aria-selected')).toBe('true');
    sendToIt();
    await tab(/^IT unit ?, 1 new$/).waitFor();
    await tab(/^Reporter/).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await tab(/^IT unit$/).getAttribute('aria-selected')).toBe('true');
    await page.locator('#it').getByRole('button', { name: 'Request K7-4MQ2' }).waitFor();
    expect(await page.locator('#reporter').isVisible()).toBe(false);
  });

  it.each([
    [1280, 800],
    [360, 740],
  ])('stays one screen high at %i pixels after forty messages', async (width, height) => {
    for (let count = 1; count <= 20; count += 1) practice.world.deliver(MARIA, `Mail ${count}`, 'x', STARTED);
    const page = await open(width);
    await page.setViewportSize({ width, height });
    for (let count = 1; count <= 20; count += 1) {
      await say(page, `hello ${count}`);
      await page
        .locator('#reporter .bubble', { hasText: `You said: hello ${count}` })
        .first()
        .waitFor();
    }
    const inView = 'document.documentElement.scrollHeight - innerHeight';
    expect(await page.locator('#reporter .message').count()).toBeGreaterThanOrEqual(40);
    expect(await page.evaluate(inView)).toBe(0);
    expect(await page.evaluate('(scrollTo(0, 9999), document.scrollingElement.scrollTop)')).toBe(0);
    expect(await page.evaluate('document.body.scrollHeight - document.body.clientHeight')).toBe(0);
  });

  it('leaves most of a phone to the chat', async () => {
    const page = await open(390);
    await page.setViewportSize({ width: 390, height: 844 });
    const top = await page.evaluate(
      'document.querySelector("#reporter .scroller").getBoundingClientRect().top',
    );
    expect(top).toBeLessThanOrEqual(844 * 0.22);
  });

  it('keeps everybody in their seats across a reload', async () => {
    const page = await open();
    await page.selectOption('#reporter-person', 'op-11');
    await page.locator('#user .picker-more', { hasText: /^kathrin/ }).waitFor();
    await page.selectOption('#reporter-zone', 'more');
    await page.selectOption('#reporter-zone', 'America/Bogota');
    await page.click('#theme');
    await page.reload();
    await page.locator('#user .picker-more', { hasText: /^kathrin/ }).waitFor();
    const values = ['#reporter-person', '#coordinator-person', '#reporter-zone'].map((field) =>
      page.locator(field).inputValue(),
    );
    expect(await Promise.all(values)).toEqual(['op-11', 'op-12', 'America/Bogota']);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });

  it('is done by keyboard alone', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement?.className')).toBe('skip');
    await page.locator('#cast-open').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#reporter textarea').inputValue()).not.toBe('');
    await page.keyboard.press('Enter');
    await page.locator('#reporter .bubble', { hasText: 'You said: María' }).waitFor();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
    [320, 'light'],
  ] as const)('holds the accessibility rules at %i pixels, %s, and fits', async (width, scheme) => {
    sendToIt();
    practice.world.deliver(INAKI, 'Your password', 'x', STARTED);
    practice.world.deliver(MARIA, 'Your access', 'x', STARTED);
    const page = await open(width, scheme);
    await cardOn(page);
    await say(page, 'fail');
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    await page.evaluate(await readFile(AXE, 'utf8'));
    const found: string[] = [];
    for (const pane of width < 760 ? ['reporter', 'coordinator', 'it', 'user'] : ['reporter']) {
      if (width < 760) await page.click(`#tab-${pane}`);
      found.push(...(await violations(page)));
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    if (width < 760) await page.click('#tab-it');
    await page.locator('#it .mail-row').click();
    found.push(...(await violations(page)));
    await page.click('#cast-open');
    found.push(...(await violations(page)));
    await page.keyboard.press('Escape');
    await page.click('#start-again');
    found.push(...(await violations(page)));
    expect(found).toEqual([]);
  });
});
