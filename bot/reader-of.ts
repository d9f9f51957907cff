import type { Operator } from '../services/cases/directory.ts';
import { type Language, languageOf } from '../services/texts/language.ts';
import type { Reader } from '../services/texts/texts.ts';
import type { Conversation } from './conversations.ts';

export interface Defaults {
  readonly language: Language;
  /** IANA. */
  readonly timeZone: string;
}

/** IANA, as far as this machine knows it; null for everything else. */
export function knownZone(zone: unknown): string | null {
  if (typeof zone !== 'string' || zone === '') return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return null;
  }
}

/** The language chosen here, else that of Teams, else that of the user administration; the zone likewise. */
export function readerOf(
  known: Pick<Conversation, 'chosenLanguage' | 'locale' | 'timeZone'> | null,
  operator: Pick<Operator, 'language' | 'timeZone'> | null,
  defaults: Defaults,
): Reader {
  const administered = languageOf(operator?.language, defaults.language);
  return {
    language: known?.chosenLanguage ?? languageOf(known?.locale, administered),
    timeZone: knownZone(known?.timeZone) ?? knownZone(operator?.timeZone) ?? defaults.timeZone,
  };
}
