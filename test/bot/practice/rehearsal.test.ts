import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANA, pageClient, texts } from './page-client.ts';
import { type Practice, STARTED, startPractice } from './practice-fixture.ts';

let practice: Practice;
let page: ReturnType<typeof pageClient>;

beforeEach(async () => {
  practice = await startPractice();
  page = pageClient(practice);
});

afterEach(() => practice.close());

async function say(text: string) {
  await page.post('say', { ...ANA, text });
}

async function cardShown() {
  await say('card');
  const entries = await page.until((all) => all.some((entry) => entry.cards.length > 0));
  const entry = entries.find((candidate) => candidate.cards.length > 0);
  return entry?.id ?? '';
}

describe('a chat of the practice page', () => {
  it('is welcomed once, when it is opened for the first time', async () => {
    await Promise.all([page.post('open', ANA), page.post('open', ANA)]);
    await page.post('open', ANA);
    expect(practice.bot.heard.map(({ type }) => type)).toEqual(['conversationUpdate', 'installationUpdate']);
    expect(texts((await page.chat()).entries)).toEqual(['assistant: Welcome. I am the *echo*.']);
  });

  it('reaches the assistant as Teams would bring it', async () => {
    await say('hello');
    await page.until((all) => all.length === 2);
    expect(practice.bot.heard[0]).toMatchObject({
      type: 'message',
      text: 'hello',
      channelId: 'msteams',
      serviceUrl: practice.server.url,
      locale: 'en-GB',
      localTimezone: 'Europe/Madrid',
      localTimestamp: expect.stringMatching(/^2026-11-23T10:00:00\.\d{3}\+01:00$/),
      from: { id: '29:op-01', name: 'Ana Ruiz Peña', aadObjectId: '22222222-2222-4222-8222-000000000001' },
      recipient: { id: '28:imi-password-desk' },
      conversation: { id: 'a:op-01', conversationType: 'personal' },
      channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111' } },
    });
  });

  it('carries the time of the moved clock', async () => {
    await page.post('clock', { minutes: 48 * 60 });
    await say('hello');
    const entries = await page.until((all) => all.length === 2);
    expect(practice.bot.heard[0]).toMatchObject({ timestamp: expect.stringMatching(/^2026-11-25T09:00/) });
    expect(entries.every((entry) => entry.at.startsWith('2026-11-25T09:00'))).toBe(true);
  });

  it('shows what the assistant says by itself', async () => {
    await say('hello');
    await page.until((all) => all.length === 2);
    await practice.bot.speakFirst('Did it arrive?');
    expect(texts(await page.until((all) => all.length === 3)).at(-1)).toBe('assistant: Did it arrive?');
  });

  it('tells the page that the assistant is typing', async () => {
    const stop = new AbortController();
    const events = page.events(stop.signal);
    await events.next();
    await say('typing');
    const kinds: string[] = [];
    for await (const event of events) {
      kinds.push(event?.kind ?? '');
      if (event?.kind === 'typing') break;
    }
    stop.abort();
    expect(kinds.at(-1)).toBe('typing');
    expect((await page.chat()).entries).toHaveLength(1);
  });

  it('shows a message that was deleted as deleted', async () => {
    await say('delete');
    const entries = await page.until((all) => all.some((entry) => entry.state === 'deleted'));
    expect(texts(entries).at(-1)).toBe('assistant: ');
  });

  it('offers the suggested words of a message', async () => {
    await say('suggest');
    const entries = await page.until((all) => all.length === 2);
    expect(entries[1]?.suggestions).toEqual([{ title: 'Say hello', say: 'hello' }]);
  });

  it('marks words that the assistant did not take, and hands them again when asked', async () => {
    await say('fail');
    const [failed] = await page.until((all) => all[0]?.state === 'failed');
    await page.post('retry', { ...ANA, entry: failed?.id });
    await page.until(
      (all) => all[0]?.state === 'failed' && (all[0]?.revision ?? 0) > (failed?.revision ?? 0),
    );
    expect(practice.bot.heard.map(({ text }) => text)).toEqual(['fail', 'fail']);
  });

  it('hands nothing again that the assistant took', async () => {
    await say('hello');
    const [taken] = await page.until((all) => all.length === 2 && all[0]?.state === 'shown');
    await page.post('retry', { ...ANA, entry: taken?.id });
    await say('later');
    await page.until((all) => all.length === 4);
    expect(practice.bot.heard.map(({ text }) => text)).toEqual(['hello', 'later']);
  });

  it('asks only for what changed since', async () => {
    await say('hello');
    await page.until((all) => all.length === 2 && all[0]?.state === 'shown');
    const { revision } = await page.chat();
    expect((await page.chat(ANA.person, revision)).entries).toEqual([]);
    await practice.bot.speakFirst('more');
    expect(texts((await page.chat(ANA.person, revision)).entries)).toEqual(['assistant: more']);
  });

  it('is still there after a restart, and goes on', async () => {
    await page.post('open', ANA);
    await say('hello');
    const before = await page.until((all) => all.length === 3 && all[1]?.state === 'shown');
    await practice.restart();
    expect((await page.chat()).entries).toEqual(before);
    await page.post('open', ANA);
    await say('again');
    expect(await page.until((all) => all.length === 5)).toHaveLength(5);
  });

  it('is empty after starting again, and then welcomed once more', async () => {
    await page.post('open', ANA);
    practice.outbox.put({ at: STARTED, to: 'it@x.example', subject: 's', text: 't' });
    expect((await page.post('start-again', {})).status).toBe(200);
    expect(practice.again()).toBe(1);
    expect(practice.world.restarts()).toBe(1);
    expect(await practice.outbox.list()).toEqual([]);
    expect((await page.chat()).entries).toEqual([]);
    await page.post('open', ANA);
    expect((await page.chat()).entries).toHaveLength(1);
  });

  it('can be held by somebody whom no directory knows', async () => {
    await page.post('say', { ...ANA, person: 'stranger', text: 'hello' });
    await page.until((all) => all.length === 2, 'stranger');
    const known = practice.world.people().map(({ aadObjectId }) => aadObjectId);
    expect(known).not.toContain(practice.bot.heard[0]?.from.aadObjectId);
  });
});

