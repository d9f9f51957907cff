import type { Language } from '../../services/texts/language.ts';
import { languagesFrom } from '../words.ts';
import { de } from './words-de.ts';
import { en } from './words-en.ts';
import { es } from './words-es.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** The words of time in one language, without case and diacritics, where the date parser has gaps. */
export interface DateWords {
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
  /** Where the word for "ago" stands: `hace 3 días`, `3 days ago`. */
  readonly ago: { readonly word: string; readonly stands: 'before' | 'after' };
  /** Days back from today; longer phrases first. */
  readonly days: readonly (readonly [string, number])[];
  /** Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** "last" as in "last Tuesday", wherever it stands beside the weekday. */
  readonly last: readonly string[];
  /** Patterns of what is still to come: nobody was created then. */
  readonly future: readonly string[];
  /** Spoken times and parts of the day, as what they are written for; longer phrases first. */
  readonly times: readonly (readonly [string, string])[];
  /** Minutes from the full hour that is named behind them: `half past 3`, `halb 4`. */
  readonly fractions: readonly (readonly [string, number])[];
  /** Words that make hours of the afternoon: 3 becomes 15. */
  readonly afternoon: readonly string[];
  readonly morning: readonly string[];
  /** Stand before an hour that has no minutes: `at 10`, `a las 10`. */
  readonly at: readonly string[];
}

const WORDS: Readonly<Record<Language, DateWords>> = { en, es, de };

/** The person's own words first, then every other language's. */
export function dateWords(language: Language): readonly DateWords[] {
  return languagesFrom(language).map((each) => WORDS[each]);
}
