import { type Instant, latest } from '../cases/instant.ts';
import type { OutboxEntry } from './ports/stores.ts';

/**
 * Nothing is due before what stands in front of it in its lane. So whoever asks the index what is due is never sent
 * to a document in which nothing can be delivered yet.
 */
export function inLanes<Effect>(
  entries: readonly OutboxEntry<Effect>[],
  lane: (effect: Effect) => string,
): readonly OutboxEntry<Effect>[] {
  const earliestIn = new Map<string, Instant>();
  return entries.map((entry) => {
    const name = lane(entry.effect);
    const notBefore = latest(entry.notBefore, earliestIn.get(name) ?? null);
    earliestIn.set(name, notBefore);
    return notBefore === entry.notBefore ? entry : { ...entry, notBefore };
  });
}
