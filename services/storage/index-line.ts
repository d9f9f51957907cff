import { earliest, type Instant } from '../cases/instant.ts';
import type { IndexLine, OutboxEntry } from '../desk/ports/stores.ts';

/** What the owner of a kind says of a state; the id and the delivery follow from the document itself. */
export type IndexParts = Pick<IndexLine, 'closed' | 'due' | 'keys' | 'agesFrom'>;

export type IndexOf<State, Effect> = (state: State, outbox: readonly OutboxEntry<Effect>[]) => IndexParts;

export function indexLine(id: string, parts: IndexParts, outbox: readonly OutboxEntry<unknown>[]): IndexLine {
  return {
    id,
    closed: parts.closed,
    due: parts.due,
    deliverAt: earliest(...outbox.map((entry) => entry.notBefore)),
    keys: [...new Set(parts.keys)],
    agesFrom: parts.agesFrom,
  };
}

/** See `agedBy` of the store. */
export function isAgedBy(line: IndexLine, by: Instant): boolean {
  return line.agesFrom !== null && line.agesFrom <= by && wakeAt(line) === null;
}

export function byAge(a: IndexLine, b: IndexLine): number {
  return (a.agesFrom ?? '') < (b.agesFrom ?? '') ? -1 : 1;
}

/** When anything is to be done with the document; null: only when somebody acts. */
export function wakeAt(line: IndexLine): Instant | null {
  return earliest(line.due, line.deliverAt);
}
