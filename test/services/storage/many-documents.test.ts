import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLowdbDocuments } from '../../../services/storage/lowdb-documents.ts';
import { change, minute, note, notes } from '../../fakes/sample-documents.ts';

it('opens two thousand documents and finds its way among them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'many-'));
  const open = () => openLowdbDocuments({ ...notes, folder, log: { warn: () => undefined } });
  const store = await open();
  const sample = {
    ...change('sample', { due: minute(0), text: 'x'.repeat(1_000) }),
    notes: [note('opened')],
  };
  const { id: _id, ...rest } = await store.commit(sample, 0);
  await store.close();
  for (let n = 0; n < 2_000; n += 1) {
    const state = { ...rest.state, due: minute(2_000 - n), keys: [`user:${n}`] };
    const text = JSON.stringify({ form: 1, id: `c-${n}`, ...rest, state });
    writeFileSync(join(folder, 'notes', 'open', `c-${n}.json`), text);
  }
  const many = await open();
  expect(await many.open()).toHaveLength(2_001);
  expect((await many.dueBy(minute(2))).map((line) => line.id)).toEqual(['sample', 'c-1999', 'c-1998']);
  expect(await many.find('user:77')).toMatchObject([{ id: 'c-77' }]);
  await many.close();
  rmSync(folder, { recursive: true });
}, 30_000);
