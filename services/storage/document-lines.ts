import type { Instant } from '../cases/instant.ts';
import type { IndexLine } from '../desk/ports/stores.ts';
import { createDueHeap } from './due-heap.ts';
import { byAge, isAgedBy, wakeAt } from './index-line.ts';

/** `open` and `closed` are folders: a document lies in `closed` once it is closed. */
export type Place = 'open' | 'closed';

/** What memory holds of a document; the document itself stays on the disk. */
export interface Held {
  readonly line: IndexLine;
  readonly commit: number;
  readonly place: Place;
}

export interface DocumentLines {
  get(id: string): Held | null;
  put(held: Held): void;
  remove(id: string): void;
  /** Open ones first. */
  withKey(key: string): readonly IndexLine[];
  open(): readonly IndexLine[];
  dueBy(now: Instant): readonly IndexLine[];
  nextDue(): Instant | null;
  agedBy(by: Instant): readonly IndexLine[];
  closed(): readonly Held[];
  all(): readonly IndexLine[];
}

export function createDocumentLines(): DocumentLines {
  const all = new Map<string, Held>();
  const openIds = new Set<string>();
  const idsByKey = new Map<string, Set<string>>();
  const heap = createDueHeap();

  const lines = (ids: Iterable<string>): readonly IndexLine[] =>
    [...ids].flatMap((id) => all.get(id)?.line ?? []);

  const forgetKeys = (id: string): void => {
    for (const key of all.get(id)?.line.keys ?? []) {
      const ids = idsByKey.get(key);
      ids?.delete(id);
      if (ids?.size === 0) idsByKey.delete(key);
    }
  };

  return {
    get: (id) => all.get(id) ?? null,
    put: (held) => {
      const { line } = held;
      forgetKeys(line.id);
      all.set(line.id, held);
      if (line.closed) openIds.delete(line.id);
      else openIds.add(line.id);
      for (const key of line.keys) {
        const ids = idsByKey.get(key);
        if (ids === undefined) idsByKey.set(key, new Set([line.id]));
        else ids.add(line.id);
      }
      heap.set(line.id, wakeAt(line));
    },
    remove: (id) => {
      forgetKeys(id);
      all.delete(id);
      openIds.delete(id);
      heap.set(id, null);
    },
    withKey: (key) => {
      const found = lines(idsByKey.get(key) ?? []);
      return [...found.filter((line) => !line.closed), ...found.filter((line) => line.closed)];
    },
    open: () => lines(openIds),
    dueBy: (now) => lines(heap.notAfter(now)),
    nextDue: () => heap.first(),
    agedBy: (by) => [...all.values()].flatMap(({ line }) => (isAgedBy(line, by) ? [line] : [])).sort(byAge),
    all: () => [...all.values()].map(({ line }) => line),
    closed: () => [...all.values()].filter(({ place }) => place === 'closed'),
  };
}
