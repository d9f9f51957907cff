import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../../services/desk/ports/stores.ts';
import { ANCHOR_FILE } from '../../../../services/storage/anchors.ts';
import { chain } from '../../../../services/storage/history-chain.ts';
import { randomSalt } from '../../../../services/storage/random-salt.ts';
import { KEY, note } from '../../../fakes/sample-documents.ts';
import { createStoredHistories, type StoredHistories } from './stored-histories.ts';

const OPEN = 'cases/open/k7q4md.json';
const CLOSED = 'cases/closed/b2c3d4.json';
const FORGOTTEN = 'cases/forgotten/f9g8h7.json';
const REQUEST = 'requests/open/it-k7q4md.json';
const ALL = [OPEN, CLOSED, FORGOTTEN, REQUEST, ANCHOR_FILE];

let store: StoredHistories;

beforeEach(async () => {
  store = await createStoredHistories();
});
afterEach(() => store.end());

const cutTail = (history: HistoryEntry[]): readonly HistoryEntry[] => history.slice(0, -1);

/** As whoever has the key could go on from where it was cut. */
function goOn(file: string, document: string): void {
  store.editHistory(file, (history) => {
    const entry = chain(history.at(-1) ?? null, note('otherwise'), { document, key: KEY }, randomSalt);
    return [...history, entry];
  });
}

/** The anchors of a document from its `n`th entry on are gone, as if they had never been written. */
function withoutAnchors(document: string, from: number): readonly string[] {
  return store.anchors().filter((text) => {
    const line = JSON.parse(text);
    return line.document !== document || line.n < from;
  });
}

describe('what was left alone', () => {
  it('verifies: open, closed and forgotten cases, requests and anchors', async () => {
    const { findings, counts } = await store.verify();
    expect(findings.filter(({ kind }) => kind !== 'note')).toEqual([]);
    expect(counts).toEqual({ documents: 4, entries: 10, anchors: 10 });
  });

  it('is not changed by being looked at, nor is anything written beside it', async () => {
    store.remember(...ALL);
    const before = ALL.map((file) => [
      readFileSync(store.pathOf(file), 'utf8'),
      statSync(store.pathOf(file)).mtimeMs,
    ]);
    await store.verify();
    expect(
      ALL.map((file) => [readFileSync(store.pathOf(file), 'utf8'), statSync(store.pathOf(file)).mtimeMs]),
    ).toEqual(before);
  });

  it('verifies while the product runs beside it and commits as fast as it can', async () => {
    const { cases, requests, close } = await store.opened();
    let running = true;
    const busy = (async () => {
      for (let at = 3; running; at += 1) {
        const state = { text: '', due: null, keys: [], closed: at % 2 === 0, agesFrom: null };
        await cases.commit({ id: 'k7q4md', state, notes: [note('step')], outbox: [] }, at);
        await requests.commit({ id: 'it-k7q4md', state, notes: [note('step')], outbox: [] }, at - 1);
      }
    })();
    for (let look = 0; look < 25; look += 1) {
      const { tampered, unreadable } = await store.verify();
      expect([tampered, unreadable]).toEqual([[], []]);
    }
    running = false;
    await busy;
    await close();
    expect((await store.verify()).findings.map(({ kind }) => kind)).not.toContain('tampered');
  });

  it('verifies after a crash at any step between the commit and its anchor, before and after the next start', async () => {
    const [whole, last = ''] = [store.anchors(), store.anchors().at(-1)];
    for (const left of [0, 1, 40, last.length - 1, last.length]) {
      store.writeAnchors(whole.slice(0, -1));
      appendFileSync(store.pathOf(ANCHOR_FILE), last.slice(0, left));
      const before = await store.verify();
      expect([left, before.tampered, before.unreadable]).toEqual([left, [], []]);
      await (await store.opened()).close();
      const after = await store.verify();
      expect([left, after.tampered, after.unreadable]).toEqual([left, [], []]);
    }
  });

  it('verifies when a crash left both copies of a document that was being closed', async () => {
    copyFileSync(store.pathOf(OPEN), store.pathOf('cases/closed/k7q4md.json'));
    store.editHistory(OPEN, cutTail);
    store.write(OPEN, { ...store.read(OPEN), commit: 2 });
    expect((await store.verify()).tampered).toEqual([]);
  });
});

