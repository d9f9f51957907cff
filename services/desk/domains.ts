import type { Case } from '../cases/case.ts';
import {
  type DomainKnowledge,
  type DomainMemory,
  type DomainNews,
  remember,
  sharedDomainOf,
} from '../cases/domain-memory.ts';
import type { Instant } from '../cases/instant.ts';
import { isJoinable } from '../cases/membership.ts';
import { isVouchedFor } from '../cases/moves/draft.ts';
import type { ItRequest } from '../cases/request.ts';
import type { DeskParts } from './parts.ts';
import type { Serial } from './serial.ts';

/** What concerns all cases of one mail domain. */
export interface Domains {
  /** One thing at a time where a request is sent or joined, so that two reporters at once make one request. */
  alone<Result>(domain: string | null, work: () => Promise<Result>): Promise<Result>;
  knowledgeOf(c: Case): Promise<DomainKnowledge | undefined>;
  /** A request that is out, and that the case may join. */
  openRequest(c: Case): Promise<ItRequest | null>;
  /** Whether the case is a member of another such request already. */
  isMemberElsewhere(c: Case, requestId: string): Promise<boolean>;
  /** The other cases whose request to the same recipient is ready. */
  goingAlong(c: Case, to: string): Promise<readonly Case[]>;
  /** Since when mails to this domain are known not to get through; null: no request about it is out. */
  blockedSince(domain: string): Promise<Instant | null>;
  remember(domain: string, news: DomainNews): Promise<void>;
}

export function createDomains(
  parts: Pick<DeskParts, 'cases' | 'requests' | 'domains' | 'mayReceive'>,
  serial: Serial,
): Domains {
  const { cases, requests, domains, mayReceive } = parts;

  async function openRequests(domain: string | null): Promise<readonly ItRequest[]> {
    if (domain === null) return [];
    const lines = (await requests.find(`domain:${domain}`)).filter(({ closed }) => !closed);
    const found = await Promise.all(lines.map(({ id }) => requests.read(id)));
    return found.flatMap((stored) => {
      const isOut = stored !== null && stored.state.domain === domain && isJoinable(stored.state);
      return isOut ? [stored.state] : [];
    });
  }

  /** The IT unit on file, or whom the own authority's coordinator vouched for: of another's choice nobody is told to. */
  async function isOwnIt(c: Case, { members, to }: ItRequest): Promise<boolean> {
    if (to.toLowerCase() === c.authority.itUnit?.email.toLowerCase()) return true;
    const stored = await Promise.all(members.map((ref) => cases.read(ref)));
    return stored.some((member) => member?.state.authority.id === c.authority.id);
  }

  async function openRequest(c: Case): Promise<ItRequest | null> {
    const open = await openRequests(sharedDomainOf(c));
    for (const request of open) {
      const { members, to } = request;
      if (!members.includes(c.ref) && mayReceive(to, c) && (await isOwnIt(c, request))) return request;
    }
    return null;
  }

  return {
    alone: (domain, work) => (domain === null ? work() : serial.run(`domain:${domain}`, work)),
    openRequest,

    async isMemberElsewhere(c, requestId) {
      const open = await openRequests(sharedDomainOf(c));
      return open.some(({ id, members }) => id !== requestId && members.includes(c.ref));
    },

    async knowledgeOf(c) {
      const domain = sharedDomainOf(c);
      if (domain === null) return undefined;
      const memory: DomainMemory | null = await domains.get(domain);
      const open = (await openRequest(c))?.id ?? null;
      const to = memory?.contact?.to ?? null;
      return { memory, openRequest: open, contact: to !== null && mayReceive(to, c) ? to : null };
    },

    async goingAlong(c, to) {
      const domain = sharedDomainOf(c);
      if (domain === null) return [];
      const lines = (await cases.find(`domain:${domain}`)).filter(
        ({ id, closed }) => !closed && id !== c.ref,
      );
      const found = await Promise.all(lines.map(({ id }) => cases.read(id)));
      return found.flatMap((stored) => {
        if (stored === null) return [];
        const other = stored.state;
        if (other.stage.kind !== 'drafting-request' || sharedDomainOf(other) !== domain) return [];
        const isSameIt =
          other.authority.id === c.authority.id || isVouchedFor(other, { ...other.stage.draft, to });
        return isSameIt && mayReceive(to, other) ? [other] : [];
      });
    },

    async blockedSince(domain) {
      const [open] = await openRequests(domain);
      return open === undefined ? null : ((await domains.get(domain))?.blockedSince ?? open.openedAt);
    },

    remember: (domain, news) =>
      serial.run(`domain-memory:${domain}`, async () => {
        await domains.set(domain, remember(await domains.get(domain), domain, news));
      }),
  };
}
