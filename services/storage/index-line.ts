import { earliest, type Instant } from '../cases/instant.ts';
import type { IndexLine, OutboxEntry } from '../desk/ports/stores.ts';

/** What the owner of a kind says of a state; the id and the delivery follow from the document itself. */
export type IndexParts = Pick<IndexLine, 'closed' | 'due' | 'keys'>;

export type IndexOf<State, Effect> = (state: State, outbox: readonly OutboxEntry<Effect>[]) => IndexParts;

export function indexLine(id: string, parts: IndexParts, outbox: readonly OutboxEntry<unknown>[]): IndexLine {
  return {
    id,
    closed: parts.closed,
    due: parts.due,
    deliverAt: earliest(...outbox.map((entry) => entry.notBefore)),
    keys: [...new Set(parts.keys)],
  };
}

/** When anything is to be done with the document; null: only when somebody acts. */
export function wakeAt(line: IndexLine): Instant | null {
  return earliest(line.due, line.deliverAt);
}
