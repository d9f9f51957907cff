import { type Activity, ActivityTypes, StatusCodes, TurnContext } from 'botbuilder';
import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';
import type { AdminService } from '../services/desk/ports/admin-service.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { ValueStore } from '../services/desk/ports/stores.ts';
import { message } from '../services/texts/message.ts';
import { render } from '../services/texts/texts.ts';
import { cardActivity } from './activities.ts';
import { identityOf, isPersonal, mentionsAssistant, spokenText } from './activity-facts.ts';
import { createAnsweredOnce } from './answered-once.ts';
import { type Conversations, WELCOME } from './conversations.ts';
import { createGate } from './gate.ts';
import type { Defaults } from './reader-of.ts';
import { createSpeakers, plainReader } from './speakers.ts';
import type { Talk } from './talk.ts';
import type { Pace, Passage } from './token-bucket.ts';
import type { Converse } from './turns/converse.ts';
import { createUnderWay } from './under-way.ts';

/** Teams waits 15 seconds for a message and 5 for a click; what takes longer is finished by speaking first. */
const MESSAGE_PATIENCE_MS = 8_000;
const CLICK_PATIENCE_MS = 3_500;
const FORBIDDEN = 403;
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';
const MESSAGE_TYPE = 'application/vnd.microsoft.activity.message';

export interface TeamsBot {
  turn(context: TurnContext): Promise<void>;
  /** Resolves when every turn under way has ended, those included that outlived their request. */
  quiet(): Promise<void>;
}

