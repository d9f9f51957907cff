import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Instant } from '../../../services/cases/instant.ts';
import { createDueHeap } from '../../../services/storage/due-heap.ts';
import { minute } from '../../fakes/sample-documents.ts';

it('knows the first instant and all that are due, whatever was set before', () => {
  const steps = fc.array(fc.tuple(fc.nat(30), fc.option(fc.nat(50))), { maxLength: 120 });
  fc.assert(
    fc.property(steps, fc.nat(50), (sets, now) => {
      const heap = createDueHeap();
      const table = new Map<string, number>();
      for (const [id, at] of sets) {
        heap.set(`${id}`, at === null ? null : minute(at));
        if (at === null) table.delete(`${id}`);
        else table.set(`${id}`, at);
      }
      const all = [...table.values()];
      expect(heap.first()).toBe(all.length === 0 ? null : minute(Math.min(...all)));
      const due = heap.notAfter(minute(now)).map((id) => table.get(id) ?? Number.NaN);
      expect(due).toEqual(all.filter((at) => at <= now).sort((a, b) => a - b));
    }),
  );
});

it('stays quick with a hundred thousand timers', () => {
  const heap = createDueHeap();
  // The runner's time-out is the limit: a search through all at each change would take minutes.
  // Any text of one length is in time order, which is all the heap asks for.
  const tick = (n: number) => `${n}`.padStart(24, '0') as Instant;
  for (let n = 0; n < 100_000; n += 1) heap.set(`${n}`, tick((n * 7_919) % 100_000));
  for (let n = 0; n < 100_000; n += 1) heap.set(`${n}`, tick(200_000 - n));
  for (let n = 0; n < 10_000; n += 1) heap.notAfter(tick(100_002));
  expect(heap.first()).toBe(tick(100_001));
}, 20_000);
