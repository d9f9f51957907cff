import { describe, expect, it } from 'vitest';
import { de as pageDe } from '../../../bot/practice/page/texts-de.ts';
import { en as pageEn } from '../../../bot/practice/page/texts-en.ts';
import { es as pageEs } from '../../../bot/practice/page/texts-es.ts';
import { de } from '../../../services/texts/de/catalogue.ts';
import { en } from '../../../services/texts/en/catalogue.ts';
import { es } from '../../../services/texts/es/catalogue.ts';
import { LANGUAGES, type Language } from '../../../services/texts/language.ts';
import { legalDe } from '../../../services/texts/legal/de.ts';
import { legalEn } from '../../../services/texts/legal/en.ts';
import { legalEs } from '../../../services/texts/legal/es.ts';
import { refusalDe } from '../../../services/texts/refusal/de.ts';
import { refusalEn } from '../../../services/texts/refusal/en.ts';
import { refusalEs } from '../../../services/texts/refusal/es.ts';
import { CLAIMS, JARGON, withoutQuoted } from './forbidden-words.ts';

/** Every text that a person can read, by a name that says where it stands. */
const SPOKEN: Readonly<Record<Language, object>> = {
  en: { catalogue: en, legal: legalEn, refusal: refusalEn, practice: pageEn },
  es: { catalogue: es, legal: legalEs, refusal: refusalEs, practice: pageEs },
  de: { catalogue: de, legal: legalDe, refusal: refusalDe, practice: pageDe },
};

function textsIn(value: unknown, at: string): readonly (readonly [at: string, text: string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at} ${key}`));
}

/** Words that are only listened for: what people write is theirs. */
const isHeard = (at: string): boolean =>
  /(?:commands|intake)\.(?:words|answer)\.|commands\.(?:fill|neg)/.test(at);

describe.each(LANGUAGES)('the texts in "%s"', (language) => {
  const texts = textsIn(SPOKEN[language], language).filter(([at]) => !isHeard(at));
  const { words, slips, honest } = CLAIMS[language];
  const claims = (text: string) => words.some((word) => word.test(withoutQuoted(text, language)));

  it('are looked at in every catalogue', () => {
    for (const section of ['tell', 'status', 'cards', 'chat', 'letters', 'pages', 'playbooks', 'replies'])
      expect(
        texts.some(([at]) => at.includes(` catalogue ${section}.`)),
        section,
      ).toBe(true);
    for (const catalogue of ['legal', 'refusal', 'practice'])
      expect(
        texts.some(([at]) => at.startsWith(`${language} ${catalogue} `)),
        catalogue,
      ).toBe(true);
  });

  it('never call an accepted mail one that reached its reader', () => {
    expect(texts.filter(([, text]) => claims(text))).toEqual([]);
  });

  it.each(slips)('would be caught if they said: %s', (slip) => {
    expect(claims(slip)).toBe(true);
  });

  it.each(honest)('may say: %s', (text) => {
    expect(claims(text)).toBe(false);
  });

  it('speak of mail as people do', () => {
    const plain = texts.filter(([at]) => / catalogue (?:tell|ignored|status|intake|replies)\./.test(at));
    expect(plain.filter(([, text]) => JARGON.test(text))).toEqual([]);
  });
});
