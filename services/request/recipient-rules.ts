import { domainToASCII } from 'node:url';
import type { Case } from '../cases/case.ts';
import type { Authority } from '../cases/directory.ts';
import { domainOf, isPlainAddress } from '../cases/mail-address.ts';
import { mailboxInQuestion } from '../cases/probe-of-case.ts';

const asciiDomain = (address: string): string => domainToASCII(domainOf(address));

/**
 * Who a request may go to, or be forwarded to, without a coordinator's approval: an address on the mailbox's domain, on
 * the IT unit's domain or on one of the authority's own; never one at a free-mail provider. Subdomains are others.
 */
export function mayReceiveFor(
  c: Pick<Case, 'authority' | 'user' | 'loan'>,
  isPersonal: (domain: string) => boolean,
): (address: string) => boolean {
  // A temporary mailbox lends nobody the right to be written to.
  const mailbox = mailboxInQuestion(c);
  return (address) => mayReceive(address, c.authority, mailbox, isPersonal);
}

/** As {@link mayReceiveFor}, of an authority and the mailbox that the mails are missing in. */
export function mayReceive(
  address: string,
  authority: Pick<Authority, 'itUnit' | 'mailDomains'>,
  userEmail: string,
  isPersonal: (domain: string) => boolean,
): boolean {
  // Old servers read a way to somewhere else in these (RFC 1123, 5.2.16).
  if (!isPlainAddress(address) || /[%!|]/.test(address)) return false;
  const domain = asciiDomain(address);
  if (domain === '' || isPersonal(domain)) return false;
  const own = authority.mailDomains.map((mailDomain) => domainToASCII(mailDomain.toLowerCase()));
  const itUnit = authority.itUnit === null ? [] : [asciiDomain(authority.itUnit.email)];
  return [asciiDomain(userEmail), ...itUnit, ...own].includes(domain);
}
