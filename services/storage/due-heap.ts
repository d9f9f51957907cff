import type { Instant } from '../cases/instant.ts';

export interface DueHeap {
  /** Null takes the document out. */
  set(id: string, at: Instant | null): void;
  /** Earliest first. */
  notAfter(now: Instant): readonly string[];
  first(): Instant | null;
}

interface Timer {
  readonly id: string;
  readonly at: Instant;
}

/** A binary heap that knows the place of each document: a change costs log n, the first instant nothing. */
export function createDueHeap(): DueHeap {
  const timers: Timer[] = [];
  const places = new Map<string, number>();

  const put = (place: number, timer: Timer): void => {
    timers[place] = timer;
    places.set(timer.id, place);
  };

  const settle = (timer: Timer, from: number): void => {
    let place = from;
    for (;;) {
      const above = (place - 1) >> 1;
      const parent = place > 0 ? timers[above] : undefined;
      if (parent === undefined || parent.at <= timer.at) break;
      put(place, parent);
      place = above;
    }
    for (;;) {
      const below = earlierChild(timers, place);
      const child = timers[below];
      if (child === undefined || child.at >= timer.at) break;
      put(place, child);
      place = below;
    }
    put(place, timer);
  };

  const remove = (id: string): void => {
    const place = places.get(id);
    if (place === undefined) return;
    places.delete(id);
    const last = timers.pop();
    if (last !== undefined && last.id !== id) settle(last, place);
  };

  return {
    set: (id, at) => {
      if (at === null) return remove(id);
      settle({ id, at }, places.get(id) ?? timers.length);
    },
    notAfter: (now) => {
      const found: Timer[] = [];
      const open = [0];
      for (let place = open.pop(); place !== undefined; place = open.pop()) {
        const timer = timers[place];
        if (timer === undefined || timer.at > now) continue;
        found.push(timer);
        open.push(2 * place + 1, 2 * place + 2);
      }
      return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((timer) => timer.id);
    },
    first: () => timers[0]?.at ?? null,
  };
}

function earlierChild(timers: readonly Timer[], place: number): number {
  const left = timers[2 * place + 1];
  const right = timers[2 * place + 2];
  return left !== undefined && right !== undefined && right.at < left.at ? 2 * place + 2 : 2 * place + 1;
}
