import { describe, expect, test } from 'vitest';
import type { AdaptiveCard, CardElement } from '../../../dialogs/cards/card-types.ts';
import type { CaseView, Viewer } from '../../../dialogs/cards/case-view.ts';
import { drawCase } from '../../../dialogs/cards/draw-case.ts';
import { readAction } from '../../../dialogs/read-action.ts';
import type { Case } from '../../../services/cases/case.ts';
import { answers } from '../../../services/cases/decide.ts';
import type { AnsweredBy, StageKind } from '../../../services/cases/stage.ts';
import { LANGUAGES, type Language } from '../../../services/texts/language.ts';
import { aCase } from '../../builders/case.ts';
import { aReport, NOW } from '../../builders/facts.ts';
import { anAuthority, aReporter, aUser } from '../../builders/people.ts';
import { aNamedRecipient, aStage } from '../../builders/stage.ts';
import { actionsOf, cardFaults } from './card-faults.ts';

const STAGES = Object.keys(answers) as readonly StageKind[];

const nobody: Viewer = {
  operatorId: 'op-other',
  isReporter: false,
  mayReset: false,
  mayApprove: false,
  isCoordinator: false,
  isAffectedUser: false,
};

const VIEWERS: Readonly<Record<string, Viewer>> = {
  reporter: { ...nobody, operatorId: 'op-reporter', isReporter: true, mayReset: true },
  coordinator: {
    ...nobody,
    operatorId: 'op-coordinator',
    isCoordinator: true,
    mayReset: true,
    mayApprove: true,
  },
  'affected user': { ...nobody, operatorId: 'op-maria', isAffectedUser: true },
  'everybody at once': {
    operatorId: 'op-reporter',
    isReporter: true,
    mayReset: true,
    mayApprove: true,
    isCoordinator: true,
    isAffectedUser: true,
  },
  nobody,
};

const PREVIEW = {
  subject: '[K7Q-4MD] Mail from the Commission',
  to: 'it@getafe.example',
  cc: ['ana.ruiz@getafe.example'],
  text: 'Dear colleagues,\n\na mail of 23 November is missing.\n- search the quarantine\n\nThank you.',
  further: 0,
};

function view(c: Case, who: string, more: Partial<CaseView> & { language?: Language } = {}): CaseView {
  const { language = 'en', ...rest } = more;
  const viewer = VIEWERS[who] ?? nobody;
  return {
    c,
    headline: 'Where it **stands**.',
    viewer,
    reader: { language, timeZone: 'Europe/Madrid' },
    now: NOW,
    practice: false,
    ...(c.stage.kind === 'drafting-request' ? { preview: PREVIEW } : {}),
    ...rest,
  };
}

const draw = (stage: Case['stage'], who = 'reporter', more: Parameters<typeof view>[2] = {}): AdaptiveCard =>
  drawCase(view(aCase({ stage }), who, more));

const verbs = (card: AdaptiveCard): readonly string[] => actionsOf(card).map(({ verb }) => verb);

function buttons(stage: StageKind, who = 'reporter'): readonly string[] {
  return verbs(draw(aStage(stage), who));
}

function texts(card: AdaptiveCard): string {
  return JSON.stringify(card.body);
}

function monospaced(elements: readonly CardElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === 'Container') return monospaced(element.items);
    if (element.type !== 'RichTextBlock') return [];
    return [element.inlines.map(({ text }) => text).join('')];
  });
}

const pairs = STAGES.flatMap((stage) => Object.keys(VIEWERS).map((who) => [stage, who] as const));

