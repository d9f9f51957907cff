import type { FilteredMailbox } from '../wire.ts';
import { api } from './api.ts';
import { el, icon } from './dom.ts';
import type { Page } from './page-context.ts';
import type { TextKey } from './texts.ts';
import { shortTime } from './time.ts';

const BEHAVIOURS: Readonly<Record<string, TextKey>> = {
  swallow: 'swallow',
  'swallow-once': 'swallowOnce',
  greylist: 'greylist',
  'refuse-5.7.1': 'refusePolicy',
};

/** Nothing that a filter does, but why mail comes back all the same. */
const NOT_THE_FILTER: Readonly<Record<string, TextKey>> = {
  'refuse-5.2.2': 'boxFull',
  'refuse-5.1.1': 'boxMissing',
};

/** What the IT unit can do at its own filter, so that a rehearsed fix is a fix. */
export function createFilterBox(page: Page, changed: () => void) {
  const allowed = new Set<string>();
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
    const trouble = troubleOf(box);
    const status = trouble ?? NOT_THE_FILTER[box.behaviour] ?? 'letsIn';
    const letIn = () => api.letIn({ address: box.address }).then(() => allowed.add(box.address));
    const allow = act(letIn, 'letInDone');
    const label = t('letInOf', { name: box.owner });
    return el(
      'li',
      { class: `filter-row ${trouble === undefined ? 'calm' : 'troubled'}` },
      el('p', { class: 'filter-owner' }, el('strong', {}, box.owner), ' ', el('span', {}, box.address)),
      el('p', { class: status === 'letsIn' ? 'filter-does well' : 'filter-does' }, t(status)),
      box.held.length === 0 ? null : heldList(box),
      trouble === undefined
        ? null
        : el('button', { type: 'button', class: 'main', 'aria-label': label, click: allow }, t('letIn')),
    );
  }

  /** A mail that was held tells of a filter, until somebody here lets mail in. */
  function troubleOf(box: FilteredMailbox): TextKey | undefined {
    const heldBefore = box.held.length > 0 && !allowed.has(box.address);
    return BEHAVIOURS[box.behaviour] ?? (heldBefore ? 'heldBefore' : undefined);
  }

  function heldList(box: FilteredMailbox): HTMLElement {
    return el(
      'div',
      { class: 'filter-held' },
      el('p', {}, page.t('held', { count: box.held.length })),
      el(
        'ul',
        {},
        ...box.held.map((message) => el('li', {}, heldMail(message), releaseButton(box, message))),
      ),
    );
  }

  function heldMail({ at, subject }: FilteredMailbox['held'][number]): HTMLElement {
    const time = shortTime(at, page.now(), page.language(), page.timeZone());
    return el('span', { class: 'held-mail' }, subject, el('time', { datetime: at }, time));
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
      const boxes = filtered ?? [];
      const troubled = boxes.filter((box) => troubleOf(box) !== undefined || box.held.length > 0);
      const calm = boxes.filter((box) => !troubled.includes(box));
      const held = troubled.reduce((sum, box) => sum + box.held.length, 0);
      element.hidden = filtered === null;
      heading.textContent = t('filterTitle');
      count.textContent = held === 0 ? '' : t('held', { count: held });
      count.hidden = held === 0;
      const parts = [
        el('p', { class: 'hint' }, t('filterIntro')),
        troubled.length === 0 ? el('p', { class: 'filter-none' }, t('filterNone')) : null,
        el('ul', { class: 'filter-rows' }, ...[...troubled, ...calm].map(row)),
        ...domainsWithSeveral(troubled).map(domainButton),
      ];
      body.replaceChildren(...parts.filter((part) => part !== null));
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
