import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createHttpServer, type HttpServer } from '../../../bot/http-server.ts';
import { pageStyle } from '../../../bot/page-style.ts';
import { anAuthority } from '../../builders/people.ts';
import { aCaseWithIt } from '../../services/request/requests.ts';
import { answering } from './answering.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

let browser: Browser;
const servers: HttpServer[] = [];
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: args.split(' ') });
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
    routes: {
      messages: async () => undefined,
      itPage: it.page,
      itMail: it.mailPage,
      privacy: none,
      terms: none,
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

/** axe needs a script, which the page's own policy forbids: it is looked at with the policy lifted. */
async function violations(
  html: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.setContent(html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${pageStyle}</style>`));
  await page.addScriptTag({ path: axePath });
  const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  const isWide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  await page.close();
  return [
    ...found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    ...(isWide ? [`wider than ${width}`] : []),
  ];
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
    await page.check('#answer-more');
    await page.fill('#forward', 'typed@getafe.example');
    await page.click('button');
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

  test.each<[number, 'light' | 'dark']>([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ])('has nothing that axe-core objects to at %i, %s', async (width, scheme) => {
    const it = answering({ practice: true });
    const token = it.token();
    const pages = [
      await it.get(),
      await it.post({ answer: 'more' }, { query: { language: 'es' } }),
      await it.post({ answer: 'forward' }),
      await it.post({ answer: 'allowed', text: 'Rule 17' }),
      await it.get({ token }),
      await it.get({ token: 'x' }),
    ];
    for (const { html } of pages) expect(await violations(html, width, scheme)).toEqual([]);
  });
});
