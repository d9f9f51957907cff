import fc from 'fast-check';
import type { Case, MailEvidence } from '../../../services/cases/case.ts';
import type { CaseEffect } from '../../../services/cases/effects.ts';
import type { CaseEventBody, ItAnswer, PersonActing } from '../../../services/cases/events.ts';
import type { BounceReport, PastedMail } from '../../../services/cases/pasted.ts';
import type { StageKind } from '../../../services/cases/stage.ts';
import { aReport, evidence } from '../../builders/facts.ts';
import {
  aCoordinator,
  aNationalCoordinator,
  aPerson,
  aReporter,
  aUser,
  theAffectedUser,
} from '../../builders/people.ts';

/** What may happen next in a random life: somebody speaks, the world answers, time goes by. */
export type Happening =
  | { readonly kind: 'says'; readonly who: PersonActing; readonly words: Words }
  /** The person whose move it is does what is asked of them, so that lives become long. */
  | { readonly kind: 'goes-on'; readonly n: number; readonly how: Outcome }
  | { readonly kind: 'delivers'; readonly which: number; readonly how: Outcome }
  | { readonly kind: 'passes'; readonly minutes: number }
  | {
      readonly kind: 'it-answers';
      readonly answer: ItAnswer;
      readonly outside: boolean;
      readonly to: string;
    };

export type Words = (typeof WORDS)[number];

export type Outcome =
  | { readonly kind: 'works'; readonly evidence: MailEvidence }
  | { readonly kind: 'refused'; readonly n: number }
  | { readonly kind: 'delayed' }
  | { readonly kind: 'fails' };

const PEOPLE: readonly PersonActing[] = [
  aPerson(),
  aPerson({ operatorId: 'op-second', may: { reset: false, approve: false, setOfficialAddressAlone: false } }),
  aCoordinator(),
  aNationalCoordinator(),
  theAffectedUser(),
];

const WORDS = [
  'said-arrived',
  'said-not-arrived',
  'said-not-arrived',
  'said-not-arrived',
  'address-confirmed',
  'address-confirmed',
  'address-confirmed',
  'address-correction-asked',
  'reset-asked',
  'reset-asked',
  'approved',
  'approved',
  'declined',
  'recipient-set',
  'note-set',
  'request-sent',
  'request-sent',
  'request-taken',
  'loan-asked',
  'loan-asked',
  'loan-consented',
  'loan-consented',
  'loan-extended',
  'loan-return-asked',
  'it-answered',
  'probe-asked',
  'probe-asked',
  'probe-word-said',
  'probe-word-said',
  'probe-missing',
  'evidence-pasted',
  'evidence-pasted',
  'withdrawn',
  'reopened',
  'joined',
] as const satisfies readonly CaseEventBody['kind'][];

const EVIDENCE: readonly MailEvidence[] = [
  evidence('unknown'),
  evidence('unknown'),
  evidence('accepted', '250 OK'),
  evidence('accepted', '250 OK'),
  evidence('queued'),
  evidence('held'),
  evidence('deferred', '451 4.7.1 Greylisted'),
  evidence('refused', '550 5.1.1 Unknown'),
  evidence('refused', '552 5.2.2 Full'),
  evidence('refused', '550 5.7.1 Rejected'),
  evidence('refused', '550 5.7.26 Not authenticated'),
];

const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({ kind: fc.constant('works' as const), evidence: fc.constantFrom(...EVIDENCE) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('refused' as const), n: fc.nat({ max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'delayed' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'fails' as const }) },
);

export const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({ kind: fc.constant('goes-on' as const), n: fc.nat({ max: 59 }), how: outcome }),
  },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      who: fc.constantFrom(...PEOPLE),
      words: fc.constantFrom(...WORDS),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('delivers' as const), which: fc.nat({ max: 9 }), how: outcome }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('passes' as const),
      minutes: fc.constantFrom(0, 1, 5, 31, 60, 24 * 60, 48 * 60, 96 * 60),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('it-answers' as const),
      answer: fc.constantFrom<ItAnswer>('released', 'allowed', 'nothing', 'more', 'forward'),
      outside: fc.boolean(),
      to: fc.constantFrom('mail@getafe.example', 'desk@getafe.example'),
    }),
  },
);

const ADDRESSES = [
  aReport('maria.garcia@getafe.example'),
  aReport('m.garcia@getafe.example'),
  aReport('maria@free.example', { findings: ['personal'] }),
  aReport('maria@partner.example'),
];

function pasted(n: number): PastedMail {
  const report = { recipient: aUser().email, host: null, at: null, status: null } as const;
  const bounce = (more: Pick<BounceReport, 'action' | 'reply'>): PastedMail => ({
    kind: 'bounce',
    messageId: null,
    reports: [{ ...report, ...more }],
  });
  const all: readonly PastedMail[] = [
    bounce({ action: 'failed', reply: '550 5.7.1 Rejected' }),
    bounce({ action: 'failed', reply: '550 5.1.1 Unknown' }),
    bounce({ action: 'delayed', reply: '451 4.7.1 Later' }),
    bounce({ action: 'relayed', reply: '250 OK' }),
    { kind: 'automatic-reply', from: null, subject: null },
    {
      kind: 'received-mail',
      from: `imi${n % 2}@ec.europa.eu`,
      isCommission: true,
      envelopeFrom: null,
      dkimDomain: null,
      subject: null,
      messageId: null,
      sentAt: null,
    },
  ];
  return all[n % all.length] ?? bounce({ action: 'failed', reply: null });
}

