import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DocumentKind,
  type LowdbDocuments,
  openLowdbDocuments,
} from '../../../services/storage/lowdb-documents.ts';
import {
  change,
  deliverAt,
  minute,
  type Note,
  note,
  notes,
  type Task,
} from '../../fakes/sample-documents.ts';

let folder: string;
let warnings: { facts: Readonly<Record<string, unknown>>; msg: string }[];
let opened: LowdbDocuments<Note, Task>[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lowdb-'));
  warnings = [];
  opened = [];
});

afterEach(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});

const at = (...names: readonly string[]): string => join(folder, 'notes', ...names);
const closedState = { closed: true, due: minute(7), keys: ['k'], text: 'secret of Zoë' };

async function open(more: Partial<DocumentKind<Note, Task>> = {}): Promise<LowdbDocuments<Note, Task>> {
  const log = {
    warn: (facts: Readonly<Record<string, unknown>>, msg: string) => void warnings.push({ facts, msg }),
  };
  const store = await openLowdbDocuments<Note, Task>({ ...notes, ...more, folder, log });
  opened.push(store);
  return store;
}

/** An open `a-1` and a closed `b-1`, and nobody has them open. */
async function written(): Promise<void> {
  const store = await open();
  await store.commit(
    { ...change('a-1', { text: 'secret of Zoë', keys: ['k'] }), notes: [note('opened')] },
    0,
  );
  await store.commit({ ...change('b-1', closedState), outbox: [deliverAt(3, 'b-1')] }, 0);
  await store.close();
}

describe('documents on the disk', () => {
  it('are readable by their owner alone', async () => {
    await written();
    for (const place of ['.', 'open', 'closed', 'damaged'])
      expect(statSync(at(place)).mode & 0o777).toBe(0o700);
    for (const file of ['open/a-1.json', 'closed/b-1.json', 'closed-index.jsonl']) {
      expect(statSync(at(file)).mode & 0o777).toBe(0o600);
    }
  });

  it('name the form they are stored in', async () => {
    await written();
    const stored = JSON.parse(readFileSync(at('open', 'a-1.json'), 'utf8'));
    expect(Object.keys(stored)).toEqual(['form', 'id', 'commit', 'state', 'history', 'outbox']);
    expect(stored).toMatchObject({ form: 1, id: 'a-1', commit: 1 });
  });

  const damages: readonly (readonly [string, string, (text: string) => string])[] = [
    ['is cut short', 'not-json', (text) => text.slice(0, -40)],
    ['is empty', 'not-json', () => ''],
    ['holds null', 'not-the-stored-form', () => 'null'],
    ['holds a list', 'not-the-stored-form', () => '[]'],
    ['holds zeros after a power cut', 'not-json', (text) => '\0'.repeat(text.length)],
    ['is of another document', 'of-another-document', (text) => text.replace('"a-1"', '"a-2"')],
    ['has a state nobody knows', 'state-refused', (text) => text.replace('"text":', '"txet":')],
    [
      'has an effect nobody knows',
      'effect-refused',
      (text) => text.replace('"outbox":[]', '"outbox":[{"key":"x"}]'),
    ],
    ['has a commit of zero', 'not-the-stored-form', (text) => text.replace('"commit":1', '"commit":0')],
    [
      'lost its history',
      'not-the-stored-form',
      (text) => text.replace(/"history":\[.*?\],"outbox"/, '"outbox"'),
    ],
  ];
  it.each(damages)('are set aside, and the rest goes on, when one %s', async (_what, because, damage) => {
    await written();
    const before = readFileSync(at('open', 'a-1.json'), 'utf8');
    const damaged = damage(before);
    expect(damaged).not.toBe(before);
    writeFileSync(at('open', 'a-1.json'), damaged);
    const store = await open();
    expect(await store.read('a-1')).toBeNull();
    expect(await store.read('b-1')).toMatchObject({ state: closedState });
    expect(readFileSync(at('damaged', 'a-1.json.1'), 'utf8')).toBe(damaged);
    expect(store.damaged()).toBe(1);
    const facts = { kind: 'notes', document: 'a-1', because };
    expect(warnings).toEqual([{ facts, msg: 'a damaged document was set aside' }]);
    expect(JSON.stringify(warnings)).not.toContain('Zoë');
  });

  it('are set aside when damaged while the product runs, and can then begin anew', async () => {
    await written();
    const store = await open();
    for (const id of ['a-1', 'b-1']) {
      const line = (await store.find('k')).find((each) => each.id === id);
      writeFileSync(at(line?.closed ? 'closed' : 'open', `${id}.json`), '{');
      await expect(store.commit(change(id), 1)).rejects.toMatchObject({ name: 'CommitConflict' });
      expect(await store.read(id)).toBeNull();
      await store.commit(change(id), 0);
      writeFileSync(at('open', `${id}.json`), '{{');
      expect(await store.read(id)).toBeNull();
    }
    expect(readdirSync(at('damaged')).sort()).toEqual([
      'a-1.json.1',
      'a-1.json.2',
      'b-1.json.1',
      'b-1.json.2',
    ]);
  });

  it('are set aside when the name is none of ours or no file, and unfinished writes are removed', async () => {
    await written();
    copyFileSync(at('open', 'a-1.json'), at('open', 'A 1.json'));
    mkdirSync(at('open', 'a-2.json'));
    writeFileSync(at('open', 'a-1.json.partial'), '{');
    writeFileSync(at('open', '.DS_Store'), '');
    await open();
    expect(readdirSync(at('open')).sort()).toEqual(['.DS_Store', 'a-1.json']);
    expect(readdirSync(at('damaged')).sort()).toEqual(['A 1.json.1', 'a-2.json.1']);
  });

  it('are not found by what is not yet on the disk', async () => {
    const store = await open();
    await store.commit(change('a-1'), 0);
    let ended = false;
    const next = change('a-1', { keys: ['new'], text: 'x'.repeat(2_000_000) });
    const committing = store.commit(next, 1).finally(() => {
      ended = true;
    });
    while (!ended) {
      if ((await store.find('new')).length > 0) {
        expect(readFileSync(at('open', 'a-1.json'), 'utf8')).toContain('"new"');
      }
      await setImmediate();
    }
    await committing;
    expect(await store.find('new')).toHaveLength(1);
  });

  it('never hold what could not be read again', async () => {
    await written();
    const store = await open();
    const bad = change('a-1', { due: 'tomorrow' as Note['due'] });
    await expect(store.commit(bad, 1)).rejects.toThrow('state-refused');
    expect(await store.read('a-1')).toMatchObject({ commit: 1 });
  });
});

