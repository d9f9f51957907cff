import type { ExecuteOutcome } from '../wire.ts';
import { api } from './api.ts';
import type { CardDeed } from './card-view.ts';
import { el } from './dom.ts';
import type { Page } from './page-context.ts';
import type { Seat } from './seat.ts';

/** Carries out what a person did on a card; the card rests until the assistant answered. */
export function createCardTurn(page: Page, seat: Seat, announce: (text: string) => void) {
  function note(holder: HTMLElement, text: string, kind: string): void {
    holder.querySelector('.card-note')?.remove();
    if (text !== '') holder.append(el('p', { class: `card-note ${kind}` }, text));
  }

  async function take(entry: string, cardIndex: number, deed: CardDeed): Promise<ExecuteOutcome> {
    const by = seat.choice();
    if (deed.kind === 'submit') return api.submit(by, entry, deed.value);
    if (deed.kind === 'say-value') return api.submit(by, entry, deed.value, deed.text);
    if (deed.kind === 'execute') {
      const { kind: _kind, ...action } = deed;
      return api.execute(by, entry, cardIndex, action);
    }
    await api.say(by, deed.text);
    return { kind: 'nothing' };
  }

  return async (entry: string, cardIndex: number, deed: CardDeed, holder: HTMLElement): Promise<void> => {
    if (holder.getAttribute('aria-busy') === 'true') return;
    holder.setAttribute('aria-busy', 'true');
    note(holder, page.t('cardWorking'), 'working');
    const outcome = await take(entry, cardIndex, deed).catch(() => ({ kind: 'failed' }) as const);
    holder.removeAttribute('aria-busy');
    const text =
      outcome.kind === 'message' ? outcome.text : outcome.kind === 'failed' ? page.t('cardFailed') : '';
    note(holder, text, outcome.kind);
    if (text !== '') announce(text);
  };
}
