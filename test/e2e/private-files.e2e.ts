import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { twoFreePorts } from './free-ports.ts';
import { createProduct } from './product.ts';

let folder = '';
const machines = process.umask();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-private-'));
});
afterAll(() => {
  process.umask(machines);
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever others on this machine might read or change. */
function shared(path: string): readonly string[] {
  const stats = lstatSync(path);
  const own = (stats.mode & 0o077) === 0 ? [] : [`${path} ${(stats.mode & 0o777).toString(8)}`];
  const inside = stats.isDirectory() ? readdirSync(path).flatMap((name) => shared(join(path, name))) : [];
  return [...own, ...inside];
}

test('everything that the product writes is for its own user, where the machine would share it and where it was shared before', async () => {
  process.umask(0);
  const data = join(folder, 'data');
  for (const place of ['store/cases/closed', 'practice', 'outbox']) {
    mkdirSync(join(data, place), { recursive: true, mode: 0o777 });
    chmodSync(join(data, place), 0o777);
    writeFileSync(join(data, place, 'by-hand.txt'), 'left here', { mode: 0o666 });
  }
  expect(shared(data).length).toBeGreaterThan(8);
  const product = createProduct({ PORT: String(await twoFreePorts()), DATA_DIR: data });
  try {
    await product.start();
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' });
    for (const each of ['in-use.json', 'practice/keys.json', 'store/cases/closed-index.jsonl']) {
      expect(files).toContain(each);
    }
    expect(shared(data)).toEqual([]);
  } finally {
    await product.stop();
  }
  expect(shared(data)).toEqual([]);
});
