import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPracticeClock } from '../../../bot/practice/practice-clock.ts';
import { type Instant, plusMinutes, toInstant } from '../../../services/cases/instant.ts';

const NINE = toInstant('2026-11-23T09:00:00Z');

const folders: string[] = [];

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function clockAt(start: Instant, dataDir?: string) {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'clock-')));
  folders.push(folder);
  let machine = start;
  const clock = await openPracticeClock({ dataDir: folder, machineNow: () => machine });
  const setMachine = (next: Instant) => {
    machine = next;
  };
  return { clock, folder, setMachine };
}

describe('the practice clock', () => {
  it('shows the machine’s time until somebody moves it', async () => {
    const { clock } = await clockAt(NINE);
    expect(clock.now()).toBe(NINE);
  });

  it('adds what it was moved by, again and again', async () => {
    const { clock } = await clockAt(NINE);
    expect(await clock.move(30)).toBe('2026-11-23T09:30:00.000Z');
    expect(await clock.move(24 * 60)).toBe('2026-11-24T09:30:00.000Z');
    expect(clock.now()).toBe('2026-11-24T09:30:00.000Z');
  });

  it('is still ahead after a restart', async () => {
    const { clock, folder } = await clockAt(NINE);
    await clock.move(48 * 60);
    const again = await clockAt(plusMinutes(NINE, 10), folder);
    expect(again.clock.now()).toBe('2026-11-25T09:10:00.000Z');
  });

  it('counts two moves at the same moment both', async () => {
    const { clock, folder } = await clockAt(NINE);
    await Promise.all([clock.move(5), clock.move(30)]);
    expect(clock.now()).toBe('2026-11-23T09:35:00.000Z');
    expect((await clockAt(NINE, folder)).clock.now()).toBe('2026-11-23T09:35:00.000Z');
  });

  it('tells everybody who listens, once for each move and only after it holds', async () => {
    const { clock } = await clockAt(NINE);
    const heard: Instant[] = [];
    const stop = clock.onMoved(() => heard.push(clock.now()));
    await clock.move(5);
    stop();
    await clock.move(5);
    expect(heard).toEqual(['2026-11-23T09:05:00.000Z']);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 366 * 24 * 60 + 1])(
    'refuses to move by %d minutes and stays where it was',
    async (minutes) => {
      const { clock, folder } = await clockAt(NINE);
      await expect(clock.move(minutes)).rejects.toThrow(RangeError);
      expect(clock.now()).toBe(NINE);
      await expect(readFile(join(folder, 'practice', 'clock.json'))).rejects.toThrow('ENOENT');
    },
  );

  it('never goes back when the machine’s own clock is corrected', async () => {
    const { clock, setMachine } = await clockAt(NINE);
    clock.now();
    setMachine(plusMinutes(NINE, -3));
    expect(clock.now()).toBe(NINE);
  });

  it.each(['', '{', 'null', '{"offsetMinutes":-5}', '{"offsetMinutes":"9"}'])(
    'starts with the machine’s time where its file holds %j',
    async (content) => {
      const { folder } = await clockAt(NINE);
      await writeFile(join(folder, 'practice', 'clock.json'), content);
      expect((await clockAt(NINE, folder)).clock.now()).toBe(NINE);
    },
  );
});
