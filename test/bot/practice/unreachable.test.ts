import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANA, pageClient } from './page-client.ts';
import { type Practice, startPractice } from './practice-fixture.ts';

let practice: Practice;
let page: ReturnType<typeof pageClient>;

beforeEach(async () => {
  practice = await startPractice('http://127.0.0.1:1/api/messages');
  page = pageClient(practice);
});

afterEach(() => practice.close());

describe('while the assistant does not answer', () => {
  it('keeps what a person wrote and marks it', async () => {
    await page.post('say', { ...ANA, text: 'hello' });
    const entries = await page.until((all) => all[0]?.state === 'failed');
    expect(entries[0]?.text).toBe('hello');
  });

  it('says so at a card', async () => {
    const action = { verb: 'x', data: {} };
    const { body } = await page.post('execute', { ...ANA, entry: 'none', cardIndex: 0, action });
    expect(body).toEqual({ kind: 'failed' });
  });

  it('leaves the welcome for the next opening', async () => {
    expect((await page.post('open', ANA)).status).toBe(200);
    expect((await page.chat()).entries).toEqual([]);
    await practice.restart({ assistantUrl: practice.bot.url });
    await page.post('open', ANA);
    expect((await page.chat()).entries).toHaveLength(1);
  });
});
