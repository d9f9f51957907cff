import type { CaseRef } from '../services/cases/case.ts';
import type { Language } from '../services/texts/language.ts';
import { addressesIn, isList } from './address-words.ts';
import type { Command } from './command.ts';
import { readUntil, type WishedEnd } from './dates/read-until.ts';
import { matchAt, phrasesOf, type Word, wordSet, wordsOf } from './words.ts';

interface Spoken {
  readonly language: Language;
  readonly ref: CaseRef | null;
  /** What follows the phrase and the reference, as it was written. */
  readonly rest: string;
}

const ADDRESS_LIMIT = 320;
const REASON_LIMIT = 300;

function tidy(text: string): string {
  return text.replace(/^[\s>)\]"'»”:,;.–-]+/, '').trimEnd();
}

function lengthOf(list: 'commands.until' | 'commands.reason', words: readonly Word[], language: Language) {
  return Math.max(0, ...phrasesOf(list, language).map((phrase) => matchAt(words, 0, phrase)));
}

interface Ended {
  readonly until: WishedEnd | null | 'not-a-day';
  readonly after: string;
}

/** "until 5 December, IT is slow", or the other way round: the end, and what is left. Without "until" nothing is an end. */
function endIn(text: string, language: Language): Ended {
  const words = wordsOf(text);
  for (const [at, word] of words.entries()) {
    const said = lengthOf('commands.until', words.slice(at), language);
    if (said === 0) continue;
    const read = readUntil(text, words.slice(at + said), language);
    if (read !== null) {
      const rest = text.slice(words[at + said + read.length - 1]?.end ?? text.length);
      return { until: read.end, after: `${text.slice(0, word.start)} ${tidy(rest)}` };
    }
    // "Until IT is back" at the beginning was meant as an end; inside the reason it is part of it.
    if (at === 0) return { until: 'not-a-day', after: text };
  }
  return { until: null, after: text };
}

function reasonIn(text: string, language: Language): string {
  const words = wordsOf(text);
  const said = lengthOf('commands.reason', words, language);
  return tidy(said === 0 ? text : text.slice(words[said - 1]?.end ?? 0));
}

/** `loan K7Q-4MD name@provider.example until 5 December IT is on strike`; the end may stand behind the reason too. */
export function loanWithAddress({ language, ref, rest }: Spoken): Command | null {
  const all = addressesIn(rest);
  const found = all.at(-1);
  if (found === undefined) return null;
  if (isList('loan', rest, all)) return { kind: 'incomplete', command: 'loan', because: 'several-addresses' };
  if (found.address.length > ADDRESS_LIMIT)
    return { kind: 'incomplete', command: 'loan', because: 'too-long' };
  const { until, after } = endIn(tidy(rest.slice(found.end)), language);
  if (until === 'not-a-day') return { kind: 'incomplete', command: 'loan', because: 'not-a-day' };
  const reason = reasonIn(after, language);
  if (reason.length > REASON_LIMIT) return { kind: 'incomplete', command: 'loan', because: 'too-long' };
  return { kind: 'loan', ref, address: found.address, until, reason: reason === '' ? null : reason };
}

/** How many words such as "for" or "um" may stand before a time. */
const LEADING = 2;

/** `extend K7Q-4MD until 5 December`, `extend K7Q-4MD 10 days`, or neither: as long as a loan usually lasts. */
export function extension({ language, ref, rest }: Spoken): Command | null {
  const fillers = wordSet('commands.fillers', language);
  const isIdle = ({ plain }: Word) => fillers.has(plain);
  const words = wordsOf(rest);
  const said = lengthOf('commands.until', words, language);
  const behind = words.slice(said);
  if (said === 0 && behind.every(isIdle)) return { kind: 'extend', ref, until: null };
  for (let from = 0; from <= LEADING && from < behind.length; from += 1) {
    const read = readUntil(rest, behind.slice(from), language);
    if (read !== null && behind.slice(from + read.length).every(isIdle))
      return { kind: 'extend', ref, until: read.end };
  }
  // A longer sentence only begins like this command.
  const isMeant = ref !== null || said > 0;
  return isMeant ? { kind: 'incomplete', command: 'extend', because: 'not-a-day' } : null;
}