describe('every card', () => {
  test.each(pairs)('%s for %s can be shown in both languages', (stage, who) => {
    for (const language of LANGUAGES) {
      for (const practice of [true, false]) {
        expect(cardFaults(draw(aStage(stage), who, { language, practice }))).toEqual([]);
      }
    }
  });

  test.each(pairs)('%s for %s: each button is understood when it comes back', (stage, who) => {
    const inputs = {
      address: 'a@b.example',
      to: 'it@b.example',
      note: 'x',
      reason: 'y',
      answer: 'released',
      text: '',
    };
    for (const action of actionsOf(draw(aStage(stage), who))) {
      const read = readAction({ action: { ...action, data: { ...inputs, ...action.data } } });
      expect(read, action.verb).not.toHaveProperty('problem');
    }
  });

  test.each(pairs)('%s for %s offers no event that the stage only ignores', (stage, who) => {
    for (const { verb } of actionsOf(draw(aStage(stage), who))) {
      if (!(verb in answers[stage])) continue;
      expect(answers[stage][verb as keyof (typeof answers)[StageKind]], verb).not.toHaveProperty('ignored');
    }
  });

  test.each(STAGES)('%s offers nothing to somebody who has no part in it', (stage) => {
    expect(buttons(stage, 'nobody')).toEqual([]);
  });

  test('carries the case and the revision it was drawn for', () => {
    for (const { data } of actionsOf(draw(aStage('asking-arrival')))) {
      expect(data).toMatchObject({ ref: 'k7q4md', revision: 7 });
    }
  });

  test('is marked in practice, and only there', () => {
    expect(draw(aStage('with-it'), 'reporter', { practice: true }).fallbackText).toContain('Practice');
    expect(texts(draw(aStage('with-it'), 'reporter', { practice: true }))).toContain('nothing here is real');
    expect(texts(draw(aStage('with-it')))).not.toContain('Practice');
  });

  test('stays small when every name, address and reply is as long as it can be', () => {
    const long = 'ñ_*[x](http://e)'.repeat(20).slice(0, 320);
    for (const stage of STAGES) {
      const c = aCase({
        stage,
        user: aUser({ name: long, email: `${long}@${long}` }),
        authority: anAuthority({ name: long }),
        reporters: Array.from({ length: 50 }, () => aReporter({ name: long })),
      });
      const card = drawCase(view(c, 'coordinator', { headline: long.repeat(30) }));
      expect(cardFaults(card), stage).toEqual([]);
    }
  });

  test('shows what people wrote as they wrote it', () => {
    const c = aCase({ stage: 'with-it', user: aUser({ name: '<at>All</at> [x](http://evil) **b**\u202e' }) });
    const shown = texts(drawCase(view(c, 'reporter', { headline: 'About <at>All</at> [x](http://evil).' })));
    expect(shown).not.toMatch(/[^\\]\]\(http/);
    expect(shown).not.toMatch(/[^\\]<at>/);
    expect(shown).not.toContain('\u202e');
  });
});

describe('the address', () => {
  test('is shown in monospace with the domain on a line of its own', () => {
    expect(monospaced(draw(aStage('checking-address')).body)).toEqual(['maria.garcia', '@getafe.example']);
  });

  test('shows what cannot be seen and marks letters of another alphabet', () => {
    const report = aReport('mаria\u200b@getafe.example', { findings: ['invisible-characters'] });
    const card = draw(aStage('checking-address', { report }));
    expect(monospaced(card.body)[0]).toBe('mаria[U+200B]');
    expect(texts(card)).toContain('"text":"а","fontType":"monospace","weight":"bolder"');
    expect(texts(card)).toContain('characters that cannot be seen');
  });

  test('that cannot be right can only be corrected', () => {
    const report = aReport('maria', { findings: ['syntax'], suggestion: 'maria@getafe.example' });
    const card = draw(aStage('checking-address', { report }));
    expect(verbs(card)).not.toContain('address-confirmed');
    expect(verbs(card)).toContain('address-correction-asked');
    expect(JSON.stringify(card.actions)).toContain('"value":"maria@getafe.example"');
  });

  test('that nothing can be sent to is not offered as right, though it is written well', () => {
    for (const finding of [
      'domain-does-not-exist',
      'domain-takes-no-mail',
      'invisible-characters',
    ] as const) {
      const report = aReport('maria@getaffe.example', { findings: [finding] });
      expect(verbs(draw(aStage('checking-address', { report })))).not.toContain('address-confirmed');
    }
  });

  test('that looks wrong has what it may be meant for as its first button', () => {
    const report = aReport('maria@getaffe.example', {
      findings: ['looks-like-a-typo'],
      suggestion: 'maria@getafe.example',
    });
    const [first, second] = actionsOf(draw(aStage('checking-address', { report })));
    expect(first).toMatchObject({ title: 'Use maria@getafe.example', style: 'positive' });
    expect(first?.data).toMatchObject({ address: 'maria@getafe.example' });
    expect(second).not.toHaveProperty('style');
  });

  test('is said once, and what can be written stands small below', () => {
    const address = 'maria.garcia@getafe.example';
    const headline = `About María García.\n\n${address}\n\nSay “address ok K7Q-4MD”.`;
    const card = draw(aStage('checking-address'), 'reporter', { headline });
    expect(texts(card)).not.toContain(address);
    expect(texts(card)).not.toContain('"value":"María García"');
    expect(texts(card)).toContain('K7Q-4MD”.","wrap":true,"size":"small","isSubtle":true');
    expect(card.fallbackText).toBe(headline);
  });

  test('is confirmed as it was shown', () => {
    const action = actionsOf(draw(aStage('checking-address'))).find(
      ({ verb }) => verb === 'address-confirmed',
    );
    expect(action?.data).toMatchObject({ address: 'maria.garcia@getafe.example' });
  });

  test('is not asked about while the user file is read', () => {
    expect(verbs(draw(aStage('checking-address', { report: null })))).not.toContain('address-confirmed');
  });
});

