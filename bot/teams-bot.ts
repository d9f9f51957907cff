import { type Activity, ActivityTypes, StatusCodes, TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';
import type { Operator } from '../services/cases/directory.ts';
import { type AdminService, AdminServiceUnavailable } from '../services/desk/ports/admin-service.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { ValueStore } from '../services/desk/ports/stores.ts';
import type { TextKey } from '../services/texts/en/catalogue.ts';
import { message } from '../services/texts/message.ts';
import { type Reader, render } from '../services/texts/texts.ts';
import { textActivity } from './activities.ts';
import type { Conversations } from './conversations.ts';
import { type Defaults, readerOf } from './reader-of.ts';
import type { Reference, Talk } from './talk.ts';
import type { Converse } from './turns/converse.ts';
import type { Turn } from './turns/turn.ts';

/** Teams waits 15 seconds for a message and 5 for a click; what takes longer is finished by speaking first. */
const MESSAGE_PATIENCE_MS = 8_000;
const CLICK_PATIENCE_MS = 3_500;
const REMEMBERED = 40;
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

export interface TeamsBot {
  turn(context: TurnContext): Promise<void>;
  /** Resolves when every turn under way has ended, those included that outlived their request. */
  quiet(): Promise<void>;
}

export function createTeamsBot(parts: {
  readonly admin: AdminService;
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly converse: Converse;
  /** By conversation: the ids of the activities that were answered lately. Teams delivers again when it was slow. */
  readonly answered: ValueStore<readonly string[]>;
  /** Empty: every tenant that the token allows. */
  readonly tenantIds: readonly string[];
  readonly defaults: Defaults;
  readonly log: Log;
  readonly pause: (ms: number) => Promise<void>;
}): TeamsBot {
  const { admin, talk, conversations, converse, answered, log } = parts;
  const underWay = new Map<string, Promise<void>>();

  const tenantOf = (activity: Activity): string =>
    activity.conversation.tenantId ??
    (activity.channelData as { tenant?: { id?: string } } | undefined)?.tenant?.id ??
    '';

  const plainReader = (activity: Activity): Reader =>
    readerOf(
      { chosenLanguage: null, locale: activity.locale ?? null, timeZone: activity.localTimezone ?? null },
      null,
      parts.defaults,
    );

  async function whoSpeaks(activity: Activity): Promise<Operator | null> {
    const { aadObjectId } = activity.from;
    const tenantId = tenantOf(activity);
    if (aadObjectId === undefined || aadObjectId === '' || tenantId === '') return null;
    return admin.operatorByTeamsIdentity(tenantId, aadObjectId);
  }

  async function tellPlainly(activity: Activity, key: TextKey): Promise<void> {
    const reference = TurnContext.getConversationReference(activity);
    await talk.send(reference, textActivity(render(message(key), plainReader(activity))));
  }

  async function turnOf(activity: Activity, speaker: Operator): Promise<Turn> {
    const reference = TurnContext.getConversationReference(activity);
    const conversation = await conversations.learn({
      operatorId: speaker.id,
      reference: storable(reference),
      locale: activity.locale ?? null,
      timeZone: activity.localTimezone ?? null,
    });
    return {
      speaker,
      conversation,
      reader: readerOf(conversation, speaker, parts.defaults),
      async send(outgoing) {
        await talk.send(reference, outgoing);
      },
    };
  }

  /** Null, and an answer was given, where the speaker is not known or cannot be looked up now. */
  async function known(activity: Activity): Promise<Turn | null> {
    try {
      const speaker = await whoSpeaks(activity);
      if (speaker !== null) return await turnOf(activity, speaker);
      await tellPlainly(activity, 'chat.unknown-speaker');
    } catch (error) {
      if (!(error instanceof AdminServiceUnavailable)) throw error;
      log.warn('speaker not looked up', { because: error.name });
      await tellPlainly(activity, 'chat.admin-service-down');
    }
    return null;
  }

  const isPersonal = (activity: Activity): boolean =>
    activity.conversation.conversationType === 'personal' || activity.conversation.isGroup !== true;

  /** Nothing about a person is shown in a group: the answer is an invitation to the personal chat. */
  async function inGroup(activity: Activity): Promise<void> {
    await tellPlainly(activity, 'chat.in-a-group');
  }

  async function onMessage(activity: Activity): Promise<void> {
    if (!isPersonal(activity)) return inGroup(activity);
    await talk.typing(TurnContext.getConversationReference(activity)).catch(() => undefined);
    const turn = await known(activity);
    if (turn === null) return;
    const hasValue = typeof activity.value === 'object' && activity.value !== null;
    if (!hasValue) return converse.text(turn, activity.text ?? '');
    const card = await converse.clicked(turn, activity.value, activity.replyToId ?? null);
    if (card !== null && activity.replyToId !== undefined) await redraw(turn, activity.replyToId, card);
  }

  async function redraw(turn: Turn, activityId: string, card: AdaptiveCard): Promise<void> {
    const content = { type: ActivityTypes.Message, attachments: [{ contentType: CARD_TYPE, content: card }] };
    await talk
      .update(turn.conversation.reference, activityId, content)
      .catch(() => log.info('a clicked card could not be redrawn', {}));
  }

  async function onClick(activity: Activity): Promise<AdaptiveCard | null> {
    if (!isPersonal(activity)) {
      await inGroup(activity);
      return null;
    }
    const turn = await known(activity);
    return turn === null ? null : converse.clicked(turn, activity.value, activity.replyToId ?? null);
  }

  async function onAdded(activity: Activity): Promise<void> {
    const added = activity.membersAdded ?? [];
    const byInstallation = activity.type === ActivityTypes.InstallationUpdate && activity.action === 'add';
    const byMembers = added.some(({ id }) => id === activity.recipient?.id);
    if (!isPersonal(activity) || !(byInstallation || byMembers)) return;
    const welcomed = (await answered.get(`welcome:${activity.conversation.id}`)) !== null;
    if (welcomed) return;
    await answered.set(`welcome:${activity.conversation.id}`, []);
    const turn = await known(activity);
    if (turn !== null) await converse.greet(turn);
  }

  /** Ends in time for Teams; the work itself goes on and answers by speaking first. */
  async function within(key: string, work: Promise<void>, patienceMs: number): Promise<'ended' | 'goes-on'> {
    const kept = work
      .catch((error: unknown) => log.error('a turn failed', {}, error))
      .finally(() => underWay.delete(key));
    underWay.set(key, kept);
    const ended = kept.then(() => 'ended' as const);
    return Promise.race([ended, parts.pause(patienceMs).then(() => 'goes-on' as const)]);
  }

  async function once(activity: Activity, work: () => Promise<void>): Promise<void> {
    const { id } = activity;
    const conversation = activity.conversation.id;
    const before = (await answered.get(conversation)) ?? [];
    if (id !== undefined && before.includes(id)) return;
    await work();
    if (id === undefined) return;
    const now = (await answered.get(conversation)) ?? [];
    await answered.set(conversation, [...now, id].slice(-REMEMBERED));
  }

  const keyOf = (activity: Activity): string => `${activity.conversation.id}/${activity.id ?? Math.random()}`;

  async function invoke(context: TurnContext): Promise<void> {
    const { activity } = context;
    let card: AdaptiveCard | null = null;
    const work = async () => {
      if (activity.name === 'adaptiveCard/action') card = await onClick(activity);
    };
    const outcome = await within(keyOf(activity), work(), CLICK_PATIENCE_MS);
    const wait = outcome === 'goes-on' ? render(message('chat.still-working'), plainReader(activity)) : '';
    const body =
      card === null
        ? { statusCode: 200, type: MESSAGE_TYPE, value: wait }
        : { statusCode: 200, type: CARD_TYPE, value: card };
    await context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status: StatusCodes.OK, body },
    });
  }

  async function route(context: TurnContext): Promise<void> {
    const { activity } = context;
    switch (activity.type) {
      case ActivityTypes.Message: {
        const key = keyOf(activity);
        if (underWay.has(key)) return;
        const copy = structuredClone(activity);
        stripMention(copy);
        const outcome = await within(
          key,
          once(copy, () => onMessage(copy)),
          MESSAGE_PATIENCE_MS,
        );
        if (outcome === 'goes-on') await tellPlainly(copy, 'chat.still-working');
        return;
      }
      case ActivityTypes.Invoke:
        return invoke(context);
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate: {
        const copy = structuredClone(activity);
        await within(`${keyOf(activity)}/${activity.type}`, onAdded(copy), MESSAGE_PATIENCE_MS);
        return;
      }
      default:
        return;
    }
  }

  return {
    async turn(context) {
      const { activity } = context;
      const tenant = tenantOf(activity);
      if (parts.tenantIds.length > 0 && !parts.tenantIds.includes(tenant)) {
        log.warn('a tenant that is not on the list was not answered', { type: activity.type });
        return;
      }
      await route(context);
    },
    async quiet() {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}

/** The mention of the assistant itself is not part of what was said. */
function stripMention(activity: Activity): void {
  if (activity.recipient === undefined || activity.text === undefined) return;
  TurnContext.removeRecipientMention(activity);
  activity.text = activity.text.replace(/<at>[^<]{0,200}<\/at>/g, ' ').trim();
}

/** Only what is needed to speak first; names in it are personal data and are not kept. */
function storable(reference: Reference): Reference {
  const { serviceUrl, channelId, conversation, bot, user } = reference;
  return JSON.parse(
    JSON.stringify({
      serviceUrl,
      channelId,
      conversation: conversation && { ...conversation, name: undefined },
      bot: bot && { id: bot.id },
      user: user && { id: user.id, aadObjectId: user.aadObjectId },
    }),
  ) as Reference;
}
