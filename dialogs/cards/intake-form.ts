import { say } from '../../services/texts/texts.ts';
import type { IntakeState } from '../intake-state.ts';
import type { AdaptiveCard } from './card-types.ts';
import type { IntakeView } from './draw-intake.ts';
import { frame } from './frame.ts';
import { generalButtons } from './general-buttons.ts';
import { missingInput, unknownInput, whenInputs } from './intake-inputs.ts';

/** Who, what and when at once: one form is kinder than three questions. */
export function intakeForm(
  { reader, now, practice }: IntakeView,
  { told }: Extract<IntakeState, { question: 'who' }>,
): AdaptiveCard {
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.form.title')}**`,
    body: [
      {
        type: 'Input.Text',
        id: 'who',
        label: say(reader, 'cards.input.who'),
        isRequired: true,
        errorMessage: say(reader, 'cards.input.who-error'),
        maxLength: 200,
      },
      missingInput(reader, told.missing),
      ...whenInputs(reader, now),
      unknownInput(reader),
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: say(reader, 'cards.button.go-on'),
        verb: 'intake-form',
        data: {},
        style: 'positive',
      },
      generalButtons(reader).cancel(),
    ],
  });
}
