import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPickers, readWhen } from '../../../dialogs/dates/read-when.ts';
import { type Instant, isInstant, toInstant } from '../../../services/cases/instant.ts';
import type { Language } from '../../../services/texts/language.ts';
import { NOW } from '../../builders/facts.ts';
import { anyText } from '../any-text.ts';

const MADRID = 'Europe/Madrid';

const at = (said: string, language: Language = 'en', timeZone = MADRID, now: Instant = NOW) =>
  readWhen(said, { now, timeZone, language });

// NOW is Monday, 23 November 2026, 10:30 in Madrid.
type Row = readonly [said: string, language: Language, instant: string, precision: string];

const rows: readonly Row[] = [
  ['last Tuesday at 10', 'en', '2026-11-17T09:00Z', 'hour'],
  ['created on Tuesday', 'en', '2026-11-17T11:00Z', 'day'],
  ['last Monday', 'en', '2026-11-16T11:00Z', 'day'],
  ['yesterday at 3pm', 'en', '2026-11-22T14:00Z', 'hour'],
  ['yesterday at 15:20', 'en', '2026-11-22T14:20Z', 'minute'],
  ['Friday around 3 in the afternoon', 'en', '2026-11-20T14:00Z', 'hour'],
  ['this morning at 9', 'en', '2026-11-23T08:00Z', 'hour'],
  ['3 days ago', 'en', '2026-11-20T11:00Z', 'day'],
  ['two hours ago', 'en', '2026-11-23T07:30Z', 'hour'],
  ['half an hour ago', 'en', '2026-11-23T09:00Z', 'minute'],
  ['20 minutes ago', 'en', '2026-11-23T09:10Z', 'minute'],
  ['a week ago', 'en', '2026-11-16T11:00Z', 'day'],
  ['the day before yesterday', 'en', '2026-11-21T11:00Z', 'day'],
  ['today', 'en', '2026-11-23T09:30Z', 'day'],
  ['09/11/2009 10:15', 'en', '2009-11-09T09:15Z', 'minute'],
  ['11/20/2026', 'en', '2026-11-20T11:00Z', 'day'],
  ['2026-11-20 10:15', 'en', '2026-11-20T09:15Z', 'minute'],
  ['20.11.2026 10.15', 'en', '2026-11-20T09:15Z', 'minute'],
  ['9 Nov 2009 at 10.15', 'en', '2009-11-09T09:15Z', 'minute'],
  ['November 9th, 2009', 'en', '2009-11-09T11:00Z', 'day'],
  ['24 November', 'en', '2025-11-24T11:00Z', 'day'],
  ['the 20th', 'en', '2026-11-20T11:00Z', 'day'],
  ['the 25th', 'en', '2026-10-25T11:00Z', 'day'],
  ['el martes pasado a las 10', 'es', '2026-11-17T09:00Z', 'hour'],
  ['ayer a las 15h', 'es', '2026-11-22T14:00Z', 'hour'],
  ['hace tres días', 'es', '2026-11-20T11:00Z', 'day'],
  ['hace 3 dias a las 9', 'es', '2026-11-20T08:00Z', 'hour'],
  ['hace media hora', 'es', '2026-11-23T09:00Z', 'minute'],
  ['anteayer', 'es', '2026-11-21T11:00Z', 'day'],
  ['antes de ayer', 'es', '2026-11-21T11:00Z', 'day'],
  ['ayer por la tarde', 'es', '2026-11-22T11:00Z', 'day'],
  ['ayer a las tres y media de la tarde', 'es', '2026-11-22T14:30Z', 'minute'],
  ['ayer al mediodía', 'es', '2026-11-22T11:00Z', 'hour'],
  ['9 de noviembre de 2009 a las 10:15', 'es', '2009-11-09T09:15Z', 'minute'],
  ['el 20 de noviembre', 'es', '2026-11-20T11:00Z', 'day'],
  ['el día 20 a las 9', 'es', '2026-11-20T08:00Z', 'hour'],
  ['esta mañana a las 8', 'es', '2026-11-23T07:00Z', 'hour'],
  ['yesterday at 10', 'es', '2026-11-22T09:00Z', 'hour'],
  ['el martes pasado a las 10', 'en', '2026-11-17T09:00Z', 'hour'],
  ['el viernes a las 10:30', 'en', '2026-11-20T09:30Z', 'minute'],
  ['Friday at 10:30', 'es', '2026-11-20T09:30Z', 'minute'],
  ['anteayer por la mañana', 'en', '2026-11-21T11:00Z', 'day'],
  ['last Wendsday at 10', 'en', '2026-11-18T09:00Z', 'hour'],
  ['last Tusday', 'en', '2026-11-17T11:00Z', 'day'],
  ['el miércles pasado', 'es', '2026-11-18T11:00Z', 'day'],
  ['Friday at half past three in the afternoon', 'en', '2026-11-20T14:30Z', 'minute'],
  ['letzten Dienstag um 10', 'de', '2026-11-17T09:00Z', 'hour'],
  ['am letzten Dienstag gegen 10 Uhr', 'de', '2026-11-17T09:00Z', 'hour'],
  ['letzten Montag', 'de', '2026-11-16T11:00Z', 'day'],
  ['vor drei Tagen', 'de', '2026-11-20T11:00Z', 'day'],
  ['vor 3 Tagen um 9', 'de', '2026-11-20T08:00Z', 'hour'],
  ['vor zwei Stunden', 'de', '2026-11-23T07:30Z', 'hour'],
  ['vor einer halben Stunde', 'de', '2026-11-23T09:00Z', 'minute'],
  ['vor anderthalb Stunden', 'de', '2026-11-23T08:00Z', 'minute'],
  ['vor einer Woche', 'de', '2026-11-16T11:00Z', 'day'],
  ['vorgestern um 10', 'de', '2026-11-21T09:00Z', 'hour'],
  ['vorgestern um 10 Uhr 15', 'de', '2026-11-21T09:15Z', 'minute'],
  ['gestern Abend', 'de', '2026-11-22T11:00Z', 'day'],
  ['gestern Abend um 8', 'de', '2026-11-22T19:00Z', 'hour'],
  ['gestern Nachmittag um halb drei', 'de', '2026-11-22T13:30Z', 'minute'],
  ['gestern um Viertel nach neun', 'de', '2026-11-22T08:15Z', 'minute'],
  ['gestern um halb eins', 'de', '2026-11-22T11:30Z', 'minute'],
  ['gestern Mittag', 'de', '2026-11-22T11:00Z', 'hour'],
  ['gestern um zehn', 'de', '2026-11-22T09:00Z', 'hour'],
  ['heute Morgen um 9', 'de', '2026-11-23T08:00Z', 'hour'],
  ['heute früh um 8', 'de', '2026-11-23T07:00Z', 'hour'],
  ['heute', 'de', '2026-11-23T09:30Z', 'day'],
  ['09.11.2009 10:15', 'de', '2009-11-09T09:15Z', 'minute'],
  ['9.11.2009, 10.15 Uhr', 'de', '2009-11-09T09:15Z', 'minute'],
  ['am 20.11. um 10', 'de', '2026-11-20T09:00Z', 'hour'],
  ['20.11. um 10 Uhr', 'de', '2026-11-20T09:00Z', 'hour'],
  ['am 20.11', 'de', '2026-11-20T11:00Z', 'day'],
  ['am 20. November um 10:15 Uhr', 'de', '2026-11-20T09:15Z', 'minute'],
  ['am 20.', 'de', '2026-11-20T11:00Z', 'day'],
  ['9. März 2026', 'de', '2026-03-09T11:00Z', 'day'],
  ['Freitagvormittag um zehn', 'de', '2026-11-20T09:00Z', 'hour'],
  ['letzten Mitwoch um 10', 'de', '2026-11-18T09:00Z', 'hour'],
  ['vor dreißig Tagen', 'de', '2026-10-24T10:00Z', 'day'],
  ['yesterday at 10', 'de', '2026-11-22T09:00Z', 'hour'],
  ['vorgestern um 10', 'en', '2026-11-21T09:00Z', 'hour'],
  ['hace tres días', 'de', '2026-11-20T11:00Z', 'day'],
];

