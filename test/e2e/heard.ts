import { IntlMessageFormat } from 'intl-messageformat';
import { de } from '../../services/texts/de/catalogue.ts';
import { en } from '../../services/texts/en/catalogue.ts';
import { es } from '../../services/texts/es/catalogue.ts';
import type { Language } from '../../services/texts/language.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, de };

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Line breaks may be made anew in a mail and on a page; digits are made `#` in what is compared between walks. */
function literally(text: string): string {
  return text
    .replaceAll('**', '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\d+/g, '(?:\\d+|#)')
    .replace(/\s+/g, '\\s*');
}

function shapeOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if ('options' in part) {
        return `(?:${Object.values(part.options)
          .map(({ value }) => shapeOf(value))
          .join('|')})`;
      }
      return 'value' in part && part.type === 0 ? literally(part.value) : '[\\s\\S]*?';
    })
    .join('');
}

/** The texts of these names; `address.*` names all that begin so. Throws where there is none, so that no road waits for it. */
function textsOf(language: Language, name: string): readonly string[] {
  const begin = name.endsWith('*') ? name.slice(0, -1) : null;
  const found = Object.entries(CATALOGUES[language])
    .filter(([key]) => (begin === null ? key === name : key.startsWith(begin)))
    .map(([, text]) => text);
  if (found.length === 0) throw new Error(`no text is called "${name}" in "${language}"`);
  return found;
}

/** Fits whatever is said with one of these texts of the catalogue, filled in with anything. */
export function heard(language: Language, ...names: readonly string[]): RegExp {
  const shapes = names
    .flatMap((name) => textsOf(language, name))
    .map((text) => shapeOf(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst()));
  return new RegExp(shapes.map((shape) => `(?:${shape})`).join('|'));
}

/** Fits a button or a headline that reads exactly so; the mark of practice may stand before it. */
export function titled(language: Language, ...names: readonly string[]): RegExp {
  return new RegExp(`(?:^|· )(?:${heard(language, ...names).source})$`);
}
