import { describe, expect, test } from 'vitest';
import type { AdaptiveCard } from '../../../dialogs/cards/card-types.ts';
import { drawCaseList } from '../../../dialogs/cards/case-list.ts';
import { drawIntake } from '../../../dialogs/cards/draw-intake.ts';
import { frame } from '../../../dialogs/cards/frame.ts';
import { drawHelp } from '../../../dialogs/cards/help.ts';
import { drawRecorded } from '../../../dialogs/cards/recorded.ts';
import { drawWelcome } from '../../../dialogs/cards/welcome.ts';
import type { FoundUser, IntakeCard, IntakeState } from '../../../dialogs/intake-state.ts';
import { readAction } from '../../../dialogs/read-action.ts';
import { NOTHING_TOLD } from '../../../dialogs/what-was-told.ts';
import type { CaseRef } from '../../../services/cases/case.ts';
import { plusHours, toInstant } from '../../../services/cases/instant.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer, NOW } from '../../builders/facts.ts';
import { aUser } from '../../builders/people.ts';
import { aStage } from '../../builders/stage.ts';
import { actionsOf, cardFaults } from './card-faults.ts';

const user: FoundUser = { ...aUser(), authority: 'Ayuntamiento de Getafe' };
const told = NOTHING_TOLD;

const intake: readonly (readonly [IntakeCard, IntakeState])[] = [
  ['form', { question: 'who', told }],
  ['choose-user', { question: 'choose-user', told, users: [user, { ...user, id: 'u-2', authority: null }] }],
  ['missing', { question: 'missing', told, user }],
  ['when', { question: 'when-created', told, user }],
];

const inputs = { who: 'María', missing: 'both', date: '2026-11-22', time: '10:00', userId: 'u-maria' };

function understood(card: AdaptiveCard): void {
  for (const action of actionsOf(card)) {
    const read = readAction({ action: { ...action, data: { ...inputs, ...action.data } } });
    expect(read, action.verb).not.toHaveProperty('problem');
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = { language, timeZone: 'Europe/Madrid' };

  test.each(intake)('the question “%s” can be shown and answered', (card, state) => {
    const drawn = drawIntake({ card, state, reader, now: NOW, practice: true });
    if (drawn === null) throw new Error('no card');
    expect(cardFaults(drawn)).toEqual([]);
    understood(drawn);
  });

  test('welcome and help begin something', () => {
    for (const card of [drawWelcome({ reader, practice: false }), drawHelp({ reader, practice: true })]) {
      expect(cardFaults(card)).toEqual([]);
      expect(actionsOf(card).map(({ verb }) => verb)).toContain('begin');
      understood(card);
    }
  });

  test('a card that was acted on keeps its headline and loses its buttons', () => {
    for (const recorded of ['Recorded: it has arrived.', null]) {
      const card = drawRecorded({ headline: 'Did it arrive?', recorded, reader, practice: false });
      expect(cardFaults(card)).toEqual([]);
      expect(card.fallbackText).toBe('Did it arrive?');
      expect(card.actions).toBeUndefined();
    }
  });

  test('a list of any length can be shown, and each entry opened', () => {
    for (const count of [0, 1, 12, 13, 200]) {
      const cases = Array.from({ length: count }, () => aCase({ stage: 'with-it' }));
      const card = drawCaseList({ cases, reader, now: NOW, practice: true });
      expect(cardFaults(card)).toEqual([]);
      expect(actionsOf(card)).toHaveLength(Math.min(count, 12));
      understood(card);
    }
  });
});

const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;

test('a card of another question is not drawn', () => {
  expect(
    drawIntake({ card: 'missing', state: { question: 'who', told }, reader, now: NOW, practice: false }),
  ).toBeNull();
});

test('the day picker ends with today in the person’s zone', () => {
  const state: IntakeState = { question: 'when-created', told, user };
  const late = toInstant('2026-11-23T23:30:00Z');
  expect(JSON.stringify(drawIntake({ card: 'when', state, reader, now: late, practice: false }))).toContain(
    '"max":"2026-11-24"',
  );
});

test('what is late comes first in the list, and closed cases last', () => {
  const named = (ref: string, stage: Parameters<typeof aCase>[0]) => aCase({ ...stage, ref: ref as CaseRef });
  const cases = [
    named('aaaaa2', { stage: 'closed' }),
    named('bbbbb3', { stage: 'with-it' }),
    named('ccccc4', {
      openedAt: toInstant('2026-11-23T09:20:00Z'),
      stage: aStage('waiting-in-window', { until: toInstant('2026-11-23T08:00:00Z') }),
    }),
  ];
  const card = drawCaseList({ cases, reader, now: NOW, practice: false });
  expect(actionsOf(card).map(({ data }) => data.ref)).toEqual(['ccccc4', 'bbbbb3', 'aaaaa2']);
  expect(JSON.stringify(card)).toContain('Late:');
});

test('a list says “your move” to whoever has to act, and when IT is reminded', () => {
  const cases = [aCase({ stage: 'drafting-request' }), aCase({ stage: 'with-it', request: aPointer() })];
  const viewer = cases[0]?.reporters[0]?.operatorId ?? null;
  const remindedAt = () => plusHours(NOW, 48);
  const shown = (by: string | null) =>
    JSON.stringify(drawCaseList({ cases, reader, now: NOW, practice: false, viewer: by, remindedAt }));
  expect(shown(viewer)).toContain('Your move, since');
  expect(shown(viewer)).not.toContain('reporter’s move');
  expect(shown('op-other')).toContain('The reporter’s move, since');
  expect(shown(viewer)).toMatch(
    /The IT unit’s move, since [^"]+ Next: Wednesday, 25 November 2026 at 10:30\./,
  );
});

test('no card has more than six buttons, whatever it was given', () => {
  const help = drawHelp({ reader, practice: false }).actions ?? [];
  const card = frame({
    reader,
    practice: false,
    headline: 'Many',
    actions: [...help, ...help, ...help, ...help],
  });
  expect(card.actions).toHaveLength(6);
});