describe('an approval', () => {
  test('shows old and new in full, one under the other, with the code', () => {
    const card = draw(aStage('awaiting-approval'), 'coordinator');
    expect(monospaced(card.body)).toEqual(['maria.garcia@getafe.example', 'm.garcia@getafe.example']);
    expect(texts(card)).toContain('K3FP');
    expect(verbs(card)).toEqual(['approved', 'declined']);
  });

  test('is asked for by whose word the answer is that names a recipient', () => {
    const asker = (answeredBy: AnsweredBy) => texts(draw(aNamedRecipient(answeredBy), 'coordinator'));
    const recorded = asker({ kind: 'recorded', operatorId: 'op-carmen', name: 'Carmen Prats' });
    expect(recorded).toContain('Carmen Prats');
    expect(recorded).not.toContain('CAU Getafe');
    const byLink = asker({ kind: 'link' });
    expect(byLink).toContain('Whoever has the link of the request');
    expect(byLink).not.toContain('CAU Getafe');
    expect(asker({ kind: 'it' })).toContain('CAU Getafe');
  });

  test('marks exactly what differs', () => {
    const proposal = { from: 'maria@getafe.example', to: aReport('maria@getaffe.example') };
    const stage = aStage('awaiting-approval');
    if (stage.kind !== 'awaiting-approval' || stage.proposal.kind !== 'address') throw new Error('builder');
    const card = draw({ ...stage, proposal: { ...stage.proposal, ...proposal } }, 'coordinator');
    const marked = JSON.stringify(card.body).match(/"text":"([^"]*)","fontType":"monospace","weight"/g);
    expect(marked).toEqual(['"text":"f","fontType":"monospace","weight"']);
  });

  test('is not for the requester, who may take it back and does not see the code', () => {
    const card = draw(aStage('awaiting-approval'), 'reporter');
    expect(verbs(card)).not.toContain('approved');
    expect(verbs(card)).toContain('declined');
    expect(JSON.stringify(card)).not.toMatch(/k3fp/i);
  });

  test('is not for the affected user, whatever else they are', () => {
    expect(buttons('awaiting-approval', 'everybody at once')).not.toContain('approved');
    expect(buttons('awaiting-approval', 'affected user')).not.toContain('approved');
  });
});

describe('the request to IT', () => {
  test('is shown whole before it can be sent', () => {
    const card = draw(aStage('drafting-request'));
    expect(texts(card)).toContain('\\n\\\\- search the quarantine');
    expect([...new Set(verbs(card))]).toEqual([
      'request-sent',
      'request-taken',
      'probe-asked',
      'recipient-set',
      'note-set',
      'said-arrived',
      'withdrawn',
    ]);
  });

  test('can be sent above its text as well as below, with the same buttons', () => {
    const { body, actions = [] } = draw(aStage('drafting-request'));
    const above = body.findIndex(({ type }) => type === 'ActionSet');
    const letter = body.findIndex(({ type }) => type === 'Container');
    expect(above).toBeGreaterThan(-1);
    expect(above).toBeLessThan(letter);
    expect(body[above]).toMatchObject({ actions: actions.slice(0, 2) });
    expect(texts(draw(aStage('drafting-request'), 'affected user'))).not.toContain('request-sent');
  });

  test('cannot be sent unseen, cut or without a recipient', () => {
    const c = aCase({ stage: 'drafting-request' });
    const { preview: _unseen, ...without } = view(c, 'reporter');
    expect(verbs(drawCase(without))).not.toContain('request-sent');
    expect(verbs(drawCase(without))).toContain('draft');
    const cut = drawCase(view(c, 'reporter', { preview: { ...PREVIEW, text: 'A line.\n\n'.repeat(5000) } }));
    expect(verbs(cut)).not.toContain('request-sent');
    expect(texts(cut)).not.toContain('request-sent');
    expect(cardFaults(cut)).toEqual([]);
    const stage = aStage('drafting-request');
    if (stage.kind !== 'drafting-request') throw new Error('builder');
    expect(verbs(draw({ ...stage, draft: { ...stage.draft, to: null } }))).not.toContain('request-sent');
  });

  test('is not the affected user’s to send', () => {
    expect(buttons('drafting-request', 'affected user')).toEqual(['probe-asked', 'said-arrived']);
  });
});

test('only a coordinator records what IT answered', () => {
  expect(buttons('with-it', 'coordinator')).toContain('answer');
  expect(buttons('with-it', 'reporter')).not.toContain('answer');
});

test('a reset that ends a working password is a red button', () => {
  const reset = actionsOf(draw(aStage('asking-reset'))).find(({ verb }) => verb === 'reset-asked');
  expect(reset?.style).toBe('destructive');
});
