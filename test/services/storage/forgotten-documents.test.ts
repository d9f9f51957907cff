import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type LowdbDocuments, openLowdbDocuments } from '../../../services/storage/lowdb-documents.ts';
import { change, minute, type Note, note, notes, type Task } from '../../fakes/sample-documents.ts';

let folder: string;
let store: LowdbDocuments<Note, Task>;

const at = (...names: readonly string[]): string => join(folder, 'notes', ...names);
const open = () => openLowdbDocuments<Note, Task>({ ...notes, folder, log: { warn: () => undefined } });
const closed = { closed: true, agesFrom: minute(0), keys: ['reporter:op-zoe'], text: 'secret of Zoë' };
const forgottenNote = { ...note('forgotten'), personal: {} };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'forgotten-'));
  store = await open();
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

it.each(['open', 'closed'])('a crash before the %s copy was removed brings nobody back', async (place) => {
  await store.commit(
    { ...change('a-1', { ...closed, closed: place === 'closed' }), notes: [note('opened')] },
    0,
  );
  copyFileSync(at(place, 'a-1.json'), join(folder, 'copy'));
  await store.forget('a-1', [forgottenNote], 1);
  await store.close();
  copyFileSync(join(folder, 'copy'), at(place, 'a-1.json'));
  store = await open();
  expect(await store.read('a-1')).toBeNull();
  expect(await store.standing('a-1')).toBe('forgotten');
  expect(await store.find('reporter:op-zoe')).toEqual([]);
  expect(existsSync(at(place, 'a-1.json'))).toBe(false);
});

it('leaves no search key of it in the index of the closed ones, and keeps the others there', async () => {
  await store.commit(change('a-1', closed), 0);
  await store.commit(change('b-1', { closed: true, keys: ['user:u-ana'] }), 0);
  expect(readFileSync(at('closed-index.jsonl'), 'utf8')).toContain('op-zoe');
  await store.forget('a-1', [forgottenNote], 1);
  const index = readFileSync(at('closed-index.jsonl'), 'utf8');
  expect(index).not.toContain('op-zoe');
  expect(index).toContain('user:u-ana');
  await store.commit(change('c-1', { closed: true, keys: ['user:u-eva'] }), 0);
  await store.close();
  store = await open();
  expect((await store.find('user:u-eva')).map(({ id }) => id)).toEqual(['c-1']);
});

it('is readable by its owner alone, also where a file was there before with other rights', async () => {
  await store.commit(change('a-1', closed), 0);
  await store.commit(change('b-1', closed), 0);
  chmodSync(at('closed', 'b-1.json'), 0o666);
  writeFileSync(at('closed', 'b-1.json.partial'), '');
  chmodSync(at('closed', 'b-1.json.partial'), 0o666);
  await store.commit(change('b-1', closed), 1);
  await store.forget('a-1', [forgottenNote], 1);
  expect(statSync(at('forgotten')).mode & 0o777).toBe(0o700);
  for (const file of [at('forgotten', 'a-1.json'), at('closed', 'b-1.json'), at('closed-index.jsonl')]) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
  }
});

it('forgets many at once', async () => {
  const ids = Array.from({ length: 40 }, (_, n) => `a-${n}`);
  for (const id of ids) await store.commit(change(id, closed), 0);
  await Promise.all(ids.map((id) => store.forget(id, [forgottenNote], 1)));
  expect(await store.agedBy(minute(9))).toEqual([]);
  await store.close();
  store = await open();
  for (const id of ids) expect(await store.standing(id)).toBe('forgotten');
});
