export interface FactRow {
  readonly label: string;
  readonly lines: readonly string[];
}

/** The parts of a letter, the same for its plain text and its HTML, so that both say the same. */
export type Block =
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly FactRow[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What a person typed: kept with its lines, and marked as theirs. */
  | { readonly kind: 'quote'; readonly label: string; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'earlier'; readonly title: string; readonly blocks: readonly Block[] };

export const mark = (text: string): Block => ({ kind: 'mark', text });
export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const facts = (...rows: readonly (FactRow | null)[]): Block => ({
  kind: 'facts',
  rows: rows.filter((row) => row !== null),
});
export const list = (...items: readonly string[]): Block => ({ kind: 'list', items });

const LONGEST_QUOTE = 2_000;

/** Without what would pass for a line of ours or turn the reading direction; cut where it is very long. */
export function quoted(text: string): string {
  const safe = text
    .slice(0, LONGEST_QUOTE)
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{C}\n\t]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text.length > LONGEST_QUOTE ? `${safe} […]` : safe;
}

export const quote = (label: string, text: string): Block => ({ kind: 'quote', label, text: quoted(text) });
