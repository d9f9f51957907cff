import type { Browser, Page } from 'playwright-core';
import type { ServedRequest } from './scanned.ts';

const FETCHED: readonly RequestInit[] = [
  { method: 'GET' },
  { method: 'HEAD' },
  { method: 'OPTIONS' },
  { method: 'PUT' },
  { method: 'DELETE' },
  { headers: { Purpose: 'prefetch', 'Sec-Purpose': 'prefetch;prerender' } },
  { headers: { 'User-Agent': 'BingPreview/1.0b' } },
  { headers: { 'X-HTTP-Method-Override': 'POST' } },
];

const ANSWERS = ['released', 'allowed', 'nothing', 'more', 'forward'] as const;

/** Every answer guessed into the address, as a reader of forms might. */
function guesses(url: string): readonly string[] {
  return ANSWERS.map((answer) => `${url}?answer=${answer}&text=x&forward=postmaster%40getafe.example`);
}

async function linksOf(page: Page): Promise<readonly string[]> {
  const links = await page.evaluate<string[]>(
    "[...document.querySelectorAll('a[href]')].map((link) => link.href)",
  );
  return [...new Set(links)];
}

async function openAndWait(page: Page, url: string, ms: number): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(ms);
}

/** A gateway that opens what is in a mail, with a real browser too, and stays a while. */
export async function scan(it: ServedRequest, browser: Browser, ms: number): Promise<void> {
  const context = await browser.newContext();
  const mail = await context.newPage();
  await mail.setContent(it.mail.html ?? '');
  const inMail = (await linksOf(mail)).filter((link) => link.startsWith(it.server.url));
  for (const link of inMail) {
    for (const init of FETCHED) await fetch(link, init).then((answer) => answer.arrayBuffer());
    for (const guess of guesses(link)) await fetch(guess).then((answer) => answer.arrayBuffer());
    const page = await context.newPage();
    await openAndWait(page, link, ms);
    const onPage = (await linksOf(page)).filter((next) => next.startsWith(it.server.url));
    await Promise.all(
      onPage.map(async (next) => {
        const other = await context.newPage();
        await openAndWait(other, next, ms);
      }),
    );
    // Some press what looks like a button; no answer is chosen for them.
    await page.goto(link);
    await page.click('form:has(fieldset) button[type="submit"]');
    await page.waitForSelector('.faults');
  }
  await context.close();
}
