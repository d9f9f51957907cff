import { drawRecorded } from '../dialogs/cards/recorded.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { type Messenger, MessengerUnavailable, type Telling } from '../services/desk/ports/messenger.ts';
import { type Reader, render, say } from '../services/texts/texts.ts';
import { cardActivity, type Outgoing, textActivity } from './activities.ts';
import type { CaseDrawing } from './case-drawing.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { type Defaults, readerOf } from './reader-of.ts';
import type { Talk } from './talk.ts';
import { teamsFailure } from './teams-failure.ts';

/** Below the 7 messages a second that a thread may take. Source: Microsoft Learn, "Rate limiting". */
const SPACING_MS = 160;

export function createTeamsMessenger(parts: {
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly drawing: () => CaseDrawing;
  readonly defaults: Defaults;
  readonly practice: boolean;
  readonly log: Log;
  readonly pause: (ms: number) => Promise<void>;
}): Messenger {
  const { talk, conversations, defaults, practice, log } = parts;
  const lastSent = new Map<string, Promise<unknown>>();

  /** One after the other in each chat, with a breath between. */
  function spaced<Result>(operatorId: string, work: () => Promise<Result>): Promise<Result> {
    const mine = (lastSent.get(operatorId) ?? Promise.resolve()).then(work, work);
    lastSent.set(
      operatorId,
      mine.then(
        () => parts.pause(SPACING_MS),
        () => undefined,
      ),
    );
    return mine;
  }

  function headlineOf({ message, maybeRepeat }: Telling, reader: Reader): string {
    const text = render(message, reader);
    return maybeRepeat ? `${text}\n\n${say(reader, 'chat.may-be-a-repeat')}` : text;
  }

  async function activityFor(telling: Telling, headline: string, reader: Reader): Promise<Outgoing> {
    const { ref, to, show } = telling;
    const card = show === 'nothing' ? null : await parts.drawing().draw(ref, headline, to, reader);
    if (card !== null) return cardActivity(card);
    return textActivity(practice ? `${say(reader, 'cards.practice')} · ${headline}` : headline);
  }

  /** The card before loses its buttons, so that nobody acts on what is no longer so. */
  async function retire(conversation: Conversation, ref: string, reader: Reader): Promise<void> {
    const before = conversation.cards[ref];
    if (before === undefined) return;
    const card = drawRecorded({ headline: before.headline, recorded: null, reader, practice });
    await talk
      .update(conversation.reference, before.activityId, cardActivity(card))
      .catch(() => log.info('an earlier card could not be redrawn', { case: ref }));
  }

  async function send(telling: Telling, conversation: Conversation): Promise<void> {
    const reader = readerOf(conversation, telling.to, defaults);
    const headline = headlineOf(telling, reader);
    const activity = await activityFor(telling, headline, reader);
    const isCard = activity.attachments !== undefined;
    if (isCard) await retire(conversation, telling.ref, reader);
    const activityId = await talk.send(conversation.reference, activity);
    if (isCard && activityId !== null) {
      await conversations.setCard(telling.to.id, telling.ref, { activityId, headline });
    }
  }

  return {
    tell: (telling) =>
      spaced(telling.to.id, async () => {
        const conversation = await conversations.of(telling.to.id);
        if (conversation === null || conversation.blocked) return 'unreachable';
        try {
          await send(telling, conversation);
          return 'said';
        } catch (error) {
          const failure = teamsFailure(error);
          if (failure.kind === 'later') {
            throw new MessengerUnavailable(
              'Teams did not take the message.',
              failure.retryAfterSeconds,
              error,
            );
          }
          await conversations.change(telling.to.id, { blocked: true });
          return 'unreachable';
        }
      }),
  };
}
