import { createHash, randomUUID } from 'node:crypto';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { type Instant, plusHours, plusMinutes } from '../../cases/instant.ts';
import type { Clock } from '../../desk/ports/clock.ts';
import { type Decision, decisionOf, onBehalfOf, visibleUser } from './asking.ts';
import { Problem } from './problems.ts';
import { mayReset } from './rights.ts';
import type { createSending } from './sending.ts';
import type { Asked, Route } from './service-http.ts';
import type { PracticeState, StoredMail, StoredReset, StoredUser } from './state.ts';
import type { StateStore } from './state-store.ts';
import { resetView } from './views.ts';

export interface ResetLimits {
  /** Within them after a reset the next one of the same user is refused. */
  readonly guardSeconds: number;
  /** Of one user, in any 24 hours. */
  readonly perDay: number;
}

export interface ResetRoutesParts {
  readonly store: StateStore;
  readonly clock: Clock;
  readonly limits: ResetLimits;
  readonly sending: ReturnType<typeof createSending>;
}

export function resetRoutes(parts: ResetRoutesParts): readonly Route[] {
  const { store } = parts;
  return [
    { method: 'post', path: '/v1/users/:userId/password-resets', answer: (asked) => reset(parts, asked) },
    {
      method: 'get',
      path: '/v1/password-resets/:resetId',
      answer(asked) {
        const state = store.state();
        const operator = onBehalfOf(state, asked);
        const found = state.resets.find(({ id }) => id === asked.path.resetId);
        if (found === undefined) throw new Problem('not-found');
        visibleUser(state, operator, found.userId);
        return { status: 200, body: resetView(state, found) };
      },
    },
  ];
}

async function reset({ store, clock, limits, sending }: ResetRoutesParts, asked: Asked) {
  const body = await asked.body();
  const order = { asked, limits, now: clock.now(), body };
  const before = judge(store.state(), order);
  if (before.repeated !== null) return { status: 200, body: resetView(store.state(), before.repeated) };

  const mail = plannedMail(before.user, order.now);
  const prepared = await sending.prepare(mail, before.user, order.now);
  let made: { readonly status: number; readonly reset: StoredReset };
  try {
    made = await store.change((state) => carriedOut(state, order, mail, prepared.into));
  } catch (error) {
    await prepared.discard();
    throw error;
  }
  if (made.reset.mailId !== mail.id) await prepared.discard();
  await sending.sendDue();
  return { status: made.status, body: resetView(store.state(), made.reset) };
}

/** Judges once more: another request may have come first while the password was hashed. */
function carriedOut(
  state: PracticeState,
  order: Order,
  mail: StoredMail,
  into: (state: PracticeState) => PracticeState,
) {
  const { user, operator, repeated, key, orderHash } = judge(state, order);
  if (repeated !== null) return { next: state, value: { status: 200, reset: repeated } };
  const done: StoredReset = {
    id: mail.id.replace(/^m-/, 'r-'),
    userId: user.id,
    requestedAt: order.now,
    onBehalfOf: operator.id,
    mailId: mail.id,
    idempotencyKey: key,
    orderHash,
  };
  const written = withoutOlderPlans(into(state), user.id);
  return { next: { ...written, resets: [...written.resets, done] }, value: { status: 201, reset: done } };
}

interface Order {
  readonly asked: Asked;
  readonly limits: ResetLimits;
  readonly now: Instant;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Throws the problem that stands against the order; an order that was carried out before is no problem. */
function judge(state: PracticeState, { asked, limits, now, body }: Order) {
  const operator = onBehalfOf(state, asked);
  const user = visibleUser(state, operator, asked.path.userId);
  const key = asked.header('idempotency-key');
  if (key === null || key.length > 200) {
    throw new Problem('bad-request', { detail: 'Idempotency-Key is required, with at most 200 characters.' });
  }
  const orderHash = hashOf(user.id, decisionOf(body));
  const repeated = state.resets.find((known) => known.idempotencyKey === key) ?? null;
  if (repeated !== null && repeated.orderHash !== orderHash) throw new Problem('idempotency-conflict');
  if (repeated === null) {
    if (!mayReset(state, operator, user)) throw new Problem('not-permitted');
    if (user.login === 'eu-login') throw new Problem('reset-not-supported');
    if (user.status === 'disabled') throw new Problem('user-disabled');
    guard(state, user, limits, now);
  }
  return { operator, user, key, orderHash, repeated };
}

function guard(state: PracticeState, user: StoredUser, limits: ResetLimits, now: Instant): void {
  const ofDay = state.resets.filter(
    (known) => known.userId === user.id && plusHours(known.requestedAt, 24) > now,
  );
  const newest = ofDay.at(-1);
  const free = newest === undefined ? now : plusMinutes(newest.requestedAt, limits.guardSeconds / 60);
  if (newest !== undefined && free > now) {
    throw new Problem('reset-in-flight', { resetId: newest.id, retryAfter: secondsTo(free, now) });
  }
  const counted = ofDay.at(-limits.perDay);
  if (counted !== undefined) {
    throw new Problem('rate-limited', { retryAfter: secondsTo(plusHours(counted.requestedAt, 24), now) });
  }
}

function secondsTo(then: Instant, now: Instant): number {
  return differenceInMilliseconds(then, now) / 1000;
}

function hashOf(userId: string, { reason, caseId, requestedBy, approvedBy }: Decision): string {
  const fields = [userId, reason, caseId, requestedBy, approvedBy];
  return createHash('sha256').update(JSON.stringify(fields)).digest('base64url');
}

function plannedMail(user: StoredUser, now: Instant): StoredMail {
  const id = `m-${randomUUID()}`;
  return {
    id,
    userId: user.id,
    kind: 'reset',
    to: null,
    subject: null,
    messageId: `<${id}@imi.practice.example>`,
    plannedAt: now,
    state: 'queued',
    attempts: [],
    nextAt: now,
  };
}

/** A first password that was not sent yet would come after the reset's and open nothing. */
function withoutOlderPlans(state: PracticeState, userId: string): PracticeState {
  const planned = (mail: StoredMail) =>
    mail.userId === userId && mail.kind === 'password' && mail.to === null;
  return { ...state, mails: state.mails.filter((mail) => !planned(mail)) };
}
