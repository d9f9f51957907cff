import type { MailboxView, SentMail } from '../wire.ts';
import { api } from './api.ts';
import { avatar, emblem } from './avatar.ts';
import { el, icon, option } from './dom.ts';
import { createFilterBox } from './filter-box.ts';
import { keep, kept } from './keep.ts';
import { emptyMailbox, mailList } from './mail-list.ts';
import { mailView } from './mail-view.ts';
import type { Page } from './page-context.ts';
import { createPicker } from './picker.ts';
import type { ReadMarks } from './read-marks.ts';

/** The mailboxes that the assistant wrote to, the newest one first; those of the users are in their own pane. */
export function createItPane(parts: {
  readonly page: Page;
  readonly root: HTMLElement;
  readonly marks: ReadMarks;
  readonly onNews: () => void;
}) {
  const { page, root, marks, onNews } = parts;
  const title = el('h2', { id: 'it-name' });
  const note = el('p', { class: 'pane-note' });
  const which = createPicker('it-mailbox');
  const content = el('div', { class: 'mail-content' });
  const box = createFilterBox(page, () => void draw().catch(lost));
  let mails: readonly SentMail[] = [];
  let known: ReadonlySet<string> | null = null;
  let chosen = kept('it', '');
  let served = '';
  let opened: string | null = null;

  root.setAttribute('aria-labelledby', 'it-name');
  root.append(
    el(
      'header',
      { class: 'pane-head' },
      el('div', { class: 'pane-title' }, emblem('server'), title, note),
      which.element,
    ),
    el('div', { class: 'mail-scroll' }, content),
    box.element,
  );
  which.select.addEventListener('change', () => {
    choose(which.select.value);
    void close();
  });

  const toAddress = (mail: SentMail) => (mail.to[0] ?? '').toLowerCase();
  const here = () => mails.filter((mail) => mail.to.some((to) => to.toLowerCase() === chosen));

  function choose(address: string): void {
    chosen = address;
    keep('it', address);
  }

  /** The unit that was written to about this mailbox, or the one of its domain. */
  async function unitOf(mailbox: string): Promise<string> {
    const domain = mailbox.slice(mailbox.lastIndexOf('@'));
    const units = [...new Set(mails.map(toAddress))];
    const own = units.find((address) => address.endsWith(domain));
    if (own !== undefined) return own;
    for (const address of units) {
      const behind = await api.filter(address);
      if (behind.some((box) => box.address === mailbox)) return address;
    }
    return '';
  }

  async function follow(mailbox: string): Promise<void> {
    served = mailbox;
    const unit = await unitOf(mailbox);
    if (served !== mailbox || unit === chosen) return;
    choose(unit);
    await close();
  }

  async function close(): Promise<void> {
    const from = opened;
    opened = null;
    box.open(true);
    await draw();
    if (from !== null) content.querySelector<HTMLElement>(`[data-mail="${CSS.escape(from)}"]`)?.focus();
  }

  async function open(id: string): Promise<void> {
    const mail = await api.mail(id);
    opened = id;
    box.open(false);
    marks.add(id);
    const htmlUrl = mail.hasHtml ? api.mailHtmlUrl(id) : null;
    const view = mailView(page, { ...mail, htmlUrl, fileUrl: api.mailFileUrl(id) }, () => void close());
    content.replaceChildren(view);
    view.querySelector<HTMLElement>('h3')?.focus();
  }

  async function draw(): Promise<void> {
    const addresses = [...new Set(mails.map(toAddress))];
    const nobody = addresses.includes(chosen) ? [] : [option(chosen, page.t('noMailbox'))];
    which.select.replaceChildren(...nobody, ...addresses.map((address) => option(address, address)));
    which.select.value = chosen;
    which.show(avatar(chosen || '–'), chosen.split('@')[0] || page.t('noMailbox'), chosen);
    which.element.hidden = addresses.length === 0;
    if (opened === null) {
      const listed = here().map((mail) => ({ ...mail, isUnread: !marks.has(mail.id) }));
      content.replaceChildren(
        listed.length === 0
          ? emptyMailbox(page.t('itEmpty'), page.t('itEmptyHint'), icon('mail'))
          : mailList(page, listed, (id) => void open(id).catch(lost)),
      );
    }
    const filtered = chosen === '' ? [] : await api.filter(chosen);
    box.draw(chosen === '' ? null : filtered);
  }

  function lost(): void {
    page.announce(page.t('lostTouch'));
  }

  function words(): void {
    title.textContent = page.t('it');
    note.textContent = page.t('itRole');
    which.select.setAttribute('aria-label', `${page.t('mailbox')}: ${page.t('it')}`);
  }

  return {
    /** Turns to the unit behind whose filter this mailbox lies; to none where none was written to. */
    follow: (mailbox: string) => follow(mailbox).catch(lost),
    /** `own` are the users' mailboxes. */
    async refresh(own: readonly MailboxView[]): Promise<void> {
      const users = new Set(own.map(({ address }) => address.toLowerCase()));
      const all = await api.outbox();
      mails = all
        .filter((mail) => !users.has(toAddress(mail)))
        .toSorted((one, other) => (one.at < other.at ? 1 : -1));
      const fresh = known === null ? [] : mails.filter((mail) => !known?.has(mail.id));
      known = new Set(mails.map((mail) => mail.id));
      const [newest] = fresh;
      const isGone = chosen !== '' && !mails.some((mail) => toAddress(mail) === chosen);
      if (opened === null && newest !== undefined) choose(toAddress(newest));
      else if (opened === null && (isGone || (chosen === '' && served === '')))
        choose(mails[0] === undefined ? '' : toAddress(mails[0]));
      await draw();
      for (const { subject } of fresh) page.announce(page.t('newMail', { name: page.t('it'), subject }));
      if (fresh.length > 0) onNews();
    },
    redraw() {
      words();
      void draw().catch(lost);
    },
  };
}
