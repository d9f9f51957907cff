import { domainToASCII } from 'node:url';
import { analyzeEmail } from '@hapi/address';
import type { AddressFinding } from '../cases/case.ts';

/** RFC 5321, 4.5.3.1: octets of the whole address. */
const LONGEST = 254;
/** Without `%`, `!` and `|`, by which old servers pass a mail on to somewhere else (RFC 1123, 5.2.16; RFC 5321, F.2). */
const LOCAL = /^[\p{L}\p{M}\p{N}#$&'*+/=?^_`{}~-]+(\.[\p{L}\p{M}\p{N}#$&'*+/=?^_`{}~-]+)*$/u;
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
 * What mail systems of authorities use: `dot-atom@domain` (RFC 5321) with letters of any alphabet (RFC 6531); no quotes,
 * comments or address literals. Null for anything else. The package knows the grammar; ours is stricter on top: nothing
 * invisible, no ending of one letter, an encoded name that decodes.
 */
export function readAddress(text: string): AddressParts | null {
  const at = text.lastIndexOf('@');
  if (Buffer.byteLength(text) > LONGEST || analyzeEmail(text) !== null) return null;
  const local = text.slice(0, at);
  if (!LOCAL.test(local)) return null;
  // The parser of addresses of pages forgives these; a mail server does not.
  if (/[\s/?#\\%:@[\]]/.test(text.slice(at + 1))) return null;
  const domain = readDomain(text.slice(at + 1));
  return domain === null ? null : { local, domain };
}

/** What exactly is wrong with a text that is no address, where it can be told; empty where it cannot. */
export function slipsOf(text: string): readonly AddressFinding[] {
  const at = text.indexOf('@');
  if (text !== '' && at < 0) return ['missing-at-sign'];
  const found: AddressFinding[] = [];
  const several = at !== text.lastIndexOf('@');
  if (several) found.push('several-at-signs');
  if (/\.\.|^\.|\.@|@\./.test(text)) found.push('stray-dot');
  // Between two addresses a comma is no slip for a point.
  if (!several && /[^\s,],[^\s,]/.test(text)) found.push('comma-for-dot');
  const domain = text.slice(text.lastIndexOf('@') + 1);
  if (/^[\p{L}\p{N}-]+$/u.test(domain)) found.push('missing-ending');
  return found;
}

/** A link's address part: without what follows a `?`, and decoded where it can be. */
function fromMailto(text: string): string {
  const address = text.replace(/^mailto:\s*/i, '');
  if (address === text) return text;
  const bare = address.replace(/\?.*$/s, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Without what came along when it was copied: `mailto:`, `<…>`, quotes, and punctuation or spaces at either end. */
export function withoutJunk(text: string): string {
  const inner = text.match(/<([^<>@]+@[^<>]+)>/)?.[1] ?? text;
  return fromMailto(inner.trim())
    .replace(/^[\s<>"'()[\]{},;:.«»“”‘’]+/u, '')
    .replace(/[\s<>"'()[\]{},;:.«»“”‘’]+$/u, '');
}
