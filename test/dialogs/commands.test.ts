import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../dialogs/command.ts';
import { incompleteMessage, meaningOf, readCommand } from '../../dialogs/commands.ts';
import type { Language } from '../../services/texts/language.ts';
import { renderStrictly } from '../../services/texts/texts.ts';
import { aStage } from '../builders/stage.ts';
import { anyText } from './any-text.ts';

const REF = 'k7q4md';

type Row = readonly [said: string, language: Language, meant: object | null];

const ref = (kind: string, named: string | null = null) => ({ kind, ref: named });

const WHICH_ADDRESS = { kind: 'incomplete', command: 'correct', because: 'no-address' };

const rows: readonly Row[] = [
  ['arrived K7Q-4MD', 'en', ref('arrived', REF)],
  ['K7Q4MD arrived', 'en', ref('arrived', REF)],
  ['k7q 4md it has arrived', 'en', ref('arrived', REF)],
  ['it has arrived!', 'en', ref('arrived')],
  ['Yes, it has arrived. Thank you!', 'en', ref('arrived')],
  ['sí, ha llegado', 'es', ref('arrived')],
  ['Llegó', 'es', ref('arrived')],
  ['llego', 'es', ref('arrived')],
  ['got it', 'es', ref('arrived')],
  ['arrived?', 'en', { kind: 'status', query: null }],
  ['¿ha llegado K7Q-4MD?', 'es', { kind: 'status', query: REF }],
  ['not arrived', 'en', ref('not-arrived')],
  ["It hasn't arrived yet.", 'en', ref('not-arrived')],
  ['it hasn’t arrived', 'en', ref('not-arrived')],
  ['K7Q-4MD not arrived', 'en', ref('not-arrived', REF)],
  ['still not arrived', 'en', ref('not-arrived')],
  ['Arrived? Not yet!', 'en', ref('not-arrived')],
  ['no ha llegado', 'es', ref('not-arrived')],
  ['No, todavía no ha llegado', 'es', ref('not-arrived')],
  ['aún no', 'es', ref('not-arrived')],
  ['no llego', 'es', ref('not-arrived')],
  ['arrived yesterday but I cannot log in', 'en', null],
  ['arrived K7Q4M', 'en', { kind: 'incomplete', command: 'arrived', because: 'not-a-ref' }],
  ['Yes, the address is right', 'en', ref('confirm')],
  ['address ok', 'en', ref('confirm')],
  ['confirm K7Q-4MD', 'en', ref('confirm', REF)],
  ['la dirección es correcta', 'es', ref('confirm')],
  ['yes', 'en', ref('yes')],
  ...['Correct.', 'correct, thank you', 'correct address'].map(
    (said) => [said, 'en', WHICH_ADDRESS] as const,
  ),
  ['corregir', 'es', WHICH_ADDRESS],
  ['Korrigieren bitte', 'de', WHICH_ADDRESS],
  ...['Right', 'that’s right', 'that is correct'].map((said) => [said, 'en', ref('confirm')] as const),
  ...['Correcto.', 'correcta', 'es correcto'].map((said) => [said, 'es', ref('confirm')] as const),
  ...['Richtig', 'stimmt', 'Das stimmt!', 'korrekt'].map((said) => [said, 'de', ref('confirm')] as const),
  ['no', 'es', ref('no')],
  ['no, thank you', 'en', ref('no')],
  ['probe K7Q-4MD', 'en', ref('probe', REF)],
  ['prueba', 'es', ref('probe')],
  ['Testmail senden', 'de', ref('probe')],
  ['no word K7Q-4MD', 'en', ref('no-word', REF)],
  ['the test mail has not arrived', 'en', ref('no-word')],
  ['no ha llegado el correo de prueba', 'es', ref('no-word')],
  ['kein Wort', 'de', ref('no-word')],
  ['word LIMA', 'en', { kind: 'word', ref: null, word: 'lima' }],
  ['word K7Q-4MD: lima', 'en', { kind: 'word', ref: REF, word: 'lima' }],
  ['The word is lima, thanks', 'en', { kind: 'word', ref: null, word: 'lima' }],
  ['word l i m a', 'en', { kind: 'word', ref: null, word: 'lima' }],
  ['la palabra es lima', 'es', { kind: 'word', ref: null, word: 'lima' }],
  ['Das Wort lautet lima', 'de', { kind: 'word', ref: null, word: 'lima' }],
  ['word', 'en', { kind: 'incomplete', command: 'word', because: 'no-word' }],
  ['word has it that nobody gets mail', 'en', null],
  ['imi arrived', 'en', ref('imi-arrived')],
  ['IMI’s mail has not arrived', 'en', ref('imi-not-arrived')],
  ['no ha llegado el correo de IMI', 'es', ref('imi-not-arrived')],
  ['IMI nicht angekommen', 'de', ref('imi-not-arrived')],
  ['reset', 'en', ref('reset')],
  ['restablecer K7Q4MD', 'es', ref('reset', REF)],
  ['send it', 'en', ref('send')],
  ['borrador', 'es', ref('draft')],
  ['I send it myself', 'en', ref('take')],
  ['lo envío yo', 'es', ref('take')],
  ['return K7Q-4MD', 'en', ref('return', REF)],
  ['withdraw', 'en', ref('withdraw')],
  ['cancel K7Q-4MD', 'en', ref('withdraw', REF)],
  ['reabrir K7Q-4MD', 'es', ref('reopen', REF)],
  ['remind K7Q-4MD', 'en', ref('remind', REF)],
  ['pause', 'en', ref('pause')],
  ['correct k7q-4md maria@getafe.example', 'en', { ...ref('correct', REF), address: 'maria@getafe.example' }],
  ['corregir maria@getafe.example', 'es', { ...ref('correct'), address: 'maria@getafe.example' }],
  [
    'correct K7Q-4MD old@a.example to new@b.example.',
    'en',
    { ...ref('correct', REF), address: 'new@b.example' },
  ],
  [
    'correct K7Q-4MD [a@b.example](mailto:a@b.example)',
    'en',
    { ...ref('correct', REF), address: 'a@b.example' },
  ],
  [
    'correct K7Q-4MD <a href="mailto:a@b.example">a@b.example</a>',
    'en',
    { ...ref('correct', REF), address: 'a@b.example' },
  ],
  ['correct K7Q-4MD mailto:a@b.example', 'en', { ...ref('correct', REF), address: 'a@b.example' }],
  ['correct K7Q-4MD', 'en', { kind: 'incomplete', command: 'correct', because: 'no-address' }],
  ['correct K7Q-4MD maria', 'en', { kind: 'incomplete', command: 'correct', because: 'not-an-address' }],
  [
    'correct K7Q-4MD maria.garcia.ayto-valdeluz.example',
    'en',
    { kind: 'incomplete', command: 'correct', because: 'not-an-address' },
  ],
  ['to K7Q-4MD it@getafe.example', 'en', { ...ref('to', REF), address: 'it@getafe.example' }],
  ['para it@getafe.example', 'es', { ...ref('to'), address: 'it@getafe.example' }],
  ['to be honest I do not know', 'en', null],
  [
    'loan K7Q-4MD tmp@other.example the server is down',
    'en',
    { ...ref('loan', REF), address: 'tmp@other.example', until: null, reason: 'the server is down' },
  ],
  [
    'loan tmp@other.example',
    'en',
    { ...ref('loan'), address: 'tmp@other.example', until: null, reason: null },
  ],
  [
    'loan K7Q-4MD tmp@other.example until 5 December IT is slow',
    'en',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'day-of-year', month: 12, day: 5 },
      reason: 'IT is slow',
    },
  ],
  [
    'loan K7Q-4MD tmp@other.example until 2026-12-05: reason: IT is slow',
    'en',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } },
      reason: 'IT is slow',
    },
  ],
  [
    'loan K7Q-4MD tmp@other.example IT is slow, until the 5th of December 2026',
    'en',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } },
      reason: 'IT is slow,',
    },
  ],
  [
    'loan K7Q-4MD <tmp@other.example> until Friday because IT is slow',
    'en',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'weekday', weekday: 5 },
      reason: 'because IT is slow',
    },
  ],
  [
    'loan K7Q-4MD tmp@other.example until two weeks, IT is slow',
    'en',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'days', days: 14 },
      reason: 'IT is slow',
    },
  ],
  [
    'loan K7Q-4MD tmp@other.example nobody answers until IT is back',
    'en',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: null,
      reason: 'nobody answers until IT is back',
    },
  ],
  [
    'préstamo K7Q-4MD tmp@other.example hasta el 5 de diciembre de 2026, motivo: informática tarda',
    'es',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } },
      reason: 'informática tarda',
    },
  ],
  [
    'Ausweichpostfach K7Q-4MD tmp@other.example bis zum 5. Dezember, Grund: die IT ist langsam',
    'de',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'day-of-year', month: 12, day: 5 },
      reason: 'die IT ist langsam',
    },
  ],
  [
    'Ausweichpostfach K7Q-4MD tmp@other.example bis 5.12.2026 die IT ist langsam',
    'de',
    {
      ...ref('loan', REF),
      address: 'tmp@other.example',
      until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } },
      reason: 'die IT ist langsam',
    },
  ],
  ['loan K7Q-4MD', 'en', { ...ref('loan', REF), address: null, until: null, reason: null }],
  [
    'loan K7Q-4MD tmp@other.example until IT is back',
    'en',
    { kind: 'incomplete', command: 'loan', because: 'not-a-day' },
  ],
  ['extend K7Q-4MD', 'en', { ...ref('extend', REF), until: null }],
  ['extend K7Q-4MD please', 'en', { ...ref('extend', REF), until: null }],
  ['extend K7Q-4MD 10', 'en', { ...ref('extend', REF), until: { kind: 'days', days: 10 } }],
  ['extend K7Q-4MD 10 days', 'en', { ...ref('extend', REF), until: { kind: 'days', days: 10 } }],
  ['extend K7Q-4MD for a week', 'en', { ...ref('extend', REF), until: { kind: 'days', days: 7 } }],
  [
    'extend K7Q-4MD until 5 December',
    'en',
    { ...ref('extend', REF), until: { kind: 'day-of-year', month: 12, day: 5 } },
  ],
  [
    'prorrogar K7Q-4MD hasta el 5 de diciembre',
    'es',
    { ...ref('extend', REF), until: { kind: 'day-of-year', month: 12, day: 5 } },
  ],
  [
    'verlängern K7Q-4MD bis zum 5.12.2026',
    'de',
    { ...ref('extend', REF), until: { kind: 'day', day: { year: 2026, month: 12, day: 5 } } },
  ],
  ['K7Q-4MD verlängern um zwei Wochen', 'de', { ...ref('extend', REF), until: { kind: 'days', days: 14 } }],
  [
    'extend K7Q-4MD until somebody mends it',
    'en',
    { kind: 'incomplete', command: 'extend', because: 'not-a-day' },
  ],
  ['extend K7Q-4MD until 30 February', 'en', { kind: 'incomplete', command: 'extend', because: 'not-a-day' }],
  ['I need more time to look for it', 'en', null],
  ['consent K7Q-4MD', 'en', ref('consent', REF)],
  ['I have read it', 'en', ref('consent')],
  ['consentir K7Q-4MD', 'es', ref('consent', REF)],
  ['gelesen K7Q-4MD', 'de', ref('consent', REF)],
  ['ich habe es gelesen', 'de', ref('consent')],
  ['note K7Q-4MD: please hurry', 'en', { ...ref('note', REF), text: 'please hurry' }],
  ['approve K7Q-4MD 7f3k', 'en', { ...ref('approve', REF), code: '7f3k' }],
  ['aprobar K7Q 4MD 7F3K', 'es', { ...ref('approve', REF), code: '7f3k' }],
  ['approve 7F3K', 'en', { ...ref('approve'), code: '7f3k' }],
  ['approve K7Q-4MD', 'en', { kind: 'incomplete', command: 'approve', because: 'no-code' }],
  ['decline K7Q-4MD', 'en', { ...ref('decline', REF), code: null }],
  ['decline K7Q-4MD 7F3K', 'en', { ...ref('decline', REF), code: '7f3k' }],
  [
    'answer K7Q-4MD released found it in quarantine',
    'en',
    { ...ref('answer', REF), answer: 'released', text: 'found it in quarantine' },
  ],
  ['respuesta K7Q-4MD no nos llegó', 'es', { ...ref('answer', REF), answer: 'nothing', text: '' }],
  ['answer K7Q-4MD auto', 'en', { ...ref('answer', REF), answer: 'auto', text: '' }],
  [
    'answer K7Q-4MD nothing: automatic reply, back on Monday',
    'en',
    { ...ref('answer', REF), answer: 'auto', text: 'automatic reply, back on Monday' },
  ],
  [
    'answer K7Q-4MD forward out of office, write to cau@getafe.example',
    'en',
    { ...ref('answer', REF), answer: 'forward', text: 'out of office, write to cau@getafe.example' },
  ],
  ['respuesta K7Q-4MD fuera de la oficina', 'es', { ...ref('answer', REF), answer: 'auto', text: '' }],
  ['answer K7Q-4MD', 'en', { kind: 'incomplete', command: 'answer', because: 'no-answer' }],
  ['answer K7Q-4MD perhaps', 'en', { kind: 'incomplete', command: 'answer', because: 'not-an-answer' }],
  ['status', 'en', { kind: 'status', query: null }],
  ['status K7Q-4MD', 'en', { kind: 'status', query: REF }],
  ['status of María García?', 'en', { kind: 'status', query: 'María García' }],
  ['estado de María', 'es', { kind: 'status', query: 'María' }],
  ['language es', 'en', { kind: 'language', code: 'es' }],
  ['idioma inglés', 'es', { kind: 'language', code: 'en' }],
  ['language klingon', 'en', { kind: 'incomplete', command: 'language', because: 'unknown-language' }],
  ['language', 'en', { kind: 'incomplete', command: 'language', because: 'no-language' }],
  ['board', 'en', { kind: 'board' }],
  ['tablero', 'es', { kind: 'board' }],
  ['export', 'en', { kind: 'export', ref: null }],
  ['export K7Q-4MD', 'en', { kind: 'export', ref: REF }],
  ['exportar k7q4md', 'es', { kind: 'export', ref: REF }],
  ['Dossier K7Q-4MD', 'de', { kind: 'export', ref: REF }],
  ['digest', 'en', { kind: 'digest' }],
  ['Hello!', 'en', { kind: 'hello' }],
  ['Buenos días', 'es', { kind: 'hello' }],
  ['help', 'es', { kind: 'help' }],
  ['angekommen K7Q-4MD', 'de', ref('arrived', REF)],
  ['Ja, die E-Mail ist da. Vielen Dank!', 'de', ref('arrived')],
  ['ist sie angekommen?', 'de', { kind: 'status', query: null }],
  ['got it', 'de', ref('arrived')],
  ['ha llegado', 'de', ref('arrived')],
  ['nicht angekommen', 'de', ref('not-arrived')],
  ['Nein, leider ist sie noch nicht angekommen.', 'de', ref('not-arrived')],
  ['Sie ist immer noch nicht da', 'de', ref('not-arrived')],
  ['Bisher nichts', 'de', ref('not-arrived')],
  ['Ja, die Adresse stimmt', 'de', ref('confirm')],
  ['adresse stimmt k7q-4md', 'de', ref('confirm', REF)],
  ['Ja', 'de', ref('yes')],
  ['Nein, danke', 'de', ref('no')],
  ['neues Passwort K7Q-4MD', 'de', ref('reset', REF)],
  ['Bitte das Passwort zurücksetzen', 'de', ref('reset')],
  ['zuruecksetzen', 'de', ref('reset')],
  ['Entwurf', 'de', ref('draft')],
  ['senden K7Q-4MD', 'de', ref('send', REF)],
  ['selbst senden K7Q-4MD', 'de', ref('take', REF)],
  ['Ich sende sie selbst', 'de', ref('take')],
  ['Rückkehr K7Q-4MD', 'de', ref('return', REF)],
  ['zurueckziehen K7Q-4MD', 'de', ref('withdraw', REF)],
  ['abbrechen K7Q-4MD', 'de', ref('withdraw', REF)],
  ['wieder öffnen K7Q-4MD', 'de', ref('reopen', REF)],
  ['erinnern K7Q-4MD', 'de', ref('remind', REF)],
  ['Pause', 'de', ref('pause')],
  ['korrigieren K7Q-4MD max@amt.example', 'de', { ...ref('correct', REF), address: 'max@amt.example' }],
  ['korrigieren K7Q-4MD „max@amt.example“', 'de', { ...ref('correct', REF), address: 'max@amt.example' }],
  ['korrigieren K7Q-4MD', 'de', { kind: 'incomplete', command: 'correct', because: 'no-address' }],
  ['Empfänger K7Q-4MD it@amt.example', 'de', { ...ref('to', REF), address: 'it@amt.example' }],
  ['empfaenger it@amt.example', 'de', { ...ref('to'), address: 'it@amt.example' }],
  ['An max@amt.example kam keine Passwort-E-Mail', 'de', null],
  [
    'Ausweichpostfach K7Q-4MD max@web.example der Server steht',
    'de',
    { ...ref('loan', REF), address: 'max@web.example', until: null, reason: 'der Server steht' },
  ],
  ['Notiz K7Q-4MD: es eilt', 'de', { ...ref('note', REF), text: 'es eilt' }],
  ['genehmigen K7Q-4MD 7F3K', 'de', { ...ref('approve', REF), code: '7f3k' }],
  ['ablehnen K7Q-4MD', 'de', { ...ref('decline', REF), code: null }],
  [
    'Antwort K7Q-4MD freigegeben lag in der Quarantäne',
    'de',
    { ...ref('answer', REF), answer: 'released', text: 'lag in der Quarantäne' },
  ],
  ['Antwort K7Q-4MD nichts gefunden', 'de', { ...ref('answer', REF), answer: 'nothing', text: '' }],
  ['Status von Jürgen Weiß?', 'de', { kind: 'status', query: 'Jürgen Weiß' }],
  ['Wie ist der Stand?', 'de', { kind: 'status', query: null }],
  ['Sprache Englisch', 'de', { kind: 'language', code: 'en' }],
  ['language Deutsch', 'en', { kind: 'language', code: 'de' }],
  ['language de', 'en', { kind: 'language', code: 'de' }],
  ['Übersicht', 'de', { kind: 'board' }],
  ['Guten Tag', 'de', { kind: 'hello' }],
  ['Hilfe, bitte!', 'de', { kind: 'help' }],
  ['Ich brauche Hilfe bei Jürgen Weiß', 'de', null],
  ['Jürgen Weiß bekommt die Passwort-E-Mail nicht', 'de', null],
  ['¡Ayuda, por favor!', 'es', { kind: 'help' }],
  ['cancel', 'en', { kind: 'cancel' }],
  ['I need help with María García', 'en', null],
  ['please cancel the account of Jan Kowalski', 'en', null],
  ['María doesn’t get her password mail', 'en', null],
  ['no le llega la contraseña a María García', 'es', null],
  ['reset María García', 'en', null],
  ['thanks', 'en', null],
  ['', 'en', null],
  ['\u202e\u0000', 'en', null],
  ['<script>alert(1)</script>', 'en', null],
];

