import type { Instant } from '../cases/instant.ts';
import type { HistoryNote } from './ports/stores.ts';

/** `clock`: it was old enough. `operator`: who runs the product did it by hand. Names nobody. */
export function forgottenNote(at: Instant, right: 'clock' | 'operator'): HistoryNote {
  return { at, what: 'forgotten', right, facts: {}, personal: {} };
}
