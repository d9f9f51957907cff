import { isDeepStrictEqual } from 'node:util';
import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { type Instant, isInstant, plusDays } from '../services/cases/instant.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
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
  /** When they spoke last, to the day. */
  readonly spokenAt: Instant;
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
  spokenAt: z.custom<Instant>(isInstant),
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

/** Before the id of a chat: that its person was welcomed. */
export const WELCOME = 'welcome:';

/** Under this name the last card of the intake is remembered; no reference reads so, having no I. */
export const INTAKE_CARD = 'intake';

/** Cards of cases long past are forgotten; they only lose the chance to be redrawn. */
const CARDS_KEPT = 50;

export interface Conversations {
  of(operatorId: string): Promise<Conversation | null>;
  learn(
    learnt: Omit<Conversation, 'spokenAt' | 'chosenLanguage' | 'blocked' | 'cards'>,
  ): Promise<Conversation>;
  change(operatorId: string, change: Partial<Conversation>): Promise<void>;
  setCard(operatorId: string, ref: string, card: LiveCard | null): Promise<void>;
  /** Forgets who has said nothing since then and is not needed, and the cards of cases that are kept no longer. */
  tidy(old: {
    readonly silentSince: Instant;
    isNeeded(operatorId: string): Promise<boolean>;
    isKept(ref: string): Promise<boolean>;
  }): Promise<void>;
}

export function createConversations(
  store: ValueStore<Conversation>,
  clock: Pick<Clock, 'now'>,
): Conversations {
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
        const now = clock.now();
        const spoke = known !== null && plusDays(known.spokenAt, 1) > now ? known.spokenAt : now;
        const next = {
          spokenAt: spoke,
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

    async tidy({ silentSince, isNeeded, isKept }) {
      const isOf = async (ref: string) => ref === INTAKE_CARD || (await isKept(ref));
      for (const operatorId of await store.keys()) {
        await serial.run(operatorId, async () => {
          const known = await store.get(operatorId);
          if (known === null) return;
          if (known.spokenAt <= silentSince && !(await isNeeded(operatorId))) return store.delete(operatorId);
          const cards = Object.entries(known.cards);
          const kept = await Promise.all(cards.map(([ref]) => isOf(ref)));
          if (kept.every(Boolean)) return;
          const left = Object.fromEntries(cards.filter((_card, place) => kept[place]));
          await store.set(operatorId, { ...known, cards: left });
        });
      }
    },
  };
}
