import { type Reader, say } from '../../services/texts/texts.ts';
import type { AdaptiveCard } from './card-types.ts';
import { paragraph } from './elements.ts';
import { frame } from './frame.ts';

/** A card that was acted on, or that is no longer the newest: the same headline, no buttons, and what became of it. */
export function drawRecorded({
  headline,
  recorded,
  reader,
  practice,
}: {
  readonly headline: string;
  /** What was recorded, in the reader's language; null: something newer took its place. */
  readonly recorded: string | null;
  readonly reader: Reader;
  readonly practice: boolean;
}): AdaptiveCard {
  const text = recorded ?? say(reader, 'cards.recorded.superseded');
  const look = recorded === null ? { isSubtle: true } : { weight: 'bolder' as const };
  return frame({ headline, reader, practice, body: [paragraph(text, { ...look, separator: true })] });
}
