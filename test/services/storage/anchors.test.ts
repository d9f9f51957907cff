import {
  appendFileSync,
  chmodSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openAnchorFile } from '../../../services/storage/anchor-file.ts';
import { type AnchorLine, anchorSeal, readAnchorLine } from '../../../services/storage/anchor-line.ts';
import { ANCHOR_FILE, type Anchors, openAnchors } from '../../../services/storage/anchors.ts';
import { type LowdbDocuments, openLowdbDocuments } from '../../../services/storage/lowdb-documents.ts';
import { change, KEY, type Note, note, notes, type Task } from '../../fakes/sample-documents.ts';

interface Opened {
  readonly store: LowdbDocuments<Note, Task>;
  readonly anchors: Anchors;
  close(): Promise<void>;
}

let folder: string;
let warnings: string[];
let opened: Opened[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anchors-'));
  warnings = [];
  opened = [];
});

afterEach(async () => {
  for (const each of opened) await each.close();
  rmSync(folder, { recursive: true });
});

const path = (): string => join(folder, ANCHOR_FILE);
const fileOf = (id: string, place = 'open'): string => join(folder, 'notes', place, `${id}.json`);
const log = {
  warn: (facts: Readonly<Record<string, unknown>>, msg: string) =>
    void warnings.push(`${msg} ${JSON.stringify(facts)}`),
};

async function open(openFile: typeof openAnchorFile = openAnchorFile): Promise<Opened> {
  const anchors = await openAnchors({ folder, historyKey: KEY, log, openFile });
  const store = await openLowdbDocuments({ ...notes, folder, log, witness: anchors.of('notes') });
  await anchors.lookForRemoved();
  let closed = false;
  const each = {
    store,
    anchors,
    async close() {
      if (closed) return;
      closed = true;
      await store.close();
      await anchors.close();
    },
  };
  opened.push(each);
  return each;
}

async function commit(store: LowdbDocuments<Note, Task>, id: string, at: number, closed = false) {
  return store.commit({ ...change(id, { closed }), notes: [note(`step-${at + 1}`)] }, at);
}

/** Two documents, one of them closed at last, each with an entry for each of its commits. */
async function written(): Promise<void> {
  const { store, close } = await open();
  await commit(store, 'a', 0);
  await commit(store, 'b', 0);
  await commit(store, 'a', 1);
  await commit(store, 'b', 1, true);
  await close();
}

const texts = (): readonly string[] => readFileSync(path(), 'utf8').split('\n').slice(0, -1);
const lines = (): readonly AnchorLine[] => texts().map((text) => readAnchorLine(text) as AnchorLine);
const shown = (): readonly string[] =>
  lines().map(({ document, n, late }) => `${document} ${n}${late ? ' late' : ''}`);

function expectWholeChain(): void {
  lines().forEach((line, place) => {
    expect(line.line).toBe(place + 1);
    expect(line.seal).toBe(anchorSeal(line, lines()[place - 1]?.seal ?? null, KEY));
  });
}

function cutTail(id: string, place = 'open'): void {
  const stored = JSON.parse(readFileSync(fileOf(id, place), 'utf8'));
  writeFileSync(fileOf(id, place), JSON.stringify({ ...stored, history: stored.history.slice(0, -1) }));
}

