import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../../services/storage/folder-lock.ts';
import { ownIdentity } from '../../../services/storage/process-identity.ts';

const holder = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));
let folder: string;
let file: string;
let children: ChildProcess[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'in-use.json');
  children = [];
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function start(): Promise<{ child: ChildProcess; answer: unknown }> {
  const child = fork(holder, [folder]);
  children.push(child);
  const [answer] = await once(child, 'message');
  return { child, answer };
}

const left = (change: object): void => writeFileSync(file, JSON.stringify({ ...ownIdentity(), ...change }));
const silentFor = (seconds: number): void => {
  const then = new Date(Date.now() - seconds * 1_000);
  utimesSync(file, then, then);
};

describe('the lock of the data folder', () => {
  it('keeps a second process out and says what to do, and lets it in after the first', async () => {
    const { child } = await start();
    const refused = lockFolder(folder);
    await expect(refused).rejects.toBeInstanceOf(FolderInUse);
    await expect(refused).rejects.toThrow(`process ${child.pid} on `);
    await expect(refused).rejects.toThrow('set DATA_DIR to another folder');
    child.send('release');
    await once(child, 'exit');
    expect(existsSync(file)).toBe(false);
    (await lockFolder(folder)).release();
  });

  it('is taken over at once from a process that was killed', async () => {
    const { child } = await start();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(existsSync(file)).toBe(true);
    const lock = await lockFolder(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over when another process has the pid now', async () => {
    left({ startedAtTick: '1' });
    (await lockFolder(folder)).release();
  });

  it('is taken over when the machine was started anew', async () => {
    left({ boot: 'an earlier one' });
    (await lockFolder(folder)).release();
  });

  it('waits half a minute for a holder that cannot be seen from here', async () => {
    for (const unseen of [{ pidNamespace: 'pid:[1]' }, { host: 'elsewhere', boot: 'another' }]) {
      left(unseen);
      silentFor(25);
      await expect(lockFolder(folder)).rejects.toThrow('try again in 30 seconds');
      silentFor(35);
      (await lockFolder(folder)).release();
    }
  });

  it('keeps a living process that was silent for long', async () => {
    await start();
    silentFor(3_600);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
  });

  it('takes a lock that a crash cut short for one, until it is old', async () => {
    writeFileSync(file, '{"pid":');
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
    silentFor(35);
    (await lockFolder(folder)).release();
  });

  it('goes to exactly one of several that start at once, also when a dead one left it', async () => {
    left({ startedAtTick: '1' });
    const started = await Promise.all([start(), start(), start()]);
    expect(started.map(({ answer }) => answer).sort()).toEqual(['FolderInUse', 'FolderInUse', 'locked']);
  });

  it('is not removed by somebody who lost it', async () => {
    const lock = await lockFolder(folder);
    left({ pid: 1 });
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});
