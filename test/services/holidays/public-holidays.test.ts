import { describe, expect, test } from 'vitest';
import { createHolidays } from '../../../services/holidays/public-holidays.ts';

const holidays = createHolidays();
const of = (country: string, region: string | null = null, year = 2026, years = 1) =>
  holidays.of(country, region, year, years);

describe('public holidays', () => {
  test('are those of the country, in order', () => {
    const spain = of('ES');
    expect(spain).toEqual([...spain].sort());
    expect(spain).toEqual(
      expect.arrayContaining(['2026-01-01', '2026-01-06', '2026-10-12', '2026-12-08', '2026-12-25']),
    );
    expect(spain).not.toContain('2026-02-28');
  });

  test('are also those of the region, however it is written', () => {
    for (const region of ['ES-AN', 'AN', 'es-an']) expect(of('es', region)).toContain('2026-02-28');
    expect(of('DE', 'DE-BY')).toContain('2026-01-06');
    expect(of('DE', 'DE-BE')).not.toContain('2026-01-06');
  });

  test('of a region that is not known are those of the country', () => {
    for (const region of ['ES-ZZ', '', 'constructor', '__proto__', 'ES-AN-XX']) {
      expect(of('ES', region)).toEqual(of('ES'));
    }
  });

  test.each(['XX', '', '__proto__', 'España'])('of a country that is not known are none: "%s"', (country) => {
    expect(of(country, 'AN')).toEqual([]);
  });

  test('of Greece are found under either code', () => {
    expect(of('EL')).toEqual(of('GR'));
    expect(of('EL')).toContain('2026-03-25');
  });

  test('reach over the end of a year', () => {
    const two = of('PL', null, 2026, 2);
    expect(two).toEqual([...of('PL', null, 2026), ...of('PL', null, 2027)]);
    expect(two).toContain('2027-01-01');
  });

  test('of two days on end are two', () => {
    expect(of('RO')).toEqual(expect.arrayContaining(['2026-01-01', '2026-01-02']));
  });

  test('move with Easter', () => {
    expect(of('ES')).toContain('2026-04-03');
    expect(of('ES', null, 2027)).toContain('2027-03-26');
  });

  test('are no half days, bank holidays or days that are only kept in mind', () => {
    expect(of('IS')).not.toContain('2026-12-24');
    expect(of('SE')).not.toContain('2026-12-24');
    expect(of('DK')).not.toContain('2026-06-05');
  });

  test.each([
    ...[
      'AT',
      'BE',
      'BG',
      'HR',
      'CY',
      'CZ',
      'DK',
      'EE',
      'FI',
      'FR',
      'DE',
      'GR',
      'HU',
      'IE',
      'IT',
      'LV',
      'LT',
      'LU',
    ],
    ...['MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE', 'IS', 'LI', 'NO'],
  ])('are known for %s', (country) => {
    const days = of(country);
    expect(days.length).toBeGreaterThanOrEqual(8);
    expect(days).toContain('2026-12-25');
    expect(days.every((day) => /^2026-\d\d-\d\d$/.test(day))).toBe(true);
  });

  test('do not depend on the zone of the server', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    try {
      expect(createHolidays().of('ES', null, 2026, 1)).toEqual(of('ES'));
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});
