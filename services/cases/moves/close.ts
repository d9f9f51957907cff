import { type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import { sharedDomainOf } from '../domain-memory.ts';
import type { CaseEffect } from '../effects.ts';
import type { Actor } from '../events.ts';
import { type Instant, plusDays } from '../instant.ts';
import type { Policy } from '../policy.ts';
import { endedProbe } from '../probe-of-case.ts';
import { idOf, tell, tellReporters, tellReportersOf } from './tell.ts';

function endRequest(c: Case): readonly CaseEffect[] {
  return c.request === null ? [] : [{ kind: 'end-request', requestId: c.request.requestId }];
}

/** Who has searched is told that it works; whoever sent the request by hand says so by hand. */
function thankIt({ request }: Case): readonly CaseEffect[] {
  if (request === null || request.sentBy === 'person' || request.mailedAt === null) return [];
  return [{ kind: 'thank-it', requestId: request.requestId }];
}

/** Should the case open again, nothing is expected of a request that was ended. */
function ended(c: Case): Pick<Case, 'request'> {
  return { request: c.request === null ? null : { ...c.request, pending: null, answered: true } };
}

/** A mail with a new password came to the official mailbox: the domain lets such mails in. */
function mailArrived(c: Case, at: Instant): readonly CaseEffect[] {
  const domain = sharedDomainOf(c);
  if (domain === null || c.loan !== null || c.resets.length === 0) return [];
  return [{ kind: 'remember-domain', domain, news: { kind: 'arrived', at, mailSystem: c.mailSystem } }];
}

/** Solved needs proof: the affected user says so (first-hand) or a reporter does (reported). */
export function closeSolved(c: Case, by: Actor, at: Instant, policy: Policy): Move {
  const how = by.kind === 'person' && by.isAffectedUser ? 'first-hand' : 'reported';
  const rechecks = policy.recheckDays.map((days) => plusDays(at, days)).sort();
  const sayer = by.kind === 'person' ? by.name : '';
  return move(
    {
      stage: { kind: 'closed', end: 'solved', how, at, rechecks, recheckAsked: false },
      heldUpSince: null,
      loanWish: null,
      loanBefore: null,
      probe: endedProbe(c),
      ...ended(c),
    },
    tellReportersOf(c, idOf(by), `solved.${how}`, { sayer }),
    c.request === null ? [] : tell(c, { kind: 'coordinators' }, 'solved.for-coordinators', {}, 'nothing'),
    endRequest(c),
    thankIt(c),
    mailArrived(c, at),
  );
}

export function closeWithdrawn(c: Case, by: Actor, at: Instant): Move {
  return move(
    {
      stage: { kind: 'closed', end: 'withdrawn', how: 'withdrawn', at, rechecks: [], recheckAsked: false },
      heldUpSince: null,
      loanWish: null,
      probe: endedProbe(c),
      ...ended(c),
    },
    tellReportersOf(c, idOf(by), 'withdrawn', { who: by.kind === 'person' ? by.name : '' }),
    endRequest(c),
  );
}

/** A request that is out stays open: what IT answers late is not lost. */
export function closeDormant(c: Case, at: Instant): Move {
  return move(
    {
      stage: {
        kind: 'closed',
        end: 'dormant',
        how: 'nobody-answered',
        at,
        rechecks: [],
        recheckAsked: false,
      },
      heldUpSince: null,
      loanWish: null,
      probe: endedProbe(c),
    },
    tellReporters(c, 'dormant'),
  );
}

/** The address in the file, if there still is one, is a temporary one: whoever opens it again must know. */
function lentAtTheEnd(c: Case): readonly CaseEffect[] {
  if (c.loan === null) return [];
  const facts = { new: c.loan.temporaryAddress, old: c.loan.officialAddress };
  return [tell(c, { kind: 'coordinators' }, 'loan.ended-with-user', facts, 'nothing')];
}

/** There is nobody left to send a password to: both who reported and the coordinator are told why. */
export function closeEnded(c: Case, because: 'gone' | 'disabled', at: Instant): Move {
  return move(
    {
      stage: { kind: 'closed', end: 'ended', how: `user-${because}`, at, rechecks: [], recheckAsked: false },
      loan: null,
      heldUpSince: null,
      loanWish: null,
      loanBefore: null,
      probe: endedProbe(c),
      ...ended(c),
    },
    tellReporters(c, `ended.${because}`),
    tell(c, { kind: 'coordinators' }, `ended.${because}`),
    lentAtTheEnd(c),
    endRequest(c),
  );
}
