import { describe, expect, test } from 'vitest';
import { drawCaseList } from '../../../dialogs/cards/case-list.ts';
import type { CaseView, Viewer } from '../../../dialogs/cards/case-view.ts';
import { drawCase } from '../../../dialogs/cards/draw-case.ts';
import { loanStanding } from '../../../dialogs/loan-words.ts';
import { readAction } from '../../../dialogs/read-action.ts';
import type { Case } from '../../../services/cases/case.ts';
import { plusDays } from '../../../services/cases/instant.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { render } from '../../../services/texts/texts.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer, aReport, NOW } from '../../builders/facts.ts';
import { aLoan, TERMS } from '../../builders/loan.ts';
import { aReporter, aUser } from '../../builders/people.ts';
import { aStage } from '../../builders/stage.ts';
import { LOAN_SITUATIONS } from '../../services/cases/matrix/loan-situations.ts';
import { actionsOf, cardFaults } from './card-faults.ts';

const reporter: Viewer = {
  operatorId: 'op-reporter',
  isReporter: true,
  mayReset: true,
  mayApprove: false,
  isCoordinator: false,
  isAffectedUser: false,
};
const coordinator: Viewer = {
  ...reporter,
  operatorId: 'op-coordinator',
  isReporter: false,
  mayApprove: true,
  isCoordinator: true,
};
const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const LIMITS = { days: 14, atMostDays: 42 };

const draw = (c: Case, viewer: Viewer, more: Partial<CaseView> = {}) =>
  drawCase({
    c,
    headline: 'Where it **stands**.',
    viewer,
    reader,
    now: NOW,
    practice: false,
    loans: LIMITS,
    ...more,
  });
const verbs = (...drawn: Parameters<typeof draw>) => actionsOf(draw(...drawn)).map(({ verb }) => verb);

const withIt = aCase({ stage: 'with-it', request: aPointer() });
const wanted = LOAN_SITUATIONS['with-it and a mailbox wanted']!;
const lent = { ...withIt, loan: aLoan(), user: aUser({ email: aLoan().temporaryAddress }) };
const missing = LOAN_SITUATIONS['drafting-request, the mail to the official mailbox missing']!;

describe('every card of a loan', () => {
  const all = Object.entries({ ...LOAN_SITUATIONS, 'with-it on loan': lent, 'with-it': withIt });

  test.each(all)('%s: can be shown, and each button is understood when it comes back', (_name, c) => {
    for (const language of LANGUAGES) {
      for (const viewer of [reporter, coordinator, { ...coordinator, ...reporter, isCoordinator: true }]) {
        const card = draw(c, viewer, { reader: { ...reader, language } });
        expect(cardFaults(card)).toEqual([]);
        const inputs = {
          address: 'a@b.example',
          reason: 'y',
          until: '2026-12-05',
          word: 'lima',
          answer: 'more',
        };
        for (const action of actionsOf(card)) {
          const read = readAction({
            action: { ...action, data: { to: 'a@b', note: '', ...inputs, ...action.data } },
          });
          expect(read, action.verb).not.toHaveProperty('problem');
        }
      }
    }
  });
});

