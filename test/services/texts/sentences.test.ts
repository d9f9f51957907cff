import { describe, expect, it } from 'vitest';
import { de } from '../../../services/texts/de/catalogue.ts';
import { en, type TextKey } from '../../../services/texts/en/catalogue.ts';
import { es } from '../../../services/texts/es/catalogue.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { message } from '../../../services/texts/message.ts';
import { renderStrictly } from '../../../services/texts/texts.ts';
import { choicesOf, slotsOf } from './icu.ts';
import { sampleFor } from './samples.ts';

const LIMIT = 600;
const catalogues = { en, es, de };
const keys = Object.keys(en) as TextKey[];
const spoken = keys.filter((key) => /^(tell|ignored|status)\./.test(key));
const readers = LANGUAGES.flatMap((language) =>
  ['Europe/Madrid', 'Atlantic/Azores'].map((timeZone) => ({ language, timeZone })),
);

describe.each(readers)('to somebody who reads $language in $timeZone', (reader) => {
  const render = (key: TextKey): readonly string[] => {
    const slots = slotsOf(catalogues[reader.language][key], reader.language);
    return choicesOf(slots).map((choice) =>
      renderStrictly(message(key, { ...sampleFor(slots), ...choice }), reader),
    );
  };

  it('every text can be shown, whichever case it tells of', () => {
    for (const key of keys) for (const text of render(key)) expect(text, key).not.toBe('');
  });

  it('every sentence is clean: no double space, no gap before a stop, no leftover brace', () => {
    const faulty = spoken.filter((key) =>
      render(key).some((text) => / {2}|[^ .] [.,;:)]|[{}]|\.\.|^\s|\s$/.test(text)),
    );
    expect(faulty).toEqual([]);
  });

  it('every sentence ends like one', () => {
    const faulty = spoken.filter((key) => render(key).some((text) => !/[.?!)»”“*]$/.test(text)));
    expect(faulty).toEqual([]);
  });

  it(`nothing takes more than ${LIMIT} characters`, () => {
    const long = spoken.filter((key) => render(key).some((text) => [...text].length > LIMIT));
    expect(long).toEqual([]);
  });

  it('what is said at any time names the user and the case', () => {
    const tells = spoken.filter((key) => key.startsWith('tell.'));
    const faulty = tells.filter((key) =>
      render(key).some((text) => !text.includes('María García') || !text.includes('K7Q-4MD')),
    );
    expect(faulty).toEqual([]);
  });

  it('the bold marks come in pairs', () => {
    const faulty = spoken.filter((key) => render(key).some((text) => text.split('**').length % 2 === 0));
    expect(faulty).toEqual([]);
  });
});
