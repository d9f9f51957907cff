import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../services/cases/instant.ts';
import { type Actor, ASSISTANT, accountOf, conversationOf, findActor } from './actors.ts';
import type { ChatLog, Draft } from './chat-log.ts';
import type { StageEvent } from './wire.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** What practice shows of an activity; everything else in it is dropped. */
export const spokenActivity = z.object({
  type: z.string().default('message'),
  text: z.string().nullish(),
  textFormat: z.string().nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).nullish(),
  suggestedActions: z
    .object({ actions: z.array(z.object({ title: z.string(), value: z.unknown() })) })
    .nullish()
    .catch(null),
});

export const newConversation = z.object({
  members: z.array(z.object({ id: z.string() })).default([]),
  activity: spokenActivity.nullish(),
});

type Spoken = z.output<typeof spokenActivity>;

/** The part of the Bot Connector's REST interface that a bot needs. Null answers: no such conversation or activity. */
export function createConnector(parts: {
  readonly chats: ChatLog;
  readonly actors: () => readonly Actor[];
  readonly now: () => Instant;
  readonly emit: (event: StageEvent) => void;
}) {
  const { chats, actors, now, emit } = parts;

  async function speak(actor: Actor, activity: Spoken): Promise<{ id: string }> {
    if (activity.type === 'typing') emit({ kind: 'typing', person: actor.id });
    if (activity.type !== 'message') return { id: randomUUID() };
    const { id } = await chats.append(actor.id, { ...draftOf(activity), at: now() });
    emit({ kind: 'chat', person: actor.id });
    return { id };
  }

  async function change(conversation: string, id: string, draft: Partial<Draft>) {
    const actor = findActor(actors(), conversation);
    if (actor === null || !(await chats.change(actor.id, id, draft))) return null;
    emit({ kind: 'chat', person: actor.id });
    return { id };
  }

  return {
    async say(conversation: string, activity: Spoken) {
      const actor = findActor(actors(), conversation);
      return actor === null ? null : speak(actor, activity);
    },
    redraw: (conversation: string, id: string, activity: Spoken) =>
      change(conversation, id, draftOf(activity)),
    withdraw: (conversation: string, id: string) =>
      change(conversation, id, { state: 'deleted', text: '', cards: [], suggestions: [] }),
    /** A personal chat exists once per person, so creating it again answers with the same id, as Teams does. */
    async converse(body: z.output<typeof newConversation>) {
      const actor = findActor(actors(), body.members[0]?.id ?? '');
      if (actor === null) return null;
      const said = body.activity ? await speak(actor, body.activity) : { id: randomUUID() };
      return { id: conversationOf(actor), activityId: said.id };
    },
    members(conversation: string) {
      const actor = findActor(actors(), conversation);
      return actor === null ? null : [memberOf(actor), { ...ASSISTANT, role: 'bot' }];
    },
    member(conversation: string, id: string) {
      const actor = findActor(actors(), conversation);
      return actor !== null && findActor([actor], id) !== null ? memberOf(actor) : null;
    },
  };
}

export type Connector = ReturnType<typeof createConnector>;

function memberOf(actor: Actor) {
  const { name, aadObjectId, tenantId } = actor;
  return { id: accountOf(actor), name, aadObjectId, objectId: aadObjectId, tenantId, userRole: 'user' };
}

function draftOf(activity: Spoken): Omit<Draft, 'at'> {
  const suggested = activity.suggestedActions?.actions ?? [];
  return {
    by: 'assistant',
    text: activity.text ?? '',
    markdown: (activity.textFormat ?? 'markdown') === 'markdown',
    cards: (activity.attachments ?? []).filter((a) => a.contentType === CARD).map((a) => a.content),
    suggestions: suggested.map(({ title, value }) => ({
      title,
      say: typeof value === 'string' ? value : title,
    })),
    state: 'shown',
  };
}
