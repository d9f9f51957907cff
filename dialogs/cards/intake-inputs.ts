import type { Instant } from '../../services/cases/instant.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { wallOf } from '../dates/wall-time.ts';
import type { InputChoiceSet, InputDate, InputTime, InputToggle } from './card-types.ts';

export function missingInput(reader: Reader, value: string | null): InputChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id: 'missing',
    label: say(reader, 'cards.input.missing'),
    isRequired: true,
    errorMessage: say(reader, 'cards.input.missing-error'),
    style: 'expanded',
    wrap: true,
    choices: (['password', 'notice', 'both'] as const).map((each) => ({
      title: say(reader, `cards.choice.${each}`),
      value: each,
    })),
    ...(value === null ? {} : { value }),
  };
}

/** Pickers know no zone: today is the reader's today. */
export function whenInputs(reader: Reader, now: Instant): readonly [InputDate, InputTime] {
  const { year, month, day } = wallOf(now, reader.timeZone);
  const today = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return [
    {
      type: 'Input.Date',
      id: 'date',
      label: say(reader, 'cards.input.date'),
      errorMessage: say(reader, 'cards.input.date-error'),
      max: today,
    },
    {
      type: 'Input.Time',
      id: 'time',
      label: say(reader, 'cards.input.time'),
      errorMessage: say(reader, 'cards.input.time-error'),
    },
  ];
}

export function unknownInput(reader: Reader): InputToggle {
  return {
    type: 'Input.Toggle',
    id: 'unknownWhen',
    label: say(reader, 'cards.input.when-unknown'),
    title: say(reader, 'cards.input.when-unknown-title'),
    errorMessage: say(reader, 'cards.input.date-error'),
    value: 'false',
    valueOn: 'true',
    valueOff: 'false',
  };
}