describe('two copies of a document after a crash', () => {
  async function copies(openCommit: number, closedCommit: number): Promise<void> {
    const store = await open();
    for (let commit = 0; commit < Math.max(openCommit, closedCommit); commit += 1) {
      const closed =
        commit + 1 > Math.min(openCommit, closedCommit)
          ? closedCommit > openCommit
          : openCommit > closedCommit;
      await store.commit(change('a-1', { closed, text: `${commit + 1}` }), commit);
      const place = closed ? 'closed' : 'open';
      if (commit + 1 === Math.min(openCommit, closedCommit)) copyFileSync(at(place, 'a-1.json'), at('kept'));
    }
    await store.close();
    renameSync(at('kept'), at(openCommit < closedCommit ? 'open' : 'closed', 'a-1.json'));
  }

  it.each([
    ['closed', 2, 3],
    ['open', 3, 2],
  ] as const)('leave the newer one, which lies in %s', async (place, openCommit, closedCommit) => {
    await copies(openCommit, closedCommit);
    const store = await open();
    expect(await store.read('a-1')).toMatchObject({ commit: 3, state: { text: '3' } });
    expect(existsSync(at('open', 'a-1.json'))).toBe(place === 'open');
    expect(existsSync(at('closed', 'a-1.json'))).toBe(place === 'closed');
    expect(await store.open()).toHaveLength(place === 'open' ? 1 : 0);
  });

  it('leave the other one when one is damaged', async () => {
    await copies(2, 3);
    writeFileSync(at('closed', 'a-1.json'), '{');
    const store = await open();
    expect(await store.read('a-1')).toMatchObject({ commit: 2 });
    expect(readdirSync(at('damaged'))).toEqual(['a-1.json.1']);
  });
});