interface Tampering {
  readonly what: string;
  readonly does: () => void;
  /** A part of what is said, and of where. */
  readonly found: readonly (string | RegExp)[];
}

const edits: readonly Tampering[] = [
  {
    what: 'an entry was edited',
    does: () => store.editHistory(OPEN, ([a, b, c]) => [a!, { ...b!, right: 'coordinator' }, c!]),
    found: [OPEN, /entry 2 of 2026.*\(step-2\)/, 'does not fit its seal'],
  },
  {
    what: 'a fact of an entry was edited',
    does: () => store.editHistory(REQUEST, ([a, b]) => [a!, { ...b!, facts: { ...b!.facts, n: 2 } }]),
    found: [REQUEST, 'entry 2', 'seal'],
  },
  {
    what: 'an instant was edited, in a forgotten document',
    does: () =>
      store.editHistory(FORGOTTEN, ([a, ...rest]) => [
        { ...a!, at: a!.at.replace('09:', '10:') as HistoryEntry['at'] },
        ...rest,
      ]),
    found: [FORGOTTEN, 'entry 1', 'seal'],
  },
  {
    what: 'a name was edited',
    does: () =>
      store.editHistory(CLOSED, ([a, b]) => [
        { ...a!, personal: { name: { ...a!.personal!.name!, value: 'Somebody Else' } } },
        b!,
      ]),
    found: [CLOSED, 'entry 1', 'personal fields'],
  },
  {
    what: 'a name was taken away, and nothing says that it was forgotten',
    does: () => store.editHistory(CLOSED, ([a, b]) => [{ ...a!, personal: null }, b!]),
    found: [CLOSED, 'entry 1', 'does not say that they were forgotten'],
  },
  {
    what: 'something was written beside what the seal covers',
    does: () =>
      store.editHistory(OPEN, ([a, ...rest]) => [
        { ...a!, comment: 'approved by phone' } as HistoryEntry,
        ...rest,
      ]),
    found: [OPEN, 'entry 1', 'added'],
  },
  {
    what: 'an entry was removed',
    does: () => store.editHistory(OPEN, ([a, , c]) => [a!, c!]),
    found: [OPEN, 'entry 2', 'removed'],
  },
  {
    what: 'an entry was removed and the others were numbered anew',
    does: () => store.editHistory(OPEN, ([a, , c]) => [a!, { ...c!, n: 2 }]),
    found: [OPEN, 'entry 2', 'removed or moved'],
  },
  {
    what: 'the first entry was removed',
    does: () => store.editHistory(OPEN, (history) => history.slice(1)),
    found: [OPEN, 'entry 1', 'removed'],
  },
  {
    what: 'two entries changed places',
    does: () => store.editHistory(OPEN, ([a, b, c]) => [a!, { ...c!, n: 2 }, { ...b!, n: 3 }]),
    found: [OPEN, 'entry 2', 'seal'],
  },
  {
    what: 'an entry was doubled',
    does: () => store.editHistory(OPEN, ([a, b, c]) => [a!, b!, b!, c!]),
    found: [OPEN, 'entry 3', 'doubled'],
  },
  {
    what: 'the whole history was emptied',
    does: () => store.editHistory(OPEN, () => []),
    found: [OPEN, 'no history at all'],
  },
  {
    what: 'the end was cut off',
    does: () => store.editHistory(OPEN, cutTail),
    found: [OPEN, 'entry 3', 'ends with entry 2', 'entry 3 was written down', 'cut off'],
  },
  {
    what: 'the end of a request was cut off',
    does: () => store.editHistory(REQUEST, cutTail),
    found: [REQUEST, 'ends with entry 1', 'cut off'],
  },
  {
    what: 'the end of a forgotten document was cut off, with what says that it was forgotten',
    does: () => store.editHistory(FORGOTTEN, cutTail),
    found: [FORGOTTEN, 'entry 1', 'does not say that they were forgotten'],
  },
  {
    what: 'the end was cut off and the history goes on otherwise, with the right key',
    does: () => {
      store.editHistory(OPEN, cutTail);
      goOn(OPEN, 'cases/k7q4md');
    },
    found: [OPEN, 'entry 3', 'not the entry that was written down'],
  },
  {
    what: 'an open document is gone',
    does: () => rmSync(store.pathOf(OPEN)),
    found: ['cases/k7q4md', 'is gone', 'entry 3'],
  },
  {
    what: 'a closed document is gone',
    does: () => rmSync(store.pathOf(CLOSED)),
    found: ['cases/b2c3d4', 'is gone'],
  },
  {
    what: 'a forgotten document is gone',
    does: () => rmSync(store.pathOf(FORGOTTEN)),
    found: ['cases/f9g8h7', 'is gone'],
  },
  {
    what: 'a request is gone',
    does: () => rmSync(store.pathOf(REQUEST)),
    found: ['requests/it-k7q4md', 'is gone'],
  },
  {
    what: 'another document was copied over it',
    does: () => copyFileSync(store.pathOf(CLOSED), store.pathOf(OPEN)),
    found: [OPEN, 'holds the document b2c3d4', 'copied over'],
  },
  {
    what: 'another document was copied over it under its name',
    does: () => store.write(OPEN, { ...store.read(CLOSED), id: 'k7q4md' }),
    found: [OPEN, 'entry 1', 'belongs to another document'],
  },
  {
    what: 'a request was made of a case of the same name',
    does: () => store.write('requests/open/k7q4md.json', store.read(OPEN)),
    found: ['requests/open/k7q4md.json', 'entry 1', 'another document'],
  },
  {
    what: 'a personal field stayed where its document was forgotten',
    does: () =>
      store.editHistory(FORGOTTEN, (history) => {
        const document = 'cases/f9g8h7';
        return [...history, chain(history.at(-1)!, note('after'), { document, key: KEY }, randomSalt)];
      }),
    found: [FORGOTTEN, 'still has personal fields'],
  },
  {
    what: 'the history is no list of entries',
    does: () => store.write(OPEN, { ...store.read(OPEN), history: 'none' }),
    found: [OPEN, 'not the form'],
  },
];

