import { setTimeout as pause } from 'node:timers/promises';
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

/** How long a document is left alone after its storage failed. */
const PAUSE_MS = 2_000;

export interface Outbox {
  /** Delivers what is due of this document, in order per lane; a call while it runs makes it look once more. */
  kick(id: string): void;
  /** Resolves when nothing is being delivered. */
  quiet(): Promise<void>;
  /** Takes nothing new; what is under way ends. */
  rest(): Promise<void>;
}

export function createOutbox<State, Effect>(work: {
  readonly store: DocumentStore<State, Effect>;
  readonly clock: Clock;
  readonly log: Log;
  /** Entries of one lane are delivered in their order; a postponed one holds back those behind it. */
  lane(effect: Effect): string;
  deliver(id: string, entry: OutboxEntry<Effect>): Promise<Delivery<Effect>>;
  change(
    id: string,
    change: (entries: readonly OutboxEntry<Effect>[]) => readonly OutboxEntry<Effect>[],
  ): Promise<void>;
}): Outbox {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const rest = new AbortController();

  async function nextDue(id: string): Promise<OutboxEntry<Effect> | null> {
    const stored = await work.store.read(id);
    const held = new Set<string>();
    for (const entry of stored?.outbox ?? []) {
      const lane = work.lane(entry.effect);
      if (held.has(lane)) continue;
      if (entry.notBefore <= work.clock.now()) return entry;
      held.add(lane);
    }
    return null;
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
    while (!rest.signal.aborted) {
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
        const what =
          error instanceof StorageUnavailable ? 'outbox waits for storage' : 'delivery failed unexpectedly';
        work.log.error(what, { document: id }, error);
        await pause(PAUSE_MS, undefined, { signal: rest.signal }).catch(() => undefined);
      }
    } while (again.has(id) && !rest.signal.aborted);
  }

  return {
    kick(id) {
      if (rest.signal.aborted) return;
      if (running.has(id)) {
        again.add(id);
        return;
      }
      const task = run(id).finally(() => running.delete(id));
      running.set(id, task);
    },
    async quiet() {
      while (running.size > 0) await Promise.all(running.values());
    },
    async rest() {
      rest.abort();
      await Promise.all(running.values());
    },
  };
}
