import type { ChatEntry } from '../wire.ts';
import { api } from './api.ts';
import { createCardTurn } from './card-turn.ts';
import { createComposer } from './composer.ts';
import { el } from './dom.ts';
import { type MessageActs, messageView, spokenForm } from './message-view.ts';
import type { Page } from './page-context.ts';
import type { Seat } from './seat.ts';
import { typingSign } from './typing-sign.ts';

export interface ChatPane {
  /** Opens the chat of whoever sits here now. */
  open(): Promise<void>;
  /** Something changed in that person's chat. */
  refresh(person: string): Promise<void>;
  typing(person: string): void;
  put(text: string): void;
  redraw(): void;
}

export function createChatPane(parts: {
  readonly page: Page;
  readonly root: HTMLElement;
  readonly role: 'reporter' | 'coordinator';
  readonly seat: Seat;
  /** The assistant said something that was not there before. */
  readonly onNews: () => void;
}): ChatPane {
  const { page, root, role, seat, onNews } = parts;
  const list = el('ol', { class: 'messages' });
  const sign = typingSign(page);
  const empty = el('p', { class: 'empty' });
  const scroller = el('div', { class: 'scroller', tabindex: '0', role: 'region' }, empty, list, sign.element);
  const composer = createComposer((text) => void api.say(seat.choice(), text).catch(lost));
  const turn = createCardTurn(page, seat, (text) => page.announce(text));
  const drawn = new Map<string, ChatEntry>();
  let shownFor = '';
  let newest = 0;
  let fetching: Promise<void> = Promise.resolve();

  root.setAttribute('aria-labelledby', `${role}-name`);
  root.append(seat.head, scroller, composer.element);
  root.addEventListener('shown', () => toEnd(scroller, list.lastElementChild));

  function lost(): void {
    page.announce(page.t('lostTouch'));
  }

  function actsOf(entry: ChatEntry): MessageActs {
    return {
      deed: (cardIndex, deed, holder) => void turn(entry.id, cardIndex, deed, holder).catch(lost),
      retry: () => void api.retry(seat.choice(), entry.id).catch(lost),
      say: (text) => void api.say(seat.choice(), text).catch(lost),
    };
  }

  function itemOf(id: string | undefined): HTMLElement | null {
    return id === undefined ? null : list.querySelector(`[data-entry="${CSS.escape(id)}"]`);
  }

  function draw(entry: ChatEntry, isNews: boolean): void {
    const item = messageView(page, entry, seat.choice().timeZone, actsOf(entry));
    const before = itemOf(entry.id);
    const had = drawn.get(entry.id);
    drawn.set(entry.id, entry);
    if (before === null) list.append(item);
    else {
      const wasInside = before.contains(document.activeElement);
      before.replaceWith(item);
      if (wasInside) focusCard(item);
    }
    if (!isNews || entry.by === 'person') return;
    sign.hide();
    if (had === undefined) item.classList.add('fresh');
    const said = { name: seat.person().name, text: spokenForm(page, entry, item) };
    page.announce(had === undefined ? page.t('assistantSaid', said) : page.t('cardUpdated'));
  }

  async function fetchNews(isNews: boolean): Promise<void> {
    const { person } = seat.choice();
    const view = await api.chat(person, newest);
    if (person !== shownFor) return;
    const last = list.lastElementChild;
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 160;
    const news = view.entries.filter(({ id, by }) => by === 'assistant' && !drawn.has(id));
    for (const entry of view.entries) draw(entry, isNews);
    newest = Math.max(newest, view.revision);
    empty.hidden = list.childElementCount > 0;
    const card = isNews ? itemOf(news.findLast(({ cards }) => cards.length > 0)?.id) : null;
    if (list.lastElementChild !== last || near) toEnd(scroller, card ?? list.lastElementChild);
    else bringCard(scroller, document.activeElement);
    if (isNews && view.entries.some((entry) => entry.by === 'assistant')) onNews();
  }

  function refresh(person: string, isNews = true): Promise<void> {
    if (person !== shownFor) return Promise.resolve();
    fetching = fetching.then(() => fetchNews(isNews)).catch(lost);
    return fetching;
  }

  function redraw(): void {
    const { name } = seat.person();
    scroller.setAttribute('aria-label', page.t('chatLog', { name }));
    composer.label(page.t('write', { name }), page.t('writeHere'), page.t('send'));
    empty.textContent = page.t(role === 'reporter' ? 'chatEmpty' : 'chatEmptyCoordinator', { name });
    for (const entry of [...drawn.values()]) {
      if (entry.cards.length === 0) draw(entry, false);
    }
  }

  return {
    async open() {
      const by = seat.choice();
      if (by.person !== shownFor) {
        shownFor = by.person;
        newest = 0;
        drawn.clear();
        list.replaceChildren();
        sign.hide();
        await refresh(by.person, false);
      }
      redraw();
      await api.open(by).catch(lost);
    },
    refresh,
    typing(person) {
      if (person !== shownFor) return;
      sign.show();
      toEnd(scroller, list.lastElementChild);
    },
    put: (text) => composer.put(text),
    redraw,
  };
}

/** Whoever acted on a card is still at that card when it was redrawn. */
function focusCard(item: HTMLElement): void {
  const card = item.querySelector<HTMLElement>('.ac-adaptiveCard') ?? item;
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
}

/** To the end, but never past the beginning of what is read next. */
function toEnd(scroller: HTMLElement, next: Element | null): void {
  scroller.scrollTop = scroller.scrollHeight;
  if (next === null) return;
  const hidden = scroller.getBoundingClientRect().top + 8 - next.getBoundingClientRect().top;
  if (hidden > 0) scroller.scrollTop -= hidden;
}

/** A card that was redrawn under somebody's hands, and whose beginning is out of sight now. */
function bringCard(scroller: HTMLElement, focused: Element | null): void {
  const item = focused?.closest('.message') ?? null;
  if (item === null || !scroller.contains(item) || focused?.matches('input, textarea, select')) return;
  const hidden = scroller.getBoundingClientRect().top + 8 - item.getBoundingClientRect().top;
  if (hidden > 0) scroller.scrollTop -= hidden;
}
