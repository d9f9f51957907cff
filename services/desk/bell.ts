import type { Instant } from '../cases/instant.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import type { IndexLine } from './ports/stores.ts';

/** One kind of documents with instants to be kept and outboxes to be delivered. */
export interface Timed {
  dueBy(now: Instant): Promise<readonly IndexLine[]>;
  /** The document's instant has come. */
  due(id: string): Promise<unknown>;
  deliver(id: string): void;
}

export interface Bell {
  /** Serves everything that is due by now, each document for itself: one that fails holds up no other. */
  ring(): Promise<void>;
  failures(): number;
}

export function createBell(
  kinds: readonly Timed[],
  parts: { readonly clock: Clock; readonly log: Log; closed(): boolean },
): Bell {
  const { clock, log, closed } = parts;
  let failures = 0;

  async function guarded(id: string | null, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      failures += 1;
      log.error('the clock could not be served', { document: id }, error);
    }
  }

  async function serve(kind: Timed, now: Instant): Promise<void> {
    for (const line of await kind.dueBy(now)) {
      if (closed()) return;
      if (line.due !== null && line.due <= now) await guarded(line.id, () => kind.due(line.id));
      if (line.deliverAt !== null && line.deliverAt <= now) kind.deliver(line.id);
    }
  }

  return {
    async ring() {
      const now = clock.now();
      for (const kind of kinds) await guarded(null, () => serve(kind, now));
    },
    failures: () => failures,
  };
}
