import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeTreePrivate } from '../../../services/storage/private-tree.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'private-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const modeOf = (...names: readonly string[]): number => statSync(join(folder, ...names)).mode & 0o777;

it('keeps to its owner what was put there by hand with other rights, however deep', async () => {
  mkdirSync(join(folder, 'data', 'store', 'cases'), { recursive: true });
  writeFileSync(join(folder, 'data', 'store', 'cases', 'a.json'), '{}');
  for (const [path, mode] of [
    ['data/store/cases/a.json', 0o666],
    ['data/store/cases', 0o777],
    ['data/store', 0o755],
    ['data', 0o777],
  ] as const) {
    chmodSync(join(folder, path), mode);
  }
  await makeTreePrivate(join(folder, 'data'));
  expect(modeOf('data', 'store', 'cases', 'a.json')).toBe(0o600);
  for (const each of ['data', 'data/store', 'data/store/cases']) expect(modeOf(each)).toBe(0o700);
});

it('leaves alone what a link leads to', async () => {
  mkdirSync(join(folder, 'data'));
  mkdirSync(join(folder, 'elsewhere'));
  writeFileSync(join(folder, 'elsewhere', 'b'), '');
  chmodSync(join(folder, 'elsewhere', 'b'), 0o644);
  chmodSync(join(folder, 'elsewhere'), 0o755);
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'data', 'folder'));
  symlinkSync(join(folder, 'elsewhere', 'b'), join(folder, 'data', 'file'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'data', 'broken'));
  await makeTreePrivate(join(folder, 'data'));
  expect(modeOf('elsewhere')).toBe(0o755);
  expect(modeOf('elsewhere', 'b')).toBe(0o644);
});

it('says what to do where it may not', async () => {
  await expect(makeTreePrivate(join(folder, 'nothing'))).rejects.toMatchObject({
    name: 'StorageUnavailable',
  });
});
