import { LANGUAGES, type Language } from '../services/texts/language.ts';
import { say } from '../services/texts/texts.ts';

/** Longer texts are read up to here, which no sentence of a person reaches. */
export const READ_LIMIT = 4000;

export interface Word {
  /** Without case and diacritics. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Without case and diacritics, so that "llego" is "llegó" and "weiss" is "weiß". */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** "Didnt" is typed as often as "didn't". */
const WITHOUT_APOSTROPHE = /^(?:did|does|has|have|had|is|was|do|could)nt$/;

/** Letters and digits that stand together; everything else only divides. */
export function wordsOf(text: string): readonly Word[] {
  return Array.from(text.slice(0, READ_LIMIT).matchAll(/[\p{L}\p{N}\p{M}]+/gu)).flatMap(
    ({ 0: word, index }) => {
      const whole = { plain: fold(word), start: index, end: index + word.length };
      if (!WITHOUT_APOSTROPHE.test(whole.plain)) return [whole];
      const last = whole.end - 1;
      return [
        { plain: whole.plain.slice(0, -1), start: index, end: last },
        { plain: 't', start: last, end: whole.end },
      ];
    },
  );
}

/** Whatever language the chat is in, people write in any of them: their own first, then the others. */
export function languagesFrom(own: Language): readonly Language[] {
  return [own, ...LANGUAGES.filter((language) => language !== own)];
}

type WordList = Extract<
  Parameters<typeof say>[1],
  | `commands.${'words' | 'answer'}.${string}`
  | 'commands.fillers'
  | 'commands.negations'
  | 'commands.until'
  | 'commands.reason'
  | `intake.words.${string}`
>;

const read = new Map<string, readonly (readonly string[])[]>();

/** The alternatives of a list of the catalogue, as words, longest first; English is valid beside any language. */
export function phrasesOf(list: WordList, language: Language): readonly (readonly string[])[] {
  const at = `${language} ${list}`;
  const known = read.get(at);
  if (known !== undefined) return known;
  const phrases = [...new Set<Language>([language, 'en'])]
    .flatMap((each) => say({ language: each, timeZone: 'UTC' }, list).split('|').flatMap(spellings))
    .map((phrase) => wordsOf(phrase).map(({ plain }) => plain))
    .filter((phrase) => phrase.length > 0)
    .sort((a, b) => b.length - a.length);
  read.set(at, phrases);
  return phrases;
}

export function wordSet(list: WordList, language: Language): ReadonlySet<string> {
  return new Set(phrasesOf(list, language).flat());
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** "Empfänger" is also typed "Empfanger", by case and diacritics, and "Empfaenger". */
function spellings(phrase: string): readonly string[] {
  return [...new Set([phrase, phrase.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter)])];
}

/** How many words of the phrase stand at this place: all of them, or 0. */
export function matchAt(words: readonly Word[], from: number, phrase: readonly string[]): number {
  return phrase.every((word, n) => words[from + n]?.plain === word) ? phrase.length : 0;
}
