import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttpServer, type HttpServer } from '../../../bot/http-server.ts';
import { PRACTICE_PACES } from '../../../bot/paces.ts';
import { pageStyle } from '../../../bot/page-style.ts';
import type { Language } from '../../../services/texts/language.ts';
import { anAuthority } from '../../builders/people.ts';
import { aCaseWithIt } from '../../services/request/requests.ts';
import { answering } from './answering.ts';
import { BROWSER } from './browser.ts';
import { everyState } from './every-state.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axe = readFileSync(axePath, 'utf8');
/** Those that differ most in what is on the page. */
const TELLING = ['steps with commands', 'no address', 'allowed', 'expired'];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
const servers: HttpServer[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ ...BROWSER, args: [...BROWSER.args] });
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) await server.close();
});

/** The page behind the product's own server, on loopback as in practice. */
async function served(start: Parameters<typeof answering>[0] = {}) {
  const it = answering(start);
  const none = () => ({ status: 404, body: '' });
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const http = createHttpServer({
    log: quiet,
    loopbackOnly: true,
    https: false,
    metricsToken: null,
    trustedProxies: 0,
    paces: PRACTICE_PACES,
    elapsedMs: () => 0,
    routes: {
      messages: async () => undefined,
      itPage: it.page,
      itMail: it.mailPage,
      privacy: none,
      terms: none,
      dossier: none,
      dossierStyle: '',
      pageStyle,
      ready: async () => ({ ready: true, cannot: [] }),
      metrics: null,
    },
  });
  servers.push(http);
  const port = await http.listen(0);
  return { ...it, url: () => `http://127.0.0.1:${port}/it/${it.token()}` };
}

async function opened(url: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** axe needs a script, which the page's own policy forbids: the pages are looked at with the policy lifted. */
async function violations(
  pages: readonly (readonly [string, { readonly html: string }])[],
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  const found: string[] = [];
  for (const [name, { html }] of pages) {
    await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${pageStyle}</style>`));
    await page.evaluate(axe);
    // Target size is a rule that has to be asked for by name.
    const asked = { runOnly: RULES, rules: { 'target-size': { enabled: true } } };
    const { violations: broken } = await page.evaluate<{
      violations: { id: string; nodes: { html: string }[] }[];
    }>(`axe.run(${JSON.stringify(asked)})`);
    found.push(...broken.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`));
    const isWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
    if (isWide) found.push(`${name}: wider than ${width}`);
  }
  await page.close();
  return found;
}

describe('the answer page', () => {
  test('is answered by keyboard alone, without a script', async () => {
    const it = await served();
    const page = await opened(it.url(), 1280, 'light');
    await page.locator('#answer-released').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Rule 17');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.recorded');
    expect(await page.textContent('h1')).toBe('Thank you: your answer is recorded');
    expect(it.world.request.answers[0]).toMatchObject({ answer: 'allowed', text: 'Rule 17' });
    await page.goto(it.url());
    expect(await page.textContent('h1')).toBe('This request was already answered');
  });

  test('says what is missing, in the chosen language, with what was typed kept', async () => {
    const it = await served({ c: aCaseWithIt({ authority: anAuthority() }) });
    const page = await opened(it.url(), 320, 'dark');
    await page.click('text=In English');
    await page.waitForURL(/language=en/);
    await page.check('#answer-more');
    await page.fill('#forward', 'typed@getafe.example');
    await page.click('form[method=post] button');
    await page.waitForSelector('.faults');
    expect(await page.textContent('.faults')).toContain('Write what you need to know.');
    expect(await page.inputValue('#forward')).toBe('typed@getafe.example');
    expect(it.world.answers).toBe(0);
  });

  test('is only shown by a browser that opens the link, scripts and all', async () => {
    const it = await served();
    const page = await browser.newPage();
    await page.goto(it.url(), { waitUntil: 'networkidle' });
    await page.close();
    expect(it.world.answers).toBe(0);
  });

  test.each<[number, 'light' | 'dark', Language]>([
    [1280, 'light', 'en'],
    [320, 'light', 'es'],
    [320, 'dark', 'de'],
  ])('has nothing that axe-core objects to at %i, %s, in %s', async (width, scheme, language) => {
    const pages = (await everyState(language)).filter(([name]) => TELLING.includes(name));
    expect(await violations(pages, width, scheme)).toEqual([]);
  });

  test('has nothing that axe-core objects to in any state, on a small dark screen', async () => {
    expect(await violations(await everyState('en'), 320, 'dark')).toEqual([]);
  });
});
