import { type Activity, ActivityTypes, CardFactory, InputHints, MessageFactory } from 'botbuilder';
import type { AdaptiveCard } from '../dialogs/cards/card-types.ts';

export type Outgoing = Partial<Activity>;

/** Text as Teams shows it; Markdown is ours alone, what people wrote was escaped before. */
export function textActivity(text: string): Outgoing {
  return { type: ActivityTypes.Message, text, textFormat: 'markdown', inputHint: InputHints.AcceptingInput };
}

/** `summary` is what a notification shows. */
export function cardActivity(card: AdaptiveCard): Outgoing {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: card.fallbackText };
}
