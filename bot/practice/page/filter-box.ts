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
export function filterBox(
  page: Page,
  filtered: readonly FilteredMailbox[],
  changed: () => void,
): HTMLElement {
  const { t } = page;
  const troubled = filtered.filter((box) => box.behaviour in BEHAVIOURS || box.held.length > 0);

  function act(work: () => Promise<unknown>, said: TextKey): () => void {
    return () =>
      void work()
        .then(() => page.announce(t(said)))
        .catch(() => page.announce(t('lostTouch')))
        .finally(changed);
  }

  function row(box: FilteredMailbox): HTMLElement {
    const behaviour = BEHAVIOURS[box.behaviour];
    return el(
      'li',
      { class: 'filter-row' },
      el('p', { class: 'filter-owner' }, el('strong', {}, box.owner), ' ', el('span', {}, box.address)),
      behaviour === undefined ? null : el('p', { class: 'filter-does' }, t(behaviour)),
      box.held.length === 0 ? null : heldList(box),
      behaviour === undefined ? null : letInButton(box),
    );
  }

  function heldList(box: FilteredMailbox): HTMLElement {
    return el(
      'div',
      { class: 'filter-held' },
      el('p', {}, t('held', { count: box.held.length })),
      el('ul', {}, ...box.held.map((message) => el('li', {}, message.subject, releaseButton(box, message)))),
    );
  }

  function releaseButton(box: FilteredMailbox, message: { readonly id: string; readonly subject: string }) {
    const label = t('releaseOf', { name: box.owner, subject: message.subject });
    const release = act(() => api.release(message.id), 'released');
    return el(
      'button',
      { type: 'button', class: 'plain', 'aria-label': label, click: release },
      t('release'),
    );
  }

  function letInButton(box: FilteredMailbox): HTMLElement {
    const allow = act(() => api.letIn({ address: box.address }), 'letInDone');
    const label = t('letInOf', { name: box.owner });
    return el('button', { type: 'button', class: 'main', 'aria-label': label, click: allow }, t('letIn'));
  }

  return el(
    'section',
    { class: 'filter', 'aria-labelledby': 'filter-title' },
    el('h3', { id: 'filter-title' }, icon('shield'), t('filterTitle')),
    el('p', { class: 'hint' }, t('filterIntro')),
    troubled.length === 0
      ? el('p', { class: 'filter-none' }, t('filterNone'))
      : el('ul', { class: 'filter-rows' }, ...troubled.map(row)),
    ...domainsWithSeveral(troubled).map((domain) =>
      el(
        'button',
        { type: 'button', class: 'plain', click: act(() => api.letIn({ domain }), 'letInDone') },
        t('letInDomain', { domain }),
      ),
    ),
  );
}

function domainsWithSeveral(boxes: readonly FilteredMailbox[]): readonly string[] {
  const domains = boxes
    .filter((box) => box.behaviour in BEHAVIOURS)
    .map(({ address }) => address.slice(address.lastIndexOf('@') + 1));
  return [...new Set(domains)].filter((domain) => domains.filter((other) => other === domain).length > 1);
}
