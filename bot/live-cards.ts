import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';
import { drawRecorded } from '../dialogs/cards/recorded.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { Reader } from '../services/texts/texts.ts';
import { cardActivity, type Outgoing } from './activities.ts';
import type { Conversation, Conversations } from './conversations.ts';
import type { Talk } from './talk.ts';

export interface CaseCard {
  readonly ref: string;
  /** Markdown, as the card shows it. */
  readonly headline: string;
  readonly card: AdaptiveCard;
}

export interface LiveCards {
  /**
   * Shows the card; the one of the same case that was shown before loses its buttons, so that nobody acts on what is no
   * longer so. Rejects as `send` does, and then the one before is as it was.
   */
  show(
    to: { readonly conversation: Conversation; readonly reader: Reader },
    card: CaseCard,
    send: (activity: Outgoing) => Promise<string | null>,
  ): Promise<void>;
}

export function createLiveCards(parts: {
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly practice: boolean;
  readonly log: Log;
}): LiveCards {
  const { talk, conversations, practice, log } = parts;

  async function retire({ operatorId, reference }: Conversation, ref: string, reader: Reader): Promise<void> {
    const before = (await conversations.of(operatorId))?.cards[ref];
    if (before === undefined) return;
    const card = drawRecorded({ headline: before.headline, recorded: null, reader, practice });
    await talk.update(reference, before.activityId, cardActivity(card));
  }

  return {
    async show({ conversation, reader }, { ref, headline, card }, send) {
      const activityId = await send(cardActivity(card));
      // What follows is tidying: what was said is said, and is not said again because of it.
      try {
        await retire(conversation, ref, reader);
      } catch (error) {
        log.error('an earlier card could not be redrawn', { case: ref }, error);
      }
      try {
        const live = activityId === null ? null : { activityId, headline };
        await conversations.setCard(conversation.operatorId, ref, live);
      } catch (error) {
        log.error('a card could not be remembered', { case: ref }, error);
      }
    },
  };
}
