import { de } from './texts-de.ts';
import { en } from './texts-en.ts';
import { es } from './texts-es.ts';

export type TextKey = keyof typeof en;
type Plural = { readonly one: string; readonly other: string };
export type Catalogue = { readonly [Key in TextKey]: (typeof en)[Key] extends string ? string : Plural };

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, es, de };

export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

/** The page's own words in `language`; English where it has none. */
export function translator(language: string): Translate {
  const spoken = CATALOGUES[language] === undefined ? 'en' : language;
  const catalogue = CATALOGUES[spoken] ?? en;
  const plurals = new Intl.PluralRules(spoken);
  return (key, values = {}) => {
    const entry = catalogue[key];
    const one = typeof entry !== 'string' && plurals.select(Number(values.count)) === 'one';
    const pattern = typeof entry === 'string' ? entry : one ? entry.one : entry.other;
    return pattern.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name] ?? ''));
  };
}
