import { type Reader, say } from '../../services/texts/texts.ts';
import type { ExecuteAction } from './card-types.ts';

/** What can be begun from anywhere. */
export function generalButtons(reader: Reader) {
  const act = (
    verb: string,
    key: 'begin' | 'my-cases' | 'help' | 'cancel',
    more: Partial<ExecuteAction> = {},
  ) =>
    ({
      type: 'Action.Execute',
      title: say(reader, `cards.button.${key}`),
      verb,
      data: {},
      associatedInputs: 'none',
      ...more,
    }) as const satisfies ExecuteAction;
  return {
    begin: () => act('begin', 'begin', { style: 'positive' }),
    myCases: () => act('status', 'my-cases'),
    help: () => act('help', 'help'),
    cancel: () => act('cancel', 'cancel'),
  };
}
