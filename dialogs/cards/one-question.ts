import { say } from '../../services/texts/texts.ts';
import type { AdaptiveCard, ExecuteAction } from './card-types.ts';
import type { IntakeView } from './draw-intake.ts';
import { frame } from './frame.ts';
import { generalButtons } from './general-buttons.ts';
import { whenInputs } from './intake-inputs.ts';

/** One button an answer. */
export function missingQuestion({ reader, practice }: IntakeView): AdaptiveCard {
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.missing.title')}**`,
    actions: [
      ...(['password', 'notice', 'both'] as const).map(
        (missing): ExecuteAction => ({
          type: 'Action.Execute',
          title: say(reader, `cards.choice.${missing}`),
          verb: 'missing',
          data: { missing },
        }),
      ),
      generalButtons(reader).cancel(),
    ],
  });
}

export function whenQuestion({ reader, practice, now }: IntakeView): AdaptiveCard {
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.when.title')}**`,
    body: whenInputs(reader, now),
    actions: [
      {
        type: 'Action.Execute',
        title: say(reader, 'cards.button.go-on'),
        verb: 'when-created',
        data: {},
        style: 'positive',
      },
      {
        type: 'Action.Execute',
        title: say(reader, 'cards.input.when-unknown-title'),
        verb: 'when-created',
        data: { unknownWhen: 'true' },
        associatedInputs: 'none',
      },
      generalButtons(reader).cancel(),
    ],
  });
}
