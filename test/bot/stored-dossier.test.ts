import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkHistory } from '../../bot/history-check.ts';
import { writeDossier } from '../../bot/stored-dossier.ts';
import { openStores } from '../../bot/stores.ts';
import { createDesk } from '../../services/desk/desk.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../fakes/collected-log.ts';
import { carlos } from '../services/desk/cast.ts';
import { createDeskWorld } from '../services/desk/desk-world.ts';
import { openCase } from '../services/desk/road.ts';

const KEY = 'a history key of at least 32 characters';
let dataDir: string;
let ref: string;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'stored-dossier-'));
  const stores = await openStores(dataDir, KEY, { log: createCollectedLog(), clock: createClockByHand() });
  const world = createDeskWorld();
  const desk = createDesk({ ...world.parts, cases: stores.cases, requests: stores.requests });
  ref = await openCase(world, desk);
  await desk.say(ref, { kind: 'withdrawn' }, carlos, 'words');
  await desk.close();
  await stores.close();
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const env = () => ({ DATA_DIR: dataDir, HISTORY_KEY: KEY, DEFAULT_TIME_ZONE: 'Europe/Madrid' });
const now = new Date('2026-11-27T10:00:00.000Z');

describe('npm run dossier', () => {
  test('writes the page of one case, for its owner alone, and changes nothing that is stored', async () => {
    const file = join(dataDir, 'out', 'case.html');
    const before = readdirSync(join(dataDir, 'store', 'cases', 'closed'));
    expect(await writeDossier([ref, 'es', file], env(), now)).toEqual({ exitCode: 0, text: file });
    const html = readFileSync(file, 'utf8');
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('por el operador del asistente');
    expect(html).toContain('cada entrada encaja con su sello');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(dataDir, 'store', 'cases', 'closed'))).toEqual(before);
  });

  test('prints a head that verify-history takes', async () => {
    const file = join(dataDir, 'case.html');
    await writeDossier([ref, file], env(), now);
    const [, name = '', n = '', mac = ''] =
      /--head (\S+) (\d+) ([\w-]{43})/.exec(readFileSync(file, 'utf8')) ?? [];
    expect(await checkHistory(['--head', name, n, mac], env())).toMatchObject({ exitCode: 0 });
    expect(await checkHistory(['--head', name, String(Number(n) + 1), mac], env())).toMatchObject({
      exitCode: 1,
    });
  });

  test('says what it needs where no case, or no such case, is named', async () => {
    expect(await writeDossier([], env(), now)).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining('npm run dossier'),
    });
    expect(await writeDossier(['zzz222'], env(), now)).toMatchObject({
      exitCode: 2,
      text: expect.stringContaining('There is no case'),
    });
    mkdirSync(join(dataDir, 'empty'));
    expect(await writeDossier([ref], { DATA_DIR: join(dataDir, 'empty') }, now)).toMatchObject({
      exitCode: 2,
    });
  });
});
