import type { FilteredMailbox } from '../wire.ts';
import { api } from './api.ts';
import { el, icon } from './dom.ts';
import type { Page } from './page-context.ts';
import type { TextKey } from './texts.ts';

const BEHAVIOURS: Readonly<Record<string, TextKey>> = {
  swallow: 'swallow',
  'swallow-once': 'swallowOnce',
  greylist: 'greylist',
  'refuse-5.7.1': 'refusePolicy',
};

/** What the IT unit can do at its own filter, so that a rehearsed fix is a fix. */
export function createFilterBox(page: Page, changed: () => void) {
  const heading = el('h3', { id: 'filter-title' });
  const count = el('span', { class: 'filter-count' });
  const body = el('div', { class: 'filter-body' });
  const element = el(
    'details',
    { class: 'filter', open: true, hidden: true },
    el('summary', {}, icon('shield'), heading, count),
    body,
  );

  function act(work: () => Promise<unknown>, said: TextKey): () => void {
    return () =>
      void work()
        .then(() => page.announce(page.t(said)))
        .catch(() => page.announce(page.t('lostTouch')))
        .finally(changed);
  }

  function row(box: FilteredMailbox): HTMLElement {
    const { t } = page;
    const behaviour = BEHAVIOURS[box.behaviour];
    const allow = act(() => api.letIn({ address: box.address }), 'letInDone');
    const label = t('letInOf', { name: box.owner });
    return el(
      'li',
      { class: 'filter-row' },
      el('p', { class: 'filter-owner' }, el('strong', {}, box.owner), ' ', el('span', {}, box.address)),
      behaviour === undefined ? null : el('p', { class: 'filter-does' }, t(behaviour)),
      box.held.length === 0 ? null : heldList(box),
      behaviour === undefined
        ? null
        : el('button', { type: 'button', class: 'main', 'aria-label': label, click: allow }, t('letIn')),
    );
  }

  function heldList(box: FilteredMailbox): HTMLElement {
    return el(
      'div',
      { class: 'filter-held' },
      el('p', {}, page.t('held', { count: box.held.length })),
      el('ul', {}, ...box.held.map((message) => el('li', {}, message.subject, releaseButton(box, message)))),
    );
  }

  function releaseButton(box: FilteredMailbox, message: { readonly id: string; readonly subject: string }) {
    const label = page.t('releaseOf', { name: box.owner, subject: message.subject });
    const release = act(() => api.release(message.id), 'released');
    return el(
      'button',
      { type: 'button', class: 'plain', 'aria-label': label, click: release },
      page.t('release'),
    );
  }

  function domainButton(domain: string): HTMLElement {
    const allow = act(() => api.letIn({ domain }), 'letInDone');
    return el('button', { type: 'button', class: 'plain', click: allow }, page.t('letInDomain', { domain }));
  }

  return {
    element,
    open(isOpen: boolean): void {
      element.open = isOpen;
    },
    /** Null: no mailbox is chosen, so there is no filter to show. */
    draw(filtered: readonly FilteredMailbox[] | null): void {
      const { t } = page;
      const hadFocus = body.contains(document.activeElement);
      const troubled = (filtered ?? []).filter((box) => box.behaviour in BEHAVIOURS || box.held.length > 0);
      const held = troubled.reduce((sum, box) => sum + box.held.length, 0);
      element.hidden = filtered === null;
      heading.textContent = t('filterTitle');
      count.textContent = held === 0 ? '' : t('held', { count: held });
      count.hidden = held === 0;
      body.replaceChildren(
        el('p', { class: 'hint' }, t('filterIntro')),
        troubled.length === 0
          ? el('p', { class: 'filter-none' }, t('filterNone'))
          : el('ul', { class: 'filter-rows' }, ...troubled.map(row)),
        ...domainsWithSeveral(troubled).map(domainButton),
      );
      if (hadFocus) (body.querySelector('button') ?? element.querySelector('summary'))?.focus();
    },
  };
}

function domainsWithSeveral(boxes: readonly FilteredMailbox[]): readonly string[] {
  const domains = boxes
    .filter((box) => box.behaviour in BEHAVIOURS)
    .map(({ address }) => address.slice(address.lastIndexOf('@') + 1));
  return [...new Set(domains)].filter((domain) => domains.filter((other) => other === domain).length > 1);
}
