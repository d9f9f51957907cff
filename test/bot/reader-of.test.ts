import { describe, expect, test } from 'vitest';
import { knownZone, readerOf } from '../../bot/reader-of.ts';

const defaults = { language: 'en', timeZone: 'Europe/Brussels' } as const;
const known = (change: object = {}) => ({ chosenLanguage: null, locale: null, timeZone: null, ...change });
const administered = { language: 'es', timeZone: 'Europe/Madrid' };

describe('the language and the zone of a person', () => {
  test.each([
    [
      'are those of Teams',
      known({ locale: 'es-MX', timeZone: 'Atlantic/Canary' }),
      null,
      'es',
      'Atlantic/Canary',
    ],
    [
      'give way to the language that was chosen',
      known({ chosenLanguage: 'en', locale: 'es' }),
      administered,
      'en',
      'Europe/Madrid',
    ],
    [
      'are those of the user administration where Teams says none',
      known(),
      administered,
      'es',
      'Europe/Madrid',
    ],
    [
      'are those of the user administration where Teams says a language that is not spoken here',
      known({ locale: 'fr-BE' }),
      administered,
      'es',
      'Europe/Madrid',
    ],
    ['are the operator’s defaults where nobody says any', null, null, 'en', 'Europe/Brussels'],
    [
      'are never ones that do not exist',
      known({ locale: '??', timeZone: 'Mars/Olympus' }),
      { language: 'xx', timeZone: '' },
      'en',
      'Europe/Brussels',
    ],
  ] as const)('%s', (_what, of, operator, language, timeZone) => {
    expect(readerOf(of, operator, defaults)).toEqual({ language, timeZone });
  });

  test.each([5, null, undefined, '', 'x'.repeat(10_000), {}])('a zone like %s is none', (zone) => {
    expect(knownZone(zone)).toBeNull();
  });
});