describe('a card of the practice page', () => {
  it('is replaced by the card that an Action.Execute is answered with', async () => {
    const entry = await cardShown();
    const action = { id: 'a', verb: 'created', data: { case: 'c-1', note: 'yes' } };
    const { body } = await page.post('execute', { ...ANA, entry, cardIndex: 0, action });
    expect(body).toEqual({ kind: 'card' });
    const { entries } = await page.chat();
    expect(JSON.stringify(entries.at(-1)?.cards)).toContain('Your note: yes');
    expect(practice.bot.heard.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: entry,
      value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
    });
  });

  it('stays as it was when the assistant refuses, and says why', async () => {
    const entry = await cardShown();
    const before = (await page.chat()).entries.at(-1)?.cards;
    const { body } = await page.post('execute', {
      ...ANA,
      entry,
      cardIndex: 0,
      action: { verb: 'refuse', data: {} },
    });
    expect(body).toEqual({ kind: 'message', text: 'Not like this.' });
    expect((await page.chat()).entries.at(-1)?.cards).toEqual(before);
  });

  it('sends an Action.Submit as a message with a value and no text', async () => {
    const entry = await cardShown();
    await page.post('submit', { ...ANA, entry, value: { kind: 'plain' } });
    expect(practice.bot.heard.at(-1)).toMatchObject({
      type: 'message',
      value: { kind: 'plain' },
      replyToId: entry,
    });
    expect(practice.bot.heard.at(-1)).not.toHaveProperty('text');
  });

  it('is redrawn in place when the assistant updates it by itself', async () => {
    const entry = await cardShown();
    await say('redraw');
    const entries = await page.until((all) => JSON.stringify(all).includes('by itself'));
    expect(entries.filter(({ cards }) => cards.length > 0).map(({ id }) => id)).toEqual([entry]);
  });
});
