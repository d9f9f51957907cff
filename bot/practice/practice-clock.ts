import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, plusMinutes, toInstant } from '../../services/cases/instant.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';

export interface PracticeClock extends Clock {
  /**
   * Moves "now" forward; decimals allowed. Resolves once the new offset is written and everybody was told; rejects with
   * RangeError for anything that is not a forward step of at most a year, and then nothing moved.
   */
  move(minutes: number): Promise<Instant>;
}

const YEAR_IN_MINUTES = 366 * 24 * 60;

/** The machine's clock plus an offset that survives a restart in `dataDir/practice/clock.json`. */
export async function openPracticeClock(parts: {
  readonly dataDir: string;
  readonly machineNow?: () => Instant;
}): Promise<PracticeClock> {
  const folder = join(parts.dataDir, 'practice');
  const file = join(folder, 'clock.json');
  const machineNow = parts.machineNow ?? (() => toInstant(Date.now()));
  const listeners = new Set<() => void>();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let offset = offsetIn(await readJsonFile(file));
  let shown = plusMinutes(machineNow(), offset);
  let moving: Promise<unknown> = Promise.resolve();

  /** Never back, even when the machine's own clock is corrected. */
  function now(): Instant {
    const candidate = plusMinutes(machineNow(), offset);
    if (candidate > shown) shown = candidate;
    return shown;
  }

  async function step(minutes: number): Promise<Instant> {
    await writeJsonFile(file, { offsetMinutes: offset + minutes });
    offset += minutes;
    for (const listener of [...listeners]) listener();
    return now();
  }

  return {
    now,
    onMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async move(minutes) {
      if (!(minutes > 0 && minutes <= YEAR_IN_MINUTES)) {
        throw new RangeError('the practice clock moves forward, by a year at most');
      }
      const moved = moving.then(() => step(minutes));
      moving = moved.catch(() => undefined);
      return moved;
    },
  };
}

function offsetIn(stored: unknown): number {
  const value = (stored as { offsetMinutes?: unknown } | null)?.offsetMinutes;
  return typeof value === 'number' && value > 0 && Number.isFinite(value) ? value : 0;
}
