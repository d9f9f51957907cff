import { describe, expect, test } from 'vitest';
import { chatText } from '../../bot/chat-text.ts';
import { de } from '../../services/texts/de/catalogue.ts';
import { en, type TextKey } from '../../services/texts/en/catalogue.ts';
import { es } from '../../services/texts/es/catalogue.ts';
import type { Language } from '../../services/texts/language.ts';
import { message } from '../../services/texts/message.ts';
import { renderStrictly } from '../../services/texts/texts.ts';
import { choicesOf, slotsOf } from '../services/texts/icu.ts';
import { markup, NASTY, stillLive } from './nasty.ts';

/** Filled by the product alone: its own pages, files, menus and titles. */
const OURS: readonly string[] = ['url', 'file', 'menu', 'product', 'title', 'subject', 'offered'];
const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { en, es, de };
/** Lists of words that people say, and moments: nothing is filled in by people. */
const keys = (Object.keys(en) as TextKey[]).filter((key) => !/^(commands\.words|intake\.words)\./.test(key));

interface Filled {
  readonly key: TextKey;
  readonly language: Language;
  readonly with: (text: string) => Readonly<Record<string, string | number>>;
}

/** Every text that is filled with something, in every language, in every way in which its words can be chosen. */
function everyText(language: Language): readonly Filled[] {
  return keys.flatMap((key) => {
    const slots = slotsOf(CATALOGUES[language][key], language);
    const names = [...slots.values];
    if (names.length === 0) return [];
    // Each way once: all of them would be thousands a text.
    return choicesOf(slots)
      .slice(0, 6)
      .map((choice) => ({
        key,
        language,
        with: (text: string) => ({
          ...Object.fromEntries(names.map((name) => [name, OURS.includes(name) ? 'ours' : text])),
          ...choice,
        }),
      }));
  });
}

describe.each(['en', 'es', 'de'] as const)('each text in "%s"', (language) => {
  const reader = { language, timeZone: 'Europe/Madrid' };
  const texts = everyText(language);

  test('is filled with something somewhere', () => {
    expect(texts.length).toBeGreaterThan(500);
  });

  test.each(NASTY)('lets %s be nothing but words in the chat', (_tries, nasty) => {
    const faults = texts.flatMap(({ key, with: filledWith }) => {
      const shown = chatText(message(key, filledWith(nasty)), reader);
      const plain = chatText(message(key, filledWith('Ana')), reader);
      const live = stillLive(shown);
      const same = JSON.stringify(markup(shown)) === JSON.stringify(markup(plain));
      return live.length === 0 && same ? [] : [{ key, live, shown: shown.slice(0, 300) }];
    });
    expect(faults.slice(0, 3)).toEqual([]);
  });

  test.each(NASTY)('lets %s be one line without a link in a mail and on a page', (_tries, nasty) => {
    const faults = texts.flatMap(({ key, with: filledWith }) => {
      const shown = renderStrictly(message(key, filledWith(nasty)), reader);
      const lines = renderStrictly(message(key, filledWith('Ana')), reader).split('\n').length;
      const live = stillLive(shown);
      return live.length === 0 && shown.split('\n').length === lines ? [] : [{ key, live, shown }];
    });
    expect(faults.slice(0, 3)).toEqual([]);
  });
});