export function createTeamsBot(parts: {
  readonly admin: Pick<AdminService, 'operatorByTeamsIdentity'>;
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly converse: Converse;
  readonly answered: ValueStore<readonly string[]>;
  /** In lower case. Empty: every tenant that the token allows. */
  readonly tenantIds: readonly string[];
  /** Of what one person may write and click. */
  readonly pace: Pace;
  readonly elapsedMs: () => number;
  readonly defaults: Defaults;
  readonly practice: boolean;
  readonly log: Log;
  readonly pause: (ms: number) => Promise<void>;
}): TeamsBot {
  const { talk, converse, answered, defaults, log } = parts;
  const underWay = createUnderWay(parts);
  const turns = createAnsweredOnce(answered, log);
  const speakers = createSpeakers(parts);
  const gate = createGate(parts);

  async function redraw(activity: Activity, card: AdaptiveCard | null): Promise<void> {
    const { replyToId } = activity;
    if (card === null || typeof replyToId !== 'string') return;
    const reference = TurnContext.getConversationReference(activity);
    try {
      await talk.update(reference, replyToId, cardActivity(card));
    } catch (error) {
      log.error('a clicked card could not be redrawn', {}, error);
    }
  }

  /** In a group only where the assistant is meant; nothing about a person is shown there. */
  async function inGroup(activity: Activity): Promise<void> {
    const clicked = activity.type === ActivityTypes.Invoke || isFields(activity.value);
    if (clicked || mentionsAssistant(activity))
      await speakers.tellPlainly(activity, message('chat.in-a-group'));
  }

  async function onMessage(activity: Activity): Promise<void> {
    if (!isPersonal(activity)) return inGroup(activity);
    await talk
      .typing(TurnContext.getConversationReference(activity))
      .catch(() => log.info('typing could not be shown'));
    const turn = await speakers.turnOf(activity);
    if (turn === null) return;
    if (!isFields(activity.value)) return converse.text(turn, spokenText(activity));
    await redraw(activity, await converse.clicked(turn, activity.value, activity.replyToId ?? null));
  }

  async function onClick(activity: Activity): Promise<AdaptiveCard | null> {
    if (activity.name !== 'adaptiveCard/action') return null;
    if (!isPersonal(activity)) {
      await inGroup(activity);
      return null;
    }
    const turn = await speakers.turnOf(activity);
    return turn === null ? null : converse.clicked(turn, activity.value, activity.replyToId ?? null);
  }

  /** Being installed and joining a chat are told separately; whoever was taken out and put in again is new. */
  async function onMembers(activity: Activity): Promise<void> {
    const installation = activity.type === ActivityTypes.InstallationUpdate ? activity.action : null;
    const added = (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient?.id);
    if (!isPersonal(activity)) return;
    const welcome = `${WELCOME}${activity.conversation.id}:${identityOf(activity)?.aadObjectId ?? ''}`;
    if (installation === 'remove') return answered.delete(welcome);
    if (installation !== 'add' && !added) return;
    if ((await answered.get(welcome)) !== null) return;
    const turn = await speakers.turnOf(activity);
    if (turn !== null) await converse.greet(turn);
    await answered.set(welcome, []);
  }

  const keyOf = (activity: Activity): string =>
    `${activity.type} ${activity.conversation.id} ${activity.id ?? crypto.randomUUID()}`;

  async function onText(activity: Activity): Promise<void> {
    const key = keyOf(activity);
    if (underWay.has(key)) return;
    const work = () =>
      turns.once(activity.conversation.id, activity.id ?? null, () =>
        speakers.calmly(activity, () => onMessage(activity)),
      );
    const outcome = await underWay.within(key, work, MESSAGE_PATIENCE_MS);
    if ('goesOn' in outcome) await speakers.tellPlainly(activity, message('chat.still-working'));
  }

  async function invoke(context: TurnContext, activity: Activity): Promise<void> {
    const clicked = async (): Promise<AdaptiveCard | null> => {
      let card: AdaptiveCard | null = null;
      await speakers.calmly(activity, async () => {
        card = await onClick(activity);
      });
      return card;
    };
    const work = () => turns.inTurn(activity.conversation.id, clicked);
    const outcome = await underWay.within(keyOf(activity), work, CLICK_PATIENCE_MS);
    const card = 'ended' in outcome ? outcome.ended : null;
    if ('goesOn' in outcome) void outcome.goesOn.then((late) => redraw(activity, late));
    const wait =
      'goesOn' in outcome ? render(message('chat.still-working'), plainReader(activity, defaults)) : '';
    await answerClick(context, card ?? wait);
  }

  async function answerClick(context: TurnContext, shown: AdaptiveCard | string): Promise<void> {
    const type = typeof shown === 'string' ? MESSAGE_TYPE : CARD_TYPE;
    await context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status: StatusCodes.OK, body: { statusCode: 200, type, value: shown } },
    });
  }

  /** Who clicks has to be answered something; nobody is told anything. */
  async function turnAway(context: TurnContext, { type }: Activity): Promise<void> {
    if (type !== ActivityTypes.Invoke) return;
    await context.sendActivity({
      type: ActivityTypes.InvokeResponse,
      value: { status: FORBIDDEN },
    });
  }

  /** Said once, then silence until it is quieter; a click must be answered, and is by nothing. */
  async function slowDown(
    context: TurnContext,
    activity: Activity,
    { first, retryAfterSeconds }: Extract<Passage, { kind: 'over' }>,
  ): Promise<void> {
    if (first) log.warn('somebody wrote too much at once', { type: activity.type });
    const words = message('chat.too-fast', { seconds: retryAfterSeconds });
    if (activity.type === ActivityTypes.Invoke)
      return answerClick(context, first ? render(words, plainReader(activity, defaults)) : '');
    if (first && activity.type === ActivityTypes.Message && isPersonal(activity))
      await speakers.tellPlainly(activity, words);
  }

  async function route(context: TurnContext, activity: Activity): Promise<void> {
    switch (activity.type) {
      case ActivityTypes.Message:
        return onText(activity);
      case ActivityTypes.Invoke:
        return invoke(context, activity);
      case ActivityTypes.ConversationUpdate:
      case ActivityTypes.InstallationUpdate: {
        const work = () =>
          turns.inTurn(activity.conversation.id, () => speakers.calmly(activity, () => onMembers(activity)));
        await underWay.within(keyOf(activity), work, MESSAGE_PATIENCE_MS);
        return;
      }
      default:
        return;
    }
  }

  return {
    async turn(context) {
      // A copy, because what goes on after the turn must not read the turn's own.
      const activity = structuredClone(context.activity);
      const admission = gate.admit(activity);
      if (admission.kind === 'refused') {
        log.warn('an activity was not answered', { type: activity.type, because: admission.because });
        return turnAway(context, activity);
      }
      if (admission.kind === 'over') return slowDown(context, activity, admission);
      await route(context, activity);
    },
    quiet: underWay.quiet,
  };
}

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