const ofAnchors: readonly Tampering[] = [
  {
    what: 'was edited',
    does: () => editAnchor(3, (line) => ({ ...line, n: 7 })),
    found: [ANCHOR_FILE, 'line 4', 'does not fit its seal'],
  },
  {
    what: 'was called late',
    does: () => editAnchor(3, (line) => ({ ...line, late: true })),
    found: [ANCHOR_FILE, 'line 4', 'seal'],
  },
  {
    what: 'was removed',
    does: () => store.writeAnchors(store.anchors().filter((_, place) => place !== 3)),
    found: [ANCHOR_FILE, 'line 5', 'should be line 4', 'missing'],
  },
  {
    what: 'was removed and the others were numbered anew',
    does: () => {
      store.writeAnchors(
        store
          .anchors()
          .filter((_, place) => place !== 3)
          .map((text, place) => JSON.stringify({ ...JSON.parse(text), line: place + 1 })),
      );
    },
    found: [ANCHOR_FILE, 'line 4', 'seal'],
  },
  {
    what: 'and all before it were removed',
    does: () => store.writeAnchors(store.anchors().slice(4)),
    found: [ANCHOR_FILE, 'line 5', 'the lines 1 to 4 are missing'],
  },
  {
    what: 'changed places with the next',
    does: () => {
      const lines = [...store.anchors()];
      const [moved] = lines.splice(3, 1);
      lines.splice(4, 0, moved ?? '');
      store.writeAnchors(lines);
    },
    found: [ANCHOR_FILE, 'line 4', 'out of its order'],
  },
  {
    what: 'stands there twice',
    does: () =>
      store.writeAnchors(store.anchors().flatMap((line, place) => (place === 3 ? [line, line] : [line]))),
    found: [ANCHOR_FILE, 'line 4', 'twice'],
  },
  {
    what: 'was made unreadable',
    does: () =>
      store.writeAnchors(store.anchors().map((line, place) => (place === 3 ? line.slice(1) : line))),
    found: [ANCHOR_FILE, 'line 5', 'should be line 4'],
  },
  {
    what: 'and all after it were cut off: the entries name lines that are gone',
    does: () => store.writeAnchors(store.anchors().slice(0, 4)),
    found: [ANCHOR_FILE, /line [5-9]/, 'gone'],
  },
  {
    what: 'and all after it were cut off, and the product was started since',
    does: () => store.writeAnchors(store.anchors().slice(0, 4)),
    found: [ANCHOR_FILE, /line [5-9]/, 'gone or another one'],
  },
  {
    what: 'is there, but of no file at all',
    does: () => rmSync(store.pathOf(ANCHOR_FILE)),
    found: [ANCHOR_FILE, 'is gone'],
  },
];

