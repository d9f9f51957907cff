import type { Instant } from '../cases/instant.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { type DocumentStore, type OutboxEntry, StorageUnavailable } from './ports/stores.ts';

/** What became of one delivery. `settled`: its outcome was committed with an event already. */
export type Delivery<Effect> =
  | { readonly kind: 'done' }
  | { readonly kind: 'settled' }
  | { readonly kind: 'again'; readonly at: Instant }
  | { readonly kind: 'instead'; readonly entries: readonly OutboxEntry<Effect>[] };

export interface Outbox {
  /** Delivers what is due of this document, in order; a call while it runs makes it look once more. */
  kick(id: string): void;
  /** Resolves when nothing is being delivered. */
  quiet(): Promise<void>;
  /** Takes nothing new; what is under way ends. */
  rest(): Promise<void>;
  /** How often a document had to be left as it was since the start; it is due as before, and waits for a kick. */
  failures(): number;
}

export function createOutbox<State, Effect>(work: {
  readonly store: DocumentStore<State, Effect>;
  readonly clock: Clock;
  readonly log: Log;
  deliver(id: string, entry: OutboxEntry<Effect>): Promise<Delivery<Effect>>;
  /** Writes the outbox alone, in lanes. */
  change(
    id: string,
    change: (entries: readonly OutboxEntry<Effect>[]) => readonly OutboxEntry<Effect>[],
  ): Promise<void>;
}): Outbox {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let resting = false;
  let failures = 0;

  /** The first that is due; what is kept waiting in its lane carries a later instant. */
  async function nextDue(id: string): Promise<OutboxEntry<Effect> | null> {
    const stored = await work.store.read(id);
    const now = work.clock.now();
    return stored?.outbox.find(({ notBefore }) => notBefore <= now) ?? null;
  }

  async function settle(id: string, entry: OutboxEntry<Effect>, delivery: Delivery<Effect>): Promise<void> {
    switch (delivery.kind) {
      case 'settled':
        return;
      case 'done':
        return work.change(id, (entries) => entries.filter(({ key }) => key !== entry.key));
      case 'again':
        return work.change(id, (entries) =>
          entries.map((other) =>
            other.key === entry.key
              ? { ...other, attempts: other.attempts + 1, notBefore: delivery.at }
              : other,
          ),
        );
      case 'instead':
        return work.change(id, (entries) =>
          entries.flatMap((other) => (other.key === entry.key ? delivery.entries : [other])),
        );
    }
  }

  async function drain(id: string): Promise<void> {
    while (!resting) {
      const entry = await nextDue(id);
      if (entry === null) return;
      await settle(id, entry, await work.deliver(id, entry));
    }
  }

  async function run(id: string): Promise<void> {
    do {
      again.delete(id);
      try {
        await drain(id);
      } catch (error) {
        failures += 1;
        const what =
          error instanceof StorageUnavailable ? 'outbox waits for storage' : 'delivery failed unexpectedly';
        work.log.error(what, { document: id }, error);
        // Left to the next kick: trying again at once would only fail again.
        again.delete(id);
      }
    } while (again.has(id) && !resting);
    // In the same step as the last look at `again`, so that no kick falls between the two.
    running.delete(id);
  }

  return {
    kick(id) {
      if (resting) return;
      if (running.has(id)) again.add(id);
      else running.set(id, run(id));
    },
    async quiet() {
      while (running.size > 0) await Promise.all(running.values());
    },
    async rest() {
      resting = true;
      await Promise.all(running.values());
    },
    failures: () => failures,
  };
}
