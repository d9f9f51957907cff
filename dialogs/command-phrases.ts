import type { Language } from '../services/texts/language.ts';
import type { CaseVerb, CommandKind } from './command.ts';
import { refAt } from './refs-in.ts';
import { matchAt, phrasesOf, type Word, wordSet } from './words.ts';

export type Spoken = CaseVerb | CommandKind | 'hello' | 'help' | 'cancel' | 'board' | 'digest';

export interface Heard {
  readonly kind: Spoken;
  /** The words of the phrase: from the first to before the last. */
  readonly from: number;
  readonly to: number;
}

/** Where two kinds share a phrase, the first here is meant. */
const SPOKEN: readonly Spoken[] = [
  'no-word',
  'word',
  'probe',
  'imi-not-arrived',
  'imi-arrived',
  'not-arrived',
  'arrived',
  'confirm',
  'correct',
  'to',
  'loan',
  'extend',
  'note',
  'language',
  'status',
  'approve',
  'decline',
  'answer',
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
  'board',
  'export',
  'digest',
  'hello',
  'help',
  'cancel',
  'yes',
  'no',
];

function heardAt(words: readonly Word[], from: number, language: Language): readonly Heard[] {
  return SPOKEN.flatMap((kind) => {
    const length = Math.max(
      ...phrasesOf(`commands.words.${kind}`, language).map((phrase) => matchAt(words, from, phrase)),
    );
    return length > 0 ? [{ kind, from, to: from + length }] : [];
  }).sort((a, b) => b.to - a.to);
}

/** The longest phrase first, from the beginning on, as far as only a reference or words that mean nothing stand before it. */
export function findPhrase(text: string, words: readonly Word[], language: Language): readonly Heard[] {
  const fillers = wordSet('commands.fillers', language);
  const found: Heard[] = [];
  let from = 0;
  while (from < words.length && from < 12) {
    found.push(...heardAt(words, from, language));
    const ref = refAt(text, words, from);
    if (ref === null && !fillers.has(words[from]?.plain ?? '')) break;
    from += ref?.length ?? 1;
  }
  const answers = (kind: Spoken) => (kind === 'yes' || kind === 'no' ? 1 : 0);
  // "Yes, it has arrived" says more than "yes".
  return found.sort((a, b) => answers(a.kind) - answers(b.kind));
}
