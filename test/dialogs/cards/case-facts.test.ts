import { describe, expect, test } from 'vitest';
import { caseFacts, coordinatorFacts } from '../../../dialogs/cards/case-facts.ts';
import type { Case } from '../../../services/cases/case.ts';
import type { Reminders } from '../../../services/cases/insisting.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer, NOW } from '../../builders/facts.ts';
import { aStage } from '../../builders/stage.ts';

const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const facts = (c: Case, headline = '') => Object.fromEntries(caseFacts({ c, reader, headline, now: NOW }));
const solved = aStage('closed', { end: 'solved', how: 'reported', rechecks: [NOW], recheckAsked: false });

describe('what comes next', () => {
  test('is said with what happens then', () => {
    expect(facts(aCase({ stage: 'waiting-in-window' })).Next).toContain(': I ask whether it arrived');
    expect(facts(aCase({ stage: solved })).Next).toContain(': I ask whether mail from IMI still arrives');
  });

  test('is reminders on working days where the assistant sent the request', () => {
    const next = (sentBy: 'assistant' | 'person') =>
      facts(aCase({ stage: 'with-it', request: aPointer({ sentBy }) })).Next ?? null;
    expect(next('assistant')).toBe('reminders to IT on working days');
    expect(next('person')).toBeNull();
  });
});

describe('how IT is reminded', () => {
  const c = aCase({ stage: 'with-it', request: aPointer() });
  const reminded = (change: Partial<Reminders>) => {
    const reminders = { sent: 2, lastAt: NOW, nextAt: NOW, paused: false, ...change };
    return Object.fromEntries(caseFacts({ c, reader, headline: '', reminders, now: NOW }));
  };
  const MOMENT = 'Monday, 23 November 2026 at 10:30';

  test('is seen on the card: how often, when last, and on which day next', () => {
    expect(reminded({})).toMatchObject({
      'Reminders to IT': `2, the last on ${MOMENT}`,
      Next: `${MOMENT}: I remind IT, unless somebody answers before`,
    });
    expect(reminded({ sent: 1 })['Reminders to IT']).toBe(`1, on ${MOMENT}`);
    expect(reminded({ sent: 3, lastAt: null })['Reminders to IT']).toBe('3');
  });

  test('is no fact before the first reminder', () => {
    expect(reminded({ sent: 0, lastAt: null })['Reminders to IT'] ?? null).toBeNull();
  });

  test('says until when it is paused', () => {
    expect(reminded({ paused: true }).Next).toBe(
      `reminders to IT are paused; I go on with them on ${MOMENT}`,
    );
  });
});

test('a solved case has a result, and nothing is missing any more', () => {
  const shown = facts(aCase({ stage: solved }));
  expect(shown.Result).toBe('password received');
  expect(shown).not.toHaveProperty('Missing');
});

test('whom the headline names is not named again, but the reference stays', () => {
  const shown = facts(aCase(), 'About María García.');
  expect(shown.User ?? null).toBeNull();
  expect(shown).toMatchObject({ Case: 'K7Q-4MD', Authority: 'Ayuntamiento de Getafe' });
});

describe('the mail system behind the address', () => {
  const shown = (mailSystem: Case['mailSystem']) =>
    Object.fromEntries(coordinatorFacts({ c: aCase({ mailSystem }), reader, headline: '', now: NOW }))[
      'Mail system'
    ];
  const guess = { system: 'unknown', isGateway: false, product: 'Zoho *Mail*', host: 'mx.zoho.eu' } as const;

  test('is only said to look like something', () => {
    expect(shown(guess)).toBe('Looks like Zoho \\*Mail\\*');
    expect(shown({ ...guess, product: 'Forcepoint', isGateway: true })).toBe(
      'Looks like Forcepoint, a filter in front of the mailboxes',
    );
  });

  test('is not mentioned where nobody recognised it', () => {
    expect(shown(null) ?? null).toBeNull();
    expect(shown({ ...guess, product: null }) ?? null).toBeNull();
  });
});
