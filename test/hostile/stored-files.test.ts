import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { STORE_FOLDER, type Stores } from '../../bot/stores.ts';
import { FolderInUse, lockFolder } from '../../services/storage/folder-lock.ts';
import { ana } from '../services/desk/cast.ts';
import { createDeskWorld } from '../services/desk/desk-world.ts';
import { storedCases } from './stored-cases.ts';
import { createSpot, type StoredCase } from './stored-spot.ts';
import {
  CLOSED,
  createStoredWorld,
  inPlaceOf,
  NEIGHBOUR,
  type StoredKind,
  type StoredWorld,
  VICTIM,
} from './stored-world.ts';

let world: StoredWorld;
beforeEach(async () => {
  world = await createStoredWorld();
});
afterEach(() => world.remove());

const readers: Readonly<Record<StoredKind, (stores: Stores) => Promise<unknown>>> = {
  cases: (stores) => stores.cases.read(VICTIM),
  requests: (stores) => stores.requests.read('it-k7q4md'),
  'user-ledgers': (stores) => stores.userLedgers.get('u-maria'),
  'requester-ledgers': (stores) => stores.requesterLedgers.get('op-reporter'),
  conversations: (stores) => stores.conversations.get('op-reporter'),
  intakes: (stores) => stores.intakes.get('op-reporter'),
};

/** Whatever happened to one file, all others answer as before. */
async function everythingElse(stores: Stores, harmed: StoredKind): Promise<string> {
  const found: unknown[] = [await stores.cases.read(NEIGHBOUR), await stores.cases.read(CLOSED)];
  for (const [kind, read] of Object.entries(readers)) if (kind !== harmed) found.push(await read(stores));
  return JSON.stringify(found);
}

/** A regular file's content; what else lies there, by its nature. */
function whatLies(path: string): string {
  const stats = lstatSync(path);
  return stats.isFile() ? readFileSync(path, 'latin1') : `mode ${stats.mode & 0o170000}`;
}

function lyingAside(folder: string): readonly string[] {
  return readdirSync(folder).map((name) => whatLies(join(folder, name)));
}

async function opened<Result>(work: (stores: Stores) => Promise<Result>): Promise<Result> {
  const stores = await world.open();
  try {
    return await work(stores);
  } finally {
    await stores.close();
  }
}

async function harmed({ kind = 'cases', harms }: StoredCase) {
  const spot = createSpot(world, kind);
  const before = await opened(async (stores) => ({
    own: JSON.stringify(await readers[kind](stores)),
    others: await everythingElse(stores, kind),
  }));
  const outside = readFileSync(spot.outside, 'utf8');
  harms(spot);
  return { kind, spot, before, outside };
}

describe('a stored file that is not what was written', () => {
  test.each(storedCases)('costs nothing but itself: $weakness', { timeout: 20_000 }, async (hostile) => {
    const { becomes } = hostile;
    const { kind, spot, before, outside } = await harmed(hostile);
    const lies = typeof becomes === 'object' && 'aside' in becomes ? world.files() : null;
    if (typeof becomes === 'object' && 'refused' in becomes) {
      const untouched = world.files();
      await expect(world.open()).rejects.toMatchObject({ name: becomes.refused });
      expect(world.files()).toEqual(untouched);
      return;
    }
    const harmedFile = lies?.get(spot.file)?.text;
    await opened(async (stores) => {
      const own = await readers[kind](stores);
      if (becomes === 'stands') expect(JSON.stringify(own)).toBe(before.own);
      else {
        expect(own).toBeNull();
        expect(world.log.lines.join('\n')).toContain(becomes.aside);
      }
      expect(await everythingElse(stores, kind)).toBe(before.others);
      // The index says again what the documents say.
      const due = await stores.cases.dueBy('2026-11-23T09:30:00.000Z' as never);
      expect(due.map(({ id }) => id).filter((id) => id !== VICTIM && id !== NEIGHBOUR)).toEqual([]);
    });
    // Nothing is thrown away: what could not be read lies aside as it was.
    const isDocument = kind === 'cases' || kind === 'requests';
    const aside = join(isDocument ? dirname(dirname(spot.file)) : dirname(spot.file), 'damaged');
    if (becomes !== 'stands') expect(lyingAside(aside)).toHaveLength(1);
    if (harmedFile !== undefined) expect(lyingAside(aside)).toEqual([harmedFile]);
    expect(readFileSync(spot.outside, 'utf8')).toBe(outside);
    // What was written about it names nobody, and what is read is the owner's alone.
    expect(world.log.lines.join('\n')).not.toMatch(/Garc|maria|Pia|getafe/);
    for (const [path, { mode }] of world.files())
      if (!path.includes('damaged')) expect([basename(path), mode]).toEqual([basename(path), 0o600]);
    expect(lstatSync(dirname(spot.file)).mode & 0o777).toBe(0o700);
  });

  test('is written again beside a link, and never through it', async () => {
    const spot = createSpot(world, 'cases');
    await opened(async (stores) => {
      const stored = await stores.cases.read(VICTIM);
      inPlaceOf.link(`${spot.file}.partial`, spot.outside);
      const outside = readFileSync(spot.outside, 'utf8');
      const { id, state, outbox, commit } = stored ?? expect.fail('it was there');
      await stores.cases.commit({ id, state, notes: [], outbox }, commit);
      expect(readFileSync(spot.outside, 'utf8')).toBe(outside);
      expect(lstatSync(spot.file).isFile()).toBe(true);
    });
  });

  test('a ledger that names another user’s case lets nobody into that one', async () => {
    await opened(async (stores) => {
      await stores.userLedgers.set('u-maria', { userId: 'u-maria', openCase: NEIGHBOUR, resets: [] });
      const desk = createDeskWorld();
      const opening = await desk.openDesk({ ...stores }).open(desk.complaint(), ana);
      expect(opening).toMatchObject({ kind: 'opened', c: { user: { id: 'u-maria' } } });
      const neighbour = await stores.cases.read(NEIGHBOUR);
      expect(neighbour?.state.reporters).toHaveLength(1);
      expect(neighbour?.commit).toBe(1);
    });
  });
});

describe('a lock', () => {
  const lock = () => join(world.folder, STORE_FOLDER, 'in-use.json');
  const taken = async () => (await lockFolder(join(world.folder, STORE_FOLDER))).release();

  test('of a process that ended keeps nobody out', async () => {
    const held = await lockFolder(join(world.folder, STORE_FOLDER));
    const own = JSON.parse(readFileSync(lock(), 'utf8'));
    held.release();
    writeFileSync(lock(), JSON.stringify({ ...own, pid: 2 ** 22 + 1, startedAtTick: '1' }));
    await taken();
  });

  test.each([
    ['that says nothing', (path: string) => writeFileSync(path, 'not a lock')],
    ['of no process', (path: string) => writeFileSync(path, '{"pid":-1,"host":"x","boot":null}')],
    [
      'that is a pipe',
      (path: string) => {
        writeFileSync(path, '');
        inPlaceOf.pipe(path);
      },
    ],
    [
      'that leads to a file of somebody else',
      (path: string) => inPlaceOf.link(path, join(world.folder, 'outside.json')),
    ],
  ])('%s is waited for and not believed', async (_what, make) => {
    make(lock());
    await expect(taken()).rejects.toBeInstanceOf(FolderInUse);
  });
});
