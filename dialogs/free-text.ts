import type { Language } from '../services/texts/language.ts';
import { addressesIn } from './address-words.ts';
import { dateWords } from './dates/date-words.ts';
import { isDayName } from './dates/read-day.ts';
import { readWhen, type WhenContext } from './dates/read-when.ts';
import { whoIsMeant } from './search-phrases.ts';
import { hears, readMissing } from './what-was-told.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * What a text is that is no command, where no question is open. `complaint`: somebody is named, or a mail is missed.
 * `name-like`: few words that may be a name without its capitals. `unclear`: neither.
 */
export type FreeText = 'complaint' | 'name-like' | 'unclear';

const NAME_WORDS_MAX = 4;

function beginsSentence(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:\n])[\s¿¡"'«“„»(]*$/.test(text.slice(0, start));
}

/** The first word of a sentence has its capital anyway, and shouting is all capitals. */
function capitalOf(text: string, word: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(word.start, word.end)) && !beginsSentence(text, word);
}

export function readFreeText(said: string, ctx: WhenContext): FreeText {
  const language: Language = ctx.language;
  if (addressesIn(said).length > 0 || /["“”„«»][^"“”„«»]{2,}["“”«»]/.test(said)) return 'complaint';
  if (hears(said, 'complaint', language)) return 'complaint';
  const { texts, self } = whoIsMeant(said, language);
  const ofMail = readMissing(said, language, false) !== null;
  if (self && ofMail) return 'complaint';
  if (texts.length === 0) return 'unclear';
  const left = new Set(texts.flatMap((text) => wordsOf(text).map(({ plain }) => plain)));
  const words = wordsOf(said);
  const tables = dateWords(language);
  const names = words.filter(({ plain }) => left.has(plain) && !isDayName(plain, tables));
  if (names.some((word) => capitalOf(said, word))) return 'complaint';
  if (ofMail && names.length > 0) return 'name-like';
  const when = readWhen(said, ctx);
  if (!('problem' in when) || when.problem !== 'not-a-date' || /\d/.test(said)) return 'unclear';
  const few = names.length > 0 && words.length <= NAME_WORDS_MAX && names.length * 2 > words.length;
  return few ? 'name-like' : 'unclear';
}