function editAnchor(place: number, edit: (line: Record<string, unknown>) => object): void {
  const lines = [...store.anchors()];
  lines[place] = JSON.stringify(edit(JSON.parse(lines[place] ?? '')));
  store.writeAnchors(lines);
}

describe('it is found and named when', () => {
  it.each(edits)('$what', async ({ does, found }) => {
    does();
    const { tampered } = await store.verify();
    expect(tampered.length).toBeGreaterThan(0);
    for (const part of found) expect(tampered.join('\n')).toMatch(part);
  });
});

describe('it is found and named when an anchor', () => {
  it.each(ofAnchors)('$what', async ({ what, does, found }) => {
    does();
    if (what.includes('started since')) await (await store.opened()).close();
    const { tampered } = await store.verify();
    expect(tampered.length).toBeGreaterThan(0);
    for (const part of found) expect(tampered.join('\n')).toMatch(part);
  });
});

describe('the end of a history cut off together with its anchors', () => {
  const cutBoth = async (): Promise<string> => {
    const copy = store.pathOf('shipped.jsonl');
    await store.commit('cases', 'k7q4md');
    copyFileSync(store.pathOf(ANCHOR_FILE), copy);
    store.writeAnchors(withoutAnchors('cases/k7q4md', 4));
    store.editHistory(OPEN, cutTail);
    store.write(OPEN, { ...store.read(OPEN), commit: 3 });
    return copy;
  };

  it('shows nothing by itself where nothing was written after it', async () => {
    await cutBoth();
    expect((await store.verify()).tampered).toEqual([]);
  });

  it('is found with the copy of the anchors that was kept elsewhere', async () => {
    const shipped = await cutBoth();
    const { tampered } = await store.verify({ shipped });
    expect(tampered.join('\n')).toMatch(/k7q4md.json, entry 4: .*entry 4 was written down.*shipped.jsonl/);
    expect(tampered.join('\n')).toMatch(/anchors.jsonl, line 11 .*is gone: the copy in/);
  });

  it('is found with the head that was printed in a dossier', async () => {
    const { mac } = store.read(OPEN).history.at(-1) as HistoryEntry;
    store.writeAnchors(withoutAnchors('cases/k7q4md', 3));
    store.editHistory(OPEN, cutTail);
    const printed = [{ document: 'cases/k7q4md', n: 3, mac }];
    const { tampered } = await store.verify({ printed });
    expect(tampered.join('\n')).toContain('ends with entry 2');
    expect(tampered.join('\n')).toContain('the head you gave');
  });

  it('is found by itself where anything was written after it', async () => {
    await store.commit('cases', 'k7q4md');
    await store.commit('requests', 'it-k7q4md');
    await store.commit('requests', 'it-k7q4md');
    store.writeAnchors(store.anchors().slice(0, 10));
    store.editHistory(OPEN, cutTail);
    const { tampered } = await store.verify();
    expect(tampered.join('\n')).toMatch(/anchors.jsonl, line 1[12]: line 1[12] is gone/);
  });

  it('is found when the product went on from there', async () => {
    const shipped = await cutBoth();
    await store.commit('cases', 'k7q4md');
    const { tampered } = await store.verify({ shipped });
    expect(tampered.join('\n')).toContain('entry 4: is not the entry that was written down');
  });
});

