import { domainToUnicode } from 'node:url';

/** Spaces other than the ordinary one, fillers and what only steers the display: nobody sees them, mail servers do. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
];

/** Letters of other alphabets that look Latin. Source: Unicode TR39 confusables, the common ones. */
const LATIN_TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  ӏ: 'l',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  α: 'a',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  υ: 'u',
  χ: 'x',
  ϲ: 'c',
  ϳ: 'j',
  ı: 'i',
  ɡ: 'g',
  ո: 'n',
  օ: 'o',
};

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The Latin text that this one passes for. */
export function asSeen(text: string): string {
  return [...text.normalize('NFKC')].map((letter) => LATIN_TWINS[letter] ?? letter).join('');
}

function looksLatin(label: string): boolean {
  const letters = [...label].filter((sign) => /\p{L}/u.test(sign));
  return letters.length > 0 && letters.every((letter) => /[a-z]/.test(LATIN_TWINS[letter] ?? ''));
}

function mixesScripts(label: string): boolean {
  return SCRIPTS.filter((script) => script.test(label)).length > 1;
}

/** Two alphabets within one part of the address, a part that only looks Latin, or letters of another width. */
export function hasLookAlikes(address: string): boolean {
  if (address.normalize('NFKC') !== address.normalize('NFC')) return true;
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  // An encoded name is shown decoded, so it is judged decoded.
  const labels = [
    address.slice(0, Math.max(at, 0)).toLowerCase(),
    ...(domainToUnicode(domain) || domain).split('.'),
  ];
  return labels.some((label) => mixesScripts(label) || looksLatin(label));
}
