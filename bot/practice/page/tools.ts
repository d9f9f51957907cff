import { api } from './api.ts';
import { el, icon } from './dom.ts';
import { keep, kept } from './keep.ts';
import type { Page } from './page-context.ts';

/** The buttons at the head of the page: cast, colours, start again. */
export function createTools(
  page: Page,
  root: HTMLElement,
  question: HTMLDialogElement,
  openCast: () => void,
) {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)');
  let theme = kept<'light' | 'dark' | null>('theme', null);

  const isDark = () => (theme === null ? prefersDark.matches : theme === 'dark');

  function paint(): void {
    if (theme === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  function redraw(): void {
    const { t } = page;
    const colours = t(isDark() ? 'toLight' : 'toDark');
    root.replaceChildren(
      el(
        'button',
        { type: 'button', class: 'main cast-open', id: 'cast-open', click: openCast },
        icon('people'),
        el('span', {}, t('castOpen')),
      ),
      el(
        'button',
        { type: 'button', class: 'tool', id: 'theme', 'aria-label': colours, title: colours, click: toggle },
        icon(isDark() ? 'sun' : 'moon'),
      ),
      el(
        'button',
        {
          type: 'button',
          class: 'tool',
          id: 'start-again',
          'aria-label': t('again'),
          title: t('again'),
          click: () => question.showModal(),
        },
        icon('again'),
      ),
    );
    const yes = el(
      'button',
      { type: 'button', class: 'danger', click: () => void again(yes) },
      t('againYes'),
    );
    question.replaceChildren(
      el('h2', { id: 'again-title' }, t('againTitle')),
      el('p', {}, t('againBody')),
      el(
        'div',
        { class: 'choices' },
        el('button', { type: 'button', class: 'plain', click: () => question.close() }, t('cancel')),
        yes,
      ),
    );
  }

  function toggle(): void {
    theme = isDark() ? 'light' : 'dark';
    keep('theme', theme);
    paint();
    redraw();
    document.getElementById('theme')?.focus();
  }

  /** The page begins anew when the server says that everything is empty. */
  async function again(button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    try {
      await api.startAgain();
    } catch (fault) {
      console.warn('not started again', fault);
      page.announce(page.t('lostTouch'));
      button.disabled = false;
    }
  }

  prefersDark.addEventListener('change', redraw);
  paint();
  return { redraw };
}
