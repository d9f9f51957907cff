import type { Case } from '../../cases/case.ts';
import type { CaseEffect } from '../../cases/effects.ts';
import type { Instant } from '../../cases/instant.ts';
import { retryAt } from '../backoff.ts';
import type { CaseDoor } from '../case-door.ts';
import type { Domains } from '../domains.ts';
import type { Delivery } from '../outbox.ts';
import type { DeskParts } from '../parts.ts';
import type { People } from '../people.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../ports/admin-service.ts';
import type { OutboxEntry } from '../ports/stores.ts';
import type { RequestDoor } from '../request-door.ts';
import type { Serial } from '../serial.ts';

/** About a day of retries: then a person is asked instead. */
export const GIVE_UP_ATTEMPTS = 100;

/** What the delivery of one effect works with. */
export interface Delivering {
  readonly parts: DeskParts;
  readonly people: People;
  readonly serial: Serial;
  readonly door: CaseDoor;
  readonly requestDoor: RequestDoor;
  readonly domains: Domains;
  /** Keys that this process wrote and has not begun to deliver: only these were certainly seen by nobody. */
  readonly untried: Set<string>;
}

export type EffectOf<K extends CaseEffect['kind']> = Extract<CaseEffect, { kind: K }>;

export interface Job<K extends CaseEffect['kind']> {
  readonly c: Case;
  readonly effect: EffectOf<K>;
  readonly entry: OutboxEntry<CaseEffect>;
  /** It may have been delivered before: by this process, or by one that died. */
  readonly maybeRepeat: boolean;
}

export type Deliver<K extends CaseEffect['kind']> = (
  d: Delivering,
  job: Job<K>,
) => Promise<Delivery<CaseEffect>>;

export const ASSISTANT = { kind: 'assistant' } as const;

export function later(d: Delivering, attempts: number, named: Instant | null = null): Instant {
  return retryAt(d.parts.clock.now(), attempts, d.parts.random, named);
}

/**
 * Tries again with back-off; tells the case once that it has to wait, and after about a day that it failed.
 */
export async function tryLater<K extends CaseEffect['kind']>(
  d: Delivering,
  { c, effect, entry }: Job<K>,
  named: Instant | null = null,
): Promise<Delivery<CaseEffect>> {
  if (entry.attempts + 1 >= GIVE_UP_ATTEMPTS) {
    await d.door.apply(c.ref, { kind: 'effect-failed', effect: effect.kind }, ASSISTANT, entry.key);
    return { kind: 'settled' };
  }
  const at = later(d, entry.attempts, named);
  if (entry.attempts === 0) {
    await d.door.apply(c.ref, { kind: 'effect-delayed', effect: effect.kind, until: at }, ASSISTANT);
  }
  return { kind: 'again', at };
}

/** A refusal that means "not now" rather than "no"; a wrong token is the operator's to mend, and nothing is lost meanwhile. */
export function isPassing(error: unknown): error is AdminServiceRefused | AdminServiceUnavailable {
  if (error instanceof AdminServiceUnavailable) return true;
  return (
    error instanceof AdminServiceRefused && (error.code === 'unauthorized' || error.code === 'rate-limited')
  );
}
