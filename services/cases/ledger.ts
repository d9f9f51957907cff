import { type Instant, plusDays, plusMinutes } from './instant.ts';
import type { Policy } from './policy.ts';

/** One reset as the ledger knows it; written before the admin service is asked. */
export interface LedgerReset {
  readonly key: string;
  readonly at: Instant;
  readonly requestedBy: string;
  readonly outcome: 'under-way' | 'done' | 'refused';
}

/** What concerns one user, whichever case it came from: the open case, and the resets in flight and of the day. */
export interface UserLedger {
  readonly userId: string;
  readonly openCase: string | null;
  readonly resets: readonly LedgerReset[];
}

export function emptyLedger(userId: string): UserLedger {
  return { userId, openCase: null, resets: [] };
}

export type Admission =
  | { readonly kind: 'go'; readonly ledger: UserLedger }
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'throttled'; readonly until: Instant };

/** An order whose outcome never became known stops blocking others after this long; its key stays the same. */
const FORGET_UNDER_WAY_MINUTES = 60;
/** How long resets are remembered. */
export const KEEP_DAYS = 2;

/** A day after the reset whose end brings the count below the limit; a limit may have been lowered meanwhile. */
function freeAgain(resets: readonly { readonly at: Instant }[], limit: number, at: Instant): Instant {
  const oldestFirst = resets.map((reset) => reset.at).sort();
  return plusDays(oldestFirst[Math.max(0, oldestFirst.length - limit)] ?? at, 1);
}

/** One reset in flight per user, and no more than so many a day; the same key is always let through again. */
export function admitReset(
  ledger: UserLedger,
  key: string,
  requestedBy: string,
  at: Instant,
  policy: Policy,
): Admission {
  if (ledger.resets.some((reset) => reset.key === key)) return { kind: 'go', ledger };
  const fresh = ledger.resets.filter((reset) => plusDays(reset.at, KEEP_DAYS) > at);
  const busy = fresh.some(
    (reset) => reset.outcome === 'under-way' && plusMinutes(reset.at, FORGET_UNDER_WAY_MINUTES) > at,
  );
  if (busy) return { kind: 'in-flight' };
  const today = fresh.filter((reset) => reset.outcome !== 'refused' && plusDays(reset.at, 1) > at);
  if (today.length >= policy.resetsPerDay) {
    return { kind: 'throttled', until: freeAgain(today, policy.resetsPerDay, at) };
  }
  return {
    kind: 'go',
    ledger: { ...ledger, resets: [...fresh, { key, at, requestedBy, outcome: 'under-way' }] },
  };
}

export function settleReset(ledger: UserLedger, key: string, outcome: 'done' | 'refused'): UserLedger {
  return {
    ...ledger,
    resets: ledger.resets.map((reset) => (reset.key === key ? { ...reset, outcome } : reset)),
  };
}

/** The resets one operator asked for in the last day, whoever they were for. */
export interface RequesterLedger {
  readonly operatorId: string;
  readonly resets: readonly { readonly key: string; readonly at: Instant }[];
}

export function admitRequester(
  ledger: RequesterLedger,
  key: string,
  at: Instant,
  policy: Policy,
):
  | { readonly kind: 'go'; readonly ledger: RequesterLedger }
  | { readonly kind: 'throttled'; readonly until: Instant } {
  if (ledger.resets.some((reset) => reset.key === key)) return { kind: 'go', ledger };
  const today = ledger.resets.filter((reset) => plusDays(reset.at, 1) > at);
  if (today.length >= policy.resetsPerRequesterPerDay) {
    return { kind: 'throttled', until: freeAgain(today, policy.resetsPerRequesterPerDay, at) };
  }
  return { kind: 'go', ledger: { ...ledger, resets: [...today, { key, at }] } };
}
