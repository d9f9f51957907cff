import type { CaseRef } from '../services/cases/case.ts';
import type { ItAnswer } from '../services/cases/events.ts';
import { isPlainAddress } from '../services/cases/mail-address.ts';
import { LANGUAGES, type Language, languageName } from '../services/texts/language.ts';
import { addressesIn, isList } from './address-words.ts';
import type { CaseVerb, Command, CommandKind, IncompleteReason } from './command.ts';
import type { Heard } from './command-phrases.ts';
import { extension, loanWithAddress } from './loan-arguments.ts';
import { looksLikeRef, refAt } from './refs-in.ts';
import { fold, matchAt, phrasesOf, type Word, wordSet, wordsOf } from './words.ts';

type WithArguments = Exclude<CommandKind, CaseVerb | 'export'>;

interface Spoken {
  readonly text: string;
  readonly language: Language;
  /** The reference before or after the phrase. */
  readonly ref: CaseRef | null;
  /** What follows the phrase and the reference, as it was written. */
  readonly rest: string;
  readonly words: readonly Word[];
}

const QUERY_LIMIT = 100;
const NOTE_LIMIT = 1000;
const WORD_LIMIT = 20;
const TEXT_LIMIT = 2000;

function incomplete(command: CommandKind, because: IncompleteReason): Command {
  return { kind: 'incomplete', command, because };
}

function tidy(text: string): string {
  return text.replace(/^[\s:,;–-]+/, '').trimEnd();
}

/** With an address it is an order; without one only where nothing else can be meant. */
function withAddress(kind: 'correct' | 'to', spoken: Spoken): Command | null {
  const all = addressesIn(spoken.rest);
  const found = all.at(-1);
  if (found === undefined) return withoutAddress(kind, spoken);
  if (isList(kind, spoken.rest, all)) return incomplete(kind, 'several-addresses');
  const { ref } = spoken;
  if (found.address.length > 320) return incomplete(kind, 'too-long');
  if (kind === 'to' && !isPlainAddress(found.address)) return incomplete(kind, 'not-an-address');
  return { kind, ref, address: found.address };
}

function withoutAddress(kind: 'correct' | 'to' | 'loan', { ref, words, language }: Spoken): Command | null {
  const fillers = wordSet('commands.fillers', language);
  const others = words.filter(({ plain }) => !fillers.has(plain));
  if (others.length === 0) {
    if (kind === 'loan') return { kind, ref, address: null, until: null, reason: null };
    // A bare "to" is a word of any sentence; a bare "correct" is never taken for a yes.
    return ref === null && kind === 'to' ? null : incomplete(kind, 'no-address');
  }
  // Behind a reference it is an order however many words follow, such as those of an address without its @.
  if (ref === null && (others.length > 4 || kind === 'to')) return null;
  return incomplete(kind, others.some(looksLikeRef) && ref === null ? 'not-a-ref' : 'not-an-address');
}

const CODE = /^[a-z0-9]{4}$/;

function decide(kind: 'approve' | 'decline', { ref, words, language }: Spoken): Command | null {
  const fillers = wordSet('commands.fillers', language);
  const code = words.find(({ plain }) => CODE.test(plain) && !fillers.has(plain))?.plain ?? null;
  const others = words.filter(({ plain }) => plain !== code && !fillers.has(plain));
  if (others.length > 2) return null;
  if (ref === null && others.some(looksLikeRef)) return incomplete(kind, 'not-a-ref');
  if (others.length > 0) return incomplete(kind, 'not-a-code');
  if (kind === 'decline') return { kind, ref, code };
  return code === null ? incomplete(kind, 'no-code') : { kind, ref, code };
}

type Answer = ItAnswer | 'auto';

const ANSWERS: readonly Answer[] = ['released', 'allowed', 'nothing', 'more', 'forward', 'auto'];

function lengthOf(answer: Answer, words: readonly Word[], from: number, language: Language): number {
  const phrases = phrasesOf(`commands.answer.${answer}`, language);
  return Math.max(...phrases.map((phrase) => matchAt(words, from, phrase)));
}

/** "Nothing: out of office until Monday" says that a machine wrote, and no person answered. */
function meant(answer: Answer, words: readonly Word[], from: number, language: Language): Answer {
  if (answer !== 'nothing' && answer !== 'more') return answer;
  return lengthOf('auto', words, from, language) > 0 ? 'auto' : answer;
}

