import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whoIsMeant } from '../../dialogs/search-phrases.ts';
import type { Language } from '../../services/texts/language.ts';
import { anyText } from './any-text.ts';

const rows: readonly (readonly [said: string, language: Language, texts: readonly string[]])[] = [
  ["María García doesn't get her password mail", 'en', ['María García']],
  [
    'no le llega la contraseña a Maria Garcia (maria@getafe.example)',
    'es',
    ['maria@getafe.example', 'Maria Garcia'],
  ],
  ['maria garcia has no mail', 'en', ['maria garcia']],
  ['Ludwig van der Berg', 'en', ['Ludwig van der Berg']],
  ['[maria@x.example](mailto:maria@x.example) gets nothing', 'en', ['maria@x.example']],
  ["Maria García's password", 'en', ['Maria García']],
  ['Could you please help me: Stadt Köln has no password', 'en', ['Stadt Köln']],
  ['mgarcia2', 'en', ['mgarcia2']],
  ['Jürgen Weiß bekommt die Passwort-E-Mail nicht', 'de', ['Jürgen Weiß']],
  ['Frau Dr. Käthe Böhm hat ihr Passwort noch nicht erhalten', 'de', ['Käthe Böhm']],
  ['Die E-Mail mit dem Passwort für Dörte Hansen ist nicht angekommen.', 'de', ['Dörte Hansen']],
  ['Unserer Kollegin Sabine Köhler fehlt die Ankündigung', 'de', ['Sabine Köhler']],
  ['käthe böhm wartet auf ihr passwort', 'de', ['käthe böhm']],
  ['An käthe.böhm@amt.example kam nichts', 'de', ['käthe.böhm@amt.example']],
  ['Käthe Böhm, angelegt letzten Dienstag um 10, bekommt kein Passwort', 'de', ['Käthe Böhm']],
  ['María García bekommt die Mail nicht', 'en', ['María García']],
  ['hallo', 'de', []],
  ['hello', 'en', []],
  ['', 'en', []],
];

test.each(rows)('“%s” (%s) is about %j', (said, language, texts) => {
  expect(whoIsMeant(said, language)).toEqual({ texts, self: false });
});

test('a quoted name comes before the words around it', () => {
  expect(whoIsMeant('the user "jan kowalski" has no mail', 'en').texts[0]).toBe('jan kowalski');
});

test.each([
  ["I don't get my password mail", 'en'],
  ['my own', 'en'],
  ['no me llega la contraseña', 'es'],
  ['el mío', 'es'],
  ['Ich bekomme meine Passwort-E-Mail nicht', 'de'],
  ['meine', 'de'],
] as const)('“%s” is about the own mail', (said, language) => {
  expect(whoIsMeant(said, language)).toEqual({ texts: [], self: true });
});

test('a colleague is not oneself', () => {
  expect(whoIsMeant('my colleague does not receive the mail', 'en')).toEqual({ texts: [], self: false });
});

test.each([
  ['I don’t know', 'en'],
  ["I don't know.", 'en'],
  ['no lo sé', 'es'],
  ['Das weiß ich nicht.', 'de'],
] as const)('“%s”, said when nothing was asked, is about nobody', (said, language) => {
  expect(whoIsMeant(said, language)).toEqual({ texts: [], self: false });
});

test('the day of creation is no name', () => {
  expect(whoIsMeant('María García was created last Tuesday at 10', 'en').texts).toEqual(['María García']);
});

test('any text gives at most five phrases that can be searched', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.lorem()), fc.constantFrom('en', 'es', 'de'), (said, language) => {
      const { texts } = whoIsMeant(said.repeat(20), language);
      expect(texts.length).toBeLessThanOrEqual(5);
      for (const text of texts) expect(text.length >= 2 && text.length <= 200).toBe(true);
    }),
  );
});
