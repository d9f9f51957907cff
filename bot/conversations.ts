import { isDeepStrictEqual } from 'node:util';
import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import type { ValueStore } from '../services/desk/ports/stores.ts';
import { createSerial } from '../services/desk/serial.ts';
import { LANGUAGES, type Language } from '../services/texts/language.ts';

/** The card of a case that still has its buttons in somebody's chat. */
export interface LiveCard {
  readonly activityId: string;
  readonly headline: string;
}

/** What is needed to speak to a person first, as it was learnt from their last activity. */
export interface Conversation {
  readonly operatorId: string;
  readonly reference: Partial<ConversationReference>;
  /** Chosen with `language`; null: as Teams says. */
  readonly chosenLanguage: Language | null;
  readonly locale: string | null;
  /** IANA, as Teams says. */
  readonly timeZone: string | null;
  /** Set when Teams said that this person cannot be written to; lifted when they write again. */
  readonly blocked: boolean;
  readonly cards: Readonly<Record<string, LiveCard>>;
}

const account = z.looseObject({ id: z.string() });
const stored = z.object({
  operatorId: z.string(),
  reference: z.looseObject({
    serviceUrl: z.string(),
    channelId: z.string(),
    conversation: z.looseObject({ id: z.string() }),
    bot: account.optional(),
    user: account.optional(),
  }),
  chosenLanguage: z.enum(LANGUAGES).nullable().catch(null),
  locale: z.string().nullable(),
  timeZone: z.string().nullable(),
  blocked: z.boolean(),
  cards: z.record(z.string(), z.object({ activityId: z.string(), headline: z.string() })),
});

/** Throws for what is no conversation; the person is learnt anew when they write. */
export function parseConversation(value: unknown): Conversation {
  const conversation = stored.parse(value);
  return { ...conversation, reference: conversation.reference as unknown as Partial<ConversationReference> };
}

/** Cards of cases long past are forgotten; they only lose the chance to be redrawn. */
const CARDS_KEPT = 50;

export interface Conversations {
  of(operatorId: string): Promise<Conversation | null>;
  learn(learnt: Omit<Conversation, 'chosenLanguage' | 'blocked' | 'cards'>): Promise<Conversation>;
  change(operatorId: string, change: Partial<Conversation>): Promise<void>;
  setCard(operatorId: string, ref: string, card: LiveCard | null): Promise<void>;
}

export function createConversations(store: ValueStore<Conversation>): Conversations {
  /** Of two changes to one person's conversation the second one sees the first. */
  const serial = createSerial();

  async function put(
    operatorId: string,
    change: (known: Conversation) => Partial<Conversation>,
  ): Promise<void> {
    const known = await store.get(operatorId);
    if (known !== null) await store.set(operatorId, { ...known, ...change(known) });
  }

  return {
    of: (operatorId) => store.get(operatorId),

    learn: (learnt) =>
      serial.run(learnt.operatorId, async () => {
        const known = await store.get(learnt.operatorId);
        const next = {
          chosenLanguage: known?.chosenLanguage ?? null,
          cards: known?.cards ?? {},
          ...learnt,
          blocked: false,
        };
        if (!isDeepStrictEqual(next, known)) await store.set(learnt.operatorId, next);
        return next;
      }),

    change: (operatorId, change) => serial.run(operatorId, () => put(operatorId, () => change)),

    setCard: (operatorId, ref, card) =>
      serial.run(operatorId, () =>
        put(operatorId, ({ cards }) => {
          const others = Object.entries(cards).filter(([other]) => other !== ref);
          const kept = card === null ? others : [...others, [ref, card] as const];
          return { cards: Object.fromEntries(kept.slice(-CARDS_KEPT)) };
        }),
      ),
  };
}
