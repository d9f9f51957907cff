import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkHistory, readArguments } from '../../bot/history-check.ts';
import { STORE_FOLDER } from '../../bot/stores.ts';
import { KEY } from '../fakes/sample-documents.ts';
import { createStoredHistories, type StoredHistories } from '../services/storage/verify/stored-histories.ts';

const OPEN = 'cases/open/k7q4md.json';

let dataDir: string;
let store: StoredHistories;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'history-check-'));
  store = await createStoredHistories();
});
afterEach(() => {
  store.end();
  rmSync(dataDir, { recursive: true });
});

/** As the operator calls it; practice keeps its key in the data folder. */
async function check(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  cpSync(store.folder, join(dataDir, STORE_FOLDER), { recursive: true, force: true });
  return checkHistory(args, { DATA_DIR: dataDir, ...env });
}

function practiceKeys(): void {
  mkdirSync(join(dataDir, 'practice'), { recursive: true });
  writeFileSync(
    join(dataDir, 'practice', 'keys.json'),
    JSON.stringify({ link: 'l'.repeat(40), history: KEY }),
  );
}

const KEYED = { HISTORY_KEY: KEY };

describe('npm run verify-history', () => {
  test('is quiet and ends with 0 where all is as it was written', async () => {
    const checked = await check([], KEYED);
    expect(checked).toEqual({
      exitCode: 0,
      text: 'OK: everything is as it was written. 4 histories with 10 entries, 10 anchors.',
    });
  });

  test('ends with 1 and names the place where something was changed', async () => {
    store.editHistory(OPEN, (history) => history.slice(0, -1));
    const { exitCode, text } = await check([], KEYED);
    expect(exitCode).toBe(1);
    expect(text).toContain(`TAMPERED ${OPEN}, entry 3: the history ends with entry 2`);
    expect(text).toContain('CHANGED: 1 places');
    expect(text).not.toContain('Zoë');
  });

  test('ends with 2 where something could not be read, and with 1 where something was changed as well', async () => {
    writeFileSync(store.pathOf(OPEN), '{');
    expect(await check([], KEYED)).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining('NOT READ: 1'),
    });
    store.editHistory('requests/open/it-k7q4md.json', (history) => history.slice(1));
    expect(await check([], KEYED)).toMatchObject({ exitCode: 1 });
  });

  test('says that the key may be another one where nothing at all verifies', async () => {
    const { exitCode, text } = await check([], { HISTORY_KEY: 'x'.repeat(40) });
    expect(exitCode).toBe(1);
    expect(text).toContain('perhaps HISTORY_KEY is not the one');
  });

  test('takes the key that practice made where none is set', async () => {
    expect(await check()).toMatchObject({ exitCode: 2, text: expect.stringContaining('no HISTORY_KEY') });
    practiceKeys();
    expect(await check()).toMatchObject({ exitCode: 0 });
  });

  test('says so where nothing is stored, or a setting is none', async () => {
    rmSync(dataDir, { recursive: true });
    mkdirSync(dataDir);
    expect(await checkHistory([], { DATA_DIR: dataDir, ...KEYED })).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining('nothing stored'),
    });
    expect(await checkHistory([], { DATA_DIR: dataDir, HISTORY_KEY: 'short' })).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining('HISTORY_KEY should be'),
    });
  });

  test('holds a history against the head that is printed in a dossier', async () => {
    const mac = store.read(OPEN).history[2]?.mac ?? '';
    expect(await check(['--head', 'K7Q-4MD', '3', mac], KEYED)).toMatchObject({ exitCode: 0 });
    expect(await check(['--head', 'K7Q-4MD', '2', mac], KEYED)).toMatchObject({ exitCode: 1 });
    const ofRequest = store.read('requests/open/it-k7q4md.json').history[1]?.mac ?? '';
    expect(await check(['--head', 'it-k7q4md', '2', ofRequest], KEYED)).toMatchObject({ exitCode: 0 });
  });

  test('explains itself instead of guessing what a wrong option means', async () => {
    for (const args of [
      ['--anchors'],
      ['--head', 'K7Q-4MD', '3'],
      ['--head', 'nobody', '1', 'a'.repeat(43)],
      ['-v'],
    ])
      expect(await check(args, KEYED)).toMatchObject({
        exitCode: 2,
        text: expect.stringContaining('Exit code'),
      });
    expect(await check(['--help'], KEYED)).toMatchObject({ exitCode: 0 });
    expect(readArguments(['--anchors', 'a', '--head', 'k7q4md', '1', 'a'.repeat(43)])).toEqual({
      shipped: 'a',
      printed: [{ document: 'cases/k7q4md', n: 1, mac: 'a'.repeat(43) }],
    });
  });
});
