import type { Instant } from '../../../services/cases/instant.ts';
import { avatar } from './avatar.ts';
import { el } from './dom.ts';
import type { Page } from './page-context.ts';
import { shortTime } from './time.ts';

export interface ListedMail {
  readonly id: string;
  readonly at: Instant;
  readonly from: string;
  readonly subject: string;
  readonly isUnread: boolean;
}

/** The list of a mail client, newest first; one row is one button. */
export function mailList(page: Page, mails: readonly ListedMail[], open: (id: string) => void): HTMLElement {
  return el(
    'ul',
    { class: 'mail-list', 'aria-label': page.t('mails') },
    ...mails.map((mail) => el('li', {}, row(page, mail, open))),
  );
}

function row(page: Page, mail: ListedMail, open: (id: string) => void): HTMLElement {
  const { name } = senderOf(mail.from);
  return el(
    'button',
    {
      type: 'button',
      class: mail.isUnread ? 'mail-row unread' : 'mail-row',
      'data-mail': mail.id,
      click: () => open(mail.id),
    },
    avatar(name),
    el(
      'span',
      { class: 'mail-words' },
      el(
        'span',
        { class: 'mail-line' },
        el('span', { class: 'mail-from' }, name),
        el('time', { datetime: mail.at }, shortTime(mail.at, page.now(), page.language(), page.timeZone())),
      ),
      el('span', { class: 'mail-subject' }, mail.subject),
      mail.isUnread ? el('span', { class: 'quiet' }, page.t('unread')) : null,
    ),
  );
}

/** `Name <address>` as its two parts; the address alone is both. */
export function senderOf(from: string): { readonly name: string; readonly address: string } {
  const parts = /^\s*"?(.*?)"?\s*<([^>]+)>\s*$/.exec(from);
  const address = parts?.[2] ?? from.trim();
  return { name: parts?.[1] || address, address };
}

export function emptyMailbox(title: string, hint: string, symbol: SVGElement): HTMLElement {
  return el(
    'div',
    { class: 'mail-empty' },
    el('span', { class: 'mail-empty-symbol', 'aria-hidden': 'true' }, symbol),
    el('p', { class: 'mail-empty-title' }, title),
    el('p', {}, hint),
  );
}
