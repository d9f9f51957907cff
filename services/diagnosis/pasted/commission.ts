import { domainOf } from '../../cases/mail-address.ts';

/** `europa.eu`, which holds `ec.europa.eu`, or a name below it; a name with other than plain letters is another one. */
export function isCommissionAddress(address: string): boolean {
  const domain = domainOf(address);
  return /^[a-z0-9.-]+$/.test(domain) && (domain === 'europa.eu' || domain.endsWith('.europa.eu'));
}
