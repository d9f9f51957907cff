import type { Case } from '../../cases/case.ts';
import { sharedDomainOf } from '../../cases/domain-memory.ts';
import type { CaseEffect } from '../../cases/effects.ts';
import type { Delivery } from '../outbox.ts';
import {
  ASSISTANT,
  type Deliver,
  type Delivering,
  type EffectOf,
  isPassing,
  type Job,
  tryLater,
} from './context.ts';
import { rightAgain } from './right-again.ts';

/** Others were quicker: their request is this case's too, and there is no second mail. */
async function joinInstead(d: Delivering, c: Case, requestId: string): Promise<boolean> {
  if (await d.domains.isMemberElsewhere(c, requestId)) return true;
  const open = await d.domains.openRequest(c);
  if (open === null) return false;
  const outcome = await d.requestDoor.apply(open.id, { kind: 'member-joined', ref: c.ref });
  return outcome.kind === 'accepted';
}

async function openRound(d: Delivering, c: Case, effect: EffectOf<'send-to-it'>): Promise<void> {
  const others = effect.shared ? await d.domains.goingAlong(c, effect.to) : [];
  await d.requestDoor.apply(effect.requestId, {
    kind: 'round-opened',
    ref: c.ref,
    others: others.map(({ ref }) => ref),
    domain: effect.shared ? sharedDomainOf(c) : null,
    round: effect.round,
    to: effect.to,
    sentBy: effect.by,
    insist: effect.insist,
    place: {
      country: c.authority.country,
      region: c.authority.region,
      timeZone: d.parts.zoneOf(c.authority),
    },
  });
}

/** In the name of whoever sent it nothing leaves that this person may not say any more; null: still theirs to send. */
async function unlessRightGone(d: Delivering, job: Job<'send-to-it'>): Promise<Delivery<CaseEffect> | null> {
  const { c, effect, entry } = job;
  try {
    const again = await rightAgain(d, c, effect.onBehalfOf);
    if (again.kind === 'still') return null;
    const gone = { kind: 'user-unavailable', because: 'gone' } as const;
    const failed = { kind: 'effect-failed', effect: effect.kind, because: 'right-gone' } as const;
    await d.door.apply(c.ref, again.kind === 'user-gone' ? gone : failed, ASSISTANT, entry.key);
    return { kind: 'settled' };
  } catch (error) {
    if (isPassing(error)) return tryLater(d, job, error.retryAt);
    throw error;
  }
}

/** The request is a document of its own; a repeat of the same round changes nothing there. */
export const sendToIt: Deliver<'send-to-it'> = async (d, job) => {
  const { c, effect } = job;
  if (effect.by === 'assistant') {
    const waits = await unlessRightGone(d, job);
    if (waits !== null) return waits;
  }
  await d.domains.alone(sharedDomainOf(c), async () => {
    if (effect.shared && (await joinInstead(d, c, effect.requestId))) return;
    await openRound(d, c, effect);
  });
  return { kind: 'done' };
};

/** The case is told by the request itself, so that it hears of nothing else there before. */
export const joinRequest: Deliver<'join-request'> = async (d, { c, effect, entry }) => {
  if (c.stage.kind !== 'drafting-request') return { kind: 'done' };
  const outcome = await d.domains.alone(sharedDomainOf(c), () =>
    d.requestDoor.apply(effect.requestId, { kind: 'member-joined', ref: c.ref }),
  );
  const isIn =
    outcome.kind === 'accepted' ||
    (outcome.kind === 'ignored' && outcome.because === 'member-joined.already');
  if (isIn) return { kind: 'done' };
  await d.door.apply(c.ref, { kind: 'request-not-joined' }, ASSISTANT, entry.key);
  return { kind: 'settled' };
};

export const insist: Deliver<'insist'> = async (d, { c, effect }) => {
  await d.requestDoor.apply(effect.requestId, { kind: 'insist', ref: c.ref, round: effect.round });
  return { kind: 'done' };
};

export const endRequest: Deliver<'end-request'> = async (d, { c, effect }) => {
  await d.requestDoor.apply(effect.requestId, { kind: 'member-left', ref: c.ref });
  return { kind: 'done' };
};

export const rememberDomain: Deliver<'remember-domain'> = async (d, { effect }) => {
  await d.domains.remember(effect.domain, effect.news);
  return { kind: 'done' };
};
