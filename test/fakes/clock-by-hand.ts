import { type Instant, plusMinutes } from '../../services/cases/instant.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import { NOW } from '../builders/facts.ts';

export interface ClockByHand extends Clock {
  /** Forward by so many minutes; whoever listens hears of it. */
  move(minutes: number): void;
  moveTo(instant: Instant): void;
}

/** Stands still until it is moved. */
export function createClockByHand(start: Instant = NOW): ClockByHand {
  let now = start;
  const listeners = new Set<() => void>();
  const moveTo = (instant: Instant): void => {
    if (instant < now) throw new RangeError('a clock is never moved back');
    now = instant;
    for (const listener of listeners) listener();
  };
  return {
    now: () => now,
    onMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    move: (minutes) => moveTo(plusMinutes(now, minutes)),
    moveTo,
  };
}
