import type { Texts } from './manifest-texts.ts';

const limits: readonly { readonly place: RegExp; readonly most: number }[] = [
  { place: /^name\.short$/, most: 30 },
  { place: /^name\.full$/, most: 100 },
  { place: /^description\.short$/, most: 80 },
  { place: /^description\.full$/, most: 4000 },
  // Schema 1.30 allows 128 and 4,000, up to 1.19 it was this: what fits the menu of every Teams client.
  { place: /\.title$/, most: 32 },
  { place: /\.description$/, most: 128 },
];

/**
 * What a language lacks, names in vain, leaves empty or makes too long. Microsoft's schema for localisations cannot
 * do it: some of its patterns are no regular expressions, and its limits of names and descriptions stand beside a
 * `$ref`, where draft 4 ignores them.
 */
export function findTextFaults(language: string, texts: Texts, wanted: Texts): readonly string[] {
  const missing = Object.keys(wanted).filter((place) => texts[place] === undefined);
  return [
    ...missing.map((place) => `The ${language} text ${place} is missing. Write it.`),
    ...Object.entries(texts).flatMap(([place, text]) => {
      if (wanted[place] === undefined)
        return [`The ${language} text ${place} has no place in the manifest. Remove it.`];
      if (text.trim() === '') return [`The ${language} text ${place} is empty. Write it.`];
      const most = limits.find((limit) => limit.place.test(place))?.most ?? Number.POSITIVE_INFINITY;
      const length = [...text].length;
      return length > most
        ? [`The ${language} text ${place} has ${length} characters. Shorten it to ${most}.`]
        : [];
    }),
  ];
}
