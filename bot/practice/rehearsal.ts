import type { Instant } from '../../services/cases/instant.ts';
import type { Activity, activitiesFor, Speaker } from './activities.ts';
import { cardAnswerIn, type DeliverActivity } from './assistant-link.ts';
import type { ChatLog } from './chat-log.ts';
import type { ExecuteOutcome, StageEvent } from './wire.ts';

/** What the people of the practice page do towards the assistant. */
export function createRehearsal(parts: {
  readonly chats: ChatLog;
  readonly activities: ReturnType<typeof activitiesFor>;
  readonly deliver: DeliverActivity;
  readonly now: () => Instant;
  readonly emit: (event: StageEvent) => void;
  readonly report: (fault: unknown) => void;
}) {
  const { chats, activities, deliver, now, emit, report } = parts;
  const welcoming = new Map<string, Promise<void>>();
  const handing = new Set<Promise<void>>();

  async function delivered(activity: Activity): Promise<boolean> {
    try {
      return (await deliver(activity)).status < 300;
    } catch (fault) {
      report(fault);
      return false;
    }
  }

  /** Marked only when the assistant took it, so that a chat opened too early is welcomed at the next opening. */
  async function welcome(speaker: Speaker): Promise<void> {
    for (const activity of activities.added(speaker, now())) {
      if (!(await delivered(activity))) return;
    }
    await chats.setWelcomed(speaker.actor.id);
  }

  /** In the background: the page sees the outcome in the entry's state. */
  function handSoon(speaker: Speaker, entry: string, text: string): void {
    const handed = hand(speaker, entry, text)
      .catch(report)
      .finally(() => handing.delete(handed));
    handing.add(handed);
  }

  async function hand(speaker: Speaker, entry: string, text: string): Promise<void> {
    const person = speaker.actor.id;
    const arrived = await delivered(activities.message(speaker, now(), text));
    await chats.change(person, entry, { state: arrived ? 'shown' : 'failed' });
    emit({ kind: 'chat', person });
  }

  return {
    /** The first opening of a person's chat adds the assistant to it, as an installation in Teams does. */
    async open(speaker: Speaker): Promise<void> {
      const person = speaker.actor.id;
      if (chats.isWelcomed(person)) return;
      const running = welcoming.get(person) ?? welcome(speaker).finally(() => welcoming.delete(person));
      welcoming.set(person, running);
      await running;
    },
    /** Resolves once the words are kept; whether the assistant took them shows in the entry's state. */
    async say(speaker: Speaker, text: string): Promise<void> {
      const person = speaker.actor.id;
      const entry = await chats.append(person, {
        by: 'person',
        at: now(),
        text,
        markdown: false,
        cards: [],
        suggestions: [],
        state: 'sending',
      });
      emit({ kind: 'chat', person });
      handSoon(speaker, entry.id, text);
    },
    /** Hands a failed entry once more; nothing happens to any other. */
    async retry(speaker: Speaker, id: string): Promise<void> {
      const person = speaker.actor.id;
      const entry = chats.entry(person, id);
      if (entry?.state !== 'failed') return;
      await chats.change(person, id, { state: 'sending' });
      emit({ kind: 'chat', person });
      handSoon(speaker, id, entry.text);
    },
    /** Resolves when nothing is on its way to the assistant. */
    async settled(): Promise<void> {
      await Promise.all(handing);
    },
    async submit(
      speaker: Speaker,
      replyTo: string,
      value: unknown,
      text: string | undefined,
    ): Promise<ExecuteOutcome> {
      const taken = await delivered(activities.submit(speaker, now(), replyTo, value, text));
      return { kind: taken ? 'nothing' : 'failed' };
    },
    async execute(
      speaker: Speaker,
      replyTo: string,
      cardIndex: number,
      action: Activity,
    ): Promise<ExecuteOutcome> {
      const person = speaker.actor.id;
      const turn = await deliver(activities.execute(speaker, now(), replyTo, action)).catch(
        (fault: unknown) => {
          report(fault);
          return { status: 503, body: null };
        },
      );
      const outcome = cardAnswerIn(turn);
      if (outcome.kind !== 'redraw') return outcome;
      const cards = chats.entry(person, replyTo)?.cards ?? [];
      await chats.change(person, replyTo, {
        cards: cards.map((card, at) => (at === cardIndex ? outcome.card : card)),
      });
      emit({ kind: 'chat', person });
      return { kind: 'card' };
    },
  };
}

export type Rehearsal = ReturnType<typeof createRehearsal>;
