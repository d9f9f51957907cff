/** A process of its own that commits to some documents as fast as it can and tells which commits were acknowledged. */
import { openAnchors } from '../../../services/storage/anchors.ts';
import { openLowdbDocuments } from '../../../services/storage/lowdb-documents.ts';
import { change, deliverAt, KEY, minute, note, notes } from '../../fakes/sample-documents.ts';

const [folder = ''] = process.argv.slice(2);
const log = { warn: () => undefined };
const anchors = await openAnchors({ folder, historyKey: KEY, log });
const store = await openLowdbDocuments({ ...notes, folder, log, witness: anchors.of('notes') });

async function commitForEver(id: string): Promise<void> {
  for (let commit = (await store.read(id))?.commit ?? 0; ; commit += 1) {
    // Closed and opened in turns, so that being killed also happens between the two folders.
    const state = {
      text: 'x'.repeat(20_000),
      closed: commit % 3 !== 0,
      due: minute(commit % 50),
      keys: [`at:${commit + 1}`],
    };
    const next = { ...change(id, state), notes: [note('step')], outbox: [deliverAt(commit % 40, id)] };
    await store.commit(next, commit);
    process.send?.({ id, commit: commit + 1 });
  }
}

await Promise.all(['a', 'b', 'c', 'd'].map(commitForEver));
