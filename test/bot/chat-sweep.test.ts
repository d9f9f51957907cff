import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createChatSweep } from '../../bot/chat-sweep.ts';
import { createConversations } from '../../bot/conversations.ts';
import { openStores, STORE_FOLDER, type Stores } from '../../bot/stores.ts';
import { toMillis } from '../../services/cases/instant.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../fakes/collected-log.ts';

const DAY = 24 * 60;
const intake = { question: 'who', told: { missing: null, created: { kind: 'unsaid' } } } as const;

let folder = '';
let stores: Stores;
const clock = createClockByHand();
const log = createCollectedLog();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chat-sweep-'));
  stores = await openStores(folder, 'a history key of at least 32 characters', { log, clock });
});

afterEach(async () => {
  await stores.close();
  rmSync(folder, { recursive: true });
});

const sweep = (): Promise<void> =>
  createChatSweep({
    stores,
    conversations: createConversations(stores.conversations, clock),
    retentionDays: 180,
    log,
  })(clock.now());

test('questions that nobody answered are forgotten after a day, and nobody is asked twice before', async () => {
  await stores.intakes.set('op-1', intake);
  clock.move(DAY - 1);
  await stores.intakes.set('op-2', intake);
  await sweep();
  expect([...(await stores.intakes.keys())].sort()).toEqual(['op-1', 'op-2']);
  clock.move(1);
  await sweep();
  expect(await stores.intakes.keys()).toEqual(['op-2']);
});

test('what was answered is remembered for a week, and who was welcomed as long as a case is kept', async () => {
  await stores.answered.set('a:1', ['in-1']);
  await stores.answered.set('intake:op-1', ['in-1']);
  await stores.answered.set('welcome:a:1', []);
  clock.move(7 * DAY - 1);
  await sweep();
  expect(await stores.answered.keys()).toHaveLength(3);
  clock.move(1);
  await sweep();
  expect(await stores.answered.keys()).toEqual(['welcome:a:1']);
  clock.move(173 * DAY);
  await sweep();
  expect(await stores.answered.keys()).toEqual([]);
});

test('a file that could not be read is set aside for as long as a case is kept, and no longer', async () => {
  const damaged = join(folder, STORE_FOLDER, 'cases', 'damaged');
  for (const [name, days] of [
    ['old.json.1', 180],
    ['new.json.1', 179],
  ] as const) {
    writeFileSync(join(damaged, name), 'María');
    const at = new Date(toMillis(clock.now()) - days * DAY * 60_000);
    utimesSync(join(damaged, name), at, at);
  }
  mkdirSync(join(damaged, 'folder.json.1'));
  utimesSync(join(damaged, 'folder.json.1'), 0, 0);
  await sweep();
  expect(readdirSync(damaged)).toEqual(['new.json.1']);
  expect(log.lines.join('\n')).toContain('damaged files were removed');
});
