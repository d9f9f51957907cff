import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommand } from '../../dialogs/commands.ts';
import { belongsToIntake, intakeStep } from '../../dialogs/intake.ts';
import type {
  FoundUser,
  IntakeInput,
  IntakeState,
  IntakeStep,
  InvitedAuthority,
} from '../../dialogs/intake-state.ts';
import { readIntakeState } from '../../dialogs/intake-stored.ts';
import { toInstant } from '../../services/cases/instant.ts';
import type { Language } from '../../services/texts/language.ts';
import { renderStrictly } from '../../services/texts/texts.ts';
import { NOW } from '../builders/facts.ts';
import { aUser } from '../builders/people.ts';
import { anyText } from './any-text.ts';

function found(overrides: Partial<FoundUser> = {}): FoundUser {
  const { id, username, name, email, role, createdAt, lastLoginAt } = aUser();
  return {
    id,
    username,
    name,
    email,
    role,
    createdAt,
    lastLoginAt,
    authority: 'Ayuntamiento de Getafe',
    ...overrides,
  };
}

const MARIA = found({ createdAt: toInstant('2026-11-22T09:00:00Z') });
const MARIO = found({
  id: 'u-mario',
  username: 'mgil',
  name: 'Mario Gil',
  email: 'mario.gil@getafe.example',
});

const INVITED: InvitedAuthority = {
  id: 'a-parla',
  name: 'Ayuntamiento de Parla',
  invitation: { email: 'registro@parla.example', sentAt: toInstant('2026-11-01T09:00:00Z'), state: 'sent' },
  sender: { name: 'Carmen Vega', isSpeaker: false },
};

const reader = (language: Language) => ({ language, timeZone: 'Europe/Madrid' });

function step(state: IntakeState | null, input: IntakeInput | string, language: Language = 'en'): IntakeStep {
  const given = typeof input === 'string' ? ({ kind: 'text', text: input } as const) : input;
  return intakeStep(state, given, { now: NOW, reader: reader(language) });
}

const users = (...all: readonly FoundUser[]): IntakeInput => ({
  kind: 'found',
  users: all,
  authorities: [],
  total: all.length,
});

/** Says each in turn; what a search finds is fed in as the second element of a pair. */
function talk(language: Language, ...inputs: readonly (IntakeInput | string)[]): IntakeStep {
  return inputs.reduce<IntakeStep>((last, input) => step(last.state, input, language), {
    state: null,
    say: [],
    card: null,
    ask: null,
  });
}

const said = ({ say }: IntakeStep, language: Language = 'en') =>
  say.map((message) => renderStrictly(message, reader(language))).join('\n');
const keys = ({ say }: IntakeStep) => say.map(({ key }) => key);

