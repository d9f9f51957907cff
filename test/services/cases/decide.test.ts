import { describe, expect, it } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import { answers, decide } from '../../../services/cases/decide.ts';
import type { CaseEventKind } from '../../../services/cases/events.ts';
import type { StageKind } from '../../../services/cases/stage.ts';
import { ignored as ignoredInEnglish } from '../../../services/texts/en/ignored.ts';
import { ignored as ignoredInSpanish } from '../../../services/texts/es/ignored.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aPolicy } from '../../builders/policy.ts';
import { APPROVALS_AND_CHANGES } from './matrix/approvals-and-changes.ts';
import { IT_AND_THE_END } from './matrix/it-and-the-end.ts';
import { LOANS } from './matrix/loans.ts';
import { OCCURRENCES } from './matrix/occurrences.ts';
import { ONE_REQUEST_FOR_SEVERAL } from './matrix/one-request-for-several.ts';
import { SITUATIONS } from './matrix/situations.ts';
import { TEST_MAILS, TEST_MAILS_OUT } from './matrix/test-mails.ts';
import { THE_MAIL_OF_A_RESET } from './matrix/the-mail-of-a-reset.ts';
import { THE_WINDOW_AND_THE_ADDRESS } from './matrix/the-window-and-the-address.ts';

const STAGES = Object.keys(answers) as readonly StageKind[];
const KINDS = Object.keys(answers.closed) as readonly CaseEventKind[];
const POLICY = aPolicy();

interface Row {
  readonly situation: string;
  readonly occurrence: string;
  readonly outcome: string;
}

function rowsOf(matrix: string): readonly Row[] {
  return matrix
    .trim()
    .split('\n\n')
    .flatMap((block) => {
      const [situation = '', ...lines] = block.split('\n');
      return lines.map((line) => {
        const found = line.match(/^ {2}(.+?) +([→×].*)$/);
        if (found === null) throw new Error(`no row of the matrix: ${line}`);
        return { situation, occurrence: found[1] ?? '', outcome: found[2] ?? '' };
      });
    });
}

const ROWS = [
  THE_WINDOW_AND_THE_ADDRESS,
  APPROVALS_AND_CHANGES,
  THE_MAIL_OF_A_RESET,
  IT_AND_THE_END,
  ONE_REQUEST_FOR_SEVERAL,
  LOANS,
  TEST_MAILS,
  TEST_MAILS_OUT,
].flatMap(rowsOf);

function named<Thing>(things: Readonly<Record<string, Thing>>, name: string): Thing {
  const thing = things[name];
  if (thing === undefined) throw new Error(`the matrix names nothing known: ${name}`);
  return thing;
}

function happens(c: Case, occurrence: string): string {
  const event = named(OCCURRENCES, occurrence)(c);
  const decision = decide(c, event, POLICY);
  if ('ignored' in decision) return `× ${decision.ignored.replace(`${event.kind}.`, '')}`;
  const said: readonly string[] = ['tell', 'redraw-card'];
  const ordered = decision.effects.map(({ effect }) => effect.kind).filter((kind) => !said.includes(kind));
  const orders = ordered.length === 0 ? '' : ` + ${[...new Set(ordered)].join(', ')}`;
  return `→ ${decision.accepted.stage.kind}${orders}`;
}

describe('the life of a case', () => {
  for (const situation of [...new Set(ROWS.map((row) => row.situation))]) {
    it(`goes on from ${situation} as the matrix says`, () => {
      const expected = ROWS.filter((row) => row.situation === situation);
      const found = expected.map((row) => ({
        ...row,
        outcome: happens(named(SITUATIONS, situation), row.occurrence),
      }));
      expect(found).toEqual(expected);
    });
  }

  it('has a row for every event in every stage', () => {
    const missing = STAGES.flatMap((stage) =>
      KINDS.filter(
        (kind) => !ROWS.some(({ situation, occurrence }) => situation === stage && occurrence === kind),
      ).map((kind) => `${stage}: ${kind}`),
    );
    expect([STAGES.length, KINDS.length, missing]).toEqual([16, 44, []]);
  });

  it('uses every situation and every occurrence', () => {
    const unusedSituations = Object.keys(SITUATIONS).filter((name) =>
      ROWS.every(({ situation }) => situation !== name),
    );
    const unusedOccurrences = Object.keys(OCCURRENCES).filter((name) =>
      ROWS.every(({ occurrence }) => occurrence !== name),
    );
    expect([unusedSituations, unusedOccurrences]).toEqual([[], []]);
  });
});

describe('why nothing changed', () => {
  const reasons = new Map<string, Set<string>>();
  for (const c of Object.values(SITUATIONS)) {
    for (const occurrence of Object.values(OCCURRENCES)) {
      const event = occurrence(c);
      const decision = decide(c, event, POLICY);
      if (!('ignored' in decision)) continue;
      const known = reasons.get(c.stage.kind) ?? new Set();
      reasons.set(c.stage.kind, known.add(`${event.kind} ${decision.ignored}`));
    }
  }

  it.each([
    ['English', ignoredInEnglish],
    ['Spanish', ignoredInSpanish],
  ])('is said in %s in words that no other event of the stage shares', (_language, texts) => {
    const known: Readonly<Record<string, string>> = texts;
    for (const [stage, said] of reasons) {
      const spoken = new Map<string, string>();
      for (const entry of said) {
        const [kind = '', key = ''] = entry.split(' ');
        const text = known[key] ?? '';
        expect(text, `${stage}: ${key} has no text`).not.toBe('');
        expect(spoken.get(text) ?? kind, `${stage}: “${text}” is said for two events`).toBe(kind);
        spoken.set(text, kind);
      }
    }
  });
});

it.each(['*@ec.europa.eu', 'imi@ec.europa.eu.', '%@ec.europa.eu'])(
  'the sender %s of a pasted mail is not kept, whatever is said of it',
  (from) => {
    const c = aCase();
    const nothing = { envelopeFrom: null, dkimDomain: null, subject: null, messageId: null, sentAt: null };
    const pasted = { kind: 'received-mail', from, isCommission: true, ...nothing } as const;
    const told = decide(c, anEvent('evidence-pasted', { pasted }), POLICY);
    expect(told).toMatchObject({ ignored: 'evidence-pasted.not-the-sender' });
  },
);
