import type { Param } from '../../texts/message.ts';
import { type Move, move } from '../answer.ts';
import type { Case, Reporter } from '../case.ts';
import type { PersonActing } from '../events.ts';
import { earliest, type Instant, plusHours } from '../instant.ts';
import type { Policy } from '../policy.ts';
import { type AnsweredBy, IT_UNIT, type Proposal, type SteadyStage } from '../stage.ts';
import { tellAnswer } from './answered-by.ts';
import { firstReminder } from './remind.ts';
import { optional, tell, tellReportersOf } from './tell.ts';
import { isPersonal } from './usable.ts';

/** Who asks, as it stands in a proposal. */
export function requester(by: PersonActing): Pick<Proposal, 'requestedBy' | 'requesterUserId' | 'notBy'> {
  return { requestedBy: asReporter(by), requesterUserId: by.userId, notBy: [] };
}

export function asReporter({ operatorId, name, email }: PersonActing): Reporter {
  return { operatorId, name, email };
}

/** Who asks: the person who does, or whose record of an answer the proposal comes from. */
export function askerOf(proposal: Proposal): Pick<Reporter, 'operatorId' | 'name'> {
  const recorded = proposal.kind === 'recipient' ? proposal.answeredBy : null;
  return recorded?.kind === 'recorded' ? recorded : proposal.requestedBy;
}

/** What an approver must see: exactly what will happen, with the old and the new value. */
export function proposalFacts(c: Case, proposal: Proposal): Readonly<Record<string, Param>> {
  const common = {
    requester: proposal.requestedBy.name,
    code: proposal.code.toUpperCase(),
    old: c.user.email,
  };
  switch (proposal.kind) {
    case 'reset':
      return { ...common, new: '' };
    case 'address':
      return { ...common, old: proposal.from, new: proposal.to.address };
    case 'loan':
      return {
        ...common,
        new: proposal.to.address,
        reason: proposal.reason,
        ends: { instant: proposal.until },
        personal: isPersonal(proposal.to) ? 'yes' : 'no',
        consenter: proposal.consent.name,
      };
    case 'recipient':
      return {
        ...common,
        requester: askerOf(proposal).name,
        old: '',
        new: proposal.to,
        source: proposal.answeredBy?.kind ?? 'person',
      };
  }
}

function askApprovers(c: Case, proposal: Proposal, back: SteadyStage, at: Instant, policy: Policy) {
  const decideBy = plusHours(at, policy.approvalHours);
  // A loan that would be over before it begins is not approved any more.
  const ends = proposal.kind === 'loan' && c.loan === null ? proposal.until : null;
  const expiresAt = earliest(decideBy, ends) ?? decideBy;
  const first = firstReminder(at, policy);
  const reminder = { ...first, nextAt: earliest(first.nextAt, expiresAt) ?? first.nextAt };
  const facts = { ...proposalFacts(c, proposal), until: { instant: expiresAt } };
  const stage = {
    kind: 'awaiting-approval',
    proposal,
    back,
    asked: null,
    since: at,
    expiresAt,
    reminder,
  } as const;
  return { stage, facts, asked: tell(c, { kind: 'approvers' }, `approval.${proposal.kind}`, facts) };
}

export function propose(c: Case, proposal: Proposal, back: SteadyStage, at: Instant, policy: Policy): Move {
  const { stage, facts, asked } = askApprovers(c, proposal, back, at, policy);
  const told = tellReportersOf(c, proposal.requestedBy.operatorId, `approval-asked.${proposal.kind}`, facts);
  return move({ stage }, asked, told);
}

/** Whoever holds the link named the address: no person asks, so any coordinator of the case may decide who did not bring it. */
export function proposeForIt(
  c: Case,
  given: {
    readonly to: string;
    readonly text: string;
    readonly code: string;
    readonly notBy: readonly string[];
    readonly answeredBy: AnsweredBy;
  },
  back: SteadyStage,
  at: Instant,
  policy: Policy,
): Move {
  const email = c.request?.to ?? '';
  const requestedBy = { operatorId: IT_UNIT, name: c.authority.itUnit?.name ?? email, email };
  const proposal = {
    code: given.code,
    requestedBy,
    requesterUserId: null,
    notBy: given.notBy,
    kind: 'recipient',
    to: given.to,
    answeredBy: given.answeredBy,
  } as const;
  const { stage, facts, asked } = askApprovers(c, proposal, back, at, policy);
  const said = { ...facts, ...optional('text', given.text), to: given.to };
  const told = tellAnswer(c, given.answeredBy, 'it-answered.forward-outside', said, 'case');
  return move({ stage }, asked, told);
}