describe('who', () => {
  test('a sentence is searched by the name in it', () => {
    expect(step(null, 'María García doesn’t get her password mail').ask).toEqual({
      kind: 'search',
      texts: ['María García'],
    });
  });

  test('the own mail needs no name', () => {
    expect(step(null, 'no me llega la contraseña', 'es').ask).toEqual({ kind: 'search-self' });
  });

  test('nobody found is one fixed text, and another name can be written', () => {
    const none = talk('en', 'Jan Kowalski', users());
    expect(keys(none)).toEqual(['intake.not-found']);
    expect(none.say[0]?.params).toEqual({});
    expect(step(none.state, 'María García').ask).toMatchObject({ kind: 'search' });
  });

  test('more than ten are not listed', () => {
    const many = talk('en', 'García', { kind: 'found', users: [MARIA], authorities: [], total: 40 });
    expect(keys(many)).toEqual(['intake.too-many']);
    expect(many.state?.question).toBe('who');
  });

  test.each([
    ['2', 'u-mario'],
    ['number 1', 'u-maria'],
    ['Mario Gil', 'u-mario'],
    ['mario.gil@getafe.example', 'u-mario'],
    ['garcia', 'u-maria'],
  ])('several: “%s” chooses', (answer, id) => {
    const chosen = talk('en', 'mar', users(MARIA, MARIO), answer);
    expect(chosen.state).toMatchObject({ question: 'missing', user: { id } });
  });

  test('several: a number that is not on the list is asked again', () => {
    const again = talk('en', 'mar', users(MARIA, MARIO), '7');
    expect(keys(again)).toEqual(['intake.choose-again']);
    expect(again.state?.question).toBe('choose-user');
  });

  test('several: another name is searched anew, and “none” asks who', () => {
    expect(talk('en', 'mar', users(MARIA, MARIO), 'Jan Kowalski').ask).toEqual({
      kind: 'search',
      texts: ['Jan Kowalski'],
    });
    expect(keys(talk('es', 'mar', users(MARIA, MARIO), 'ninguno'))).toEqual(['intake.who']);
  });

  test('a user that was not offered cannot be chosen by a click', () => {
    const forged = talk('en', 'mar', users(MARIA, MARIO), { kind: 'choose', userId: 'u-other' });
    expect(forged.state?.question).toBe('choose-user');
    expect(forged.ask).toBeNull();
  });

  test('an authority that never registered has nothing to reset, and that ends the questions', () => {
    const invited = talk('en', 'Parla', { kind: 'found', users: [], authorities: [INVITED], total: 0 });
    expect(invited.state).toBeNull();
    expect(said(invited)).toContain('registro@parla.example');
    expect(said(invited)).toContain('Carmen Vega');
    expect(said(invited)).toContain('1 November 2026');
  });

  test('whoever sent the invitation is not told to ask somebody else for it', () => {
    const own = { ...INVITED, sender: { name: 'Carmen Vega', isSpeaker: true } };
    const invited = talk('en', 'Parla', { kind: 'found', users: [], authorities: [own], total: 0 });
    expect(said(invited)).toContain('You invited them yourself');
    expect(said(invited)).not.toContain('Carmen Vega');
  });
});