function answerOfIt({ ref, rest, words, language }: Spoken): Command | null {
  if (words.length === 0) return incomplete('answer', 'no-answer');
  const heard = ANSWERS.map((answer) => ({ answer, length: lengthOf(answer, words, 0, language) })).sort(
    (a, b) => b.length - a.length,
  )[0];
  if (heard === undefined || heard.length === 0) {
    const wrongRef = ref === null && words.slice(0, 1).some(looksLikeRef);
    return incomplete('answer', wrongRef ? 'not-a-ref' : 'not-an-answer');
  }
  const after = tidy(rest.slice(words[heard.length - 1]?.end ?? 0));
  if (after.length > TEXT_LIMIT) return incomplete('answer', 'too-long');
  return { kind: 'answer', ref, answer: meant(heard.answer, words, heard.length, language), text: after };
}

function language({ words }: Spoken): Command | null {
  const said = words.map(({ plain }) => plain).at(-1);
  if (said === undefined) return incomplete('language', 'no-language');
  if (words.length > 3) return null;
  const code = LANGUAGES.find((each) => {
    const names = LANGUAGES.map((inLanguage) =>
      new Intl.DisplayNames([inLanguage], { type: 'language' }).of(each),
    );
    return [each, languageName(each), ...names].some((name) => fold(name ?? '') === said);
  });
  return code === undefined ? incomplete('language', 'unknown-language') : { kind: 'language', code };
}

/** "Status of María" asks for María; a name is searched as it was typed. */
function status({ ref, rest, words, language: spoken }: Spoken): Command | null {
  if (ref !== null) return { kind: 'status', query: ref };
  const fillers = wordSet('commands.fillers', spoken);
  const first = words.find(({ plain }) => !fillers.has(plain));
  if (first === undefined) return { kind: 'status', query: null };
  const query = rest.slice(first.start).replace(/[\s?!.,;:]+$/, '');
  return query.length > QUERY_LIMIT ? null : { kind: 'status', query };
}

function note({ ref, rest }: Spoken): Command {
  const text = tidy(rest);
  return text.length > NOTE_LIMIT ? incomplete('note', 'too-long') : { kind: 'note', ref, text };
}

/** Four letters, also spelled one by one. A longer sentence only begins like this command. */
function word({ ref, words, language: spoken }: Spoken): Command | null {
  const fillers = wordSet('commands.fillers', spoken);
  const plain = words.map((each) => each.plain);
  const isSpelled = plain.length === 4 && plain.every((letter) => letter.length === 1);
  if (isSpelled) return { kind: 'word', ref, word: plain.join('') };
  const others = plain.filter((each) => !fillers.has(each));
  const said = others.length === 0 ? plain.at(-1) : others[0];
  if (others.length > 1 || (said?.length ?? 0) > WORD_LIMIT) return null;
  return said === undefined ? incomplete('word', 'no-word') : { kind: 'word', ref, word: said };
}

/** The words after the phrase, with the reference taken out where it stands first. */
function spokenAfter(heard: Heard, text: string, words: readonly Word[], spoken: Language): Spoken {
  const before = words.findIndex((_, at) => at < heard.from && refAt(text, words, at) !== null);
  const refBefore = before === -1 ? null : refAt(text, words, before);
  const first = refAt(text, words, heard.to);
  const from = words[heard.to + (refBefore === null ? (first?.length ?? 0) : 0) - 1]?.end ?? text.length;
  const rest = text.slice(from);
  return { text, language: spoken, ref: (refBefore ?? first)?.ref ?? null, rest, words: wordsOf(rest) };
}

/** Null: the words do not fit the command, so it was none. */
export function readArguments(
  heard: Heard & { readonly kind: WithArguments },
  text: string,
  words: readonly Word[],
  spoken: Language,
): Command | null {
  const said = spokenAfter(heard, text, words, spoken);
  switch (heard.kind) {
    case 'correct':
    case 'to':
      return withAddress(heard.kind, said);
    case 'loan':
      return loanWithAddress(said) ?? withoutAddress('loan', said);
    case 'extend':
      return extension(said);
    case 'approve':
    case 'decline':
      return decide(heard.kind, said);
    case 'answer':
      return answerOfIt(said);
    case 'language':
      return language(said);
    case 'status':
      return status(said);
    case 'note':
      return note(said);
    case 'word':
      return word(said);
  }
}
