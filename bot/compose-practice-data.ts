import type { Clock } from '../services/desk/ports/clock.ts';
import { readOwnKeys } from './own-keys.ts';
import { openPracticeClock } from './practice/practice-clock.ts';

/** What a command on the data of practice needs: its own key, null where it has made none yet, and its clock. */
export async function openPracticeData(
  dataDir: string,
): Promise<{ readonly historyKey: string | null; readonly clock: Pick<Clock, 'now'> }> {
  const keys = await readOwnKeys(dataDir);
  return { historyKey: keys?.history ?? null, clock: await openPracticeClock({ dataDir }) };
}
