import { describe, expect, test } from 'vitest';
import type { CardElement } from '../../../dialogs/cards/card-types.ts';
import { drawCase } from '../../../dialogs/cards/draw-case.ts';
import { evidenceFacts } from '../../../dialogs/cards/evidence-facts.ts';
import type { Case } from '../../../services/cases/case.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer, aReset, evidence, NOW } from '../../builders/facts.ts';
import { aProbe } from '../../builders/probe.ts';
import { cardFaults } from './card-faults.ts';

const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const facts = (c: Case) => Object.fromEntries(evidenceFacts(c, reader));
const complaint = { by: 'op-reporter', at: NOW };
const reset = (state: Parameters<typeof evidence>[0], more = {}) =>
  aReset({
    requestedAt: '2026-11-23T09:00:00.000Z' as never,
    knownAt: '2026-11-23T09:00:00.000Z' as never,
    evidence: evidence(state, null, more),
  });

function draw(
  c: Case,
  looks: 'reporter' | 'somebody' = 'reporter',
  language: (typeof LANGUAGES)[number] = 'en',
) {
  const isReporter = looks === 'reporter';
  return drawCase({
    c,
    headline: 'Where it stands.',
    viewer: {
      operatorId: 'op',
      isReporter,
      mayReset: false,
      mayApprove: false,
      isCoordinator: false,
      isAffectedUser: false,
    },
    reader: { ...reader, language },
    now: NOW,
    practice: false,
  });
}
/** The verbs of the buttons in the middle of the card. */
function asked(c: Case, looks: 'reporter' | 'somebody' = 'reporter'): readonly string[] {
  const sets = draw(c, looks).body.filter(
    (element): element is Extract<CardElement, { type: 'ActionSet' }> => element.type === 'ActionSet',
  );
  return sets.flatMap(({ actions }) =>
    actions.flatMap((action) =>
      action.type === 'Action.ShowCard'
        ? action.card.actions.map(({ verb }) => verb)
        : action.type === 'Action.Execute'
          ? [action.verb]
          : [],
    ),
  );
}
const withIt = (more: Partial<Case> = {}) =>
  aCase({ stage: 'with-it', request: aPointer(), complaint, resets: [reset('unknown')], ...more });

describe('what is known of the mail, on the card', () => {
  test('has a row for each step, with moment and source', () => {
    const shown = facts(
      withIt({ resets: [reset('refused', { attemptAt: NOW, host: 'mx.example', pastedBy: 'Carlos Vega' })] }),
    );
    expect(shown['Mail asked for']).toContain('record of the sending side');
    expect(shown['Refused by the recipient’s server']).toMatch(
      /10:30.*mx\.example.*report that Carlos Vega pasted/,
    );
    expect(shown['Not in the mailbox']).toContain('as Ana Ruiz said');
  });

  test('says “unknown” where nothing is known', () => {
    expect(facts(withIt())['On its way']).toContain('unknown');
  });

  test('alarms nobody while the mail may still come', () => {
    expect(
      evidenceFacts(aCase({ stage: 'waiting-in-window' }), reader).filter(([, value]) => value !== null),
    ).toEqual([]);
  });

  test('shows what people wrote as they wrote it', () => {
    const shown = facts(
      withIt({ resets: [reset('refused', { host: '[x](https://evil.example)', pastedBy: '**Carlos**' })] }),
    );
    expect(JSON.stringify(shown)).not.toMatch(/\]\(https|[^\\]\*\*Carlos/);
  });
});

describe('the test mail on the card', () => {
  test('is offered with where it goes and what it proves, before anything is sent', () => {
    expect(asked(withIt())).toEqual(['probe-asked']);
    const card = JSON.stringify(draw(withIt()));
    expect(card).toContain('maria.garcia@getafe.example');
    expect(card).toContain('it may be the filter as well as a dead mailbox');
  });

  test('asks for its word, or that it is not there, once it is out', () => {
    const c = withIt({ probe: aProbe() });
    expect(asked(c)).toEqual(['probe-word-said', 'probe-missing']);
    expect(JSON.stringify(draw(c))).toContain('IMI’s mail has arrived');
    expect(JSON.stringify(draw(withIt()))).not.toContain('IMI’s mail has arrived');
  });

  test('still takes the word of one that was not found at first', () => {
    const outcome = { kind: 'missing', at: NOW, by: 'Ana Ruiz' } as const;
    expect(asked(withIt({ probe: aProbe({ outcome }) }))).toEqual(['probe-word-said', 'probe-asked']);
  });

  test('is not offered while one goes out, once it proved its point, or to somebody without a part in the case', () => {
    const confirmed = { kind: 'confirmed', at: NOW, by: 'Ana Ruiz' } as const;
    expect(asked(withIt({ probe: aProbe({ outcome: { kind: 'mailing' } }) }))).toEqual([]);
    expect(asked(withIt({ probe: aProbe({ outcome: confirmed }) }))).toEqual([]);
    expect(asked(withIt(), 'somebody')).toEqual([]);
  });

  test('never shows its word', () => {
    const said = JSON.stringify(draw(withIt({ probe: aProbe({ word: 'sona' }) })));
    expect(said).not.toMatch(/sona/i);
  });

  test.each(LANGUAGES)('makes a card that every client takes, in "%s"', (language) => {
    for (const stage of ['asking-arrival', 'own-mailbox', 'with-it', 'needs-coordinator'] as const)
      for (const probe of [null, aProbe()])
        expect(
          cardFaults(draw(withIt({ stage: aCase({ stage }).stage, probe }), 'reporter', language)),
        ).toEqual([]);
  });
});
