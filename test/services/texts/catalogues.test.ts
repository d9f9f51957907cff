import { describe, expect, it } from 'vitest';
import { de } from '../../../services/texts/de/catalogue.ts';
import { en, type TextKey } from '../../../services/texts/en/catalogue.ts';
import { es } from '../../../services/texts/es/catalogue.ts';
import { slotsOf } from './icu.ts';

const keys = Object.keys(en) as TextKey[];
const others = { es, de };

/** Some languages need the hour to choose a preposition. */
const BY_LANGUAGE: readonly TextKey[] = ['moment.at'];

function slotNames(text: string, language: string): readonly string[] {
  const { values, words, numbers } = slotsOf(text, language);
  return [...values, ...words.keys(), ...numbers].sort();
}

function options(text: string, language: string): unknown {
  return [...slotsOf(text, language).words].map(([name, found]) => [name, [...found].sort()]).sort();
}

describe.each(Object.entries(others))('the texts in "%s"', (language, texts) => {
  it('are the same ones as in English', () => {
    expect(Object.keys(texts).sort()).toEqual([...keys].sort());
  });

  it('are filled with the same values as in English', () => {
    const different = keys.filter(
      (key) =>
        !BY_LANGUAGE.includes(key) &&
        String(slotNames(texts[key], language)) !== String(slotNames(en[key], 'en')),
    );
    expect(different).toEqual([]);
  });

  it('tell the same cases apart as in English', () => {
    const different = keys.filter(
      (key) => JSON.stringify(options(texts[key], language)) !== JSON.stringify(options(en[key], 'en')),
    );
    expect(different).toEqual([]);
  });

  it('are translated, not copied', () => {
    const sentences = keys.filter((key) => /^(tell|ignored|status)\./.test(key));
    expect(sentences.filter((key) => texts[key] === en[key])).toEqual([]);
  });
});

describe.each(Object.entries({ en, ...others }))('each text in "%s"', (language, texts) => {
  it('says something, without stray spaces', () => {
    const faulty = keys.filter((key) => texts[key].trim() === '' || texts[key] !== texts[key].trim());
    expect(faulty).toEqual([]);
  });

  it('always has an answer for what it does not know', () => {
    const faulty = keys.filter((key) =>
      [...slotsOf(texts[key], language).words.values()].some((words) => !words.has('other')),
    );
    expect(faulty).toEqual([]);
  });

  it('is chosen by plain words, so that what people write can be escaped before it is filled in', () => {
    const faulty = keys.filter((key) =>
      [...slotsOf(texts[key], language).words.values()].some((words) =>
        [...words].some((word) => !/^[a-zA-Z]+$/.test(word)),
      ),
    );
    expect(faulty).toEqual([]);
  });
});
