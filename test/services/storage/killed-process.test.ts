import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openAnchors } from '../../../services/storage/anchors.ts';
import { verifyChain } from '../../../services/storage/history-chain.ts';
import { wakeAt } from '../../../services/storage/index-line.ts';
import { openLowdbDocuments } from '../../../services/storage/lowdb-documents.ts';
import { verifyStore } from '../../../services/storage/verify/verify-store.ts';
import { KEY, minute, notes } from '../../fakes/sample-documents.ts';

const program = fileURLToPath(new URL('./committing-process.ts', import.meta.url));
const acknowledged = z.object({ id: z.string(), commit: z.int() });

/** Kills the process once it has acknowledged so many commits, wherever it is then. */
async function killAfter(folder: string, commits: number): Promise<ReadonlyMap<string, number>> {
  const told = new Map<string, number>();
  const child = fork(program, [folder]);
  let count = 0;
  child.on('message', (message) => {
    const { id, commit } = acknowledged.parse(message);
    told.set(id, commit);
    count += 1;
    if (count === commits) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return told;
}

it('has every acknowledged commit, whole and indexed, after the process was killed again and again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const warnings: unknown[] = [];
  for (const commits of [1, 7, 18, 29, 41]) {
    const told = await killAfter(folder, commits);
    expect(told.size).toBeGreaterThan(0);
    const verify = () => verifyStore({ folder, kinds: ['notes'], key: KEY });
    const changed = async () => (await verify()).findings.filter(({ kind }) => kind !== 'note');
    expect(await changed()).toEqual([]);
    const log = { warn: (facts: unknown) => void warnings.push(facts) };
    const anchors = await openAnchors({ folder, historyKey: KEY, log });
    const store = await openLowdbDocuments({ ...notes, folder, log, witness: anchors.of('notes') });
    await anchors.lookForRemoved();
    for (const [id, commit] of told) {
      const found = await store.read(id);
      // One more may have been written before it could be told.
      expect([commit, commit + 1]).toContain(found?.commit);
      expect(found?.history).toHaveLength(found?.commit ?? 0);
      expect(verifyChain(found?.history ?? [], { document: `notes/${id}`, key: KEY })).toEqual({ ok: true });
      const [line] = await store
        .find(`at:${found?.commit}`)
        .then((all) => all.filter((each) => each.id === id));
      expect(line).toMatchObject({ closed: found?.state.closed, due: found?.state.due });
      expect(line?.deliverAt).toBe(found?.outbox[0]?.notBefore);
      expect((await store.dueBy(minute(60))).filter((each) => each.id === id)).toEqual([line]);
      expect(line && wakeAt(line)).not.toBeNull();
    }
    await store.close();
    await anchors.close();
    expect((await verify()).findings.filter(({ says }) => !says.startsWith('is not a whole line'))).toEqual(
      [],
    );
    const files = ['open', 'closed'].flatMap((place) => readdirSync(join(folder, 'notes', place)));
    expect(files.length).toBe(new Set(files).size);
  }
  expect(warnings).toEqual([]);
  rmSync(folder, { recursive: true });
}, 20_000);
