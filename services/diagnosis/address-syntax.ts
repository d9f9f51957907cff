import { domainToASCII } from 'node:url';

/** RFC 5321, 4.5.3.1: octets of the whole address and of the part before the `@`. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
const LOCAL = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

export interface AddressParts {
  readonly local: string;
  /** In ASCII form and lower case. */
  readonly domain: string;
}

function readDomain(text: string): string | null {
  const domain = domainToASCII(text.toLowerCase());
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || domain.length > 253) return null;
  // Browsers read `1.2.3` as a number; no top-level domain has digits alone.
  return labels.every((label) => LABEL.test(label)) && /[a-z]/.test(top) && top.length > 1 ? domain : null;
}

/**
 * What mail systems of authorities use: `dot-atom@domain` with letters of any alphabet (RFC 6531); no quotes, comments or
 * address literals. Null for anything else.
 */
export function readAddress(text: string): AddressParts | null {
  const at = text.lastIndexOf('@');
  if (at < 1 || Buffer.byteLength(text) > LONGEST) return null;
  const local = text.slice(0, at);
  if (Buffer.byteLength(local) > LONGEST_LOCAL || !LOCAL.test(local)) return null;
  // The parser of addresses of pages forgives these; a mail server does not.
  if (/[\s/?#\\%:@[\]]/.test(text.slice(at + 1))) return null;
  const domain = readDomain(text.slice(at + 1));
  return domain === null ? null : { local, domain };
}

/** Without what came along when it was copied: `mailto:`, `<…>`, quotes, and punctuation or spaces at either end. */
export function withoutJunk(text: string): string {
  const inner = text.match(/<([^<>@]+@[^<>]+)>/)?.[1] ?? text;
  return inner
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^[\s<>"'()[\]{},;:.«»“”‘’]+/u, '')
    .replace(/[\s<>"'()[\]{},;:.«»“”‘’]+$/u, '');
}
