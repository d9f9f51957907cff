import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toInstant } from '../../../services/cases/instant.ts';
import { openLowdbValues } from '../../../services/storage/lowdb-values.ts';

let folder: string;
let warnings: unknown[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'values-'));
  warnings = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

const open = () =>
  openLowdbValues({
    folder,
    kind: 'visits',
    parse: (value) => z.object({ page: z.string() }).parse(value),
    now: () => toInstant('2026-11-23T09:00:00.000Z'),
    log: { warn: (facts) => warnings.push(facts) },
  });
const fileNames = (): readonly string[] =>
  readdirSync(join(folder, 'visits')).filter((name) => name.endsWith('.json'));

describe('values on the disk', () => {
  it('are readable by their owner alone, in files that do not name the key', async () => {
    await (await open()).set('Zoë', { page: '1' });
    const [name = ''] = fileNames();
    expect(name).toMatch(/^[0-9a-f]{64}\.json$/);
    expect(statSync(join(folder, 'visits', name)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'visits')).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['cut short', 'not-json', (text: string) => text.slice(0, -5)],
    ['null', 'not-the-stored-form', () => 'null'],
    ['of another key', 'of-another-document', (text: string) => text.replace('Zoë', 'Zoe')],
    ['of another kind', 'value-refused', (text: string) => text.replace('page', 'side')],
    ['of a form nobody knows', 'not-the-stored-form', (text: string) => text.replace('"form":1', '"form":9')],
  ])(
    'are set aside when %s, at the start and later, and are then not there',
    async (_what, because, damage) => {
      const running = await open();
      await running.set('Zoë', { page: '1' });
      await running.set('other', { page: '2' });
      const path = join(
        folder,
        'visits',
        fileNames().find((name) => readFileSync(join(folder, 'visits', name), 'utf8').includes('Zoë')) ?? '',
      );
      const damaged = damage(readFileSync(path, 'utf8'));
      writeFileSync(path, damaged);
      expect(await running.get('Zoë')).toBeNull();
      expect(await running.keys()).toEqual(['other']);
      writeFileSync(path, damaged);
      const restarted = await open();
      expect(await restarted.get('Zoë')).toBeNull();
      expect(await restarted.get('other')).toEqual({ page: '2' });
      expect(readdirSync(join(folder, 'visits', 'damaged'))).toHaveLength(2);
      expect(warnings).toMatchObject([
        { kind: 'visits', because },
        { kind: 'visits', because },
      ]);
      expect(JSON.stringify(warnings)).not.toContain('Zo');
    },
  );

  it('never hold what could not be read again', async () => {
    const store = await open();
    await expect(store.set('k', { page: 1 } as never)).rejects.toThrow('value-refused');
    expect(fileNames()).toEqual([]);
  });
});
