/** One mailbox as a header names it: `Ana Ruiz <ana@ayto.example>`. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** RFC 5321, 4.5.3.1. */
const LONGEST = 254;
const PLAIN = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u;

/**
 * Exactly one address without a name, comment, group, route or quotes: what can stand in an envelope or a header and
 * name nobody else. That its domain exists is another question.
 */
export function isPlainAddress(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text);
}

/** In lower case and without the dot of the root; empty where there is no `@`. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .toLowerCase()
        .replace(/\.$/, '');
}

/** Of a name and an address, with room to spare; much longer blanks would take minutes to read. */
const LONGEST_MAILBOX = 1_000;

/** `Name <address>` or an address alone; null for anything else. */
export function readMailbox(text: string): Mailbox | null {
  if (text.length > LONGEST_MAILBOX) return null;
  const trimmed = text.trim();
  const named = trimmed.match(/^"?([^"<>]*)"?\s*<([^<>]*)>$/);
  const mailbox = named
    ? { name: (named[1] ?? '').trim(), address: named[2] ?? '' }
    : { name: '', address: trimmed };
  return isPlainAddress(mailbox.address) ? mailbox : null;
}
