import type { Language } from '../services/texts/language.ts';

/** For whom something is written; the zone is an IANA name. */
export interface Reader {
  readonly language: Language;
  readonly timeZone: string;
}
