import { shortened } from './plain.ts';

/** An address and what stands around it in a sentence: it leads to a mail at most, and has to stay exact. */
const ADDRESS = /^[<("'«“„[\\]*[^\s@/?#:<>()]{1,64}@[\p{L}\p{N}\p{M}.-]{1,253}[>)"'»”“\],;:.!?\\]*$/u;
const SCHEME =
  /\b(https?|ftps?|file|mailto|tel|sms|sips?|skype|callto|msteams|ms-[a-z]{2,20}|javascript|vbscript|data|blob|view-source):(?=[^\s/])/giu;
const DOT = /(?<=[\p{L}\p{N}\p{M}_\\-])[.。．｡](?=\p{L}{2})/gu;
/** Where a path, a port or a query follows, a number of a host becomes a link as well. */
const NUMBERED = /((?<![\d.])\d{1,3}(?:\.\d{1,3}){3})(?=[/?#]|:\d)/g;
/** A longer word is no word of any language; it would push everything else out of its line. */
const LONGEST_WORD = 100;
/** Longer than any address; nothing longer is even looked at as one. */
const LONGEST_VALUE = 400;

function broken(word: string): string {
  return word.length <= LONGEST_VALUE && ADDRESS.test(word) ? word : brokenUp(word);
}

function brokenUp(word: string): string {
  return shortened(word, LONGEST_WORD)
    .replaceAll('://', ':// ')
    .replace(SCHEME, '$1: ')
    .replace(/(\\{2,4})(?=[\p{L}\p{N}])/gu, '$1 ')
    .replace(NUMBERED, '$1 ')
    .replace(DOT, '$& ');
}

/**
 * The text with a space in everything that a chat, a mail program or a telephone makes a link of by itself: web
 * addresses with or without a scheme, names of hosts, network paths. Mail addresses stay as they are.
 */
export function unlinked(text: string): string {
  return text.replace(/\S+/g, broken);
}

const VALUE = /^[<("'«“„[]*(?:[\p{L}\p{N}\p{M}@._+[\]-]|\\[_[\]+-]){1,320}[>)"'»”“\],;:!?]*$/u;

/** A single value such as an address or the name of a host, which has to stay exact, unless it is more than that. */
export function exact(value: string): string {
  const isValue = value.length <= LONGEST_VALUE && VALUE.test(value) && !/^\W{0,9}www\./i.test(value);
  return isValue ? value : unlinked(value);
}

/** For what a person typed and a mail carries on: mail addresses are broken up as well, they could call for an answer elsewhere. */
export function withoutAnyLink(text: string): string {
  return text.replace(/\S+/g, brokenUp);
}
