import { domainToASCII } from 'node:url';

/**
 * The address as it is stored, or null where it cannot take mail: one @, a local part of dot-atoms (RFC 5321 4.1.2,
 * with the letters of RFC 6531), a domain of at least two labels. Quoted local parts are not taken.
 */
export function correctedAddress(text: string): string | null {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const atoms = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
  if (at < 1 || Buffer.byteLength(local) > 64 || !atoms.test(local)) return null;
  const ascii = domainToASCII(domain);
  const labels = ascii.split('.');
  const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
  if (ascii.length > 253 || labels.length < 2 || !labels.every((part) => label.test(part))) return null;
  // An address of numbers is a host, not a mail domain.
  return /^\d+$/.test(labels.at(-1) ?? '') || /[\s%]/.test(domain) ? null : text;
}
