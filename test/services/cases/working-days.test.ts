import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../services/cases/instant.ts';
import { plusWorkingDays } from '../../../services/cases/working-days.ts';

const SPAIN_IN_DECEMBER = ['2026-12-07', '2026-12-08', '2026-12-25', '2027-01-01', '2027-01-06'];

const TABLE = [
  ['Monday', '2026-11-23T09:30:00Z', 2, 'Europe/Madrid', [], '2026-11-25T08:00:00.000Z'],
  ['Friday, over the weekend', '2026-11-27T09:30:00Z', 2, 'Europe/Madrid', [], '2026-12-01T08:00:00.000Z'],
  ['Saturday', '2026-11-28T12:00:00Z', 1, 'Europe/Madrid', [], '2026-11-30T08:00:00.000Z'],
  [
    'Friday before the long weekend',
    '2026-12-04T09:30:00Z',
    1,
    'Europe/Madrid',
    SPAIN_IN_DECEMBER,
    '2026-12-09T08:00:00.000Z',
  ],
  [
    'Christmas to Epiphany',
    '2026-12-24T09:30:00Z',
    8,
    'Europe/Madrid',
    SPAIN_IN_DECEMBER,
    '2027-01-08T08:00:00.000Z',
  ],
  [
    'late on Friday in UTC, Saturday in Helsinki',
    '2026-11-27T22:30:00Z',
    1,
    'Europe/Helsinki',
    [],
    '2026-11-30T07:00:00.000Z',
  ],
  [
    'late on Sunday in UTC, Monday in Helsinki',
    '2026-11-29T22:30:00Z',
    1,
    'Europe/Helsinki',
    [],
    '2026-12-01T07:00:00.000Z',
  ],
  [
    'Friday before the October clock change',
    '2026-10-23T09:30:00Z',
    1,
    'Europe/Madrid',
    [],
    '2026-10-26T08:00:00.000Z',
  ],
  [
    'Friday before the March clock change',
    '2026-03-27T09:30:00Z',
    1,
    'Europe/Madrid',
    [],
    '2026-03-30T07:00:00.000Z',
  ],
  [
    'a part of a day is elapsed time',
    '2026-11-27T09:30:00Z',
    0.5,
    'Europe/Madrid',
    [],
    '2026-11-27T21:30:00.000Z',
  ],
] as const;

describe('working days', () => {
  it.each(TABLE)('are those of the IT unit: %s', (_what, at, days, zone, holidays, then) => {
    expect(plusWorkingDays(toInstant(at), days, zone, holidays)).toBe(then);
  });

  it('are the same wherever the server stands', () => {
    const script = `
      import { plusWorkingDays } from './services/cases/working-days.ts';
      const rows = JSON.parse(process.argv[1]);
      const found = rows.map(([, at, days, zone, holidays]) => plusWorkingDays(new Date(at).toISOString(), days, zone, holidays));
      process.stdout.write(JSON.stringify(found));`;
    const inTokyo = execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', script, JSON.stringify(TABLE)],
      { env: { ...process.env, TZ: 'Asia/Tokyo' }, encoding: 'utf8' },
    );
    expect(JSON.parse(inTokyo)).toEqual(TABLE.map((row) => row[5]));
  });
});
