import { LANGUAGES } from '../../services/texts/language.ts';
import { say } from '../../services/texts/texts.ts';

/** One thing that the assistant showed in a chat. */
export interface Shown {
  /** As the channel named it. */
  readonly id: string;
  readonly conversation: string;
  /** The text, or the card's words for a client that cannot draw it. */
  readonly text: string;
  readonly card: Card | null;
  /** It said of itself that it may have been read before. */
  readonly marked: boolean;
}

export interface CardAction {
  readonly type: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly card?: unknown;
}

export type Card = Readonly<Record<string, unknown>> & { readonly fallbackText?: string };

/** How the assistant says that something may have been read before, or that it does again what it was at. */
const MARKS = LANGUAGES.flatMap((language) =>
  (['chat.may-be-a-repeat', 'intake.opening-again'] as const).map((key) =>
    say({ language, timeZone: 'UTC' }, key),
  ),
);

export function isMarked(text: string): boolean {
  return MARKS.some((mark) => text.includes(mark));
}

export function withoutMark(text: string): string {
  return MARKS.reduce((rest, mark) => rest.replace(mark, ''), text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Everything in the card that can be pressed, those of cards within cards too. */
export function actionsOf(node: unknown): readonly CardAction[] {
  if (Array.isArray(node)) return node.flatMap(actionsOf);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && typeof node.type === 'string' && node.type.startsWith('Action.');
  const within = Object.entries(node)
    .filter(([name]) => name !== 'data')
    .flatMap(([, value]) => actionsOf(value));
  return own ? [node as CardAction, ...within] : within;
}

/** All words of a card that a person can read. */
export function wordsOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(wordsOf).join('\n');
  if (typeof node !== 'object' || node === null) return '';
  return Object.entries(node)
    .map(([name, value]) =>
      ['text', 'title', 'value', 'label'].includes(name) && typeof value === 'string'
        ? value
        : wordsOf(value),
    )
    .filter((part) => part !== '')
    .join('\n');
}
