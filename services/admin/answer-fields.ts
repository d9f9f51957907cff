import { z } from 'zod';
import type { ItUnit } from '../cases/directory.ts';
import { isPlainAddress } from '../cases/mail-address.ts';
import { plain } from '../texts/plain.ts';

/**
 * What single fields of an answer may hold. What a wrong value could not harm is taken as unknown; what decides who
 * is meant, or who may do what, must be as the contract says or the whole answer is none.
 */

export const text = z.string().min(1).max(10_000);

/** Names a person or a thing in addresses, headers and keys: one line, without anything invisible. */
export const id = z.string().regex(/^[^\p{C}]{1,500}$/u);

/** As it stands in the file, typing mistakes too: it is examined and shown, never used unseen. */
export const address = z.string().min(1).max(1_000);

/** ISO 3166-1 alpha-2. */
export const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .transform((code) => code.toUpperCase());

/** What is shown in a sentence: one line, cut where it is longer. */
export function line(most: number) {
  return text.transform((value) => plain(value).trim().slice(0, most).toWellFormed()).pipe(z.string().min(1));
}

/** ISO 3166-2, or its second part alone. */
export function region(code: string | null): string | null {
  return code !== null && /^(?:[A-Za-z]{2}-)?[A-Za-z0-9]{1,3}$/.test(code) ? code : null;
}

/** Formatting a moment in a zone that is none would throw wherever it is shown. */
export function zone(name: string | null): string | null {
  if (name === null) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return null;
  }
}

/** A name of at least two labels whose last one is no number, so neither `com` nor `*` nor `10.0.0.1`. Source: RFC 1123, 2.1. */
const DOMAIN =
  /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+(?=.*\p{L})[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** Those that name a domain; an address there would otherwise count as the authority's own. */
export function domains<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  return entries.filter((entry) => DOMAIN.test(nameOf(entry).replace(/\.$/, '')));
}

/** Where its address could be read as several, or as a header, nobody is known to write to. */
export function itUnit(unit: ItUnit | null): ItUnit | null {
  return unit !== null && isPlainAddress(unit.email) ? unit : null;
}
