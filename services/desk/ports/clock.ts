import type { Instant } from '../../cases/instant.ts';

/** The only source of "now". In practice mode it can be moved forward; never back. */
export interface Clock {
  now(): Instant;
  /** Calls back whenever the clock was moved by hand, so that what is due by now is found at once. */
  onMoved(listener: () => void): () => void;
}
