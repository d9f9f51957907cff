import type { MissingMail } from '../services/cases/case.ts';
import type { Language } from '../services/texts/language.ts';
import { readWhen, type WhenContext, type WhenRead } from './dates/read-when.ts';
import type { Told } from './intake-state.ts';
import { languagesFrom, matchAt, phrasesOf, type Word, wordsOf } from './words.ts';

export const NOTHING_TOLD: Told = { missing: null, created: { kind: 'unsaid' } };

type List = 'notice' | 'password' | 'both' | 'unknown' | 'created' | 'none' | 'complaint';

/** Where the first phrase of the list, in any language, ends in these words, or null. */
function heard(words: readonly Word[], list: List, own: Language): number | null {
  const phrases = languagesFrom(own).flatMap((language) => phrasesOf(`intake.words.${list}`, language));
  for (const at of words.keys()) {
    for (const phrase of phrases) {
      if (matchAt(words, at, phrase) > 0) return words[at + phrase.length - 1]?.end ?? null;
    }
  }
  return null;
}

export function hears(text: string, list: List, language: Language): boolean {
  return heard(wordsOf(text), list, language) !== null;
}

/** An answer to "which mail is missing?"; of a whole sentence only what it names is believed. */
export function readMissing(text: string, language: Language, answered: boolean): MissingMail | null {
  const words = wordsOf(text).filter(({ plain }) => answered || !/^[123]$/.test(plain));
  const names = (list: List) => heard(words, list, language) !== null;
  if (answered && names('both')) return 'both';
  const notice = names('notice');
  const password = names('password');
  if (notice && password) return 'both';
  if (notice) return 'notice';
  return password ? 'password' : null;
}

/** The moment of creation that a sentence names, or what is wrong with it; null where it names none. */
function createdIn(text: string, ctx: WhenContext): WhenRead | null {
  const from = heard(wordsOf(text), 'created', ctx.language);
  return from === null ? null : readWhen(text.slice(from), ctx);
}

/** Nobody was created then; it is said back rather than passed over. */
export function tellsTheFuture(text: string, ctx: WhenContext): boolean {
  const created = createdIn(text, ctx);
  return created !== null && 'problem' in created && created.problem === 'in-the-future';
}

/** What a sentence already tells, so that it is not asked again. */
export function readTold(text: string, before: Told, ctx: WhenContext): Told {
  const missing = readMissing(text, ctx.language, false) ?? before.missing;
  const created = createdIn(text, ctx);
  if (created === null || 'problem' in created) return { ...before, missing };
  return { missing, created: { kind: 'at', ...created } };
}
