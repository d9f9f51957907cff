import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { type Messenger, MessengerUnavailable, type Telling } from '../services/desk/ports/messenger.ts';
import { createSerial } from '../services/desk/serial.ts';
import { type Reader, say } from '../services/texts/texts.ts';
import { textActivity } from './activities.ts';
import type { CaseDrawing } from './case-drawing.ts';
import { chatText } from './chat-text.ts';
import type { Conversation, Conversations } from './conversations.ts';
import type { LiveCards } from './live-cards.ts';
import { type Defaults, readerOf } from './reader-of.ts';
import type { Talk } from './talk.ts';
import { type TeamsFailure, teamsFailure } from './teams-failure.ts';

/** Below the 7 messages a second that a thread may take. Source: Microsoft Learn, "Rate limiting". */
const SPACING_MS = 160;

export function createTeamsMessenger(parts: {
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly liveCards: LiveCards;
  readonly drawing: () => CaseDrawing;
  readonly defaults: Defaults;
  readonly practice: boolean;
  readonly log: Log;
  readonly pause: (ms: number) => Promise<void>;
}): Messenger {
  const { talk, conversations, liveCards, defaults, practice, log } = parts;
  const serial = createSerial();

  /** One after the other in each chat, with a breath between; nobody waits for the breath after their own message. */
  function spaced<Result>(operatorId: string, work: () => Promise<Result>): Promise<Result> {
    const mine = serial.run(operatorId, work);
    void serial.run(operatorId, () =>
      mine.then(
        () => parts.pause(SPACING_MS),
        () => undefined,
      ),
    );
    return mine;
  }

  function headlineOf({ message, maybeRepeat }: Telling, reader: Reader): string {
    const text = chatText(message, reader);
    return maybeRepeat ? `${text}\n\n${say(reader, 'chat.may-be-a-repeat')}` : text;
  }

  /** What cannot be drawn now, for whatever reason, is said in words, which name the same answers. */
  async function cardFor(telling: Telling, headline: string, reader: Reader): Promise<AdaptiveCard | null> {
    const { ref, to, show } = telling;
    if (show === 'nothing') return null;
    try {
      return await parts.drawing().draw(ref, headline, to, reader);
    } catch (error) {
      log.error('a card could not be drawn', { case: ref }, error);
      return null;
    }
  }

  async function send(telling: Telling, conversation: Conversation): Promise<void> {
    const { ref } = telling;
    const reader = readerOf(conversation, telling.to, defaults);
    const headline = headlineOf(telling, reader);
    const card = await cardFor(telling, headline, reader);
    const toChat = (activity: Parameters<Talk['send']>[1]) => talk.send(conversation.reference, activity);
    if (card !== null) {
      try {
        return await liveCards.show({ conversation, reader }, { ref, headline, card }, toChat);
      } catch (error) {
        if (teamsFailure(error).kind !== 'unfit') throw error;
        log.error('a card was not taken', { case: ref }, error);
      }
    }
    await toChat(textActivity(practice ? `${say(reader, 'cards.practice')}\n\n${headline}` : headline));
  }

  async function afterFailure(
    failure: TeamsFailure,
    operatorId: string,
    error: unknown,
  ): Promise<'unreachable'> {
    if (failure.kind === 'unreachable') {
      await conversations.change(operatorId, { blocked: true });
      return 'unreachable';
    }
    const seconds = failure.kind === 'later' ? failure.retryAfterSeconds : null;
    throw new MessengerUnavailable('Teams did not take the message.', seconds, error);
  }

  return {
    redraw: ({ to, ref, message }) =>
      spaced(to.id, async () => {
        const conversation = await conversations.of(to.id).catch(() => null);
        if (conversation === null || conversation.blocked) return;
        const reader = readerOf(conversation, to, defaults);
        await liveCards.retire({ conversation, reader }, ref, chatText(message, reader));
      }),
    tell: (telling) =>
      spaced(telling.to.id, async () => {
        const conversation = await conversations.of(telling.to.id);
        if (conversation === null || conversation.blocked) return 'unreachable';
        try {
          await send(telling, conversation);
          return 'said';
        } catch (error) {
          return afterFailure(teamsFailure(error), telling.to.id, error);
        }
      }),
  };
}
