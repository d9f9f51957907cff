import type { Instant } from '../../services/cases/instant.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import type { IntakeCard, IntakeState } from '../intake-state.ts';
import type { AdaptiveCard } from './card-types.ts';
import { chooseUser } from './choose-user.ts';
import { intakeForm } from './intake-form.ts';
import { missingQuestion, whenQuestion } from './one-question.ts';

export interface IntakeView {
  readonly card: IntakeCard;
  readonly state: IntakeState;
  readonly reader: Reader;
  readonly now: Instant;
  readonly practice: boolean;
}

const TITLES = {
  form: 'cards.form.title',
  'choose-user': 'cards.choose.title',
  missing: 'cards.missing.title',
  when: 'cards.when.title',
} as const;

/** What the card asked, for the card that takes its place. */
export function intakeTitle(reader: Reader, card: IntakeCard): string {
  return say(reader, TITLES[card]);
}

/** Null where the card and the open question do not belong together; the text beside it is then all there is. */
export function drawIntake(view: IntakeView): AdaptiveCard | null {
  const { card, state } = view;
  switch (card) {
    case 'form':
      return state.question === 'who' ? intakeForm(view, state) : null;
    case 'choose-user':
      return state.question === 'choose-user' ? chooseUser(view, state) : null;
    case 'missing':
      return state.question === 'missing' ? missingQuestion(view) : null;
    case 'when':
      return state.question === 'when-created' ? whenQuestion(view) : null;
  }
}
