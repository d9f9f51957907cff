import type * as Cards from 'adaptivecards';
import { CARD_LOOK } from './card-look.ts';
import { el } from './dom.ts';
import { renderMarkdown } from './markdown.ts';

declare const AdaptiveCards: typeof Cards;

export type CardDeed =
  | { readonly kind: 'submit'; readonly value: unknown }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'say-value'; readonly text: string | undefined; readonly value: unknown }
  | { readonly kind: 'execute'; readonly id?: string; readonly verb?: string; readonly data: unknown };

/** Called once, before the first card: the renderer knows one Markdown processor for all cards. */
export function prepareCards(): void {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    const holder = el('div');
    holder.append(renderMarkdown(text));
    result.outputHtml = holder.innerHTML;
    result.didProcess = true;
  };
}

/** Null where the renderer can make nothing of it; the card's own fallback text is then all there is. */
export function renderCard(card: unknown, act: (deed: CardDeed) => void): HTMLElement | null {
  const view = new AdaptiveCards.AdaptiveCard();
  view.hostConfig = new AdaptiveCards.HostConfig(CARD_LOOK);
  view.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.OpenUrlAction) openTab(action.url);
    else if (action instanceof AdaptiveCards.ExecuteAction) act(executeOf(action));
    else if (action instanceof AdaptiveCards.SubmitAction) act(submitOf(action.data));
  };
  try {
    view.parse(card);
    return view.render() ?? null;
  } catch (fault) {
    console.warn('card not rendered', fault);
    return null;
  }
}

export function fallbackOf(card: unknown): string {
  const said = (card as { fallbackText?: unknown } | null)?.fallbackText;
  return typeof said === 'string' ? said : '';
}

function openTab(target: string | undefined): void {
  if (target !== undefined && /^(https?:\/\/|mailto:)/i.test(target)) {
    window.open(target, '_blank', 'noopener,noreferrer');
  }
}

function executeOf(action: Cards.ExecuteAction): CardDeed {
  return {
    kind: 'execute',
    ...(action.id === undefined ? {} : { id: action.id }),
    ...(action.verb ? { verb: action.verb } : {}),
    data: action.data ?? {},
  };
}

interface TeamsData {
  readonly msteams?: {
    readonly type?: string;
    readonly text?: string;
    readonly displayText?: string;
    readonly value?: unknown;
  };
}

/** Teams reads `msteams` in the data of a submit: `imBack` speaks for the person, `messageBack` sends text and value. */
function submitOf(data: object | undefined): CardDeed {
  const teams = (data as TeamsData | undefined)?.msteams;
  if (teams?.type === 'imBack' && typeof teams.value === 'string') return { kind: 'say', text: teams.value };
  if (teams?.type === 'messageBack')
    return { kind: 'say-value', text: teams.text, value: teams.value ?? data };
  return { kind: 'submit', value: data ?? {} };
}
