import type { TextKey } from './en/catalogue.ts';

/**
 * What a text may be filled with. Instants are shown in the reader's own zone, days without a time,
 * and `text` names another text of the catalogue.
 */
export type Param =
  | string
  | number
  | { readonly instant: string }
  | { readonly day: string }
  | { readonly text: string };

/** A sentence by its catalogue key and what it is filled with; the reader's language is chosen when it is shown. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, Param>>;
}

export function message(key: TextKey, params: Readonly<Record<string, Param>> = {}): Message {
  return { key, params };
}
