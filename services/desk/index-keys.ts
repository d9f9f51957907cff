import type { Case } from '../cases/case.ts';
import type { ItRequest } from '../cases/request.ts';

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** What a case is found by without reading it. */
export function caseKeys(c: Case): readonly string[] {
  return [
    `user:${c.user.id}`,
    ...c.reporters.map(({ operatorId }) => `reporter:${operatorId}`),
    `authority:${c.authority.id}`,
    `country:${c.authority.country}`,
    `domain:${domainOf(c.user.email)}`,
  ];
}

export function requestKeys(request: ItRequest): readonly string[] {
  return request.members.map((ref) => `case:${ref}`);
}
