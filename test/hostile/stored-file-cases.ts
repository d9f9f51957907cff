import { dirname, join } from 'node:path';
import type { Spot, StoredCase } from './stored-spot.ts';
import { VICTIM } from './stored-world.ts';

const NO_JSON = { becomes: { aside: 'not-json' } } as const;
const NO_FILE = { becomes: { aside: 'not-a-file' } } as const;
const NO_FORM = { becomes: { aside: 'not-the-stored-form' } } as const;
const put = (change: (text: string) => string | Uint8Array) => (spot: Spot) => spot.put(change(spot.text()));
const index = (change: (spot: Spot) => string) => (spot: Spot) => spot.make.bytes(spot.index, change(spot));
const EDITION = '{"edition":{"form":1,"indexVersion":1}}\n';
const line = (id: string, more: object) =>
  `${EDITION}${JSON.stringify({ commit: 1, line: { id, closed: true, due: null, deliverAt: null, keys: [], ...more } })}\n`;

/** What may lie where a file of ours should, and what a file may be that is no document at all. */
export const storedFileCases: readonly StoredCase[] = [
  // What is in it
  { weakness: 'a document cut short', harms: put((text) => text.slice(0, 300)), ...NO_JSON },
  { weakness: 'a document of no bytes', harms: put(() => ''), ...NO_JSON },
  {
    weakness: 'a document of zeros after a power cut',
    harms: put((text) => '\0'.repeat(text.length)),
    ...NO_JSON,
  },
  { weakness: 'a document with a mark of byte order', harms: put((text) => `\ufeff${text}`), ...NO_JSON },
  {
    weakness: 'a document with a NUL in a name',
    harms: put((text) => text.replace('García', 'Gar\0cía')),
    ...NO_JSON,
  },
  {
    weakness: 'a document in Latin-1',
    harms: put((text) => Buffer.from(text, 'latin1')),
    becomes: { aside: 'not-text' },
  },
  {
    weakness: 'a document in UTF-16',
    harms: put((text) => Buffer.from(text, 'utf16le')),
    becomes: { aside: 'not-text' },
  },
  { weakness: 'two documents in one file', harms: put((text) => text + text), ...NO_JSON },
  {
    weakness: 'a document with a number that is none',
    harms: put((text) => text.replace('"commit":1', '"commit":NaN')),
    ...NO_JSON,
  },
  { weakness: 'a document that is null', harms: put(() => 'null'), ...NO_FORM },
  { weakness: 'a document that is a list of itself', harms: put((text) => `[${text}]`), ...NO_FORM },
  { weakness: 'a document that is a number', harms: put(() => '0'), ...NO_FORM },
  {
    weakness: 'a document a hundred thousand levels deep',
    harms: put(() => '['.repeat(100_000) + ']'.repeat(100_000)),
    ...NO_FORM,
  },
  {
    weakness: 'a document with a state a hundred thousand levels deep',
    harms: put((text) =>
      text.replace('"revision":7', `"revision":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ),
    becomes: { aside: 'state-refused' },
  },
  {
    weakness: 'a document of forty megabytes',
    harms: put((text) => text + ' '.repeat(40_000_000)),
    becomes: { aside: 'too-large' },
  },
  // What it is
  {
    weakness: 'a link to a file of somebody else',
    harms: ({ make, file, outside }) => make.link(file, outside),
    ...NO_FILE,
  },
  {
    weakness: 'a link to another document',
    harms: ({ make, file, neighbour }) => make.link(file, neighbour),
    ...NO_FILE,
  },
  {
    weakness: 'a link to nothing',
    harms: ({ make, file }) => make.link(file, '/nowhere/at/all'),
    ...NO_FILE,
  },
  { weakness: 'a link to itself', harms: ({ make, file }) => make.link(file, file), ...NO_FILE },
  {
    weakness: 'a link to a device that never ends',
    harms: ({ make, file }) => make.link(file, '/dev/zero'),
    ...NO_FILE,
  },
  {
    weakness: 'a folder in the place of a document',
    harms: ({ make, file }) => make.folder(file),
    ...NO_FILE,
  },
  { weakness: 'a pipe in the place of a document', harms: ({ make, file }) => make.pipe(file), ...NO_FILE },
  {
    weakness: 'a document under a name in capitals',
    harms: ({ rename, file }) => rename(file, file.replace(VICTIM, VICTIM.toUpperCase())),
    becomes: { aside: 'not-our-name' },
  },
  {
    weakness: 'a document under the name of a device',
    harms: ({ rename, file }) => rename(file, file.replace(VICTIM, 'nul')),
    becomes: { aside: 'not-our-name' },
  },
  {
    weakness: 'a document under the name of another one that there is not',
    harms: ({ rename, file }) => rename(file, file.replace(VICTIM, 'zzzzz9')),
    becomes: { aside: 'of-another-document' },
  },
  {
    weakness: 'a document open to everybody',
    harms: ({ mode, file }) => mode(file, 0o666),
    becomes: 'stands',
  },
  { weakness: 'a document open to a group', harms: ({ mode, file }) => mode(file, 0o640), becomes: 'stands' },
  {
    weakness: 'a folder open to everybody',
    harms: ({ mode, file }) => mode(dirname(file), 0o777),
    becomes: 'stands',
  },
  // What lies beside it
  {
    weakness: 'a newer half-written copy',
    harms: ({ make, file, text }) =>
      make.bytes(`${file}.partial`, text().replace('"revision":7', '"revision":8')),
    becomes: 'stands',
  },
  {
    weakness: 'a half-written copy that leads to a file of somebody else',
    harms: ({ make, file, outside }) => make.link(`${file}.partial`, outside),
    becomes: 'stands',
  },
  {
    weakness: 'a half-written copy that is a folder',
    harms: ({ make, file, copy }) => {
      copy(file, `${file}.partial`);
      make.folder(`${file}.partial`);
    },
    becomes: 'stands',
  },
  {
    weakness: 'an older copy among the closed ones',
    harms: ({ edit, copy, file, closed, text, put: back }) => {
      const now = text();
      copy(file, join(dirname(closed), `${VICTIM}.json`));
      back(now);
      edit((document) => Object.assign(document, { commit: 2 }));
      edit((document) => Object.assign(document, { commit: 1 }));
    },
    becomes: 'stands',
  },
  // The index of closed ones
  { weakness: 'an index that is cut short', harms: index(() => EDITION.slice(0, 20)), becomes: 'stands' },
  {
    weakness: 'an index of another edition',
    harms: index(() => EDITION.replace('1', '9')),
    becomes: 'stands',
  },
  {
    weakness: 'an index of a case that there is not',
    harms: index(() => line('zzzzz9', { due: '2026-11-01T00:00:00.000Z' })),
    becomes: 'stands',
  },
  {
    weakness: 'an index that climbs out of its folder',
    harms: index(() => line('../../outside', { keys: ['user:u-maria'] })),
    becomes: 'stands',
  },
  {
    weakness: 'an index that calls an open case closed',
    harms: index(() => line(VICTIM, { due: null })),
    becomes: 'stands',
  },
  {
    weakness: 'an index that says of a closed case what is not so',
    harms: index(() => line('c9d6pf', { due: '2026-11-01T00:00:00.000Z', keys: ['user:u-maria'] })),
    becomes: 'stands',
  },
  {
    weakness: 'an index with a due date that is none',
    harms: index(() => line('c9d6pf', { due: '2026-02-30T00:00:00.000Z' })),
    becomes: 'stands',
  },
  {
    weakness: 'an index that is a folder',
    harms: ({ make, index: path }) => make.folder(path),
    becomes: 'stands',
  },
  {
    weakness: 'an index that is a pipe',
    harms: ({ make, index: path }) => make.pipe(path),
    becomes: 'stands',
  },
  {
    weakness: 'an index that leads to a file of somebody else',
    harms: ({ make, index: path, outside }) => make.link(path, outside),
    becomes: 'stands',
  },
  {
    weakness: 'an index open to everybody, half-written',
    harms: ({ make, mode, index: path }) => {
      make.bytes(`${path}.partial`, '');
      mode(`${path}.partial`, 0o666);
    },
    becomes: 'stands',
  },
];
