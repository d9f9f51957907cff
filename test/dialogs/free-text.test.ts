import { describe, expect, test } from 'vitest';
import { readFreeText } from '../../dialogs/free-text.ts';
import { toInstant } from '../../services/cases/instant.ts';
import { LANGUAGES } from '../../services/texts/language.ts';

const now = toInstant('2026-11-23T12:00:00Z');

describe.each(LANGUAGES)('where no question is open, in a chat in "%s"', (language) => {
  const read = (text: string) => readFreeText(text, { now, timeZone: 'Europe/Madrid', language });

  test.each([
    'María García',
    'Lucía Pérez doesn’t get her mail',
    'maria@getafe.example',
    'the one called “maria garcia”',
    'my colleague doesnt receive the password mail',
    'a mi compañera no le llega la contraseña',
    'María García, password, created yesterday',
    'Jürgen Weiß bekommt seine Mail nicht',
    'die Person „maria garcia“',
    'meine Kollegin erhält keine Passwort-E-Mail',
    'sie kann sich nicht anmelden',
  ])('"%s" is a new complaint', (text) => expect(read(text)).toBe('complaint'));

  test.each(['lucia perez', 'Lucía', 'garcia', 'maria garcia password created yesterday'])(
    '"%s" may be a name',
    (text) => expect(read(text)).toBe('name-like'),
  );

  test.each([
    'last Wendsday at 10',
    'Friday',
    'it is all so strange to me',
    'and now?',
    'el martes a las 10',
    'letzten Dienstag um 10',
    'und jetzt?',
    '???',
  ])('"%s" is neither', (text) => expect(read(text)).toBe('unclear'));
});
