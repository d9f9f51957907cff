import { IntlMessageFormat } from 'intl-messageformat';
import { de } from './de/catalogue.ts';
import { en, type TextKey } from './en/catalogue.ts';
import { es } from './es/catalogue.ts';
import type { Language } from './language.ts';
import { type Message, message, type Param } from './message.ts';
import { dayText, momentParts } from './moments.ts';
import { plain, shortened } from './plain.ts';
import { exact, unlinked } from './unlinked.ts';

export interface Reader {
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
}

/** A text that cannot be shown as it is: there is no such key, or something to fill in is missing. */
export class TextFault extends Error {
  constructor(key: string, language: Language, cause?: unknown) {
    super(`The text "${key}" cannot be shown in "${language}".`, { cause });
    this.name = 'TextFault';
  }
}

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, es, de };

const compiled = new Map<string, IntlMessageFormat>();

function compile(key: string, language: Language): IntlMessageFormat {
  const at = `${language} ${key}`;
  const known = compiled.get(at);
  if (known !== undefined) return known;
  const texts: Readonly<Record<string, string>> = catalogues[language];
  const text = Object.hasOwn(texts, key) ? texts[key] : undefined;
  if (text === undefined) throw new TextFault(key, language);
  const made = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  compiled.set(at, made);
  return made;
}

/** What the product itself fills in; everything else may be what somebody wrote, and becomes no link. */
const OURS: ReadonlySet<string> = new Set(['url', 'file', 'menu', 'product', 'title', 'subject', 'offered']);
/** Addresses, and names of hosts and domains. */
const VALUES: ReadonlySet<string> = new Set([
  ...['address', 'new', 'old', 'to', 'email', 'mailbox', 'sender', 'host', 'domain', 'id'],
]);
/** Said between quotation marks, which nothing in them may close: what follows would pass for our own words. */
const QUOTED: ReadonlySet<string> = new Set(['reason', 'text', 'question', 'reply']);
/** As long as a sentence can hold. */
const NAMES: ReadonlySet<string> = new Set([
  ...['user', 'name', 'reporter', 'authority', 'who', 'sayer', 'requester', 'approver', 'coordinator'],
]);
const LONGEST_NAME = 200;
/** Of one value, or of several in a row. */
const LONGEST_VALUE = 1_000;

function wordsOf(name: string, text: string): string {
  const words = plain(text);
  if (OURS.has(name)) return words;
  if (VALUES.has(name)) return exact(shortened(words, LONGEST_VALUE));
  if (NAMES.has(name)) return unlinked(shortened(words, LONGEST_NAME));
  return unlinked(QUOTED.has(name) ? words.replace(/[“”„‟«»]/g, '"') : words);
}

function shown(name: string, param: Param, others: Message['params'], reader: Reader): string | number {
  if (typeof param === 'number') return param;
  if (typeof param === 'string') return wordsOf(name, param);
  if ('day' in param) return dayText(param.day, reader.language);
  if ('instant' in param) {
    const { day, time, hour, zone } = momentParts(param.instant, reader.language, reader.timeZone);
    const moment = compose({ key: 'moment.at', params: { day, time, hour } }, reader);
    return zone === null ? moment : `${moment} (${zone})`;
  }
  return compose({ key: param.text, params: withoutTexts(others) }, reader);
}

/** A nested text is filled with the same values, but nests no further: it could name itself. */
function withoutTexts(params: Message['params']): Message['params'] {
  return Object.fromEntries(
    Object.entries(params).filter(([, param]) => typeof param !== 'object' || !('text' in param)),
  );
}

function compose({ key, params }: Message, reader: Reader): string {
  const format = compile(key, reader.language);
  try {
    const values = Object.entries(params).map(
      ([name, param]) => [name, shown(name, param, params, reader)] as const,
    );
    return String(format.format(Object.fromEntries(values)));
  } catch (cause) {
    throw new TextFault(key, reader.language, cause);
  }
}

/** Throws {@link TextFault}: for tests, where a fault must be seen. */
export function renderStrictly(message: Message, reader: Reader): string {
  return compose(message, reader);
}

/** Whether it can be shown as it is, also where it was stored by another version or changed by hand. */
export function isSayable(message: Message): boolean {
  try {
    compose(message, { language: 'en', timeZone: 'UTC' });
    return true;
  } catch (fault) {
    if (fault instanceof TextFault) return false;
    throw fault;
  }
}

/**
 * The message in the reader's language, instants in the reader's zone. Never throws and is never empty for a text
 * that is there: what is faulty in one language is shown in English, and what cannot be shown at all is said to be
 * missing. Nobody reads a key.
 */
export function render(message: Message, reader: Reader): string {
  for (const language of new Set<Language>([reader.language, 'en'])) {
    try {
      return compose(message, { ...reader, language });
    } catch (fault) {
      if (!(fault instanceof TextFault)) throw fault;
    }
  }
  return catalogues[reader.language]['chat.cannot-be-shown'];
}

export function say(reader: Reader, key: TextKey, params: Message['params'] = {}): string {
  return render(message(key, params), reader);
}
