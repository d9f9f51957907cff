import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOfEnd, pickedEnd, readUntil } from '../../../dialogs/dates/read-until.ts';
import { wordsOf } from '../../../dialogs/words.ts';
import { toInstant } from '../../../services/cases/instant.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';

const NOW = toInstant('2026-11-23T09:30:00Z');
const MADRID = 'Europe/Madrid';
const read = (text: string, language: 'en' | 'es' | 'de' = 'en') =>
  readUntil(text, wordsOf(text), language)?.end ?? null;
const ends = (text: string, language: 'en' | 'es' | 'de' = 'en', now = NOW, zone = MADRID) => {
  const end = read(text, language);
  return end === null ? null : instantOfEnd(end, now, zone);
};

describe('an end that is said', () => {
  test.each([
    ['5 December', 'en', '2026-12-05T22:59:00.000Z'],
    ['December 5th', 'en', '2026-12-05T22:59:00.000Z'],
    ['5/12', 'en', '2026-12-05T22:59:00.000Z'],
    ['2 January', 'en', '2027-01-02T22:59:00.000Z'],
    ['23 November', 'en', '2026-11-23T22:59:00.000Z'],
    ['22 November', 'en', '2027-11-22T22:59:00.000Z'],
    ['Monday', 'en', '2026-11-30T22:59:00.000Z'],
    ['Tuesday', 'en', '2026-11-24T22:59:00.000Z'],
    ['el 5 de diciembre', 'es', '2026-12-05T22:59:00.000Z'],
    ['miércoles', 'es', '2026-11-25T22:59:00.000Z'],
    ['5. Dezember', 'de', '2026-12-05T22:59:00.000Z'],
    ['5.12.26', 'de', '2026-12-05T22:59:00.000Z'],
    ['3 days', 'en', '2026-11-26T09:30:00.000Z'],
    ['zwei Wochen', 'de', '2026-12-07T09:30:00.000Z'],
  ] as const)('“%s” (%s) is %s', (text, language, instant) => {
    expect(ends(text, language)).toBe(instant);
  });

  test('is the end of the day where the person is, also on the far side of the world', () => {
    expect(ends('5 December', 'en', NOW, 'Atlantic/Azores')).toBe('2026-12-06T00:59:00.000Z');
    expect(ends('28 March', 'en', NOW, MADRID)).toBe('2027-03-28T21:59:00.000Z');
  });

  test('on 29 February waits for the next leap year', () => {
    expect(ends('29 February')).toBe('2028-02-29T22:59:00.000Z');
  });

  test.each(['30 February', '2026-02-29', '31.4.2026', '99/99', 'soon', 'IT is back', '', '1234 days'])(
    '“%s” is none',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test('never breaks, whatever is said', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const end = read(text, language);
        if (end !== null) expect(instantOfEnd(end, NOW, MADRID)).toMatch(/^\d{4}-/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a picker gives a day, and an empty or impossible one gives none', () => {
  expect(pickedEnd('2026-12-05')).toEqual({ kind: 'day', day: { year: 2026, month: 12, day: 5 } });
  for (const date of [null, '', '2026-02-30', '05/12/2026', '2026-12-05T10:00'])
    expect(pickedEnd(date)).toBeNull();
});
