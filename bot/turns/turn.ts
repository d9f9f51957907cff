import type { AdaptiveCard } from '../../dialogs/cards/card-types.ts';
import type { Operator } from '../../services/cases/directory.ts';
import type { TextKey } from '../../services/texts/en/catalogue.ts';
import { type Message, message } from '../../services/texts/message.ts';
import type { Reader } from '../../services/texts/texts.ts';
import { cardActivity, type Outgoing, textActivity } from '../activities.ts';
import { chatText } from '../chat-text.ts';
import type { Conversation } from '../conversations.ts';

/** One thing a known person said, and the means to answer in their chat, language and zone. */
export interface Turn {
  readonly speaker: Operator;
  readonly conversation: Conversation;
  readonly reader: Reader;
  /** Of what was said; the same when the channel delivers it again. */
  readonly activityId: string | null;
  /** The id that the channel gave it; null where it gives none. */
  send(activity: Outgoing): Promise<string | null>;
}

export async function answerWith(turn: Turn, ...messages: readonly Message[]): Promise<void> {
  const text = messages.map((each) => chatText(each, turn.reader)).join('\n\n');
  if (text !== '') await turn.send(textActivity(text));
}

export async function answer(turn: Turn, key: TextKey, params: Message['params'] = {}): Promise<void> {
  await answerWith(turn, message(key, params));
}

export async function answerCard(turn: Turn, card: AdaptiveCard): Promise<void> {
  await turn.send(cardActivity(card));
}
