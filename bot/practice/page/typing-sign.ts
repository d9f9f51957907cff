import { assistantAvatar } from './avatar.ts';
import { el } from './dom.ts';
import type { Page } from './page-context.ts';

/** As long as Teams shows it after one typing activity. */
const SHOWN_MS = 8_000;

export function typingSign(page: Page) {
  const words = el('span', { class: 'quiet' });
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  const element = el('div', { class: 'typing', hidden: true }, assistantAvatar(), dots, words);
  let timer = 0;
  return {
    element,
    show() {
      words.textContent = page.t('typing');
      element.hidden = false;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        element.hidden = true;
      }, SHOWN_MS);
    },
    hide() {
      window.clearTimeout(timer);
      element.hidden = true;
    },
  };
}
