import type { Viewer } from '../../dialogs/cards/case-view.ts';
import type { Case } from '../../services/cases/case.ts';
import { answers } from '../../services/cases/decide.ts';
import type { Stage, StageKind } from '../../services/cases/stage.ts';
import { aCase } from '../builders/case.ts';
import { aDraft, aPointer, aReport, aReset, evidence, NOW } from '../builders/facts.ts';
import { TERMS } from '../builders/loan.ts';
import { anAuthority, aReporter, aUser } from '../builders/people.ts';
import { aProbe } from '../builders/probe.ts';
import { aStage } from '../builders/stage.ts';

export const STAGES = Object.keys(answers) as readonly StageKind[];

const nobody: Viewer = {
  operatorId: 'op-other',
  isReporter: false,
  mayReset: false,
  mayApprove: false,
  isCoordinator: false,
  isAffectedUser: false,
};

export const VIEWERS: readonly Viewer[] = [
  { ...nobody, operatorId: 'op-reporter', isReporter: true, mayReset: true },
  { ...nobody, operatorId: 'op-coordinator', isCoordinator: true, mayReset: true, mayApprove: true },
  { ...nobody, operatorId: 'op-maria', isAffectedUser: true },
];

/** The proposals that a card may ask about, each with what somebody wrote in it. */
function proposals(text: string): readonly Stage[] {
  const common = {
    code: 'k3fp',
    requestedBy: aReporter({ name: text }),
    requesterUserId: null,
    notBy: [],
  };
  const consent = { ...TERMS.consent, name: text };
  const to = aReport(text, { findings: ['syntax', 'look-alike-characters'], suggestion: text });
  return [
    { ...common, kind: 'address', from: text, to, version: 'v1' } as const,
    { ...common, ...TERMS, kind: 'loan', to, version: 'v1', reason: text, consent } as const,
    { ...common, kind: 'recipient', to: text, answeredBy: null } as const,
    {
      ...common,
      kind: 'recipient',
      to: text,
      answeredBy: { kind: 'recorded', operatorId: 'op-x', name: text },
    } as const,
    { ...common, kind: 'reset', purpose: 'first' } as const,
  ].map((proposal) => aStage('awaiting-approval', { proposal }));
}

function stageWith(kind: StageKind, text: string): readonly Stage[] {
  const seen = evidence('refused', text, { host: text, pastedBy: text, from: text, subject: text });
  switch (kind) {
    case 'checking-address':
      return [aStage(kind, { report: aReport(text, { suggestion: text, findings: ['looks-like-a-typo'] }) })];
    case 'awaiting-approval':
      return proposals(text);
    case 'changing-address':
      return [aStage(kind, { from: text, to: text })];
    case 'asking-arrival':
    case 'mailbox-full':
    case 'own-mailbox':
    case 'held-by-sender':
      return [aStage(kind, { evidence: seen })];
    case 'drafting-request':
      return [
        aStage(kind, {
          evidence: seen,
          draft: aDraft({ why: 'it-asks-more', to: text, note: text, noteBy: text, question: text }),
        }),
      ];
    default:
      return [aStage(kind)];
  }
}

/** The case of María with this text in every place that a person, a mail or a directory fills. */
export function nastyCases(kind: StageKind, text: string, email = text): readonly Case[] {
  const seen = evidence('refused', text, { host: text, pastedBy: text, from: text, subject: text });
  const draft = aDraft({ why: 'it-asks-more', note: text, noteBy: text, question: text });
  return stageWith(kind, text).map((stage) =>
    aCase({
      stage,
      user: aUser({ name: text, email, username: text }),
      authority: anAuthority({
        name: text,
        itUnit: { name: text, email: 'it@getafe.example', language: 'en' },
      }),
      reporters: [aReporter({ name: text })],
      firstMail: seen,
      resets: [aReset({ to: email, evidence: seen })],
      request: kind === 'with-it' || kind === 'needs-coordinator' ? aPointer({ draft, to: text }) : null,
      loan: null,
      probe: aProbe({ to: email, askedBy: text, outcome: { kind: 'confirmed', at: NOW, by: text } }),
      senderSeen: { from: text, envelopeFrom: text, dkimDomain: text, messageId: text, by: text, at: NOW },
      mailSystem: null,
    }),
  );
}
