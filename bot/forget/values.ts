import { isDeepStrictEqual } from 'node:util';
import type { ValueStore } from '../../services/desk/ports/stores.ts';
import type { Stores } from '../stores.ts';
import { type Eraser, type Person, withoutIn } from './person.ts';

export interface ValuePlan {
  /** Of how many small values of each kind something goes. */
  readonly counts: Readonly<Record<string, number>>;
  carryOut(): Promise<void>;
}

/** `next` null: the value goes; else what is left of it. */
async function changesIn<Value>(
  store: ValueStore<Value>,
  next: (value: Value, key: string) => Value | null,
): Promise<readonly (() => Promise<void>)[]> {
  const changes: (() => Promise<void>)[] = [];
  for (const key of await store.keys()) {
    const value = await store.get(key);
    if (value === null) continue;
    const left = next(value, key);
    if (left === null) changes.push(() => store.delete(key));
    else if (!isDeepStrictEqual(left, value)) changes.push(() => store.set(key, left));
  }
  return changes;
}

export async function planValues(
  stores: Stores,
  who: { readonly person: Person; readonly eraser: Eraser; readonly ownCases: readonly string[] },
): Promise<ValuePlan> {
  const { person, eraser, ownCases } = who;
  const { userIds, operatorIds } = person;
  const chats = new Set<string>();
  for (const id of operatorIds) {
    const chat = (await stores.conversations.get(id))?.reference.conversation?.id;
    if (chat !== undefined) chats.add(chat);
  }
  const isOwnKey = (key: string): boolean => {
    const bare = key.replace(/^(?:welcome|intake):/, '');
    // A welcome names the chat, then the person by their Teams account.
    const inChat = [...chats].some((chat) => bare === chat || bare.startsWith(`${chat}:`));
    return inChat || operatorIds.has(bare);
  };
  const kinds = {
    'user ledgers': await changesIn(stores.userLedgers, (ledger, id) =>
      userIds.has(id) ? null : withoutIn(ledger, eraser),
    ),
    'requester ledgers': await changesIn(stores.requesterLedgers, (ledger, id) =>
      operatorIds.has(id) ? null : withoutIn(ledger, eraser),
    ),
    'mail domains': await changesIn(stores.domains, (memory) => {
      const contact = memory.contact !== null && eraser.isIn(memory.contact.to) ? null : memory.contact;
      return withoutIn({ ...memory, contact }, eraser);
    }),
    chats: await changesIn(stores.conversations, (conversation, id) => {
      if (operatorIds.has(id)) return null;
      const cards = Object.entries(conversation.cards).filter(
        ([ref, { headline }]) => !ownCases.includes(ref) && !eraser.isIn(headline),
      );
      return { ...conversation, cards: Object.fromEntries(cards) };
    }),
    'open questions': await changesIn(stores.intakes, (intake, id) =>
      operatorIds.has(id) || !isDeepStrictEqual(withoutIn(intake, eraser), intake) ? null : intake,
    ),
    'answered messages': await changesIn(stores.answered, (ids, key) => (isOwnKey(key) ? null : ids)),
  };
  return {
    counts: Object.fromEntries(Object.entries(kinds).map(([kind, changes]) => [kind, changes.length])),
    async carryOut() {
      for (const changes of Object.values(kinds)) for (const change of changes) await change();
    },
  };
}
