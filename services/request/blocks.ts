import { withoutAnyLink } from '../texts/unlinked.ts';

export interface FactRow {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface StepRow {
  readonly text: string;
  readonly menu: string | null;
  readonly command: { readonly label: string; readonly lines: string } | null;
}

/** The parts of a letter, the same for its plain text and its HTML, so that both say the same. */
export type Block =
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** Within the part that a heading opens. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** To be done in this order; a command keeps its lines as they are, because a wrapped command is a broken one. */
  | { readonly kind: 'steps'; readonly items: readonly StepRow[] }
  /** What a person typed: kept with its lines, and marked as theirs. */
  | { readonly kind: 'quote'; readonly label: string; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'earlier'; readonly title: string; readonly blocks: readonly Block[] };

export const mark = (text: string): Block => ({ kind: 'mark', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const subheading = (text: string): Block => ({ kind: 'subheading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const facts = (...rows: readonly (FactRow | null)[]): Block => ({
  kind: 'facts',
  rows: rows.filter((row) => row !== null),
});
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });

const LONGEST_QUOTE = 2_000;

/** Without what would pass for a line or a link of ours or turn the reading direction; cut where it is very long. */
export function quoted(text: string): string {
  const safe = text
    .slice(0, LONGEST_QUOTE)
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{C}\n\t]|\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return withoutAnyLink(text.length > LONGEST_QUOTE ? `${safe} […]` : safe);
}

export const quote = (label: string, text: string): Block => ({ kind: 'quote', label, text: quoted(text) });
