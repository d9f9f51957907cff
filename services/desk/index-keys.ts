import type { Case } from '../cases/case.ts';
import { mailDomainOf } from '../cases/domain-memory.ts';
import type { ItRequest } from '../cases/request.ts';

/** What a case is found by without reading it. */
export function caseKeys(c: Case): readonly string[] {
  return [
    `user:${c.user.id}`,
    ...c.reporters.map(({ operatorId }) => `reporter:${operatorId}`),
    `authority:${c.authority.id}`,
    `country:${c.authority.country}`,
    `domain:${mailDomainOf(c)}`,
  ];
}

export function requestKeys(request: ItRequest): readonly string[] {
  const cases = request.members.map((ref) => `case:${ref}`);
  return request.domain === null ? cases : [...cases, `domain:${request.domain}`];
}
