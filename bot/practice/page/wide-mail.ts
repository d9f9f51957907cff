import { el, icon } from './dom.ts';
import type { Page } from './page-context.ts';

/** A mail over the whole page, for whoever has to read all of it; Escape closes. */
export function showWide(page: Page, subject: string, content: HTMLElement): void {
  const close = page.t('close');
  const dialog = el(
    'dialog',
    { class: 'wide-mail', 'aria-labelledby': 'wide-title' },
    el(
      'header',
      {},
      el('h2', { id: 'wide-title' }, subject),
      el(
        'button',
        { type: 'button', class: 'tool', 'aria-label': close, title: close, click: () => dialog.close() },
        icon('close'),
      ),
    ),
    el(
      'div',
      { class: 'wide-body', tabindex: '0', role: 'region', 'aria-labelledby': 'wide-title' },
      content,
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
