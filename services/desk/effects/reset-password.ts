import type { CaseEventBody } from '../../cases/events.ts';
import { type Instant, plusHours, plusMinutes } from '../../cases/instant.ts';
import { admitRequester, admitReset, emptyLedger, settleReset } from '../../cases/ledger.ts';
import { evidenceOf } from '../../cases/verdict.ts';
import { userLock } from '../case-door.ts';
import { AdminServiceRefused } from '../ports/admin-service.ts';
import { ASSISTANT, type Deliver, type Delivering, isPassing, type Job, later, tryLater } from './context.ts';
import { rightAgain } from './right-again.ts';

type Admitted =
  | { readonly kind: 'go' }
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'throttled'; readonly until: Instant };

/**
 * Right and file are looked at once more before a password is ended: a right that is gone ends nothing, an address that was changed meanwhile is asked about again, and
 * so is a password that turned out to work. Null: go on; an order that went out before is not looked at again.
 */
async function secondThoughts(
  d: Delivering,
  { c, effect, entry }: Job<'reset-password'>,
): Promise<CaseEventBody | null> {
  const ledger = await d.parts.userLedgers.get(c.user.id);
  if (ledger?.resets.some(({ key }) => key === entry.key)) return null;
  const again = await rightAgain(d, c, effect.order.onBehalfOf, (by) => by.may.reset);
  if (again.kind === 'user-gone') return { kind: 'user-unavailable', because: 'gone' };
  if (again.kind === 'right-gone') return { kind: 'reset-refused', refusal: { because: 'not-permitted' } };
  const { user } = again;
  if (user.email !== c.user.email)
    return { kind: 'reset-refused', refusal: { because: 'address-changed', user } };
  if (user.lastLoginAt === null || user.lastLoginAt === c.user.lastLoginAt) return null;
  return { kind: 'reset-refused', refusal: { because: 'logged-in', user } };
}

/** Written down before the admin service is asked, so that no crash makes two resets of one intent. */
async function admit(d: Delivering, { c, effect, entry }: Job<'reset-password'>): Promise<Admitted> {
  const { userLedgers, requesterLedgers, clock } = d.parts;
  const policy = d.parts.policyFor(c.authority);
  const at = clock.now();
  const { requestedBy } = effect.order;
  return d.serial.run(userLock(c.user.id), async () => {
    const ledger = (await userLedgers.get(c.user.id)) ?? emptyLedger(c.user.id);
    const admitted = admitReset(ledger, entry.key, requestedBy, at, policy);
    if (admitted.kind !== 'go') return admitted;
    const byRequester = await d.serial.run(`requester:${requestedBy}`, async () => {
      const known = (await requesterLedgers.get(requestedBy)) ?? { operatorId: requestedBy, resets: [] };
      const outcome = admitRequester(known, entry.key, at, policy);
      if (outcome.kind === 'go') await requesterLedgers.set(requestedBy, outcome.ledger);
      return outcome;
    });
    if (byRequester.kind !== 'go') return byRequester;
    await userLedgers.set(c.user.id, admitted.ledger);
    return { kind: 'go' };
  });
}

async function settle(
  d: Delivering,
  { c, entry }: Job<'reset-password'>,
  outcome: 'done' | 'refused',
): Promise<void> {
  await d.serial.run(userLock(c.user.id), async () => {
    const ledger = await d.parts.userLedgers.get(c.user.id);
    if (ledger !== null) await d.parts.userLedgers.set(c.user.id, settleReset(ledger, entry.key, outcome));
  });
}

function refusal(error: AdminServiceRefused): CaseEventBody {
  switch (error.code) {
    case 'not-found':
      return { kind: 'user-unavailable', because: 'gone' };
    case 'user-disabled':
      return { kind: 'user-unavailable', because: 'disabled' };
    case 'reset-in-flight':
      return { kind: 'reset-refused', refusal: { because: 'in-flight', resetId: error.resetId } };
    case 'not-permitted':
      return { kind: 'reset-refused', refusal: { because: 'not-permitted' } };
    case 'reset-not-supported':
      return { kind: 'reset-refused', refusal: { because: 'not-supported' } };
    default:
      return { kind: 'effect-failed', effect: 'reset-password' };
  }
}

/** The intent is kept; it is carried out when the day's limit allows, and the case says so. */
async function postpone(d: Delivering, { c, entry }: Job<'reset-password'>, until: Instant) {
  await d.door.apply(c.ref, { kind: 'reset-refused', refusal: { because: 'throttled', until } }, ASSISTANT);
  d.parts.log.info('reset postponed', { case: c.ref, attempts: entry.attempts, until });
  return { kind: 'again', at: later(d, entry.attempts, until) } as const;
}

/** Another reset of this user is on its way; it ends soon, or is given up after an hour. */
async function waitForOther(d: Delivering, { c, effect, entry }: Job<'reset-password'>) {
  const at = plusMinutes(d.parts.clock.now(), 1);
  if (entry.attempts === 0)
    await d.door.apply(c.ref, { kind: 'effect-delayed', effect: effect.kind, until: at }, ASSISTANT);
  return { kind: 'again', at } as const;
}

/** A limit that lasts is said with its end; a short one is waited for as any other delay. */
function lasts(
  d: Delivering,
  error: AdminServiceRefused,
): error is AdminServiceRefused & { retryAt: Instant } {
  if (error.code !== 'rate-limited' || error.retryAt === null) return false;
  return error.retryAt > plusHours(d.parts.clock.now(), 1);
}

export const resetPassword: Deliver<'reset-password'> = async (d, job) => {
  const { c, effect, entry } = job;
  if (c.stage.kind !== 'resetting') return { kind: 'done' };
  try {
    const doubt = await secondThoughts(d, job);
    if (doubt !== null) {
      await d.door.apply(c.ref, doubt, ASSISTANT, entry.key);
      return { kind: 'settled' };
    }
    const admitted = await admit(d, job);
    if (admitted.kind === 'throttled') return postpone(d, job, admitted.until);
    if (admitted.kind === 'in-flight') return waitForOther(d, job);
    const { onBehalfOf, requestedBy, approvedBy } = effect.order;
    const reset = await d.parts.admin.resetPassword({
      userId: c.user.id,
      idempotencyKey: entry.key,
      reason: 'The password mail did not arrive.',
      caseId: c.ref,
      onBehalfOf,
      requestedBy,
      ...(approvedBy === null ? {} : { approvedBy }),
    });
    await settle(d, job, 'done');
    const evidence = evidenceOf(reset.mail, d.parts.clock.now());
    const { id: resetId, requestedAt } = reset;
    await d.door.apply(c.ref, { kind: 'reset-done', resetId, requestedAt, evidence }, ASSISTANT, entry.key);
    return { kind: 'settled' };
  } catch (error) {
    if (error instanceof AdminServiceRefused && lasts(d, error)) return postpone(d, job, error.retryAt);
    if (isPassing(error)) return tryLater(d, job, error.retryAt);
    if (!(error instanceof AdminServiceRefused)) throw error;
    await settle(d, job, 'refused');
    await d.door.apply(c.ref, refusal(error), ASSISTANT, entry.key);
    return { kind: 'settled' };
  }
};
