import { expect, test } from 'vitest';
import { refOf, walk } from './blocked-road.ts';
import { type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import type { Moment } from './mortal.ts';

keepLogsFreeOfPersonalData();

const sorted = (keys: Iterable<string>): readonly string[] => [...new Set(keys)].sort();

/** What the world saw, without repeats, and the state at the end; references are drawn, so they are left out. */
async function seenBy(world: DeskWorld) {
  const ref = await refOf(world);
  const bare = (text: string): string => text.replaceAll(ref, 'REF');
  const stored = await world.stores.cases.read(ref);
  const request = await world.stores.requests.read(`it-${ref}`);
  return JSON.parse(
    bare(
      JSON.stringify({
        effects: world.admin.ledger,
        mails: sorted(world.mailer.taken.map(({ messageId }) => messageId)),
        told: sorted(world.messenger.said.map(({ key }) => key)),
        state: stored?.state,
        history: stored?.history.map(({ what, at, facts }) => ({ what, at, facts })),
        request: request?.state,
        left: [...(stored?.outbox ?? []), ...(request?.outbox ?? [])],
        ledger: await world.stores.userLedgers.get('u-maria'),
        requester: await world.stores.requesterLedgers.get('op-reporter'),
      }),
    ),
  );
}

/** Who reads the same twice is told so. */
function unmarkedRepeats({ messenger }: DeskWorld): readonly string[] {
  const seen = new Set<string>();
  return messenger.said.flatMap(({ key, maybeRepeat }) => {
    const unmarked = seen.has(key) && !maybeRepeat;
    seen.add(key);
    return unmarked ? [key] : [];
  });
}

const untouched = walk().then(async ({ world, calls }) => ({ world, calls, seen: await seenBy(world) }));

test('walks the whole road with nothing left to do and nothing marked as a repeat', async () => {
  const { world, seen } = await untouched;
  expect(seen.left).toEqual([]);
  expect(seen.state.stage).toMatchObject({ kind: 'closed', end: 'solved', recheckAsked: true });
  expect(seen.effects.map(({ kind }: { kind: string }) => kind)).toEqual(['address', 'reset', 'reset']);
  expect(world.messenger.said.filter(({ maybeRepeat }) => maybeRepeat)).toEqual([]);
  const keys = world.messenger.said.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

const CHANGES = /\.(commit|set|delete|resetPassword|correctAddress|send|tell)$/;

/**
 * Each call that changes something; after one that only reads, all is as it was before. Some of those too, because what
 * happens at the same time may be at another point.
 */
function deaths(calls: readonly string[], everyReading: number): readonly number[] {
  return calls.flatMap((call, i) => (CHANGES.test(call) || i % everyReading === 0 ? [i + 1] : []));
}

test.each<[Moment, number]>([
  ['after', 5],
  ['before', 50],
])(
  'ends the same, wherever the process dies: %s each change of the world',
  async (moment, everyReading) => {
    const { calls, seen } = await untouched;
    const points = deaths(calls, everyReading);
    expect(points.length).toBeGreaterThan(100);
    for (const n of points) {
      const { world, death } = await walk(n, moment);
      const where = `call ${n}, ${death}`;
      expect(await seenBy(world), where).toEqual(seen);
      expect(unmarkedRepeats(world), where).toEqual([]);
    }
  },
  60_000,
);
