import { describe, expect, test } from 'vitest';
import { translator } from '../../../bot/practice/page/texts.ts';
import { de } from '../../../bot/practice/page/texts-de.ts';
import { en } from '../../../bot/practice/page/texts-en.ts';
import { es } from '../../../bot/practice/page/texts-es.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';

type Key = keyof typeof en;
const keys = Object.keys(en) as Key[];

function slots(entry: string | { readonly one: string; readonly other: string }): readonly string[] {
  const texts = typeof entry === 'string' ? [entry] : [entry.one, entry.other];
  return texts.map((text) => (text.match(/\{\w+\}/g) ?? []).sort().join(' '));
}

describe.each(Object.entries({ es, de }))('the words of the practice page in "%s"', (_language, texts) => {
  test('are filled with the same values as in English', () => {
    expect(keys.filter((key) => String(slots(texts[key])) !== String(slots(en[key])))).toEqual([]);
  });
});

test('the practice page speaks every language that the assistant speaks', () => {
  expect(new Set(LANGUAGES.map((language) => translator(language)('close')))).toEqual(
    new Set(['Close', 'Cerrar', 'Schließen']),
  );
});
