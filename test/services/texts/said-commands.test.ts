import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../dialogs/commands.ts';
import { en, type TextKey } from '../../../services/texts/en/catalogue.ts';
import { es } from '../../../services/texts/es/catalogue.ts';
import type { Language } from '../../../services/texts/language.ts';

const catalogues = { en, es };
const keys = (Object.keys(en) as TextKey[]).filter((key) => /^(tell|status)\./.test(key));

/** A quotation with a reference in it is something to be written to the assistant. */
function commandsIn(key: TextKey, language: Language): readonly string[] {
  return [...catalogues[language][key].matchAll(/[“«]([^”»]*\{ref\}[^”»]*)[”»]/g)].map(([, words]) =>
    (words ?? '').replace('{ref}', 'K7Q-4MD').replace('{code}', '7F3K'),
  );
}

/** What the assistant understands; a command that still lacks its address counts as that command. */
function understood(words: string, language: Language): string | undefined {
  const command = readCommand(words, language);
  return command?.kind === 'incomplete' ? command.command : command?.kind;
}

describe('what the assistant tells people to write', () => {
  it.each(['en', 'es'] as const)('is understood when they write it in "%s"', (language) => {
    const lost = keys.flatMap((key) =>
      commandsIn(key, language).filter((words) => understood(words, language) === undefined),
    );
    expect(lost).toEqual([]);
  });

  it('is the same in every language', () => {
    const kinds = (key: TextKey, language: Language) =>
      commandsIn(key, language)
        .map((words) => understood(words, language))
        .sort();
    for (const key of keys) expect(kinds(key, 'es'), key).toEqual(kinds(key, 'en'));
  });
});
