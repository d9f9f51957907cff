import { describe, expect, it } from 'vitest';
import { readCommand } from '../../../dialogs/commands.ts';
import { de } from '../../../services/texts/de/catalogue.ts';
import { en, type TextKey } from '../../../services/texts/en/catalogue.ts';
import { es } from '../../../services/texts/es/catalogue.ts';
import { LANGUAGES, type Language } from '../../../services/texts/language.ts';

const catalogues = { en, es, de };
const keys = (Object.keys(en) as TextKey[]).filter((key) => /^(tell|status)\./.test(key));

/** German closes with the mark that opens an English quotation. */
const QUOTED: Readonly<Record<Language, RegExp>> = {
  en: /“([^”]*\{ref\}[^”]*)”/g,
  es: /«([^»]*\{ref\}[^»]*)»/g,
  de: /„([^“]*\{ref\}[^“]*)“/g,
};

/** A quotation with a reference in it is something to be written to the assistant. */
function commandsIn(key: TextKey, language: Language): readonly string[] {
  return [...catalogues[language][key].matchAll(QUOTED[language])].map(([, words]) =>
    (words ?? '').replace('{ref}', 'K7Q-4MD').replace('{code}', '7F3K'),
  );
}

/** What the assistant understands; a command that still lacks its address counts as that command. */
function understood(words: string, language: Language): string | undefined {
  const command = readCommand(words, language);
  return command?.kind === 'incomplete' ? command.command : command?.kind;
}

describe('what the assistant tells people to write', () => {
  it.each(LANGUAGES)('is understood when they write it in "%s"', (language) => {
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
    for (const language of LANGUAGES)
      for (const key of keys) expect(kinds(key, language), `${language} ${key}`).toEqual(kinds(key, 'en'));
  });
});
