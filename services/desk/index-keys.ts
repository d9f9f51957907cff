import type { Case } from '../cases/case.ts';
import { dueOf } from '../cases/deadlines.ts';
import { mailDomainOf } from '../cases/domain-memory.ts';
import { type ItRequest, requestDue } from '../cases/request.ts';
import { caseAgesFrom, requestAgesFrom } from '../cases/retention.ts';
import type { IndexLine } from './ports/stores.ts';

type Indexed = Pick<IndexLine, 'closed' | 'due' | 'keys' | 'agesFrom'>;

/** What a case is found by without reading it. */
function caseKeys(c: Case): readonly string[] {
  return [
    `user:${c.user.id}`,
    ...c.reporters.map(({ operatorId }) => `reporter:${operatorId}`),
    `authority:${c.authority.id}`,
    `country:${c.authority.country}`,
    `domain:${mailDomainOf(c)}`,
    ...(c.request === null ? [] : [`request:${c.request.requestId}`]),
  ];
}

export function requestKeys(request: ItRequest): readonly string[] {
  const cases = request.members.map((ref) => `case:${ref}`);
  return request.domain === null ? cases : [...cases, `domain:${request.domain}`];
}

export function indexCase(c: Case): Indexed {
  return { closed: c.stage.kind === 'closed', due: dueOf(c), keys: caseKeys(c), agesFrom: caseAgesFrom(c) };
}

export function indexRequest(request: ItRequest): Indexed {
  return {
    closed: request.state.kind === 'ended',
    due: requestDue(request),
    keys: requestKeys(request),
    agesFrom: requestAgesFrom(request),
  };
}
