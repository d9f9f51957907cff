import { type Activity, TurnContext } from 'botbuilder';
import type { AdminService } from '../services/desk/ports/admin-service.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { type Message, message } from '../services/texts/message.ts';
import { type Reader, say } from '../services/texts/texts.ts';
import { type Outgoing, textActivity } from './activities.ts';
import { identityOf, localeOf, storable, zoneTold } from './activity-facts.ts';
import { calmWords } from './calm-words.ts';
import { chatText } from './chat-text.ts';
import type { Conversations } from './conversations.ts';
import { type Defaults, readerOf } from './reader-of.ts';
import type { Talk } from './talk.ts';
import type { Turn } from './turns/turn.ts';

/** For whom nothing more is known than what came with the activity. */
export function plainReader(activity: Activity, defaults: Defaults): Reader {
  const told = { chosenLanguage: null, locale: localeOf(activity), timeZone: zoneTold(activity) };
  return readerOf(told, null, defaults);
}

export interface Speakers {
  /** Null where the speaker is not known; one fixed text was then said. Rejects as the admin service and the store do. */
  turnOf(activity: Activity): Promise<Turn | null>;
  /** A text that names nobody, to whoever wrote. */
  tellPlainly(activity: Activity, words: Message): Promise<void>;
  /** What goes wrong is said calmly where it was asked; what was done before stands. Rejects where even that cannot be said. */
  calmly(activity: Activity, work: () => Promise<void>): Promise<void>;
}

export function createSpeakers(parts: {
  readonly admin: Pick<AdminService, 'operatorByTeamsIdentity'>;
  readonly talk: Talk;
  readonly conversations: Conversations;
  readonly defaults: Defaults;
  readonly practice: boolean;
  readonly log: Log;
}): Speakers {
  const { admin, talk, conversations, defaults, practice, log } = parts;

  async function tell(activity: Activity, words: Message): Promise<void> {
    const reference = TurnContext.getConversationReference(activity);
    const reader = plainReader(activity, defaults);
    await talk.send(reference, marked(textActivity(chatText(words, reader)), reader));
  }

  /** Practice is marked as such in every message; a card carries the mark itself. */
  function marked(outgoing: Outgoing, reader: Reader): Outgoing {
    const { text } = outgoing;
    if (!practice || text === undefined) return outgoing;
    return { ...outgoing, text: `${say(reader, 'cards.practice')}\n\n${text}` };
  }

  return {
    async turnOf(activity) {
      const identity = identityOf(activity);
      const speaker =
        identity === null
          ? null
          : await admin.operatorByTeamsIdentity(identity.tenantId, identity.aadObjectId);
      if (speaker === null) {
        await tell(activity, message('chat.unknown-speaker'));
        return null;
      }
      const reference = TurnContext.getConversationReference(activity);
      const conversation = await conversations.learn({
        operatorId: speaker.id,
        reference: storable(reference),
        locale: localeOf(activity),
        timeZone: zoneTold(activity),
      });
      const reader = readerOf(conversation, speaker, defaults);
      return {
        speaker,
        conversation,
        reader,
        activityId: typeof activity.id === 'string' && activity.id !== '' ? activity.id : null,
        send: (outgoing) => talk.send(reference, marked(outgoing, reader)),
      };
    },

    tellPlainly: tell,

    async calmly(activity, work) {
      try {
        await work();
      } catch (error) {
        await tell(activity, calmWords(error, log));
      }
    },
  };
}
