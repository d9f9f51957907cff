import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';
import { drawRecorded } from '../dialogs/cards/recorded.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { type Reader, say } from '../services/texts/texts.ts';
import { cardActivity, type Outgoing } from './activities.ts';
import { type Conversation, type Conversations, INTAKE_CARD, type LiveCard } from './conversations.ts';
import type { Talk } from './talk.ts';

export interface CaseCard {
  readonly ref: string;
  /** Markdown, as the card shows it. */
  readonly headline: string;
  readonly card: AdaptiveCard;
}

interface Chat {
  readonly conversation: Conversation;
  readonly reader: Reader;
}

export interface LiveCards {
  /**
   * Shows the card; the one of the same case that was shown before loses its buttons, so that nobody acts on what is no
   * longer so. Rejects as `send` does, and then the one before is as it was.
   */
  show(to: Chat, card: CaseCard, send: (activity: Outgoing) => Promise<string | null>): Promise<void>;
  /** The card under this name has been answered in another way: it loses its buttons, and says why. Never rejects. */
  retire(to: Chat, ref: string, why?: string): Promise<void>;
}

export function createLiveCards(parts: {
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly practice: boolean;
  readonly log: Log;
}): LiveCards {
  const { talk, conversations, practice, log } = parts;

  async function retire({ conversation, reader }: Chat, ref: string, why: string | null): Promise<void> {
    const { operatorId, reference } = conversation;
    const before = (await conversations.of(operatorId))?.cards[ref];
    if (before === undefined) return;
    const recorded = ref === INTAKE_CARD ? say(reader, 'cards.recorded.intake') : why;
    const card = drawRecorded({ headline: before.headline, recorded, reader, practice });
    await talk.update(reference, before.activityId, cardActivity(card));
  }

  /** Tidying: what was said is said, and is not said again because of it. */
  async function replace(
    to: Chat,
    ref: string,
    live: LiveCard | null,
    why: string | null = null,
  ): Promise<void> {
    try {
      await retire(to, ref, why);
    } catch (error) {
      log.error('an earlier card could not be redrawn', { case: ref }, error);
    }
    try {
      await conversations.setCard(to.conversation.operatorId, ref, live);
    } catch (error) {
      log.error('a card could not be remembered', { case: ref }, error);
    }
  }

  return {
    async show(to, { ref, headline, card }, send) {
      const activityId = await send(cardActivity(card));
      await replace(to, ref, activityId === null ? null : { activityId, headline });
    },
    async retire(to, ref, why) {
      const known = await conversations.of(to.conversation.operatorId).catch(() => null);
      if (known?.cards[ref] !== undefined) await replace(to, ref, null, why ?? null);
    },
  };
}
