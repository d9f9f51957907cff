import type { RichTextBlock, TextRun } from './card-types.ts';

/** Longer ones are no addresses (RFC 5321), and are cut to be shown. */
const SHOWN_MAX = 320;

type Look = 'plain' | 'foreign' | 'invisible';

function lookOf(character: string): Look {
  if (/[\p{C}\p{Z}\p{M}\u115f\u1160\u3164\uffa0]/u.test(character)) return 'invisible';
  return /^[\x21-\x7e]$/.test(character) ? 'plain' : 'foreign';
}

function codePoint(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** What cannot be seen is written by its number. */
function visible(text: string): string {
  return Array.from(text.slice(0, SHOWN_MAX), (character) =>
    lookOf(character) === 'invisible' ? codePoint(character) : character,
  ).join('');
}

/** `{{DATE()}}` means something even in the plain text of a card. */
function run(words: string, marked: boolean): TextRun {
  const text = words.replace(/\{(?=\{)/g, '{ ');
  const plain = { type: 'TextRun', text, fontType: 'monospace' } as const;
  return marked ? { ...plain, weight: 'bolder', color: 'attention', underline: true } : plain;
}

function line(runs: readonly TextRun[]): RichTextBlock {
  return { type: 'RichTextBlock', inlines: runs.filter(({ text }) => text !== ''), spacing: 'small' };
}

/** Letters of another alphabet and invisible characters stand out. */
function runsOf(text: string): readonly TextRun[] {
  const runs: { text: string; marked: boolean }[] = [];
  for (const character of text.slice(0, SHOWN_MAX)) {
    const marked = lookOf(character) !== 'plain';
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += visible(character);
    else runs.push({ text: visible(character), marked });
  }
  return runs.map(({ text: shown, marked }) => run(shown, marked));
}

/** The domain on a line of its own: there the slips hide. */
export function addressLines(address: string): readonly RichTextBlock[] {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return [line(runsOf(address))];
  return [line(runsOf(address.slice(0, at))), line([run('@', false), ...runsOf(address.slice(at + 1))])];
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((character, at) => character !== b[at]);
  return differs === -1 ? a.length : Math.min(differs, b.length);
}

/** Both in full, one under the other, with what differs marked in each. */
export function comparedLines(old: string, next: string): readonly [RichTextBlock, RichTextBlock] {
  const [before, after] = [Array.from(old.slice(0, SHOWN_MAX)), Array.from(next.slice(0, SHOWN_MAX))];
  const start = sharedStart(before, after);
  const room = Math.min(before.length, after.length) - start;
  const end = Math.min(sharedStart([...before].reverse(), [...after].reverse()), room);
  const marked = (characters: readonly string[]) => {
    const to = characters.length - end;
    const piece = (from: number, until: number) => visible(characters.slice(from, until).join(''));
    return line([
      run(piece(0, start), false),
      run(piece(start, to), true),
      run(piece(to, characters.length), false),
    ]);
  };
  return [marked(before), marked(after)];
}

/** One address in full, nothing marked but what is odd in itself. */
export function addressLine(address: string): RichTextBlock {
  return line(runsOf(address));
}
