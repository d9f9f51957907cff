import { say } from '../../services/texts/texts.ts';
import type { FoundUser, IntakeState } from '../intake-state.ts';
import type { AdaptiveCard } from './card-types.ts';
import type { IntakeView } from './draw-intake.ts';
import { withoutMarks } from './escape.ts';
import { frame } from './frame.ts';
import { generalButtons } from './general-buttons.ts';

function titleOf({ name, authority, email }: FoundUser): string {
  return [name, authority, email]
    .filter((part) => part !== null)
    .map(withoutMarks)
    .join(', ');
}

export function chooseUser(
  { reader, practice }: IntakeView,
  { users }: Extract<IntakeState, { question: 'choose-user' }>,
): AdaptiveCard {
  return frame({
    reader,
    practice,
    headline: `**${say(reader, 'cards.choose.title')}**`,
    body: [
      {
        type: 'Input.ChoiceSet',
        id: 'userId',
        label: say(reader, 'cards.input.choose'),
        isRequired: true,
        errorMessage: say(reader, 'cards.input.choose-error'),
        style: 'expanded',
        wrap: true,
        choices: users.map((user) => ({ title: titleOf(user), value: user.id })),
      },
    ],
    actions: [
      {
        type: 'Action.Execute',
        title: say(reader, 'cards.button.choose'),
        verb: 'choose-user',
        data: {},
        style: 'positive',
      },
      generalButtons(reader).cancel(),
    ],
  });
}