describe('what people say', () => {
  test.each(rows)('“%s” (%s) is understood', (said, language, meant) => {
    expect(readCommand(said, language)).toEqual(meant);
  });

  test('a denial is never heard as an arrival, whatever stands around it', () => {
    const denials = [
      'not arrived',
      "hasn't arrived",
      'no ha llegado',
      'nicht angekommen',
      'ist nie angekommen',
      'no llegó',
      'nothing arrived',
      'nunca ha llegado',
    ];
    const words = fc.array(
      fc.constantFrom('K7Q-4MD', 'the mail', 'please', 'el correo', 'yes', 'sí', 'still'),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...denials), words, (before, denial, after) => {
        const said = [...before, denial, ...after].join(' ');
        expect(readCommand(said, 'es')?.kind).not.toBe('arrived');
        expect(readCommand(said, 'en')?.kind).not.toBe('arrived');
      }),
    );
  });

  test('any text at all is answered without an error', () => {
    const anything = fc.oneof(
      anyText,
      fc.array(fc.constantFrom(...rows.map(([said]) => said), ' ', '@', '<', '-')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom('en', 'es', 'de'), (said, language) => {
        readCommand(said, language);
      }),
    );
  });

  test.each(['arrived ', '<a ', 'correct @', '[', 'K7Q-', 'ñ\u0301', '((((', 'to <mailto:'])(
    'a megabyte of “%s” is read as far as four thousand characters',
    (piece) => {
      const huge = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(readCommand(huge, 'es')).toEqual(readCommand(huge.slice(0, 4000), 'es'));
    },
  );
});

