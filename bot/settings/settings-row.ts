import type { Reader } from './readers.ts';

export type Section = 'Teams' | 'Admin service' | 'Mail' | 'This product' | 'Waits and limits';

/** One setting: the only place that knows its name, default and unit. `F`: its default as it would be written. */
export interface Row<T, F extends string | null> {
  readonly name: string;
  readonly section: Section;
  readonly reader: Reader<T>;
  readonly fallback: F;
  /** What the README says for the default, where it is none that could be written. */
  readonly shown?: string;
  /** With an app id nothing starts without it. */
  readonly needed?: true;
  /** Its value is never shown. */
  readonly secret?: true;
  readonly about: string;
}

/** Keeps the type of the value and of the default. */
export function row<T, const F extends string | null>(given: Row<T, F>): Row<T, F> {
  return given;
}