describe('what and when', () => {
  const asked = talk('en', 'María García', users(MARIA));

  test('one found: which mail is missing is asked', () => {
    expect(asked).toMatchObject({ card: 'missing', state: { question: 'missing' } });
  });

  test.each([
    ['the password', 'password'],
    ['notice', 'notice'],
    ['both', 'both'],
    ['3', 'both'],
    ['the notice and the password', 'both'],
  ])('“%s” is understood', (answer, missing) => {
    expect(step(asked.state, answer).state).toMatchObject({ question: 'when-created', told: { missing } });
  });

  test('something else is asked again with what can be answered', () => {
    const again = step(asked.state, 'the blue one');
    expect(keys(again)).toEqual(['intake.missing-again']);
    expect(again.state).toEqual(asked.state);
  });

  const when = step(asked.state, 'password');

  test('a moment near the file’s opens the case without a word', () => {
    const opened = step(when.state, 'yesterday at 10');
    expect(opened.ask).toEqual({
      kind: 'open',
      userId: 'u-maria',
      missing: 'password',
      saidCreatedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(opened.say).toEqual([]);
  });

  test('a difference of more than an hour is said aloud, and the file wins', () => {
    expect(keys(step(when.state, 'yesterday at 11:00'))).toEqual([]);
    expect(keys(step(when.state, 'yesterday at 11:01'))).toEqual(['intake.difference']);
    expect(said(step(when.state, 'yesterday at 15:00'))).toContain('22 November 2026 at 10:00');
  });

  test('where only a day was said, only another day is a difference', () => {
    expect(keys(step(when.state, 'yesterday'))).toEqual([]);
    expect(keys(step(when.state, 'the day before yesterday'))).toEqual(['intake.difference-day']);
  });

  test.each([
    ['I don’t know', 'en'],
    ['no lo sé', 'es'],
  ] as const)('“%s” is an answer', (answer, language) => {
    const opened = step(when.state, answer, language);
    expect(opened.ask).toMatchObject({ kind: 'open', saidCreatedAt: 'unknown' });
    expect(keys(opened)).toEqual(['intake.unknown-is-fine']);
  });

  test.each([
    ['30 February', 'does-not-exist'],
    ['tomorrow', 'in-the-future'],
    ['whenever', 'not-a-date'],
  ])('“%s” is asked again, with why', (answer, why) => {
    const again = step(when.state, answer);
    expect(keys(again)).toEqual([`intake.when.${why}`]);
    expect(again.state).toEqual(when.state);
  });

  test('the pickers do the same as words', () => {
    expect(
      step(when.state, { kind: 'when', date: '2026-11-22', time: '10:00', unknown: false }).ask,
    ).toMatchObject({
      saidCreatedAt: '2026-11-22T09:00:00.000Z',
    });
    expect(step(when.state, { kind: 'when', date: null, time: null, unknown: true }).ask).toMatchObject({
      saidCreatedAt: 'unknown',
    });
  });

  test('what the first sentence told is not asked again', () => {
    const opened = talk(
      'es',
      'A María García, creada ayer a las 10, no le llega la contraseña',
      users(MARIA),
    );
    expect(opened.ask).toMatchObject({
      kind: 'open',
      missing: 'password',
      saidCreatedAt: '2026-11-22T09:00:00.000Z',
    });
  });

  test('a login makes the day of creation idle, and is said', () => {
    const login = { ...MARIA, lastLoginAt: toInstant('2026-11-20T08:00:00Z') };
    const opened = talk('en', 'María García gets no password', users(login));
    expect(keys(opened)).toEqual(['intake.had-login']);
    expect(opened.ask).toMatchObject({ kind: 'open', saidCreatedAt: null });
  });

  test('one form answers everything', () => {
    const form = {
      kind: 'form',
      who: 'maría garcía',
      missing: 'both',
      date: '2026-11-22',
      time: '10:00',
      unknownWhen: false,
    } as const;
    expect(talk('en', form).ask).toEqual({ kind: 'search', texts: ['maría garcía'] });
    expect(talk('en', form, users(MARIA)).ask).toMatchObject({
      kind: 'open',
      missing: 'both',
      saidCreatedAt: '2026-11-22T09:00:00.000Z',
    });
  });
});

describe('at any question', () => {
  const states = [
    talk('en', 'xx').state,
    talk('en', 'mar', users(MARIA, MARIO)).state,
    talk('en', 'mar', users(MARIA)).state,
    talk('en', 'mar password', users(MARIA)).state,
    talk('en', 'mar password', users(MARIA), 'yesterday').state,
  ].filter((state) => state !== null);

  test('there are five', () => {
    expect(states.map(({ question }) => question)).toEqual([
      'who',
      'choose-user',
      'missing',
      'when-created',
      'opening',
    ]);
  });

  test('a difference from the user file is said again when the opening is tried again', () => {
    const opening = talk('en', 'mar password', users(MARIA), '01/11/2026');
    const again = step(opening.state, { kind: 'begin' });
    expect(opening.say.length).toBeGreaterThan(0);
    expect(again.say).toEqual([{ key: 'intake.opening-again', params: {} }, ...opening.say]);
    expect(again.ask).toEqual(opening.ask);
  });

  test.each(states)('$question: cancel forgets it', (state) => {
    expect(step(state, 'cancelar', 'es')).toMatchObject({ state: null, say: [{ key: 'intake.cancelled' }] });
    expect(step(state, { kind: 'cancel' }).state).toBeNull();
  });

  test.each(states)('$question: stored and read again it is the same', (state) => {
    expect(readIntakeState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(readIntakeState({ ...state, question: 'step-3' })).toBeNull();
  });

  test.each(states)('$question: any text is answered, never with silence', (state) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const next = step(state, text, 'es');
        expect(next.say.length > 0 || next.ask !== null).toBe(true);
        expect(() => said(next, 'es')).not.toThrow();
        expect(next.state === null || readIntakeState(next.state) !== null).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test.each([null, 1, 'x', {}, { question: 'who' }, { question: 'missing', told: {}, user: {} }])(
    'what is no intake (%j) begins anew',
    (stored) => {
      expect(readIntakeState(stored)).toBeNull();
    },
  );
});

test('commands go on beside an open question, bare answers belong to it', () => {
  expect(belongsToIntake(readCommand('status', 'en'))).toBe(false);
  expect(belongsToIntake(readCommand('help', 'en'))).toBe(false);
  expect(belongsToIntake(readCommand('cancel', 'en'))).toBe(true);
  expect(belongsToIntake(readCommand('yes', 'en'))).toBe(true);
  expect(belongsToIntake(readCommand('María García', 'en'))).toBe(true);
});
