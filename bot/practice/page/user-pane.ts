import type { CastView, InboxMessage, MailboxView } from '../wire.ts';
import { api } from './api.ts';
import { avatar, emblem } from './avatar.ts';
import { el, icon, option, optionGroup } from './dom.ts';
import { keep, kept } from './keep.ts';
import { emptyMailbox, mailList } from './mail-list.ts';
import { mailView } from './mail-view.ts';
import type { Page } from './page-context.ts';
import { createPicker } from './picker.ts';
import type { ReadMarks } from './read-marks.ts';

/** The inbox of one user: what truly arrived, and nothing that a filter holds. */
export function createUserPane(parts: {
  readonly page: Page;
  readonly root: HTMLElement;
  readonly marks: ReadMarks;
  readonly first: CastView | null;
  readonly onNews: () => void;
  /** Somebody chose whose mailbox is shown. */
  readonly onChosen: (address: string) => void;
}) {
  const { page, root, marks, onNews, onChosen } = parts;
  const title = el('h2', { id: 'user-name' });
  const note = el('p', { class: 'pane-note' });
  const whose = createPicker('user-mailbox');
  const strip = el('div', { class: 'strip-place' });
  const content = el('div', { class: 'mail-content' });
  let boxes: readonly MailboxView[] = [];
  let wanted: Wanted | null = keptOr(parts.first);
  let chosen = '';
  let messages: readonly InboxMessage[] = [];
  let known: ReadonlySet<string> | null = null;
  /** The pane turned by itself to somebody who was helped just now. */
  let turned = false;
  let lastReset: string | null = null;
  let opened: string | null = null;

  root.setAttribute('aria-labelledby', 'user-name');
  root.append(
    el(
      'header',
      { class: 'pane-head' },
      el('div', { class: 'pane-title' }, emblem('inbox'), title, note),
      whose.element,
    ),
    el('div', { class: 'mail-scroll' }, strip, content),
  );
  whose.select.addEventListener('change', () => {
    choose(whose.select.value);
    onChosen(chosen);
    void load().catch(lost);
  });

  const box = () => boxes.find(({ address }) => address === chosen);

  function lost(): void {
    page.announce(page.t('lostTouch'));
  }

  function choose(address: string): void {
    if (address === chosen) return;
    chosen = address;
    keep('user', address);
    known = null;
    opened = null;
  }

  function settle(): void {
    const wish = wanted === null ? undefined : mailboxOf(wanted, boxes);
    wanted = null;
    const helped = boxes.toSorted((one, other) => ((one.resetAt ?? '') < (other.resetAt ?? '') ? 1 : -1))[0];
    const isNews = lastReset !== null && (helped?.resetAt ?? '') > lastReset;
    lastReset = helped?.resetAt ?? '';
    turned = isNews && wish === undefined && opened === null && helped?.address !== chosen;
    if (wish !== undefined) choose(wish.address);
    else if (helped !== undefined && ((isNews && opened === null) || chosen === '')) choose(helped.address);
  }

  async function load(): Promise<void> {
    const address = chosen;
    const all = address === '' ? [] : await api.mailbox(address);
    if (address !== chosen) return;
    messages = all.filter((message) => message.place === 'inbox');
    const fresh = known === null ? [] : messages.filter((message) => !known?.has(message.id));
    known = new Set(messages.map((message) => message.id));
    draw();
    for (const { subject } of fresh) page.announce(page.t('newMail', { name: box()?.owner ?? '', subject }));
    if (fresh.length > 0 || (turned && messages.length > 0)) onNews();
    turned = false;
  }

  function open(id: string): void {
    const message = messages.find((candidate) => candidate.id === id);
    if (message === undefined) return;
    opened = id;
    marks.add(id);
    const mail = { ...message, to: [chosen], cc: [], htmlUrl: null, fileUrl: null };
    const view = mailView(page, mail, close);
    content.replaceChildren(view);
    view.querySelector<HTMLElement>('h3')?.focus();
  }

  function close(): void {
    const from = opened ?? '';
    opened = null;
    draw();
    content.querySelector<HTMLElement>(`[data-mail="${CSS.escape(from)}"]`)?.focus();
  }

  function draw(): void {
    const owner = box()?.owner ?? '';
    whose.select.replaceChildren(...boxesByDomain(boxes));
    whose.select.value = chosen;
    whose.show(avatar(owner), owner, chosen);
    strip.replaceChildren(...(box()?.behaviour === 'refuse-5.2.2' ? [fullStrip()] : []));
    if (opened !== null) return;
    const listed = messages.map((message) => ({ ...message, isUnread: !marks.has(message.id) }));
    content.replaceChildren(
      listed.length === 0
        ? emptyMailbox(page.t('userEmpty'), page.t('userEmptyHint', { name: owner }), icon('inbox'))
        : mailList(page, listed, open),
    );
  }

  function fullStrip(): HTMLElement {
    const makeRoom = () => void api.letIn({ address: chosen }).catch(lost);
    return el(
      'div',
      { class: 'strip' },
      el('p', {}, page.t('userFull')),
      el('button', { type: 'button', class: 'plain', click: makeRoom }, page.t('userMakeRoom')),
    );
  }

  return {
    async refresh(own: readonly MailboxView[]): Promise<void> {
      boxes = own;
      settle();
      await load();
    },
    /** Shows this user's mailbox, whatever address is on file. */
    async follow(user: Wanted): Promise<void> {
      wanted = user;
      settle();
      onChosen(chosen);
      await load();
    },
    redraw() {
      title.textContent = page.t('user');
      note.textContent = page.t('userRole');
      whose.select.setAttribute('aria-label', `${page.t('mailbox')}: ${page.t('user')}`);
      const shown = messages.find(({ id }) => id === opened);
      if (shown === undefined) draw();
      else open(shown.id);
    },
  };
}

/** Whom the pane follows: by user file, name, exact address, or anybody of these authorities. */
export interface Wanted {
  readonly userId?: string | null;
  readonly name?: string;
  readonly address?: string;
  readonly authorityIds?: readonly string[];
}

function keptOr(first: CastView | null): Wanted | null {
  const address = kept<string | null>('user', null);
  return address === null
    ? first
    : { address, ...(first === null ? {} : { userId: first.userId, name: first.name }) };
}

/** By the address on file; where that one is nobody's, as after a typo, the mailbox that is truly this person's. */
function mailboxOf(user: Wanted, boxes: readonly MailboxView[]): MailboxView | undefined {
  const near = (box: MailboxView) => box.authorityId !== null && user.authorityIds?.includes(box.authorityId);
  return (
    boxes.find(({ address }) => address === user.address) ??
    boxes.find(({ userId }) => userId !== null && userId === user.userId) ??
    boxes.find(({ owner }) => owner === user.name) ??
    boxes.find(near)
  );
}

function boxesByDomain(boxes: readonly MailboxView[]): readonly HTMLOptGroupElement[] {
  const domainOf = ({ address }: MailboxView) => address.slice(address.lastIndexOf('@') + 1);
  return [...new Set(boxes.map(domainOf))].toSorted().map((domain) =>
    optionGroup(
      domain,
      boxes
        .filter((candidate) => domainOf(candidate) === domain)
        .map(({ address, owner }) => option(address, `${owner} – ${address}`)),
    ),
  );
}
