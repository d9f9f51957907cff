import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStores, STORE_FOLDER } from '../../bot/stores.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../fakes/collected-log.ts';

const map = readFileSync(new URL('../../docs/data-map.md', import.meta.url), 'utf8');
const rows = map
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const places = rows.flatMap(([where = '']) =>
  [...where.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place),
);

let folder = '';
let kinds: readonly string[] = [];
let parts: ReadonlySet<string> = new Set();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'data-map-'));
  const given = { log: createCollectedLog(), clock: createClockByHand() };
  const stores = await openStores(folder, 'a history key of at least 32 characters', given);
  await stores.close();
  kinds = readdirSync(join(folder, STORE_FOLDER));
  const folders = kinds.filter((kind) => !kind.endsWith('.jsonl'));
  parts = new Set(folders.flatMap((kind) => readdirSync(join(folder, STORE_FOLDER, kind))));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the data map', () => {
  test('has a row for every kind of thing that is stored, and none for what is not', () => {
    const named = places.filter((place) => /^store\/[^*]/.test(place));
    expect(named.map((place) => place.slice('store/'.length)).sort()).toEqual([...kinds].sort());
  });

  test('knows every folder in which one of them may lie', () => {
    const known = new Set(['open', 'closed', 'closed-index.jsonl', 'forgotten', 'damaged']);
    expect([...parts].filter((part) => !known.has(part))).toEqual([]);
    for (const part of ['forgotten', 'damaged']) expect(places).toContain(`store/*/${part}`);
  });

  test('says of each what, of whom, why, on which basis, how long, who sees it and how it ends', () => {
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      expect(row).toHaveLength(8);
      expect(row.filter((cell) => cell === '')).toEqual([]);
    }
  });

  test('knows whatever else the product writes into its data folder', () => {
    const written = ['bot', 'services']
      .flatMap((top) => sourcesOf(top))
      .flatMap((text) => [...text.matchAll(/join\((?:settings\.|parts\.)?dataDir, '([^']+)'/g)]);
    const names = new Set(written.map(([, name = '']) => name));
    expect(names.size).toBeGreaterThan(1);
    for (const name of names) expect(places).toContain(name);
  });
});

function sourcesOf(top: string): readonly string[] {
  const root = new URL(`../../${top}/`, import.meta.url).pathname;
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(root, path), 'utf8'));
}
