import type { CaseRef } from '../services/cases/case.ts';
import type { Stage } from '../services/cases/stage.ts';
import { LANGUAGES, type Language, languageName } from '../services/texts/language.ts';
import { type Message, message } from '../services/texts/message.ts';
import type { CaseVerb, Command } from './command.ts';
import { readArguments } from './command-arguments.ts';
import { findPhrase, type Heard } from './command-phrases.ts';
import { looksLikeRef, refAt } from './refs-in.ts';
import { languagesFrom, READ_LIMIT, type Word, wordSet, wordsOf } from './words.ts';

/** What stands beside the words of a command: at most one reference, and words that mean nothing here. */
interface Rest {
  readonly ref: CaseRef | null;
  readonly wrongRef: boolean;
  readonly others: readonly Word[];
}

function readRest(text: string, words: readonly Word[], fillers: ReadonlySet<string>): Rest {
  let ref: CaseRef | null = null;
  let wrongRef = false;
  const others: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const found = refAt(text, words, at);
    if (found !== null && ref === null) {
      ref = found.ref;
      at += found.length - 1;
    } else if (looksLikeRef(word)) wrongRef = true;
    else if (!fillers.has(word.plain)) others.push(word);
  }
  return { ref, wrongRef, others };
}

const BARE = ['hello', 'help', 'cancel', 'board', 'digest'] as const;
type Bare = (typeof BARE)[number];

function isBare(kind: Heard['kind']): kind is Bare {
  return BARE.some((bare) => bare === kind);
}

/** "Arrived? Not yet." is no arrival, and "arrived?" is a question. */
function hearArrival(text: string, words: readonly Word[], rest: Rest, language: Language): Command {
  const negations = wordSet('commands.negations', language);
  if (words.some(({ plain }) => negations.has(plain))) return { kind: 'not-arrived', ref: rest.ref };
  if (/[?¿]/.test(text)) return { kind: 'status', query: rest.ref };
  return { kind: 'arrived', ref: rest.ref };
}

function withoutArguments(
  heard: Heard & { readonly kind: CaseVerb | Bare | 'export' },
  text: string,
  words: readonly Word[],
  language: Language,
): Command | null {
  const { kind, from, to } = heard;
  const beside = [...words.slice(0, from), ...words.slice(to)];
  const idle = wordSet('commands.fillers', language);
  const negations = kind === 'arrived' ? wordSet('commands.negations', language) : [];
  const rest = readRest(text, beside, new Set([...idle, ...negations]));
  if (rest.others.length > 0) return null;
  if (kind === 'cancel' && rest.ref !== null) return { kind: 'withdraw', ref: rest.ref };
  if (isBare(kind)) return rest.ref === null && !rest.wrongRef ? { kind } : null;
  if (rest.wrongRef && rest.ref === null) {
    return kind === 'yes' || kind === 'no'
      ? null
      : { kind: 'incomplete', command: kind, because: 'not-a-ref' };
  }
  if (kind === 'arrived') return hearArrival(text, words, rest, language);
  return { kind, ref: rest.ref };
}

/**
 * Null: no command, so free text. Total, and linear in the text, of which no more than 4,000 characters are read. A
 * command stands at the beginning, behind a reference or words of politeness at most; one without arguments must be
 * nearly the whole text, so that "help" inside a sentence stays part of the sentence.
 * The reader's own language is tried first, then every other one.
 */
export function readCommand(said: string, own: Language): Command | null {
  const text = said.slice(0, READ_LIMIT);
  const words = wordsOf(text);
  for (const language of languagesFrom(own)) {
    const command = readIn(language, text, words);
    if (command !== null) return command;
  }
  return null;
}

function readIn(language: Language, text: string, words: readonly Word[]): Command | null {
  for (const heard of findPhrase(text, words, language)) {
    const { kind } = heard;
    const command =
      isBare(kind) || isVerb(kind) || kind === 'export'
        ? withoutArguments({ ...heard, kind }, text, words, language)
        : readArguments({ ...heard, kind }, text, words, language);
    if (command !== null) return command;
  }
  return null;
}

const VERBS: readonly string[] = [
  'arrived',
  'not-arrived',
  'imi-arrived',
  'imi-not-arrived',
  'probe',
  'no-word',
  'confirm',
  'reset',
  'send',
  'draft',
  'take',
  'consent',
  'return',
  'withdraw',
  'reopen',
  'remind',
  'pause',
  'yes',
  'no',
] satisfies readonly CaseVerb[];

function isVerb(kind: Heard['kind']): kind is CaseVerb {
  return VERBS.includes(kind);
}

const EXAMPLES = ['word', 'correct', 'to', 'loan', 'extend', 'approve', 'answer', 'language'] as const;

/** What is missing, with an example of how to write it. */
export function incompleteMessage(command: Extract<Command, { kind: 'incomplete' }>): Message {
  const example = EXAMPLES.find((kind) => kind === command.command);
  return message(`commands.incomplete.${command.because}`, {
    example: example === undefined ? '' : { text: `commands.example.${example}` },
    languages: LANGUAGES.map((language) => `${languageName(language)} (${language})`).join(', '),
  });
}

/** "Yes" and "no" answer what the case asks at the moment; null: it asks nothing that they could answer. */
export function meaningOf(
  said: 'yes' | 'no',
  stage: Stage,
): 'arrived' | 'not-arrived' | 'confirm' | 'reset' | 'send' | null {
  switch (stage.kind) {
    case 'asking-arrival':
      return said === 'yes' ? 'arrived' : 'not-arrived';
    case 'closed':
      if (!stage.recheckAsked) return null;
      return said === 'yes' ? 'arrived' : 'not-arrived';
    case 'checking-address':
      return said === 'yes' && stage.report !== null ? 'confirm' : null;
    case 'asking-reset':
      return said === 'yes' ? 'reset' : null;
    case 'drafting-request':
      return said === 'yes' && stage.draft.to !== null ? 'send' : null;
    default:
      return null;
  }
}
