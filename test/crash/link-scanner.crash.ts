import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { BROWSER } from '../bot/request-pages/browser.ts';
import { scan } from '../bot/request-pages/scan.ts';
import { servedRequest } from '../bot/request-pages/scanned.ts';

/** As long as the slowest link scanner that is known to stay on a page. */
const PATIENCE_MS = 30_000;

test('a gateway that stays for half a minute on every link of the request changes nothing', async () => {
  const it = await servedRequest();
  const browser = await chromium.launch({ ...BROWSER, args: [...BROWSER.args] });
  const before = await it.everything();
  await scan(it, browser, PATIENCE_MS);
  await it.desk.tick();
  expect(await it.everything()).toBe(before);
  await browser.close();
  await it.server.close();
});