describe('the index of the closed documents', () => {
  const line = { id: 'b-1', closed: true, due: minute(7), deliverAt: minute(3), keys: ['k'], agesFrom: null };
  const found = async (store: LowdbDocuments<Note, Task>) =>
    (await store.find('k')).filter((each) => each.id === 'b-1');

  it('is used, and the documents are not read at the start', async () => {
    await written();
    writeFileSync(at('closed', 'b-1.json'), 'unreadable');
    const store = await open();
    expect(await found(store)).toEqual([line]);
    expect(warnings).toEqual([]);
    expect(await store.read('b-1')).toBeNull();
    expect(await found(store)).toEqual([]);
  });

  it.each([
    ['is missing', () => rmSync(at('closed-index.jsonl'))],
    ['is empty', () => writeFileSync(at('closed-index.jsonl'), '')],
    [
      'has lost its end',
      () => writeFileSync(at('closed-index.jsonl'), readFileSync(at('closed-index.jsonl')).subarray(0, -9)),
    ],
    [
      'holds something else',
      () => writeFileSync(at('closed-index.jsonl'), '{"edition":{"form":1,"indexVersion":1}}\nnull\n'),
    ],
    [
      'does not know the document',
      () => writeFileSync(at('closed-index.jsonl'), '{"edition":{"form":1,"indexVersion":1}}\n'),
    ],
  ])('is made anew when it %s', async (_what, damage) => {
    await written();
    damage();
    expect(await found(await open())).toEqual([line]);
  });

  it('is not believed where a write was begun and its end not noted', async () => {
    await written();
    const path = at('closed-index.jsonl');
    writeFileSync(path, `${readFileSync(path, 'utf8').replace(minute(3), minute(59))}`);
    expect((await found(await open())).map((each) => each.deliverAt)).toEqual([minute(59)]);
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"writing":"b-1"}\n`);
    expect(await found(await open())).toEqual([line]);
  });

  it('forgets a document whose file is gone', async () => {
    await written();
    rmSync(at('closed', 'b-1.json'));
    expect(await found(await open())).toEqual([]);
  });

  it('is made anew when documents are indexed in another way than before', async () => {
    await written();
    const index = ({ closed, due }: Note) => ({ closed, due, keys: ['new'], agesFrom: null });
    const store = await open({ index, indexVersion: 2 });
    expect((await store.find('new')).map((each) => each.id)).toEqual(['a-1', 'b-1']);
  });
});

describe('a disk that does not take it', () => {
  it('keeps an open document open when closing it is refused', async () => {
    const store = await open();
    await store.commit(change('a-1', { keys: ['k'] }), 0);
    mkdirSync(at('closed', 'a-1.json.partial'));
    const refused = store.commit(change('a-1', { closed: true }), 1);
    await expect(refused).rejects.toMatchObject({ name: 'StorageUnavailable', cause: { code: 'EISDIR' } });
    expect(await store.open()).toMatchObject([{ id: 'a-1', keys: ['k'] }]);
    await store.close();
    expect(await (await open()).read('a-1')).toMatchObject({ commit: 1, state: { closed: false } });
  });

  it('says so when the folder cannot be made', async () => {
    writeFileSync(at(), '');
    await expect(open()).rejects.toMatchObject({ name: 'StorageUnavailable', cause: { code: 'EEXIST' } });
  });

  it('takes no commit after it was closed', async () => {
    const store = await open();
    const last = store.commit(change('a-1'), 0);
    await store.close();
    await expect(last).resolves.toMatchObject({ commit: 1 });
    await expect(store.commit(change('a-2'), 0)).rejects.toMatchObject({ name: 'StorageUnavailable' });
  });
});

describe('the stored form', () => {
  const rename = (older: { readonly state: unknown; readonly outbox: readonly unknown[] }) => {
    const { text, ...rest } = older.state as Note;
    return { state: { ...rest, text: `${text}!` }, outbox: older.outbox };
  };

  it('is brought up to date step by step when read, and written so at the next commit', async () => {
    await written();
    const store = await open({ migrations: [rename, rename] });
    expect(await store.read('a-1')).toMatchObject({ state: { text: 'secret of Zoë!!' } });
    expect(await store.read('b-1')).toMatchObject({ state: { text: 'secret of Zoë!!' } });
    const { state } = (await store.read('a-1')) ?? {};
    await store.commit({ ...change('a-1', state), notes: [note('more')] }, 1);
    expect(JSON.parse(readFileSync(at('open', 'a-1.json'), 'utf8'))).toMatchObject({ form: 3, commit: 2 });
    expect(await store.read('a-1')).toMatchObject({ state: { text: 'secret of Zoë!!' } });
  });

  it.each(['a-1', 'b-1'])('stops the start when it is newer than this version: %s', async (id) => {
    await written();
    const newer = await open({ migrations: [rename] });
    await newer.commit(change(id, { closed: id === 'b-1' }), 1);
    await newer.close();
    await expect(open()).rejects.toThrow(
      `The stored document ${id} has form 2; this version knows forms up to 1. Start the newer version`,
    );
    expect(readdirSync(at('damaged'))).toEqual([]);
  });

  it('sets a document aside that cannot be brought up to date', async () => {
    await written();
    const broken = () => {
      throw new Error('cannot');
    };
    await open({ migrations: [broken] });
    expect(readdirSync(at('damaged')).sort()).toEqual(['a-1.json.1', 'b-1.json.1']);
  });
});