/** What somebody says, filled in with what they have before them: the shown address, the code, the text's version. */
export function bodyOf(
  words: Words,
  who: PersonActing,
  before: { code: string; shown: string; n: number },
): CaseEventBody {
  const report = ADDRESSES[before.n % ADDRESSES.length] ?? aReport();
  switch (words) {
    case 'address-confirmed':
      return { kind: words, address: before.shown };
    case 'address-correction-asked':
      return { kind: words, report };
    case 'approved':
      return { kind: words, code: before.code };
    case 'declined':
      return { kind: words, code: null };
    case 'recipient-set':
      return { kind: words, to: `it${before.n % 3}@getafe.example`, withinRules: before.n % 2 === 0 };
    case 'note-set':
      return { kind: words, note: `note ${before.n % 2}` };
    case 'request-sent':
    case 'request-taken':
      return { kind: words, version: null };
    case 'loan-asked':
      return {
        kind: words,
        report: aReport('maria@temporary.example', { findings: ['personal'] }),
        reason: 'slow',
        until: null,
      };
    case 'loan-extended':
      return { kind: words, until: null };
    case 'loan-return-asked':
      return { kind: words, word: before.n % 2 === 0 ? 'lima' : 'sona' };
    case 'joined':
      return { kind: words, reporter: aReporter({ operatorId: who.operatorId, name: who.name }) };
    case 'probe-asked':
      return { kind: words, word: before.n % 2 === 0 ? 'lima' : 'sona' };
    case 'probe-word-said':
      return { kind: words, word: before.n % 3 === 0 ? 'lima' : 'sona' };
    case 'evidence-pasted':
      return { kind: words, pasted: pasted(before.n) };
    case 'it-answered':
      return {
        kind: words,
        round: 0,
        answer: before.n % 2 === 0 ? 'released' : 'allowed',
        text: '',
        forwardTo: null,
        recordedBy: null,
        outsideRules: false,
      };
    default:
      return { kind: words };
  }
}

const AT_IT: readonly Words[] = [
  'loan-asked',
  'loan-consented',
  'loan-consented',
  'loan-return-asked',
  'probe-word-said',
  'it-answered',
  'loan-extended',
];

/** What is asked of people in each stage; elsewhere the world has the move. */
const SENSIBLE: Readonly<Partial<Record<StageKind, readonly Words[]>>> = {
  'asking-arrival': ['said-not-arrived', 'said-not-arrived', 'said-not-arrived', 'said-arrived'],
  'checking-address': [
    'address-confirmed',
    'address-confirmed',
    'address-confirmed',
    'address-correction-asked',
  ],
  'awaiting-approval': ['approved', 'approved', 'approved', 'declined'],
  'asking-reset': ['reset-asked'],
  'self-service': ['reset-asked'],
  'mailbox-full': ['reset-asked'],
  'own-mailbox': ['reset-asked', 'said-arrived'],
  'held-by-sender': ['it-answered', 'reset-asked'],
  'drafting-request': ['request-sent', 'request-sent', 'request-taken', 'recipient-set', 'loan-asked'],
  'with-it': AT_IT,
  'needs-coordinator': ['reset-asked', ...AT_IT],
  closed: ['reopened', 'said-not-arrived'],
};

/** Who has the move and what they say; null: it is the world's turn. */
export function sensible(stage: StageKind, n: number): { words: Words; who: PersonActing } | null {
  const words = SENSIBLE[stage]?.[n % (SENSIBLE[stage]?.length ?? 1)];
  if (words === undefined) return null;
  const who = ['approved', 'declined', 'it-answered'].includes(words)
    ? aNationalCoordinator()
    : (PEOPLE[n % 4] ?? aPerson());
  return { words, who };
}

/** The one who wants a mailbox has read the caveats; where one is on loan, its end is asked for and proved. */
export function sensibleOfLoan(
  { loan, loanWish, probe, stage }: Case,
  n: number,
): { words: Words; who: PersonActing } | null {
  if (loanWish !== null) {
    const wisher = PEOPLE.find(({ operatorId }) => operatorId === loanWish.by.operatorId) ?? aPerson();
    return { words: 'loan-consented', who: wisher };
  }
  if (loan === null || (stage.kind !== 'with-it' && stage.kind !== 'needs-coordinator')) return null;
  const who = n % 2 === 0 ? aCoordinator() : aPerson();
  if (probe?.outcome.kind === 'mailed' && loan.ending) return { words: 'probe-word-said', who };
  return { words: 'loan-return-asked', who };
}

/** Effects whose outcome a stage waits for. */
export const AWAITED: Readonly<Record<string, CaseEffect['kind']>> = {
  'checking-address': 'read-user',
  'changing-address': 'change-address',
  resetting: 'reset-password',
};
