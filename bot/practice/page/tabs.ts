import { byId, el, type IconName, icon } from './dom.ts';
import { keep, kept } from './keep.ts';
import type { Page } from './page-context.ts';

const PANES = ['reporter', 'coordinator', 'it', 'user'] as const;
export type PaneName = (typeof PANES)[number];

const SYMBOLS: Readonly<Record<PaneName, IconName>> = {
  reporter: 'chat',
  coordinator: 'shield',
  it: 'server',
  user: 'inbox',
};

/** Narrower than this, one pane at a time is shown; the stylesheet holds the same number. */
const NARROW = '(max-width: 759px)';

/** One pane at a time on a phone, with a count of what came meanwhile in the others. */
export function createTabs(page: Page, root: HTMLElement) {
  const narrow = matchMedia(NARROW);
  const counts = new Map<PaneName, number>();
  const last = kept<string>('tab', 'reporter');
  let current: PaneName = PANES.find((name) => name === last) ?? 'reporter';

  const tabs = PANES.map((name) =>
    el('button', {
      type: 'button',
      role: 'tab',
      id: `tab-${name}`,
      'aria-controls': name,
      click: () => select(name),
    }),
  );
  root.append(...tabs);

  function show(): void {
    PANES.forEach((name, at) => {
      const pane = byId(name);
      const isCurrent = name === current;
      pane.classList.toggle('away', !isCurrent);
      if (narrow.matches) pane.setAttribute('role', 'tabpanel');
      else pane.removeAttribute('role');
      const tab = tabs[at];
      tab?.setAttribute('aria-selected', String(isCurrent));
      tab?.setAttribute('tabindex', isCurrent ? '0' : '-1');
    });
  }

  function redraw(): void {
    for (const part of [root, root.parentElement]) part?.setAttribute('aria-label', page.t('tabs'));
    PANES.forEach((name, at) => {
      const tab = tabs[at];
      const count = counts.get(name) ?? 0;
      const news = count === 0 ? null : el('span', { class: 'quiet' }, page.t('news', { count }));
      const badge = count === 0 ? null : el('b', {}, String(count));
      tab?.replaceChildren(
        el('span', { class: 'tab-symbol', 'aria-hidden': 'true' }, icon(SYMBOLS[name]), badge),
        el('span', { class: 'tab-name' }, page.t(name === 'user' ? 'userTab' : name), news),
      );
    });
    show();
  }

  function select(name: PaneName): void {
    current = name;
    keep('tab', name);
    counts.delete(name);
    redraw();
    byId(name).dispatchEvent(new CustomEvent('shown'));
  }

  root.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const ends: Readonly<Record<string, PaneName>> = { Home: 'reporter', End: 'user' };
    const moved = PANES[(PANES.indexOf(current) + (step ?? 0) + PANES.length) % PANES.length];
    const target = ends[event.key] ?? (step === undefined ? undefined : moved);
    if (target === undefined) return;
    event.preventDefault();
    select(target);
    byId(`tab-${target}`).focus();
  });
  narrow.addEventListener('change', show);
  redraw();

  return {
    redraw,
    select,
    /** Something came in this pane. */
    tell(name: PaneName): void {
      if (!narrow.matches || name === current) return;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      redraw();
    },
  };
}