describe('a command that lacks something', () => {
  const incomplete = rows
    .map(([said, language]) => readCommand(said, language))
    .filter((command): command is Extract<Command, { kind: 'incomplete' }> => command?.kind === 'incomplete');

  test.each(incomplete)('$command: $because is answered in every language', (command) => {
    for (const language of ['en', 'es', 'de'] as const) {
      expect(renderStrictly(incompleteMessage(command), { language, timeZone: 'UTC' })).toMatch(/\S/);
    }
  });

  test('shows how to write it', () => {
    const said = renderStrictly(
      incompleteMessage({ kind: 'incomplete', command: 'approve', because: 'no-code' }),
      { language: 'en', timeZone: 'UTC' },
    );
    expect(said).toContain('approve K7Q-4MD 7F3K');
  });
});

describe('yes and no', () => {
  test('answer what the case asks', () => {
    expect(meaningOf('yes', aStage('asking-arrival'))).toBe('arrived');
    expect(meaningOf('no', aStage('asking-arrival'))).toBe('not-arrived');
    expect(meaningOf('yes', aStage('checking-address'))).toBe('confirm');
    expect(meaningOf('yes', aStage('asking-reset'))).toBe('reset');
    expect(meaningOf('yes', aStage('drafting-request'))).toBe('send');
  });

  test('mean nothing where the case asks nothing', () => {
    expect(meaningOf('yes', aStage('with-it'))).toBeNull();
    expect(meaningOf('no', aStage('asking-reset'))).toBeNull();
    expect(meaningOf('yes', aStage('awaiting-approval'))).toBeNull();
    expect(meaningOf('yes', aStage('checking-address', { report: null }))).toBeNull();
  });
});

test.each([
  ['estado', { kind: 'status', query: null }],
  ['sí, ya ha llegado', { kind: 'arrived', ref: null }],
  ['hola', { kind: 'hello' }],
  ['reábrelo', { kind: 'reopen', ref: null }],
  ['open it again', { kind: 'reopen', ref: null }],
  ['it didnt come yet', { kind: 'not-arrived', ref: null }],
  ['it hasnt arrived', { kind: 'not-arrived', ref: null }],
  ['its arrived', { kind: 'arrived', ref: null }],
  ['it came', { kind: 'arrived', ref: null }],
  ['nothing yet', { kind: 'not-arrived', ref: null }],
])('“%s” means the same whatever language the chat is in', (said, meant) => {
  expect(readCommand(said, 'en')).toEqual(meant);
  expect(readCommand(said, 'es')).toEqual(meant);
});
