import fc from 'fast-check';
import { expect } from 'vitest';
import { incompleteMessage, readCommand } from '../../dialogs/commands.ts';
import { readWhen } from '../../dialogs/dates/read-when.ts';
import { readFreeText } from '../../dialogs/free-text.ts';
import { whoIsMeant } from '../../dialogs/search-phrases.ts';
import { isInstant, toInstant } from '../../services/cases/instant.ts';
import { readRef } from '../../services/cases/ref.ts';
import { LANGUAGES } from '../../services/texts/language.ts';
import { renderStrictly } from '../../services/texts/texts.ts';
import { fuzz } from './fuzz.ts';
import { mutatedText } from './mutated.ts';

const now = toInstant('2026-11-23T12:00:00Z');
const language = fc.constantFrom(...LANGUAGES);
const timeZone = fc.constantFrom('Europe/Madrid', 'Atlantic/Canary', 'UTC', 'Asia/Kathmandu');

const dates = [
  'last Tuesday at 10',
  'anteayer',
  '09/11/2009 10:15',
  'hace tres días',
  'gestern um 15 Uhr',
  '2026-10-25 02:30',
  '31.10.2026, 8:05',
  'three hours ago',
  '5 minutes',
  'el lunes pasado a las 9 de la mañana',
  'vor 2 Wochen',
];

fuzz('date in words', fc.tuple(mutatedText(...dates), language, timeZone), ([said, spoken, zone]) => {
  const read = readWhen(said, { now, language: spoken, timeZone: zone });
  if ('problem' in read) {
    expect(['not-a-date', 'does-not-exist', 'in-the-future', 'ambiguous']).toContain(read.problem);
    return;
  }
  expect(isInstant(read.instant) && read.instant <= now).toBe(true);
  expect(['minute', 'hour', 'day']).toContain(read.precision);
});

const commands = [
  'status K7Q-4MD',
  'not arrived K7Q4MD',
  'correct K7Q-4MD m.garcia@getafe.example',
  'approve K7Q-4MD k3fp',
  'answer K7Q-4MD forward it@getafe.example',
  'loan K7Q-4MD x@y.example because IT is slow',
  'word lima',
  'idioma es',
  'no ha llegado',
  'Es ist da!',
  'note K7Q-4MD Gate 7',
  'to K7Q-4MD it@getafe.example',
  'Tagesbericht',
];

fuzz('command', fc.tuple(mutatedText(...commands), language), ([said, spoken]) => {
  const command = readCommand(said, spoken);
  if (command === null) return;
  if ('ref' in command && command.ref !== null) expect(readRef(command.ref)).toBe(command.ref);
  if (command.kind === 'incomplete')
    expect(renderStrictly(incompleteMessage(command), { language: spoken, timeZone: 'UTC' })).not.toBe('');
});

const complaints = [
  'María García doesn’t get her password mail, created last Tuesday at 10',
  'a mi compañera no le llega la contraseña',
  'die Person „maria garcia“',
  'Lucía',
  'maria@getafe.example',
];

fuzz('free text', fc.tuple(mutatedText(...complaints), language, timeZone), ([said, spoken, zone]) => {
  expect(['complaint', 'name-like', 'unclear']).toContain(
    readFreeText(said, { now, language: spoken, timeZone: zone }),
  );
  const { texts, self } = whoIsMeant(said, spoken);
  expect(typeof self).toBe('boolean');
  for (const text of texts) expect(text.length).toBeLessThanOrEqual(200);
});
