import { escapeMarkdown } from '../dialogs/cards/escape.ts';
import type { TextKey } from '../services/texts/en/catalogue.ts';
import { type Message, message, type Param } from '../services/texts/message.ts';
import { type Reader, render } from '../services/texts/texts.ts';

function inert(param: Param): Param {
  return typeof param === 'string' ? escapeMarkdown(param) : param;
}

/**
 * The message as Markdown for Teams: the bold of the catalogue stays; names, addresses and whatever else it is filled
 * with are no formatting, no mention and no link.
 */
export function chatText({ key, params }: Message, reader: Reader): string {
  const filled = Object.entries(params).map(([name, param]) => [name, inert(param)] as const);
  return render({ key, params: Object.fromEntries(filled) }, reader);
}

export function chatSay(reader: Reader, key: TextKey, params: Message['params'] = {}): string {
  return chatText(message(key, params), reader);
}
