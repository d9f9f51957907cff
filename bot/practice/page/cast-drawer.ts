import type { CastView } from '../wire.ts';
import { avatar } from './avatar.ts';
import { el, icon } from './dom.ts';
import type { Page } from './page-context.ts';

/** Who is stuck, and in which way. */
export function createCastDrawer(parts: {
  readonly page: Page;
  readonly root: HTMLDialogElement;
  readonly cast: readonly CastView[];
  readonly onSay: (member: CastView) => void;
}) {
  const { page, root, cast, onSay } = parts;

  const inWords = (words: Readonly<Record<string, string>>) => words[page.language()] ?? words.en ?? '';

  function member(one: CastView): HTMLElement {
    const say = inWords(one.say);
    const label = page.t('castSayOf', { say });
    const choose = () => {
      root.close();
      onSay(one);
    };
    return el(
      'li',
      { class: 'cast-member', 'data-scenario': one.scenario },
      avatar(one.name),
      el(
        'div',
        { class: 'cast-words' },
        el('h3', {}, one.name),
        el('p', { class: 'cast-place' }, one.name === one.authority ? '' : one.authority),
        el('p', {}, inWords(one.story)),
        el(
          'div',
          { class: 'cast-say' },
          el('q', {}, say),
          el(
            'button',
            { type: 'button', class: 'main', 'aria-label': label, click: choose },
            page.t('castSay'),
          ),
        ),
      ),
    );
  }

  function country(code: string): HTMLElement {
    const name = new Intl.DisplayNames([page.language()], { type: 'region' }).of(code) ?? code;
    const members = cast.filter((one) => one.country === code);
    return el('section', {}, el('p', { class: 'cast-country' }, name), el('ul', {}, ...members.map(member)));
  }

  function redraw(): void {
    const { t } = page;
    root.replaceChildren(
      el(
        'header',
        {},
        el('h2', { id: 'cast-title' }, t('castTitle')),
        el(
          'button',
          {
            type: 'button',
            class: 'tool',
            'aria-label': t('close'),
            title: t('close'),
            click: () => root.close(),
          },
          icon('close'),
        ),
        el('p', {}, t('castIntro')),
      ),
      el('div', { class: 'cast-list' }, ...[...new Set(cast.map((one) => one.country))].map(country)),
    );
  }

  root.addEventListener('click', (event) => {
    if (event.target === root) root.close();
  });
  return { redraw, open: () => root.showModal() };
}
