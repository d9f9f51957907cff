import type { RequestPointer } from './case.ts';
import type { Instant } from './instant.ts';

/** When IT had been asked by others of the domain before this case joined them; null: its own mail named it. */
export function askedBeforeJoining({ mailedAt, sentAt }: RequestPointer): Instant | null {
  return mailedAt !== null && mailedAt < sentAt ? mailedAt : null;
}
