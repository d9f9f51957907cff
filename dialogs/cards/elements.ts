import type { CardElement, FactSet, TextBlock } from './card-types.ts';

/** `text` is Markdown: of the catalogue, or escaped. */
export function paragraph(
  text: string,
  more: Partial<Omit<TextBlock, 'type' | 'text' | 'wrap'>> = {},
): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...more };
}

export function heading(text: string): TextBlock {
  return paragraph(text, { style: 'heading', size: 'medium', weight: 'bolder', spacing: 'medium' });
}

export function aside(text: string): TextBlock {
  return paragraph(text, { size: 'small', isSubtle: true });
}

export type Fact = readonly [title: string, value: string | null];

/** Facts without a value are left out; a set without facts is no element. Values are Markdown. */
export function factSet(facts: readonly Fact[]): FactSet | null {
  const known = facts.flatMap(([title, value]) => (value === null || value === '' ? [] : [{ title, value }]));
  return known.length === 0 ? null : { type: 'FactSet', facts: known, spacing: 'medium' };
}

export function box(
  items: readonly (CardElement | null)[],
  style: 'default' | 'emphasis' | 'warning' = 'emphasis',
): CardElement {
  return { type: 'Container', style, items: items.filter((item) => item !== null), spacing: 'medium' };
}