describe('a copy of the anchors that was kept elsewhere', () => {
  const shipped = (): string => store.pathOf('shipped.jsonl');

  it('raises no alarm where it is only older, begins later, or its last line was cut short', async () => {
    const whole = store.anchors();
    for (const lines of [
      whole.slice(0, 5),
      whole.slice(3),
      whole,
      [...whole.slice(0, 4), whole[4]?.slice(0, 50)],
    ]) {
      writeFileSync(shipped(), lines.join('\n'));
      expect((await store.verify({ shipped: shipped() })).tampered).toEqual([]);
    }
  });

  it('raises no alarm where a power cut took back its last line here, and the product wrote it anew', async () => {
    await store.commit('cases', 'k7q4md');
    copyFileSync(store.pathOf(ANCHOR_FILE), shipped());
    const before = store.anchors().length;
    store.writeAnchors(store.anchors().slice(0, -1));
    await (await store.opened()).close();
    appendFileSync(
      shipped(),
      `${store
        .anchors()
        .slice(before - 1)
        .join('\n')}\n`,
    );
    expect((await store.verify({ shipped: shipped() })).tampered).toEqual([]);
  });

  it('is not believed when it was changed itself', async () => {
    const lines = store.anchors().map((text, place) => (place === 2 ? text.replace('"n":1', '"n":2') : text));
    writeFileSync(shipped(), lines.join('\n'));
    const { tampered } = await store.verify({ shipped: shipped() });
    expect(tampered.join('\n')).toMatch(/shipped.jsonl, line 3: does not fit its seal/);
  });

  it('that is not there cannot be read', async () => {
    expect((await store.verify({ shipped: shipped() })).unreadable).toEqual([
      expect.stringContaining('is not there'),
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['a document that is no JSON', () => writeFileSync(store.pathOf(OPEN), '{"id":'), OPEN],
    [
      'a document in whose place a folder lies',
      () => {
        rmSync(store.pathOf(OPEN));
        mkdirSync(store.pathOf(OPEN));
      },
      OPEN,
    ],
    [
      'a document that the product set aside',
      () => store.move(CLOSED, 'cases/damaged/b2c3d4.json.1'),
      'Nothing else is left of cases/b2c3d4',
    ],
    ['a file of a name that is none', () => store.write('cases/open/K 7.json', {}), 'K 7.json'],
  ])('is said to be so: %s', async (_what, does, found) => {
    does();
    const { unreadable } = await store.verify();
    expect(unreadable.join('\n')).toContain(found);
  });

  it('is only a note where a whole copy lives', async () => {
    copyFileSync(store.pathOf(OPEN), store.pathOf('cases/damaged/k7q4md.json.1'));
    const { unreadable, tampered, notes } = await store.verify();
    expect([unreadable, tampered]).toEqual([[], []]);
    expect(notes.join('\n')).toContain('k7q4md.json.1: was set aside');
  });
});

describe('histories of another key', () => {
  it('verify at no place', async () => {
    const { tampered, counts } = await store.verify({ key: 'another key of thirty-two characters' });
    expect(counts.entries).toBe(0);
    for (const file of [OPEN, CLOSED, FORGOTTEN, REQUEST])
      expect(tampered.join('\n')).toContain(`${file}, entry 1`);
    expect(tampered.join('\n')).toContain('anchors.jsonl, line 1');
  });
});

describe('any single change', () => {
  /** The bytes of the file from its history on, and whether something is found when one of them is another. */
  async function isFound(file: string, at: number, to: number): Promise<boolean | 'the same'> {
    const bytes = readFileSync(store.pathOf(file));
    const from = file === ANCHOR_FILE ? 0 : bytes.indexOf('"history":');
    const end = file === ANCHOR_FILE ? bytes.length - 1 : bytes.lastIndexOf(',"outbox"');
    const place = from + (at % ((end < from ? bytes.length - 2 : end) - from));
    if (bytes[place] === to) return 'the same';
    const changed = Buffer.from(bytes);
    changed[place] = to;
    writeFileSync(store.pathOf(file), changed);
    const { tampered, unreadable, notes } = await store.verify();
    writeFileSync(store.pathOf(file), bytes);
    return (
      tampered.length + unreadable.length > 0 ||
      (file === ANCHOR_FILE && notes.some((text) => text.includes('not a whole line')))
    );
  }

  it('of a byte in a stored history or in the anchors is found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ALL),
        fc.nat(100_000),
        fc.integer({ min: 32, max: 126 }),
        async (file, at, to) => {
          expect([file, at, to, await isFound(file, at, to)]).not.toEqual([file, at, to, false]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
