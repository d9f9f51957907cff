import type { Instant } from '../../../services/cases/instant.ts';
import { el, icon } from './dom.ts';
import { senderOf } from './mail-list.ts';
import { renderPlain } from './markdown.ts';
import type { Page } from './page-context.ts';
import { longTime } from './time.ts';
import { unwrapped } from './unwrapped.ts';
import { showWide } from './wide-mail.ts';

export interface ShownMail {
  readonly at: Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  /** Null: there is no HTML form. */
  readonly htmlUrl: string | null;
  /** Null: there is no file to keep. */
  readonly fileUrl: string | null;
}

/** One opened mail; its HTML form lies in a sandboxed frame with a policy of its own. */
export function mailView(page: Page, mail: ShownMail, back: () => void): HTMLElement {
  const { t } = page;
  const title = el('h3', { tabindex: '-1' }, mail.subject);
  const body = el('div', { class: 'mail-body' });
  const { name, address } = senderOf(mail.from);

  function showText(): void {
    body.replaceChildren(textOf(unwrapped(mail.text)));
  }

  function showHtml(url: string): void {
    body.replaceChildren(htmlFrame(url));
  }

  function htmlFrame(url: string): HTMLElement {
    const sandbox = 'allow-popups allow-popups-to-escape-sandbox';
    return el('iframe', { src: url, sandbox, title: t('htmlFrame'), class: 'mail-html' });
  }

  function openWide(): void {
    const isHtml = body.querySelector('iframe') !== null;
    showWide(page, mail.subject, isHtml ? htmlFrame(mail.htmlUrl ?? '') : textOf(mail.text));
  }

  showText();
  return el(
    'article',
    { class: 'mail-open' },
    el(
      'div',
      { class: 'mail-bar' },
      el(
        'button',
        { type: 'button', class: 'tool', 'aria-label': t('back'), title: t('back'), click: back },
        icon('back'),
      ),
      mail.htmlUrl === null
        ? null
        : formChoice(page, (html) => (html ? showHtml(mail.htmlUrl ?? '') : showText())),
      el(
        'button',
        {
          type: 'button',
          class: 'tool wide-open',
          'aria-label': t('openWide'),
          title: t('openWide'),
          click: openWide,
        },
        icon('wide'),
      ),
      mail.fileUrl === null
        ? null
        : el(
            'a',
            {
              class: 'tool wide',
              href: mail.fileUrl,
              download: 'practice-mail.eml',
              'aria-label': t('download'),
              title: t('download'),
            },
            icon('download'),
            '.eml',
          ),
    ),
    title,
    el(
      'dl',
      { class: 'mail-facts' },
      ...fact(t('from'), name === address ? address : `${name} <${address}>`),
      ...fact(t('to'), mail.to.join(', ')),
      ...(mail.cc.length === 0 ? [] : fact(t('cc'), mail.cc.join(', '))),
    ),
    el('p', { class: 'mail-at' }, longTime(mail.at, page.language(), page.timeZone())),
    body,
  );
}

function textOf(text: string): HTMLElement {
  const element = el('div', { class: 'mail-text' });
  element.append(renderPlain(text));
  return element;
}

function fact(name: string, value: string): readonly HTMLElement[] {
  return [el('dt', {}, name), el('dd', {}, value)];
}

function formChoice(page: Page, choose: (html: boolean) => void): HTMLElement {
  const buttons = [false, true].map((html) =>
    el(
      'button',
      { type: 'button', 'aria-pressed': String(!html), click: () => press(html) },
      page.t(html ? 'asHtml' : 'asText'),
    ),
  );
  function press(html: boolean): void {
    buttons.forEach((button, at) => {
      button.setAttribute('aria-pressed', String((at === 1) === html));
    });
    choose(html);
  }
  return el('div', { class: 'two-ways', role: 'group', 'aria-label': page.t('view') }, ...buttons);
}
