import type { Case } from './case.ts';
import type { Instant } from './instant.ts';
import type { ItRequest } from './request.ts';

/** From its end, not from the last word about it: whoever is asked again after a month is not kept a month longer. */
export function caseAgesFrom({ stage, loan }: Case): Instant | null {
  return stage.kind === 'closed' && loan === null ? stage.at : null;
}

/** An ended request goes with the last of its cases. */
export function requestAgesFrom({ state, openedAt }: ItRequest): Instant | null {
  return state.kind === 'ended' ? openedAt : null;
}
