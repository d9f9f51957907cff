import { type Instant, toMillis } from '../cases/instant.ts';
import type { Clock } from './ports/clock.ts';

/** A timer of the process is set for the nearest instant alone, and never longer than this: 30 days would overflow. */
const LONGEST_MS = 30_000;

export interface Alarm {
  /** Looks anew at what is due next. */
  reset(): void;
  stop(): void;
}

/** Calls `ring` when the nearest instant has come, when the clock was moved, and now and then to be sure. */
export function createAlarm(parts: {
  readonly clock: Clock;
  next(): Promise<Instant | null>;
  ring(): void;
  /** After how many milliseconds to ring where something is overdue: it is being worked on already, or failed. */
  patience(): number;
}): Alarm {
  const { clock } = parts;
  let timer: NodeJS.Timeout | undefined;
  let ringsAt = Number.POSITIVE_INFINITY;
  let looking = false;
  let lookAgain = false;
  let stopped = false;
  const unsubscribe = clock.onMoved(parts.ring);

  /** Never later than it was set for already: else a busy hour would put off for ever what is overdue. */
  function set(instant: Instant | null): void {
    const wait = instant === null ? LONGEST_MS : toMillis(instant) - toMillis(clock.now());
    const ms = wait <= 0 ? parts.patience() : Math.min(wait, LONGEST_MS);
    const at = performance.now() + ms;
    if (stopped || at >= ringsAt) return;
    clearTimeout(timer);
    ringsAt = at;
    timer = setTimeout(() => {
      ringsAt = Number.POSITIVE_INFINITY;
      parts.ring();
    }, ms);
  }

  async function look(): Promise<void> {
    looking = true;
    do {
      lookAgain = false;
      set(await parts.next().catch(() => null));
    } while (lookAgain && !stopped);
    looking = false;
  }

  return {
    reset() {
      if (looking) lookAgain = true;
      else void look();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
