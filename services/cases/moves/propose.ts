import { type Move, move } from '../answer.ts';
import type { Case, Reporter } from '../case.ts';
import type { PersonActing } from '../events.ts';
import { earliest, type Instant, plusHours } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { Proposal, SteadyStage } from '../stage.ts';
import { firstReminder } from './remind.ts';
import { tell, tellReportersOf } from './tell.ts';

export function asReporter({ operatorId, name, email }: PersonActing): Reporter {
  return { operatorId, name, email };
}

/** What an approver must see: exactly what will happen, with the old and the new value. */
export function proposalFacts(c: Case, proposal: Proposal): Readonly<Record<string, string>> {
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
      return { ...common, new: proposal.to.address, reason: proposal.reason };
    case 'recipient':
      return { ...common, old: '', new: proposal.to };
  }
}

export function propose(c: Case, proposal: Proposal, back: SteadyStage, at: Instant, policy: Policy): Move {
  const expiresAt = plusHours(at, policy.approvalHours);
  const first = firstReminder(at, policy);
  const reminder = { ...first, nextAt: earliest(first.nextAt, expiresAt) ?? first.nextAt };
  const facts = proposalFacts(c, proposal);
  return move(
    { stage: { kind: 'awaiting-approval', proposal, back, since: at, expiresAt, reminder } },
    tell(c, { kind: 'approvers' }, `approval.${proposal.kind}`, { ...facts, until: { instant: expiresAt } }),
    tellReportersOf(c, proposal.requestedBy.operatorId, `approval-asked.${proposal.kind}`, {
      ...facts,
      until: { instant: expiresAt },
    }),
  );
}
