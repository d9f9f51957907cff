import { type Reader, say } from '../../services/texts/texts.ts';
import type { AdaptiveCard, CardAction, CardElement } from './card-types.ts';
import { defuse, withoutMarkdown } from './escape.ts';

/** Teams shows no more of them. */
export const ACTIONS_MAX = 6;
/** Teams refuses larger messages at 28 KB; the rest is for the envelope. */
export const CARD_BYTES_MAX = 25 * 1024;

const HEADLINE_MAX = 4000;

export interface Frame {
  readonly reader: Reader;
  readonly practice: boolean;
  /** In the reader's language, with the light Markdown of the catalogue. */
  readonly headline: string;
  /** What the card itself says first, where it shows the rest of the headline elsewhere. */
  readonly shown?: string;
  readonly body?: readonly (CardElement | null)[];
  readonly actions?: readonly (CardAction | null)[];
}

function present<Part>(part: Part | null): part is Part {
  return part !== null;
}

/** What every card has: the mark of practice, what is said first, and a text for those who see no card. */
export function frame({
  reader,
  practice,
  headline,
  shown = headline,
  body = [],
  actions = [],
}: Frame): AdaptiveCard {
  const mark = practice ? say(reader, 'cards.practice') : null;
  const text = headline.slice(0, HEADLINE_MAX);
  const buttons = actions.filter(present).slice(0, ACTIONS_MAX);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: reader.language,
    fallbackText: [mark, withoutMarkdown(text)].filter(present).join(' · '),
    body: [
      ...(mark === null
        ? []
        : [{ type: 'TextBlock', text: mark, wrap: true, size: 'small', isSubtle: true } as const]),
      { type: 'TextBlock', text: defuse(shown.slice(0, HEADLINE_MAX)), wrap: true },
      ...body.filter(present),
    ],
    ...(buttons.length === 0 ? {} : { actions: buttons }),
  };
}

export function bytesOf(card: AdaptiveCard): number {
  return new TextEncoder().encode(JSON.stringify(card)).length;
}
