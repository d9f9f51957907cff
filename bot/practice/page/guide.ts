import { el, icon } from './dom.ts';
import { keep, kept } from './keep.ts';
import type { Page } from './page-context.ts';

/** Three steps for whoever is here for the first time. */
export function createGuide(page: Page, root: HTMLElement, openCast: () => void) {
  let hidden = kept('guided', false);

  function hide(): void {
    hidden = true;
    keep('guided', true);
    root.hidden = true;
  }

  function redraw(): void {
    const { t } = page;
    root.hidden = hidden;
    root.replaceChildren(
      el('h2', { id: 'guide-title' }, t('guideTitle')),
      el('ol', {}, ...(['guideOne', 'guideTwo', 'guideThree'] as const).map((key) => el('li', {}, t(key)))),
      el('button', { type: 'button', class: 'plain', click: openCast }, t('guideGo')),
      el(
        'button',
        {
          type: 'button',
          class: 'tool',
          'aria-label': t('guideDismiss'),
          title: t('guideDismiss'),
          click: hide,
        },
        icon('close'),
      ),
    );
  }

  return { redraw };
}
