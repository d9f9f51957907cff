import { type Reader, say } from '../../services/texts/texts.ts';
import type { AdaptiveCard } from './card-types.ts';
import { aside, paragraph } from './elements.ts';
import { frame } from './frame.ts';
import { generalButtons } from './general-buttons.ts';

const LINES = [
  'begin',
  'status',
  'arrived',
  'address',
  'reset',
  'request',
  'probe',
  'paste',
  'loan',
  'close',
  'coordinators',
  'extend',
  'language',
] as const;

/** Everything that can be said in words, because words do all that a button does. */
export function drawHelp({
  reader,
  practice,
}: {
  readonly reader: Reader;
  readonly practice: boolean;
}): AdaptiveCard {
  const { begin, myCases } = generalButtons(reader);
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.help.title')}**`,
    body: [
      ...LINES.map((line) => paragraph(say(reader, `cards.help.${line}`), { spacing: 'small' })),
      aside(say(reader, 'cards.help.ref')),
    ],
    actions: [begin(), myCases()],
  });
}
