import { HttpRefusal } from './http-refusal.ts';

/** An Adaptive Card's submit is four deep; nothing that Teams sends comes near either of these. */
const DEEPEST = 24;
const MOST_VALUES = 5_000;

/**
 * Makes freshly parsed JSON fit for every later reader: refused with 400 where it is nested deeper than {@link DEEPEST} or
 * has more values than {@link MOST_VALUES}; a key that could become the prototype of a copy is taken out, and whoever
 * wrote it into a card hears what somebody hears who left it out.
 */
export function tameJson(value: unknown): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 1 }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (seen > MOST_VALUES) throw new HttpRefusal(400);
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > DEEPEST) throw new HttpRefusal(400);
    Reflect.deleteProperty(next.value, '__proto__');
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
  }
}
