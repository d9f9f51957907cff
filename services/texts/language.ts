/** A further official language of the EU is one tag here and one folder of catalogues. */
export const LANGUAGES = ['en', 'es', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** By the primary subtag of a BCP 47 tag: `es-MX` is `es`; an unknown or absent one is the fallback. */
export function languageOf(tag: string | null | undefined, fallback: Language): Language {
  const primary = tag?.trim().split(/[-_]/)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === primary) ?? fallback;
}

/** A language's name in itself, as a headline writes it: `English`, `Español`. */
export function languageName(language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
