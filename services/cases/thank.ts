import type { IgnoredKey } from '../texts/en/catalogue.ts';
import type { Change } from './insisting.ts';
import type { ItRequest } from './request.ts';

/** Once a round, when nobody waits any more; never to an IT unit that has no mail of ours. */
export function thank(request: ItRequest, ref: string): Change | IgnoredKey {
  const { round, state, thread, thankedRound } = request;
  if (thread.length === 0) return 'solved.never-mailed';
  if (state.kind !== 'ended') return 'solved.others-wait';
  if (thankedRound >= round) return 'solved.already';
  return { change: { thankedRound: round }, effects: [{ kind: 'thank-it', ref, round }] };
}
