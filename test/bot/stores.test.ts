import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStores, STORE_FOLDER, type Stores } from '../../bot/stores.ts';
import { NOW } from '../builders/facts.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../fakes/collected-log.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-stores-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const log = createCollectedLog();
const open = (): Promise<Stores> =>
  openStores(folder, 'a history key of at least 32 characters', { log, clock: createClockByHand() });
const intake = { question: 'who', told: { missing: null, created: { kind: 'unsaid' } } } as const;

async function spoil(
  kind: string,
  change: (stored: { value: Record<string, unknown> }) => void,
): Promise<void> {
  const path = join(folder, STORE_FOLDER, kind);
  for (const name of (await readdir(path)).filter((each) => each.endsWith('.json'))) {
    const stored = JSON.parse(await readFile(join(path, name), 'utf8'));
    change(stored);
    await writeFile(join(path, name), JSON.stringify(stored));
  }
}

test('an open question survives a restart', async () => {
  const first = await open();
  await first.intakes.set('op-1', intake);
  await first.answered.set('a:1', ['in-1']);
  await first.close();
  const second = await open();
  expect(await second.intakes.get('op-1')).toEqual(intake);
  expect(await second.answered.get('a:1')).toEqual(['in-1']);
  await second.close();
});

test('an open question of another version is forgotten, and the rest goes on', async () => {
  const first = await open();
  await first.intakes.set('op-1', intake);
  await first.close();
  await spoil('intakes', ({ value }) => Object.assign(value, { question: 'step-3' }));
  const second = await open();
  expect(await second.intakes.get('op-1')).toBeNull();
  await second.intakes.set('op-1', intake);
  expect(await second.intakes.get('op-1')).toEqual(intake);
  await second.close();
  expect(log.lines.join('\n')).toContain('a damaged value was set aside');
});

test('a chat of another shape is learnt anew when the person writes', async () => {
  const first = await open();
  const reference = { serviceUrl: 'http://127.0.0.1:1', channelId: 'msteams', conversation: { id: 'a:1' } };
  const conversation = {
    operatorId: 'op-1',
    spokenAt: NOW,
    locale: null,
    timeZone: null,
    chosenLanguage: null,
    blocked: false,
    cards: {},
  };
  await first.conversations.set('op-1', { ...conversation, reference: reference as never });
  await first.close();
  await spoil('conversations', ({ value }) => delete value.reference);
  const second = await open();
  expect(await second.conversations.get('op-1')).toBeNull();
  await second.close();
});
