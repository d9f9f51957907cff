import { expect, test } from 'vitest';
import { refOf, walk } from './blocked-road.ts';
import { type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import type { Moment } from './mortal.ts';

keepLogsFreeOfPersonalData();

const sorted = (keys: Iterable<string>): readonly string[] => [...new Set(keys)].sort();

/** What the world saw, without repeats, and the state at the end; references and words are drawn, so they are left out. */
async function seenBy(world: DeskWorld) {
  const ref = await refOf(world);
  const bare = (text: string): string =>
    text.replaceAll(ref, 'REF').replace(/"word":"[a-z]{4}"/, '"word":"WORD"');
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

/** Between two changes all is as it was before; some calls that only read are taken all the same. */
const EVERY_READING = 25;
/** Worlds know nothing of each other. */
const AT_A_TIME = 20;

function deaths(calls: readonly string[], everyChange: number): readonly number[] {
  const changes = calls.flatMap((call, i) => (CHANGES.test(call) ? [i + 1] : []));
  const readings = calls.flatMap((_, i) => (i % EVERY_READING === 0 ? [i + 1] : []));
  return [...changes.filter((_, i) => i % everyChange === 0), ...readings];
}

// "Before" a change is "after" the one before it, but where two things happen at the same time.
test.each<{ moment: Moment; each: string; everyChange: number }>([
  { moment: 'after', each: 'each change', everyChange: 1 },
  { moment: 'before', each: 'every fourth change', everyChange: 4 },
])(
  'ends the same, wherever the process dies: $moment $each of the world',
  async ({ moment, everyChange }) => {
    const { calls, seen } = await untouched;
    const points = deaths(calls, everyChange);
    expect(points.length).toBeGreaterThan(50);
    for (let i = 0; i < points.length; i += AT_A_TIME) {
      await Promise.all(points.slice(i, i + AT_A_TIME).map(endsTheSame));
    }

    async function endsTheSame(n: number): Promise<void> {
      const { world, death } = await walk(n, moment);
      const where = `call ${n}, ${death}`;
      expect(await seenBy(world), where).toEqual(seen);
      expect(unmarkedRepeats(world), where).toEqual([]);
    }
  },
  120_000,
);
