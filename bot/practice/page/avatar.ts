import { el, icon } from './dom.ts';

/** First letters of the first and the last word; titles such as "Dr." count like a word. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [words[0] ?? '', last]
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}

export function avatar(name: string): HTMLElement {
  const shade = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 6;
  return el('span', { class: `avatar shade-${shade}`, 'aria-hidden': 'true' }, initials(name));
}

export function assistantAvatar(): HTMLElement {
  return el(
    'span',
    { class: 'avatar bot', 'aria-hidden': 'true' },
    el('img', { src: '/page/icon.svg', alt: '' }),
  );
}

/** A pane's symbol. */
export function emblem(name: Parameters<typeof icon>[0]): HTMLElement {
  return el('span', { class: 'emblem', 'aria-hidden': 'true' }, icon(name));
}
