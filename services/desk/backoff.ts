import { type Instant, latest, plusMinutes } from '../cases/instant.ts';

const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 15 * 60;

/** Doubles from two seconds to a quarter of an hour, with up to a quarter of jitter; a named time is waited for. */
export function retryAt(
  at: Instant,
  attempts: number,
  random: () => number,
  named: Instant | null = null,
): Instant {
  const seconds = Math.min(FIRST_SECONDS * 2 ** Math.min(attempts, 20), LONGEST_SECONDS);
  const jittered = seconds * (1 + random() / 4);
  return latest(plusMinutes(at, jittered / 60), named);
}