describe('the form for a temporary mailbox', () => {
  const form = JSON.stringify(
    draw(withIt, reporter).actions?.find(({ title }) => title === 'Temporary mailbox'),
  );

  test('has the safer ways and the caveats above its questions', () => {
    const order = [
      'Two safer ways first',
      'opens the account',
      '"id":"address"',
      '"id":"reason"',
      '"id":"until"',
    ];
    const places = order.map((text) => form.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test('asks until when: from today on, two weeks unless another day is chosen, six weeks at most', () => {
    expect(form).toContain('"min":"2026-11-23","max":"2027-01-04","value":"2026-12-07"');
  });

  test('is not offered while loans are switched off, to the affected user, or before IT was asked', () => {
    const off = { loans: undefined } as unknown as Partial<CaseView>;
    expect(verbs(withIt, reporter, off)).not.toContain('loan-asked');
    const affected = { ...reporter, isReporter: false, isAffectedUser: true };
    expect(verbs(withIt, affected)).not.toContain('loan-asked');
    expect(verbs(aCase({ stage: 'mailbox-full' }), reporter)).not.toContain('loan-asked');
  });
});

describe('the caveats', () => {
  test('are shown with what was wanted to the one who asked, and to nobody else', () => {
    expect(verbs(wanted, reporter)).toEqual(expect.arrayContaining(['loan-consented', 'declined']));
    expect(JSON.stringify(draw(wanted, reporter))).toContain('must be María García’s alone');
    expect(verbs(wanted, coordinator)).not.toContain('loan-consented');
    expect(JSON.stringify(draw(wanted, coordinator).body)).not.toContain('temporary.example');
  });

  test('say where the mailbox looks personal', () => {
    const to = aReport('maria@free.example', { findings: ['personal'] });
    const personal = { ...wanted, loanWish: { ...wanted.loanWish!, to } };
    expect(JSON.stringify(draw(personal, reporter))).toContain('looks like a personal mailbox');
    expect(JSON.stringify(draw(wanted, reporter))).not.toContain('looks like a personal mailbox');
  });
});

test('who approves a loan sees both addresses, the end, the reason, that it is personal, and who has read the caveats', () => {
  const stage = aStage('awaiting-approval');
  if (stage.kind !== 'awaiting-approval') throw new Error('not a proposal');
  const to = aReport('maria@free.example', { findings: ['personal'] });
  const proposal = {
    code: 'k3fp',
    requestedBy: aReporter(),
    requesterUserId: 'u-reporter',
    notBy: [],
    kind: 'loan',
    to,
    version: 'v1',
    ...TERMS,
  } as const;
  const c = aCase({ stage: { ...stage, proposal }, request: aPointer() });
  const shown = JSON.stringify(draw(c, coordinator).body);
  for (const text of [
    'Lent until',
    '3 December 2026',
    'IT is slow',
    'Caveats read by',
    'Ana Ruiz',
    'personal mailbox',
    '@fre',
  ])
    expect(shown).toContain(text);
});

describe('while it runs', () => {
  test('the card ends it, and only a coordinator who did not ask for it gives it more time', () => {
    expect(verbs(lent, reporter)).toContain('loan-return-asked');
    expect(verbs(lent, reporter)).not.toContain('loan-extended');
    expect(verbs(lent, coordinator)).toEqual(expect.arrayContaining(['loan-return-asked', 'loan-extended']));
    const own = { ...lent, loan: aLoan({ askedBy: coordinator.operatorId }) };
    expect(verbs(own, coordinator)).not.toContain('loan-extended');
    expect(verbs(lent, { ...coordinator, isAffectedUser: true })).not.toContain('loan-extended');
  });

  test('no card offers to close the case or to say that all is well', () => {
    for (const viewer of [reporter, coordinator]) {
      expect(verbs(lent, viewer)).not.toContain('withdrawn');
      expect(verbs(lent, viewer)).not.toContain('said-arrived');
    }
  });

  test('the status says until when, what ends it, and that IT goes on being asked', () => {
    const said = (c: Case, now = NOW) => {
      const standing = loanStanding(c, now);
      return standing === null ? null : render(standing, reader);
    };
    expect(said(lent)).toBe(
      'A temporary mailbox is in use, maria@temporary.example: until Thursday, 3 December 2026 at 10:30. “return K7Q-4MD” ends it, once a test mail was read in the official mailbox, maria.garcia@getafe.example. IT goes on being asked meanwhile.',
    );
    expect(said(lent, plusDays(NOW, 12))).toContain('overdue since');
    expect(said({ ...lent, loan: aLoan({ ending: true }) })).toContain('the word of the test mail');
    expect(said(withIt)).toBeNull();
  });
});

test('where the mail to the official mailbox is missing, the mailbox of before is one click away, with its address', () => {
  const again = actionsOf(draw(missing, reporter)).find(({ verb }) => verb === 'loan-asked');
  expect(again).toMatchObject({ title: 'Lend maria@temporary.example again', associatedInputs: 'none' });
});

describe('the board', () => {
  const list = (now = NOW, ...cases: readonly Case[]) =>
    drawCaseList({ cases, practice: false, reader, now, viewer: null });
  const overdue = (ref: string, days: number) =>
    ({ ...lent, ref: ref as Case['ref'], loan: aLoan({ until: plusDays(NOW, -days) }) }) as Case;

  const waiting = (count: number): readonly Case[] =>
    Array.from({ length: count }, () => aCase({ stage: aStage('asking-arrival') }));

  test('of more cases than it holds has every overdue loan, and says how many more there are', () => {
    const late = ['aaaaaa', 'bbbbbb', 'cccccc'].map((ref, days) => overdue(ref, days));
    const card = JSON.stringify(list(NOW, ...waiting(30), ...late));
    for (const ref of ['AAA-AAA', 'BBB-BBB', 'CCC-CCC']) expect(card).toContain(ref);
    expect(card).toContain('And 21 more: write “status” and a name.');
  });

  test('says how many overdue loans it could not hold', () => {
    const late = Array.from({ length: 14 }, (_, at) => overdue(`aaaaa${'bcdefghjkmnpqr'[at]}`, at));
    const card = JSON.stringify(list(NOW, ...waiting(5), ...late));
    expect(card).toContain('And 7 more, 2 of them with an overdue temporary mailbox: write');
    // The longest overdue are those that it shows.
    expect(card).toContain('AAA-AAR');
    expect(card).not.toContain('AAA-AAB');
  });

  test('has loans that are overdue first, the oldest on top, each with its days', () => {
    const late = aCase({ stage: aStage('asking-arrival') });
    const card = JSON.stringify(
      list(NOW, late, withIt, overdue('aaaaaa', 1), overdue('bbbbbb', 5), overdue('cccccc', 0)),
    );
    const places = [
      'BBB-BBB',
      'overdue: for 5 days',
      'AAA-AAA',
      'overdue: since yesterday',
      'CCC-CCC',
      'overdue: since today',
      'K7Q-4MD',
    ];
    const found = places.map((text) => card.indexOf(text));
    expect(found.every((place) => place > 0)).toBe(true);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  test('says of a loan that runs until when', () => {
    expect(JSON.stringify(list(NOW, lent))).toContain('Temporary mailbox until Thursday, 3 December 2026');
  });
});