describe('what is still to come', () => {
  test.each([
    'next Friday',
    'next Friday at 10',
    'tomorrow',
    'in two days',
    'el próximo viernes',
    'el viernes que viene',
    'mañana a las 9',
    'dentro de dos días',
    'übermorgen',
    'morgen',
    'morgen um 9',
    'nächsten Freitag um 10',
    'in zwei Tagen',
  ])('“%s” is said back as the future, in any chat', (said) => {
    expect(at(said, 'en')).toEqual({ problem: 'in-the-future' });
    expect(at(said, 'es')).toEqual({ problem: 'in-the-future' });
    expect(at(said, 'de')).toEqual({ problem: 'in-the-future' });
  });

  test.each([
    'esta mañana a las 8',
    'ayer por la mañana',
    'yesterday in the morning',
    'heute Morgen um 8',
    'gestern Morgen',
    'Guten Morgen, gestern um 10',
  ])('“%s” is past', (said) => {
    expect(at(said, 'es')).toHaveProperty('instant');
    expect(at(said, 'de')).toHaveProperty('instant');
  });
});

test('a day that cannot be read is not taken for today because a time stands beside it', () => {
  expect(at('last Blurday at 9')).toEqual({ problem: 'not-a-date' });
});

describe('when people say it was', () => {
  test.each(rows)('“%s” (%s) is %s', (said, language, instant, precision) => {
    expect(at(said, language)).toEqual({ instant: toInstant(instant), precision });
  });

  test.each([
    ['30 February 2026', 'does-not-exist'],
    ['31/04/2026', 'does-not-exist'],
    ['yesterday at 25:00', 'does-not-exist'],
    ['29 March 2026 02:30', 'does-not-exist'],
    ['25 October 2026 at 2:30', 'ambiguous'],
    ['tomorrow', 'in-the-future'],
    ['in 2 days', 'in-the-future'],
    ['today at 23:00', 'in-the-future'],
    ['last week', 'not-a-date'],
    ['letzte Woche', 'not-a-date'],
    ['vor ein paar Tagen', 'not-a-date'],
    ['31.04.2026', 'does-not-exist'],
    ['gestern um 25 Uhr', 'does-not-exist'],
    ['das weiß ich nicht', 'not-a-date'],
    ['so mi do', 'not-a-date'],
    ['I do not know', 'not-a-date'],
    ['', 'not-a-date'],
    ['\u0000\u202e', 'not-a-date'],
  ])('“%s” is %s', (said, problem) => {
    expect(at(said)).toEqual({ problem });
  });

  test('the zone is the person’s, not the server’s', () => {
    expect(at('yesterday at 10:00', 'en', 'America/New_York')).toMatchObject({
      instant: '2026-11-22T15:00:00.000Z',
    });
    expect(at('yesterday at 10:00', 'en', 'Asia/Kolkata')).toMatchObject({
      instant: '2026-11-22T04:30:00.000Z',
    });
  });

  test('a day across the October clock change has its own offset', () => {
    const monday = toInstant('2026-10-26T09:00:00Z');
    expect(at('Saturday at 10:00', 'en', MADRID, monday)).toMatchObject({
      instant: '2026-10-24T08:00:00.000Z',
    });
    expect(at('yesterday at 10:00', 'en', MADRID, monday)).toMatchObject({
      instant: '2026-10-25T09:00:00.000Z',
    });
  });

  test('the October and the March change are the same in German words', () => {
    const monday = toInstant('2026-10-26T09:00:00Z');
    const berlin = 'Europe/Berlin';
    expect(at('Samstag um 10:00', 'de', berlin, monday)).toMatchObject({
      instant: '2026-10-24T08:00:00.000Z',
    });
    expect(at('gestern um 10:00', 'de', berlin, monday)).toMatchObject({
      instant: '2026-10-25T09:00:00.000Z',
    });
    expect(at('gestern um 2:30 Uhr', 'de', berlin, monday)).toEqual({ problem: 'ambiguous' });
    expect(at('29. März 2026, 2:30 Uhr', 'de', berlin)).toEqual({ problem: 'does-not-exist' });
  });

  test('an unknown zone is read as UTC', () => {
    expect(at('yesterday at 10:00', 'en', 'Nowhere/Land')).toMatchObject({
      instant: '2026-11-22T10:00:00.000Z',
    });
  });

  test('any text at all gives a moment in the past or says what is wrong', () => {
    const pieces = rows.map(([said]) => said).flatMap((said) => said.split(' '));
    const anything = fc.oneof(
      anyText,
      fc.array(fc.constantFrom(...pieces, '99', '31', '/', ':')).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom('en', 'es', 'de'),
        fc.constantFrom(MADRID, 'UTC', 'x'),
        (said, language, zone) => {
          const read = at(said, language, zone);
          if ('problem' in read) return;
          expect(isInstant(read.instant)).toBe(true);
          expect(read.instant <= NOW).toBe(true);
        },
      ),
    );
  });
});

describe('the pickers', () => {
  const pick = (date: string | null, time: string | null) =>
    readPickers(date, time, { now: NOW, timeZone: MADRID, language: 'en' });

  test('are read in the person’s zone', () => {
    expect(pick('2026-07-01', '10:15')).toEqual({ instant: '2026-07-01T08:15:00.000Z', precision: 'minute' });
    expect(pick('2026-07-01', null)).toEqual({ instant: '2026-07-01T10:00:00.000Z', precision: 'day' });
  });

  test.each([
    ['2026-02-30', null, 'does-not-exist'],
    ['2026-03-29', '02:30', 'does-not-exist'],
    ['2026-10-25', '02:30', 'ambiguous'],
    ['2026-11-24', null, 'in-the-future'],
    ['2026-11-20', '24:10', 'does-not-exist'],
    ['20/11/2026', null, 'not-a-date'],
    [null, '10:00', 'not-a-date'],
  ])('%s %s is %s', (date, time, problem) => {
    expect(pick(date, time)).toEqual({ problem });
  });
});
