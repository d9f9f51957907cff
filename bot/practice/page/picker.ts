import { el, labelledSelect } from './dom.ts';

/** A select that shows two lines of what is chosen; the select itself lies over them, so it works as any other does. */
export interface Picker {
  readonly element: HTMLElement;
  readonly select: HTMLSelectElement;
  show(face: HTMLElement, name: string, more: string): void;
}

export function createPicker(id: string): Picker {
  const select = labelledSelect(id, '', 'picker-select');
  const face = el('span', { class: 'face' });
  const name = el('span', { class: 'picker-name' });
  const more = el('span', { class: 'picker-more' });
  const words = el('span', { class: 'picker-words', 'aria-hidden': 'true' }, name, more);
  return {
    element: el('div', { class: 'picker' }, face, words, select),
    select,
    show(symbol, first, second) {
      face.replaceChildren(symbol);
      name.textContent = first;
      more.textContent = second;
    },
  };
}
