import { type Instant, toMillis } from '../cases/instant.ts';
import type { Clock } from './ports/clock.ts';

/** A timer of the process is set for the nearest instant alone, and never longer than this: 30 days would overflow. */
const LONGEST_MS = 30_000;
/** What is overdue is being worked on already; it is looked at again after this. */
const OVERDUE_MS = 200;

export interface Alarm {
  /** Looks anew at what is due next. */
  reset(): void;
  stop(): void;
}

/** Calls `ring` when the nearest instant has come, when the clock was moved, and now and then to be sure. */
export function createAlarm(clock: Clock, next: () => Promise<Instant | null>, ring: () => void): Alarm {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const unsubscribe = clock.onMoved(ring);

  function set(instant: Instant | null): void {
    if (stopped) return;
    clearTimeout(timer);
    const wait = instant === null ? LONGEST_MS : toMillis(instant) - toMillis(clock.now());
    timer = setTimeout(ring, wait <= 0 ? OVERDUE_MS : Math.min(wait, LONGEST_MS));
  }

  return {
    reset() {
      next().then(set, () => set(null));
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
