import { withoutMarkdown } from './escape.ts';

export interface Headline {
  readonly said: string;
  /** What can be written instead of pressing a button; null: nothing of the kind was said. */
  readonly typed: string | null;
}

function paired(text: string): boolean {
  return text.split('**').length % 2 === 1;
}

/** What stands before it and the last sentence; the point in "24. November 2026" ends none. */
const LAST_SENTENCE = /^([\s\S]*(?:[?!]|\.(?!\s+\p{L}+ \d{4}\b))(?:\*\*|[”»“)])?)\s+([\s\S]+)$/u;

/** The sentences at the end that name what can be written, apart from what is said: the buttons do the same. */
export function apartFromTyped(text: string, ref: string): Headline {
  const names = new RegExp(`„[^“]*${ref}[^“]*“|[“«][^”»]*${ref}[^”»]*[”»]`);
  let said = text;
  for (;;) {
    const [, before = '', last = ''] = LAST_SENTENCE.exec(said) ?? [];
    if (before === '' || !names.test(last) || !paired(last)) break;
    said = before;
  }
  const typed = text.slice(said.length).trim();
  return { said, typed: typed === '' ? null : typed };
}

/** Without the paragraphs that only name a value, with or without a label, which the card shows in a form of its own. */
export function withoutValues(text: string, values: readonly string[]): string {
  const only = (paragraph: string) =>
    values.some((value) => paragraph === value || paragraph.endsWith(`: ${value}`));
  return text
    .split('\n\n')
    .filter((paragraph) => !only(withoutMarkdown(paragraph).trim()))
    .join('\n\n');
}
