import { type Reader, say } from '../../services/texts/texts.ts';
import type { AdaptiveCard } from './card-types.ts';
import { paragraph } from './elements.ts';
import { frame } from './frame.ts';
import { generalButtons } from './general-buttons.ts';

/** Once, when somebody adds the assistant: what it does and how to begin. */
export function drawWelcome({
  reader,
  practice,
}: {
  readonly reader: Reader;
  readonly practice: boolean;
}): AdaptiveCard {
  const { begin, help } = generalButtons(reader);
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.welcome.title')}**`,
    body: [paragraph(say(reader, 'cards.welcome.what'))],
    actions: [begin(), help()],
  });
}
