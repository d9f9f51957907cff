import type { Operator } from '../services/cases/directory.ts';
import { type Language, languageOf } from '../services/texts/language.ts';
import type { Reader } from '../services/texts/texts.ts';
import type { Conversation } from './conversations.ts';

export interface Defaults {
  readonly language: Language;
  /** IANA. */
  readonly timeZone: string;
}

function knownZone(zone: string | null | undefined): string | null {
  if (zone === null || zone === undefined || zone === '') return null;
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
  const spoken = languageOf(known?.locale ?? operator?.language, defaults.language);
  return {
    language: known?.chosenLanguage ?? spoken,
    timeZone: knownZone(known?.timeZone) ?? knownZone(operator?.timeZone) ?? defaults.timeZone,
  };
}
