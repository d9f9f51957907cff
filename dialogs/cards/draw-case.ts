import type { AdaptiveCard } from './card-types.ts';
import type { CaseView } from './case-view.ts';

/** The one card of a case, by its stage and for this viewer: buttons only for what they may do now. */
export function drawCase({ headline, reader }: CaseView): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: reader.language,
    fallbackText: headline,
    body: [{ type: 'TextBlock', text: headline, wrap: true }],
  };
}
