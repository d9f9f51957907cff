import type { Language } from '../services/texts/language.ts';
import { addressesIn } from './address-words.ts';
import { dateWords } from './dates/date-words.ts';
import { languagesFrom, matchAt, phrasesOf, type Word, wordSet, wordsOf } from './words.ts';

export interface WhoSaid {
  /** What to search for, best first; each has 2 to 200 characters. */
  readonly texts: readonly string[];
  /** The sentence is about the speaker, and about nobody else. */
  readonly self: boolean;
}

const PHRASES_MAX = 5;
const PHRASE_LIMIT = 200;
/** More words than a name has are a story, and every word of a search has to fit. */
const NAME_WORDS_MAX = 6;
const SENTENCE_LIMIT = 1000;

type Listed = 'stop' | 'stop-mail' | 'stop-polite' | 'created' | 'particles' | 'others' | 'self';

function inEveryLanguage(list: Listed, own: Language): ReadonlySet<string> {
  return new Set(languagesFrom(own).flatMap((language) => [...wordSet(`intake.words.${list}`, language)]));
}

function quoted(text: string): readonly string[] {
  return Array.from(text.matchAll(/["“”„«»]([^"“”„«»]{2,100})["“”«»]/g), ([, inside = '']) => inside.trim());
}

function stopWords(words: readonly Word[], language: Language): ReadonlySet<string> {
  const stops = (['stop', 'stop-mail', 'stop-polite'] as const).flatMap((list) => [
    ...inEveryLanguage(list, language),
  ]);
  const created = inEveryLanguage('created', language);
  // "Domingo" is a name, unless the sentence says when something was created.
  const dated = words.some(({ plain }) => created.has(plain));
  const dates = dated
    ? dateWords(language).flatMap(({ weekdays, months }) => [...weekdays, ...months].flat())
    : [];
  return new Set([...stops, ...created, ...dates, ...(dated ? numbersOf(words, language) : [])]);
}

function numbersOf(words: readonly Word[], language: Language): readonly string[] {
  const spoken = dateWords(language).flatMap(({ numbers, units, last, ago }) => [
    ...Object.keys(numbers),
    ...Object.keys(units),
    ...last,
    ago.word,
  ]);
  return [...spoken, ...words.map(({ plain }) => plain).filter((plain) => /^\d+[a-z]{0,2}$/.test(plain))];
}

function isCapital(text: string, { start }: Word): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** Words that stand together with nothing but a space, a hyphen, a dot or an apostrophe between. */
function adjoining(text: string, before: Word, after: Word): boolean {
  return /^[ \-‐.'’]{1,3}$/.test(text.slice(before.end, after.start));
}

/** `María García`, `Ludwig van der Berg`: capitals, with the small words of names between them. */
function capitalRuns(text: string, words: readonly Word[], stops: ReadonlySet<string>, language: Language) {
  const particles = inEveryLanguage('particles', language);
  const runs: Word[][] = [];
  let run: Word[] = [];
  const finish = () => {
    const last = run.findLastIndex((word) => isCapital(text, word));
    if (last >= 0) runs.push(run.slice(0, last + 1));
    run = [];
  };
  for (const word of words) {
    const previous = run.at(-1);
    if (previous !== undefined && !adjoining(text, previous, word)) finish();
    const isName =
      isCapital(text, word) && (!stops.has(word.plain) || (run.length > 0 && particles.has(word.plain)));
    if (isName || (run.length > 0 && particles.has(word.plain))) run.push(word);
    else finish();
  }
  finish();
  return runs.map((each) => text.slice(each[0]?.start, each.at(-1)?.end)).sort((a, b) => b.length - a.length);
}

/** "Der" is no name, but it is one in "van der Berg". */
function followsParticle(
  words: readonly Word[],
  at: number,
  stops: ReadonlySet<string>,
  language: Language,
): boolean {
  const particles = inEveryLanguage('particles', language);
  const [before, word] = [words[at - 1]?.plain ?? '', words[at]?.plain ?? ''];
  return particles.has(word) && particles.has(before) && !stops.has(before);
}

function withoutAddresses(text: string): string {
  return addressesIn(text).reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** "I don't know" and nothing more: an answer that came late, and about nobody. */
function saysNothingKnown(words: readonly Word[], language: Language): boolean {
  return languagesFrom(language)
    .flatMap((each) => phrasesOf('intake.words.unknown', each))
    .some((phrase) => phrase.length === words.length && matchAt(words, 0, phrase) > 0);
}

/** Who a sentence is about: an address, a quoted name, capitals, then whatever words are left. */
export function whoIsMeant(said: string, language: Language): WhoSaid {
  const sentence = said
    .slice(0, SENTENCE_LIMIT)
    .replace(/<[^<>]{0,300}>/g, (tag) => (tag.includes('@') ? tag : ' '));
  const addresses = addressesIn(sentence).map(({ address }) => address);
  const text = withoutAddresses(sentence).replaceAll(/\(mailto:[^()]*\)/g, ' ');
  const words = wordsOf(text);
  if (saysNothingKnown(words, language)) return { texts: addresses.slice(0, PHRASES_MAX), self: false };
  const stops = stopWords(words, language);
  const left = words.filter(
    (word, at) =>
      (!stops.has(word.plain) || followsParticle(words, at, stops, language)) && word.plain.length > 1,
  );
  const rest =
    left.length <= NAME_WORDS_MAX ? left.map(({ start, end }) => text.slice(start, end)).join(' ') : '';
  const texts = [...addresses, ...quoted(text), ...capitalRuns(text, words, stops, language), rest]
    .map((phrase) => phrase.trim().slice(0, PHRASE_LIMIT))
    .filter((phrase) => phrase.length >= 2);
  const others = inEveryLanguage('others', language);
  const selves = inEveryLanguage('self', language);
  const self =
    texts.length === 0 &&
    words.some(({ plain }) => selves.has(plain)) &&
    !words.some(({ plain }) => others.has(plain) && !selves.has(plain));
  return { texts: [...new Set(texts)].slice(0, PHRASES_MAX), self };
}
