import { describe, expect, test } from 'vitest';
import { caseFacts, coordinatorFacts } from '../../../dialogs/cards/case-facts.ts';
import type { Case } from '../../../services/cases/case.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer, NOW } from '../../builders/facts.ts';
import { aStage } from '../../builders/stage.ts';

const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const facts = (c: Case, headline = '') => Object.fromEntries(caseFacts({ c, reader, headline }));
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
    Object.fromEntries(coordinatorFacts({ c: aCase({ mailSystem }), reader, headline: '' }))['Mail system'];
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
