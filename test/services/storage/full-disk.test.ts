import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLowdbDocuments } from '../../../services/storage/lowdb-documents.ts';
import { change, notes } from '../../fakes/sample-documents.ts';

/** A disk of 512 kB, where this user may mount one; else an ordinary folder. */
function smallDisk(folder: string): 'small' | 'ordinary' {
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', folder], { stdio: 'ignore' });
    return 'small';
  } catch {
    // Not the superuser, or not Linux: then the document is only seen to be written whole.
    return 'ordinary';
  }
}

it('keeps the old text whole when the disk is full, and goes on when there is room again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  const disk = smallDisk(folder);
  try {
    const store = await openLowdbDocuments({ ...notes, folder, log: { warn: () => undefined } });
    const before = await store.commit(change('a-1', { text: 'old' }), 0);
    writeFileSync(join(folder, 'ballast'), 'x'.repeat(200_000));
    const long = change('a-1', { text: 'y'.repeat(400_000) });
    if (disk === 'small') {
      const refused = store.commit(long, 1);
      await expect(refused).rejects.toMatchObject({ name: 'StorageUnavailable', cause: { code: 'ENOSPC' } });
      await expect(refused).rejects.toThrow('The disk is full: make room.');
      expect(await store.read('a-1')).toEqual(before);
      const file = readFileSync(join(folder, 'notes', 'open', 'a-1.json'), 'utf8');
      expect(JSON.parse(file)).toMatchObject({ commit: 1, state: { text: 'old' } });
    }
    rmSync(join(folder, 'ballast'));
    expect(await store.commit(long, 1)).toMatchObject({ commit: 2 });
    await store.close();
  } finally {
    if (disk === 'small') execFileSync('/bin/umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  }
});
