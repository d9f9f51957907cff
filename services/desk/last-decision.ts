import type { Instant } from '../cases/instant.ts';
import type { HistoryEntry } from './ports/stores.ts';

export interface Decision {
  readonly what: 'approved' | 'declined';
  readonly who: string;
  readonly at: Instant;
}

/** The latest word on a proposal, as the history keeps it; null: none, or the name was forgotten. */
export function lastDecision(history: readonly HistoryEntry[]): Decision | null {
  const entry = history.findLast(({ what }) => what === 'approved' || what === 'declined');
  const who = entry?.personal?.by?.value;
  if (entry === undefined || who === undefined) return null;
  return { what: entry.what === 'approved' ? 'approved' : 'declined', who, at: entry.at };
}
