import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openAnchors } from '../../services/storage/anchors.ts';
import { openLowdbDocuments } from '../../services/storage/lowdb-documents.ts';
import { change, KEY, note, notes } from '../fakes/sample-documents.ts';

/** What it costs a commit that the head of its history is written down elsewhere: the same commits with and without, in turns. */

const ROUNDS = 7;
const COMMITS = 240;
const [folderOfAll = '.'] = process.argv.slice(2);
const log = { warn: () => undefined };

/** Milliseconds for all commits, `width` documents at a time, until everything is on the disk. */
async function timed(anchored: boolean, width: number): Promise<number> {
  const folder = mkdtempSync(join(folderOfAll, 'bench-anchors-'));
  const anchors = anchored ? await openAnchors({ folder, historyKey: KEY, log }) : null;
  const witness = anchors?.of('notes');
  const store = await openLowdbDocuments({
    ...notes,
    folder,
    log,
    ...(witness === undefined ? {} : { witness }),
  });
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: width }, async (_, id) => {
      for (let at = 0; at < COMMITS / width; at += 1) {
        const state = { text: 'x'.repeat(8_000), closed: at % 12 === 11 };
        await store.commit({ ...change(`d-${id}`, state), notes: [note('step')] }, at);
      }
    }),
  );
  const ms = performance.now() - begun;
  await store.close();
  await anchors?.close();
  rmSync(folder, { recursive: true });
  return ms;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

process.stdout.write(`Node ${process.version}, ${COMMITS} commits, median of ${ROUNDS} rounds\n`);
for (const width of [1, 12]) {
  const plain: number[] = [];
  const anchored: number[] = [];
  await timed(true, width);
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(await timed(false, width));
    anchored.push(await timed(true, width));
  }
  const [before, after] = [median(plain) / COMMITS, median(anchored) / COMMITS];
  process.stdout.write(
    `${width} at a time: ${before.toFixed(2)} ms a commit, ${after.toFixed(2)} ms with anchors: ${(after / before).toFixed(2)} times\n`,
  );
}
