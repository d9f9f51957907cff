import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER } from './browser.ts';
import { scan } from './scan.ts';
import { servedRequest } from './scanned.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ ...BROWSER, args: [...BROWSER.args] });
});
afterAll(async () => browser.close());

describe('a gateway that opens every link of the request', () => {
  test('changes nothing, in history, outbox or state, and the link works afterwards', async () => {
    const it = await servedRequest();
    const before = await it.everything();
    await scan(it, browser, 1_000);
    await it.desk.tick();
    expect(await it.everything()).toBe(before);
    expect(it.opened.length).toBeGreaterThan(10);

    const url = /http\S+\/it\/[\w.-]+/.exec(it.mail.text)?.[0] ?? '';
    const body = new URLSearchParams({ answer: 'released' });
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
    expect(await it.everything()).not.toBe(before);
    await it.server.close();
  });
});
