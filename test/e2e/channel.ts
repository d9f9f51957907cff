import { setTimeout as pause } from 'node:timers/promises';
import { type Connector, type Refusal, startConnector } from './connector.ts';
import { ASSISTANT, chatOf, envelope, type Person } from './persons.ts';
import { actionsOf, type Card, type Shown, withoutMark } from './transcript.ts';
import type { Trip } from './trip.ts';

/** For so long Teams goes on delivering what was not taken. */
const REDELIVERY_MS = 40_000;
const REDELIVER_AFTER_MS = 150;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Channel {
  readonly url: string;
  /** Hands over an activity as Teams does: again, with the same id, until it is taken. */
  deliver(activity: Record<string, unknown>): Promise<Answer>;
  /** Adds the assistant to the person's own chat. */
  install(person: Person): Promise<void>;
  say(person: Person, text: string): Promise<void>;
  /** With a mention of the assistant, in a chat with others. */
  sayInGroup(person: Person, text: string): Promise<void>;
  /** Presses the button of this title, of a card as it was shown, with what was typed into its fields. */
  press(
    person: Person,
    shown: Shown,
    title: RegExp,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** A click with data of one's own making. */
  forge(person: Person, verb: string, data: unknown, replyToId?: string): Promise<Answer>;
  /** Waits for the next thing that this person is told that fits; what was told before does not count. */
  told(person: Person, pattern: RegExp, withinMs?: number): Promise<Shown>;
  /** Waits for the first thing that fits of what this person is told from the `from`-th on; nothing counts as read by it. */
  finds(person: Person, fits: (shown: Shown) => boolean, from: number, what: string): Promise<Shown>;
  /** What this person was told after the last `told`, as far as it fits. */
  since(person: Person, pattern: RegExp): readonly Shown[];
  /** Everything in this person's own chat. */
  chat(person: Person): readonly Shown[];
  group(): readonly Shown[];
  now(shown: Shown): Shown;
  untilRedrawn(shown: Shown, fits: (now: Shown) => boolean): Promise<Shown>;
  refuse(refusal: Refusal | null): void;
  untilRefused(times: number): Promise<void>;
  close(): Promise<void>;
}

export async function startChannel(parts: {
  readonly assistantUrl: string;
  readonly trip: Trip;
}): Promise<Channel> {
  const connector: Connector = await startConnector(parts.trip);
  const cursors = new Map<string, number>();

  async function deliver(activity: Record<string, unknown>): Promise<Answer> {
    const patience = Date.now() + REDELIVERY_MS;
    for (;;) {
      const taken = await fetch(`${parts.assistantUrl}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(activity),
      }).then(
        async (response) => ({ status: response.status, body: parsed(await response.text()) }),
        () => null,
      );
      if (taken !== null && taken.status < 500) return taken;
      if (Date.now() > patience) throw new Error(`nobody took the activity: ${JSON.stringify(taken)}`);
      await pause(REDELIVER_AFTER_MS);
    }
  }

  async function accepted(activity: Record<string, unknown>): Promise<void> {
    const { status, body } = await deliver(activity);
    if (status >= 300) throw new Error(`the assistant answered ${status}: ${JSON.stringify(body)}`);
  }

  const inChat = (person: Person): readonly Shown[] =>
    connector.shown().filter(({ conversation }) => conversation === chatOf(person));

  /** A marked repeat of what stands there already is read by nobody twice. */
  function isRepeat(all: readonly Shown[], at: number): boolean {
    const entry = all[at];
    if (!entry?.marked) return false;
    const plain = withoutMark(entry.text);
    return all.slice(0, at).some(({ text }) => withoutMark(text) === plain);
  }

  function next(person: Person, pattern: RegExp): Shown | null {
    const all = inChat(person);
    for (let at = cursors.get(person.id) ?? 0; at < all.length; at += 1) {
      const entry = all[at];
      if (entry === undefined || isRepeat(all, at) || !pattern.test(entry.text)) continue;
      cursors.set(person.id, at + 1);
      return entry;
    }
    return null;
  }

  async function invoke(person: Person, action: unknown, replyToId: string | undefined): Promise<Answer> {
    const answer = await deliver({
      ...envelope(person, connector.url),
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action, trigger: 'manual' },
      ...(replyToId === undefined ? {} : { replyToId }),
    });
    const { type, value } = (answer.body ?? {}) as { type?: string; value?: unknown };
    // Teams shows the card that came back in the place of the one that was pressed.
    if (type === 'application/vnd.microsoft.card.adaptive' && replyToId !== undefined) {
      connector.redraw(replyToId, value as Card);
    }
    return answer;
  }

  return {
    url: connector.url,
    deliver,

    async install(person) {
      await accepted({
        ...envelope(person, connector.url),
        type: 'conversationUpdate',
        membersAdded: [{ id: ASSISTANT.id }],
      });
    },

    say: (person, text) =>
      accepted({ ...envelope(person, connector.url), type: 'message', text, textFormat: 'plain' }),

    async sayInGroup(person, text) {
      const mention = `<at>${ASSISTANT.name}</at>`;
      const written = envelope(person, connector.url, true);
      await accepted({
        ...written,
        type: 'message',
        text: `${mention} ${text}`,
        entities: [
          ...(written.entities as unknown[]),
          { type: 'mention', mentioned: ASSISTANT, text: mention },
        ],
      });
    },

    press(person, shown, title, inputs = {}) {
      const { card } = connector.now(shown.id) ?? shown;
      const action = actionsOf(card).find(
        (each) => each.type === 'Action.Execute' && title.test(each.title ?? ''),
      );
      if (action === undefined) {
        const titles = actionsOf(card).map((each) => each.title);
        throw new Error(`no button like ${title} on "${shown.text}": ${titles.join(' | ')}`);
      }
      const { verb, data } = action;
      return invoke(person, { type: 'Action.Execute', verb, data: { ...data, ...inputs } }, shown.id);
    },

    forge: (person, verb, data, replyToId) =>
      invoke(person, { type: 'Action.Execute', verb, data }, replyToId),

    told: (person, pattern, withinMs) =>
      connector.until(
        () => next(person, pattern),
        () => {
          const read = inChat(person).slice(cursors.get(person.id) ?? 0);
          return `${person.name} told ${pattern}; told instead:\n${read.map(({ text }) => `  - ${text}`).join('\n')}`;
        },
        withinMs,
      ),

    finds: (person, fits, from, what) =>
      connector.until(
        () => inChat(person).slice(from).find(fits) ?? null,
        () => {
          const read = inChat(person).slice(from);
          return `${person.name} told ${what}; told instead:\n${read.map(({ text }) => `  - ${text}`).join('\n')}`;
        },
      ),

    since: (person, pattern) =>
      inChat(person)
        .slice(cursors.get(person.id) ?? 0)
        .filter(({ text }) => pattern.test(text)),

    chat: inChat,
    group: () => connector.shown().filter(({ conversation }) => conversation.startsWith('19:')),
    now: (shown) => connector.now(shown.id) ?? shown,
    untilRedrawn: (shown, fits) =>
      connector.until(
        () => {
          const now = connector.now(shown.id);
          return now !== null && fits(now) ? now : null;
        },
        () => `"${shown.text}" redrawn`,
      ),
    refuse: connector.refuse,
    async untilRefused(times) {
      await connector.until(
        () => (connector.refused() >= times ? true : null),
        () => `${times} refusals`,
      );
    },
    close: connector.close,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? null : text;
  }
}