describe('the heads of the histories', () => {
  it('are written down in the order of the commits, each line sealed to the one before', async () => {
    await written();
    expect(shown()).toEqual(['notes/a 1', 'notes/b 1', 'notes/a 2', 'notes/b 2']);
    expectWholeChain();
    const { history } = JSON.parse(readFileSync(fileOf('a'), 'utf8'));
    expect(lines()[2]).toMatchObject({ mac: history[1].mac, at: history[1].at });
  });

  it('name nobody, and are readable by their owner alone', async () => {
    await written();
    expect(readFileSync(path(), 'utf8')).not.toContain('Zoë');
    expect(statSync(path()).mode & 0o777).toBe(0o600);
    chmodSync(path(), 0o644);
    await open();
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('are not written anew for a commit that adds nothing to the history', async () => {
    const { store, close } = await open();
    await commit(store, 'a', 0);
    await store.commit(change('a', { text: 'the outbox alone' }), 1);
    await close();
    expect(shown()).toEqual(['notes/a 1']);
  });

  it('are one chain over many commits at once, with every document in its own order', async () => {
    const { store, close } = await open();
    const ids = Array.from({ length: 20 }, (_, n) => `d-${n}`);
    await Promise.all(
      ids.map(async (id, n) => {
        for (let at = 0; at < 5; at += 1) await commit(store, id, at, (at + n) % 3 === 0);
      }),
    );
    await close();
    expect(lines()).toHaveLength(100);
    expectWholeChain();
    for (const id of ids) {
      const ns = lines().flatMap(({ document, n }) => (document === `notes/${id}` ? [n] : []));
      expect(ns).toEqual([1, 2, 3, 4, 5]);
    }
  });

  it('go on where they ended after a restart', async () => {
    await written();
    const { store, close } = await open();
    await commit(store, 'a', 2);
    await close();
    expect(shown().at(-1)).toBe('notes/a 3');
    expectWholeChain();
    expect(warnings).toEqual([]);
  });
});

describe('after a crash', () => {
  const places = ['open', 'closed'] as const;
  it.each(places)(
    'between a commit and its line, the head of a document in %s is anchored late',
    async (place) => {
      await written();
      const id = place === 'open' ? 'a' : 'b';
      const kept = texts().filter((text) => readAnchorLine(text)?.document !== `notes/${id}`);
      // The line of its last commit was never written; the index of the closed ones only knows that it was to be.
      const at = texts().findLastIndex((text) => readAnchorLine(text)?.document === `notes/${id}`);
      expect(kept).toHaveLength(2);
      writeFileSync(
        path(),
        texts()
          .slice(0, at)
          .map((text) => `${text}\n`)
          .join(''),
      );
      if (place === 'closed')
        appendFileSync(join(folder, 'notes', 'closed-index.jsonl'), '\n{"writing":"b"}\n');
      await (await open()).close();
      expect(shown()).toContain(`notes/${id} 2 late`);
      expectWholeChain();
      expect(warnings).toEqual([]);
    },
  );

  it('that cut the last line short, at whichever byte, the line is left behind and the chain goes on', async () => {
    await written();
    const whole = readFileSync(path());
    const begin = whole.lastIndexOf('\n', whole.length - 2) + 1;
    for (let end = begin; end < whole.length; end += end < whole.length - 9 ? 9 : 1) {
      writeFileSync(path(), whole.subarray(0, end));
      const { store, anchors, close } = await open();
      const found = await store.read('a');
      await commit(store, 'a', found?.commit ?? 0);
      expect(anchors.evidence()).toEqual([]);
      await close();
      const read = readFileSync(path(), 'utf8')
        .split('\n')
        .flatMap((text) => readAnchorLine(text) ?? []);
      expect(read.map(({ line }) => line)).toEqual(read.map((_, place) => place + 1));
      read.forEach((line, place) => {
        expect(line.seal).toBe(anchorSeal(line, read[place - 1]?.seal ?? null, KEY));
      });
    }
  });

  it('nothing is written twice where nothing was lost', async () => {
    await written();
    const before = readFileSync(path(), 'utf8');
    for (let start = 0; start < 3; start += 1) await (await open()).close();
    expect(readFileSync(path(), 'utf8')).toBe(before);
  });
});

describe('a history that is not what was written down', () => {
  it('is reported at the start when its tail was cut, and not anchored anew', async () => {
    await written();
    const before = readFileSync(path(), 'utf8');
    cutTail('a');
    const { anchors, close } = await open();
    expect(warnings).toEqual([
      'a history is not as it was anchored {"document":"notes/a","because":"shorter-than-its-anchor"}',
    ]);
    expect(anchors.evidence()).toEqual([
      'The history of notes/a is shorter than it was. Run: npm run verify-history',
    ]);
    await close();
    expect(readFileSync(path(), 'utf8')).toBe(before);
  });

  it('is reported when its document is gone', async () => {
    await written();
    rmSync(fileOf('b', 'closed'));
    const { anchors } = await open();
    expect(anchors.evidence()).toEqual([expect.stringContaining('notes/b is gone')]);
  });

  it('is not reported when its document was moved to where what is forgotten lies', async () => {
    await written();
    const forgotten = join(folder, 'notes', 'forgotten');
    renameSync(fileOf('b', 'closed'), join(forgotten, 'b.json'));
    expect((await open()).anchors.evidence()).toEqual([]);
  });

  it('is reported when it goes on from a cut tail while the product runs', async () => {
    await written();
    const { store, anchors } = await open();
    cutTail('a');
    await commit(store, 'a', 2);
    expect(anchors.evidence()).toEqual([expect.stringContaining('notes/a is not the one')]);
  });

  it('is not anchored late when what is new in it does not verify', async () => {
    await written();
    const stored = JSON.parse(readFileSync(fileOf('a'), 'utf8'));
    const forged = { ...stored.history[1], n: 3, what: 'approved' };
    writeFileSync(fileOf('a'), JSON.stringify({ ...stored, history: [...stored.history, forged] }));
    const { anchors, close } = await open();
    expect(anchors.evidence()).toEqual([expect.stringContaining('notes/a does not verify')]);
    await close();
    expect(shown()).not.toContain('notes/a 3 late');
  });
});

describe('when the anchors cannot be written', () => {
  /** A disk that refuses as long as it is told to, and may have written a part of it before. */
  async function openRefusing(refusing: { now: boolean; half: boolean }): Promise<Opened> {
    return open(async (...how) => {
      const file = await openAnchorFile(...how);
      return {
        ...file,
        async append(heads) {
          if (!refusing.now) return file.append(heads);
          if (refusing.half) appendFileSync(path(), '{"line":9,"document":"no');
          throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
        },
      };
    });
  }

  it('commits go on, it is said once, and what is owed is written with the next one', async () => {
    const refusing = { now: true, half: false };
    const { store, anchors, close } = await openRefusing(refusing);
    await commit(store, 'a', 0);
    await commit(store, 'b', 0, true);
    await commit(store, 'a', 1);
    expect(anchors.evidence()).toEqual([expect.stringContaining('cannot be written')]);
    expect(warnings).toEqual(['anchors could not be written {"code":"ENOSPC"}']);
    refusing.now = false;
    await commit(store, 'a', 2);
    await close();
    expect(anchors.evidence()).toEqual([]);
    expect([...shown()].sort()).toEqual(['notes/a 2 late', 'notes/a 3', 'notes/b 1 late']);
    expectWholeChain();
  });

  it('what was owed at the end is made up for at the next start, closed documents too', async () => {
    const refusing = { now: true, half: true };
    const { store, close } = await openRefusing(refusing);
    await commit(store, 'a', 0);
    await commit(store, 'b', 0, true);
    await close();
    await (await open()).close();
    const read = readFileSync(path(), 'utf8')
      .split('\n')
      .flatMap((text) => readAnchorLine(text) ?? []);
    expect(read.map(({ document, late }) => [document, late]).sort()).toEqual([
      ['notes/a', true],
      ['notes/b', true],
    ]);
  });
});
