import { type Instant, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import type { Clock } from '../../../services/desk/ports/clock.ts';

export interface ClockByHand extends Clock {
  move(minutes: number): void;
}

export function clockByHand(start = '2026-11-23T09:30:00.000Z'): ClockByHand {
  let now: Instant = toInstant(start);
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    onMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    move(minutes) {
      now = plusMinutes(now, minutes);
      for (const listener of listeners) listener();
    },
  };
}
