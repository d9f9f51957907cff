import { domainToASCII } from 'node:url';
import type { Operator, OperatorRole } from '../cases/directory.ts';
import { domainOf } from '../cases/mail-address.ts';
import { AdminServiceUnavailable } from '../desk/ports/admin-service.ts';

/** Whether an answer is about what was asked: one about somebody else must never count. */

export function about<T>(what: string, asked: string, answered: string, content: T): T {
  if (asked !== answered) throw aboutAnother(what);
  return content;
}

export function aboutAnother(what: string): AdminServiceUnavailable {
  return new AdminServiceUnavailable(
    `The admin service answered with another ${what} than the one asked for.`,
  );
}

/** An operator who was found by an id has it. Ids of Teams are compared without case. */
export function sameId(answered: string | null, asked: string): boolean {
  return answered !== null && answered.toLowerCase() === asked.toLowerCase();
}

const comparable = (address: string): string => {
  const local = address.slice(0, address.lastIndexOf('@')).normalize('NFC').toLowerCase();
  return `${local}@${domainToASCII(domainOf(address))}`;
};

/** A service may answer with the ASCII form of a domain that was ordered in its own script. */
export function sameAddress(answered: string, ordered: string): boolean {
  return comparable(answered) === comparable(ordered);
}

/** Where the role is held for a country and the place is an authority, or the other way round, the service alone can say. */
export function covers(
  operator: Operator,
  role: OperatorRole,
  where: { readonly country: string } | { readonly authorityId: string },
): boolean {
  return operator.roles.some((held) => {
    if (held.role !== role) return false;
    const byCountry = role === 'national-coordinator';
    if ('country' in where) return !byCountry || held.country === where.country.toUpperCase();
    return byCountry || held.authorityIds.includes(where.authorityId);
  });
}

export function onceEach<Named extends { readonly id: string }>(found: readonly Named[]): readonly Named[] {
  const seen = new Set<string>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}
