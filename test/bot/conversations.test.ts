import { describe, expect, test } from 'vitest';
import { type Conversation, createConversations, parseConversation } from '../../bot/conversations.ts';
import { plusDays } from '../../services/cases/instant.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createMemoryValues } from '../fakes/memory-values.ts';

const learnt = {
  operatorId: 'op-1',
  reference: {
    serviceUrl: 'http://127.0.0.1:1',
    channelId: 'msteams',
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 't' },
    bot: { id: '28:x' },
    user: { id: '29:x' },
  } as unknown as Conversation['reference'],
  locale: 'es-ES',
  timeZone: 'Europe/Madrid',
};
const card = (n: number) => ({ activityId: `m${n}`, headline: `headline ${n}` });

function open() {
  const clock = createClockByHand();
  const store = createMemoryValues<Conversation>(clock.now);
  let writes = 0;
  const counted = {
    ...store,
    // As a store on disk gives back: what is read was parsed, its fields in the order of the form.
    get: async (key: string) => {
      const value = await store.get(key);
      return value === null ? null : parseConversation(value);
    },
    set: async (key: string, value: Conversation) => {
      writes += 1;
      await store.set(key, value);
    },
  };
  return { clock, store, conversations: createConversations(counted, clock), writes: () => writes };
}

describe('what is known of a chat', () => {
  test('is written once, however often the same is learnt', async () => {
    const { conversations, writes } = open();
    await conversations.learn(learnt);
    await conversations.learn(structuredClone(learnt));
    expect(writes()).toBe(1);
  });

  test('keeps the chosen language and the cards, and lifts the block, when the person writes again', async () => {
    const { conversations } = open();
    await conversations.learn(learnt);
    await conversations.change('op-1', { chosenLanguage: 'en', blocked: true });
    await conversations.setCard('op-1', 'k7q4md', card(1));
    const again = await conversations.learn({ ...learnt, locale: 'en-GB' });
    expect(again).toMatchObject({
      chosenLanguage: 'en',
      blocked: false,
      locale: 'en-GB',
      cards: { k7q4md: card(1) },
    });
  });

  test('loses none of several changes at once', async () => {
    const { conversations } = open();
    await conversations.learn(learnt);
    const all = Array.from({ length: 20 }, (_, n) => conversations.setCard('op-1', `ref${n}`, card(n)));
    await Promise.all([...all, conversations.change('op-1', { chosenLanguage: 'es' })]);
    const now = await conversations.of('op-1');
    expect(Object.keys(now?.cards ?? {})).toHaveLength(20);
    expect(now?.chosenLanguage).toBe('es');
  });

  test('forgets the oldest cards, and one that is taken away', async () => {
    const { conversations } = open();
    await conversations.learn(learnt);
    for (let n = 0; n < 60; n += 1) await conversations.setCard('op-1', `ref${n}`, card(n));
    await conversations.setCard('op-1', 'ref59', null);
    const cards = Object.keys((await conversations.of('op-1'))?.cards ?? {});
    expect([cards.length, cards.includes('ref0'), cards.includes('ref58'), cards.includes('ref59')]).toEqual([
      49,
      false,
      true,
      false,
    ]);
  });

  test('is written again when somebody speaks on another day, and ends when they have long said nothing', async () => {
    const { clock, conversations, store, writes } = open();
    await conversations.learn(learnt);
    const begun = clock.now();
    const needed = { isNeeded: async () => true, isKept: async () => true };
    const unneeded = { isNeeded: async () => false, isKept: async () => true };
    clock.move(3 * 24 * 60);
    await conversations.tidy({ silentSince: begun, ...needed });
    expect(await store.keys()).toEqual(['op-1']);
    await conversations.learn(learnt);
    expect(writes()).toBe(2);
    await conversations.tidy({ silentSince: begun, ...unneeded });
    expect(await store.keys()).toEqual(['op-1']);
    await conversations.tidy({ silentSince: clock.now(), ...unneeded });
    expect(await store.keys()).toEqual([]);
  });

  test('keeps no card of a case that is kept no longer', async () => {
    const { clock, conversations } = open();
    await conversations.learn(learnt);
    for (const ref of ['intake', 'kept', 'gone']) await conversations.setCard('op-1', ref, card(1));
    const isKept = async (ref: string) => ref === 'kept';
    clock.move(1);
    const silentSince = plusDays(clock.now(), -180);
    await conversations.tidy({ silentSince, isNeeded: async () => false, isKept });
    expect(Object.keys((await conversations.of('op-1'))?.cards ?? {})).toEqual(['intake', 'kept']);
  });

  test('of nobody changes nothing', async () => {
    const { conversations } = open();
    await conversations.change('op-9', { blocked: true });
    await conversations.setCard('op-9', 'k7q4md', card(1));
    expect(await conversations.of('op-9')).toBeNull();
  });

  test('holds up nobody where a write failed', async () => {
    const { conversations, store } = open();
    store.failNextWrite();
    await expect(conversations.learn(learnt)).rejects.toThrow();
    await conversations.learn(learnt);
    expect((await conversations.of('op-1'))?.locale).toBe('es-ES');
  });

  test.each([null, 5, 'x', {}, { ...learnt }, { ...learnt, reference: { conversation: {} } }])(
    'in another shape is none: %j',
    (value) => {
      expect(() => parseConversation(value)).toThrow();
    },
  );
});
