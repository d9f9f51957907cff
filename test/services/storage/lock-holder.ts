/** A process of its own that takes the lock of a folder, says so, and gives it back when told. */
import { lockFolder } from '../../../services/storage/folder-lock.ts';

const [folder = ''] = process.argv.slice(2);
try {
  const lock = await lockFolder(folder);
  process.on('message', () => {
    lock.release();
    process.disconnect();
  });
  process.send?.('locked');
} catch (error) {
  process.send?.(error instanceof Error ? error.name : 'unknown', () => process.disconnect());
}
