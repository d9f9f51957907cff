import type {
  AdaptiveCard,
  CardAction,
  CardElement,
  ExecuteAction,
} from '../../../dialogs/cards/card-types.ts';
import { ACTIONS_MAX, bytesOf, CARD_BYTES_MAX } from '../../../dialogs/cards/frame.ts';

function leaves(elements: readonly CardElement[]): readonly CardElement[] {
  return elements.flatMap((element) => (element.type === 'Container' ? leaves(element.items) : [element]));
}

function executes(action: CardAction): readonly ExecuteAction[] {
  if (action.type === 'Action.Execute') return [action];
  return action.type === 'Action.ShowCard' ? action.card.actions : [];
}

/** Every button of the card, those behind another button and those of entries among them. */
export function actionsOf(card: AdaptiveCard): readonly ExecuteAction[] {
  const selects = card.body.flatMap((element) =>
    element.type === 'Container' && element.selectAction !== undefined ? [element.selectAction] : [],
  );
  const amidst = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
  return [...amidst, ...(card.actions ?? []), ...selects].flatMap(executes);
}

/** Why Teams, a telephone or a screen reader would not take this card; empty: they would. */
export function cardFaults(card: AdaptiveCard): readonly string[] {
  const faults: string[] = [];
  const hidden = (card.actions ?? []).flatMap((action) =>
    action.type === 'Action.ShowCard' ? action.card.body : [],
  );
  const all = leaves([...card.body, ...hidden]);
  if (card.version !== '1.5' || card.type !== 'AdaptiveCard') faults.push('version');
  if (!/^[a-z]{2}$/.test(card.lang)) faults.push('lang');
  if (card.fallbackText.trim() === '' || /\*\*/.test(card.fallbackText)) faults.push('fallbackText');
  if (bytesOf(card) > CARD_BYTES_MAX) faults.push(`${bytesOf(card)} bytes`);
  if ((card.actions ?? []).length > ACTIONS_MAX) faults.push('actions');
  for (const { title, verb } of actionsOf(card))
    if (title.trim() === '' || verb === '') faults.push('a bare button');
  const ids = all.flatMap((element) => ('id' in element && element.id !== undefined ? [element.id] : []));
  const shown = leaves(card.body).flatMap((element) => ('id' in element ? [element.id] : []));
  if (new Set(shown).size !== shown.length) faults.push(`an id twice: ${ids.join(' ')}`);
  for (const element of all) {
    if (element.type === 'TextBlock' && element.text.trim() === '') faults.push('an empty text');
    if (element.type === 'RichTextBlock' && element.inlines.length === 0) faults.push('an empty line');
    if (!element.type.startsWith('Input.')) continue;
    const input = element as Extract<CardElement, { readonly label: string }>;
    if (input.label.trim() === '' || input.errorMessage.trim() === '')
      faults.push(`${input.id} without a label`);
  }
  if (/cards\.|intake\./.test(JSON.stringify([card.body, card.actions])))
    faults.push('a key instead of a text');
  return faults;
}
