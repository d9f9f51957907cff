import type { ChatEntry } from '../wire.ts';
import { assistantAvatar } from './avatar.ts';
import { type CardDeed, fallbackOf, renderCard } from './card-view.ts';
import { el } from './dom.ts';
import { renderMarkdown, renderPlain } from './markdown.ts';
import type { Page } from './page-context.ts';
import { longTime, shortTime } from './time.ts';

export interface MessageActs {
  deed(cardIndex: number, deed: CardDeed, holder: HTMLElement): void;
  retry(): void;
  say(text: string): void;
}

/** One entry of a chat as a list item. */
export function messageView(
  page: Page,
  entry: ChatEntry,
  timeZone: string,
  acts: MessageActs,
): HTMLLIElement {
  const { t } = page;
  const own = entry.by === 'person';
  const at = el(
    'time',
    { datetime: entry.at, title: longTime(entry.at, page.language(), timeZone) },
    shortTime(entry.at, page.now(), page.language(), timeZone),
  );
  const by = el(
    'p',
    { class: 'by' },
    own ? null : assistantAvatar(),
    el('span', { class: own ? 'quiet' : 'who-said' }, t(own ? 'you' : 'assistant')),
    ' ',
    at,
  );
  return el(
    'li',
    { class: `message ${own ? 'own' : 'theirs'} ${entry.state}`, 'data-entry': entry.id },
    by,
    ...contents(page, entry, acts),
  );
}

function contents(page: Page, entry: ChatEntry, acts: MessageActs): readonly HTMLElement[] {
  const { t } = page;
  if (entry.state === 'deleted') return [el('p', { class: 'bubble gone' }, t('deleted'))];
  const parts: HTMLElement[] = [];
  if (entry.text !== '') {
    const bubble = el('div', { class: 'bubble' });
    bubble.append(entry.markdown ? renderMarkdown(entry.text) : renderPlain(entry.text));
    parts.push(bubble);
  }
  entry.cards.forEach((card, index) => {
    parts.push(cardHolder(page, card, (deed, holder) => acts.deed(index, deed, holder)));
  });
  if (entry.suggestions.length > 0) parts.push(suggestions(entry, acts));
  if (entry.state === 'sending') parts.push(el('p', { class: 'fate' }, t('sending')));
  if (entry.state === 'failed') {
    const again = el('button', { type: 'button', class: 'link', click: () => acts.retry() }, t('retry'));
    parts.push(el('p', { class: 'fate failed' }, t('failed'), ' ', again));
  }
  return parts;
}

function cardHolder(
  page: Page,
  card: unknown,
  act: (deed: CardDeed, holder: HTMLElement) => void,
): HTMLElement {
  const holder = el('div', { class: 'card' });
  const drawn = renderCard(card, (deed) => act(deed, holder));
  holder.append(drawn ?? el('p', { class: 'card-broken' }, fallbackOf(card) || page.t('cardBroken')));
  return holder;
}

function suggestions(entry: ChatEntry, acts: MessageActs): HTMLElement {
  return el(
    'div',
    { class: 'suggestions' },
    ...entry.suggestions.map(({ title, say }) =>
      el('button', { type: 'button', class: 'chip', click: () => acts.say(say) }, title),
    ),
  );
}

/** What a screen reader is told of an entry that has just come. */
export function spokenForm(page: Page, entry: ChatEntry, holder: HTMLElement): string {
  if (entry.text !== '') return entry.text.slice(0, 300);
  const heading = holder.querySelector('[role="heading"], .ac-textBlock')?.textContent ?? '';
  return heading === '' ? page.t('card') : heading;
}
