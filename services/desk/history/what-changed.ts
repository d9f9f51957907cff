import type { Case, Order } from '../../cases/case.ts';
import type { CaseEvent } from '../../cases/events.ts';
import { askerOf, proposalFacts } from '../../cases/moves/propose.ts';
import type { Proposal, Stage } from '../../cases/stage.ts';
import type { Param } from '../../texts/message.ts';
import { type Details, NO_DETAILS, together } from './details.ts';

/** In whose name something is done, and who asked for it and approved it: operators' ids. */
function ofOrder({ onBehalfOf, requestedBy, approvedBy }: Order): Details {
  return {
    facts: {},
    personal: {
      onBehalfOfId: onBehalfOf,
      requestedById: requestedBy,
      ...(approvedBy === null ? {} : { approvedById: approvedBy }),
    },
  };
}

function worded(name: string, value: Param | undefined): Readonly<Record<string, string>> {
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

/** Exactly what is asked for: its kind, the value of now and the one that it would become. */
export function ofProposal(c: Case, proposal: Proposal): Details {
  const { old, new: next } = proposalFacts(c, proposal);
  const { operatorId, name } = askerOf(proposal);
  return {
    facts: {
      proposal: proposal.kind,
      ...(proposal.kind === 'reset' ? { purpose: proposal.purpose } : {}),
      ...(proposal.kind === 'loan' ? { until: proposal.until } : {}),
    },
    personal: {
      requestedBy: name,
      requestedById: operatorId,
      ...worded('old', old),
      ...worded('new', next),
      ...(proposal.kind === 'loan' ? { reason: proposal.reason, consentBy: proposal.consent.name } : {}),
    },
  };
}

function proposalIn({ stage }: Case): Proposal | null {
  return stage.kind === 'awaiting-approval' ? stage.proposal : null;
}

/** `proposedAt` names the very proposal: the entry of that instant made it. Its code stays out, being a secret. */
function ofDecision(before: Case, after: Case, event: CaseEvent): Details {
  const { stage } = before;
  if (stage.kind !== 'awaiting-approval' || stage.proposal.code === proposalIn(after)?.code)
    return NO_DETAILS;
  const outcome =
    event.kind === 'approved' || event.kind === 'declined'
      ? event.kind
      : event.kind === 'due'
        ? 'expired'
        : 'voided';
  const { facts, personal } = ofProposal(before, stage.proposal);
  return { facts: { ...facts, outcome, proposedAt: stage.since }, personal };
}

function ofNewProposal(before: Case, after: Case): Details {
  const open = proposalIn(before);
  const made = proposalIn(after);
  if (made === null || made.code === open?.code) return NO_DETAILS;
  const { facts, personal } = ofProposal(after, made);
  return { facts: { ...facts, outcome: 'proposed', voidsAnother: open !== null }, personal };
}

function orderIn(stage: Stage): Order | null {
  return stage.kind === 'changing-address' || stage.kind === 'resetting' ? stage.order : null;
}

function ofNewOrder(before: Case, { stage }: Case): Details {
  if (stage.kind !== 'changing-address' && stage.kind !== 'resetting') return NO_DETAILS;
  if (before.stage.kind === stage.kind && orderIn(before.stage) === stage.order) return NO_DETAILS;
  const change = stage.kind === 'changing-address' ? { old: stage.from, new: stage.to } : {};
  return together(ofOrder(stage.order), { facts: { purpose: stage.purpose }, personal: change });
}

/** An order was carried out: in whose name, for what, to which address. */
function ofOutcome({ stage }: Case, after: Case, event: CaseEvent): Details {
  if (event.kind === 'reset-done' || event.kind === 'reset-asked') {
    const done = after.resets.at(-1);
    if (done === undefined || done.knownAt !== event.at) return NO_DETAILS;
    return together(ofOrder(done.order), { facts: { purpose: done.purpose }, personal: { to: done.to } });
  }
  const isOfAddress = event.kind === 'address-changed' || event.kind === 'address-change-refused';
  if (!isOfAddress || stage.kind !== 'changing-address') return NO_DETAILS;
  return together(ofOrder(stage.order), {
    facts: { purpose: stage.purpose },
    personal: { old: stage.from, new: stage.to },
  });
}

function ofLoan(before: Case, after: Case): Details {
  if (before.loan === null && after.loan !== null)
    return { facts: { loan: 'begun', until: after.loan.until }, personal: {} };
  if (before.loan !== null && after.loan === null) return { facts: { loan: 'ended' }, personal: {} };
  return NO_DETAILS;
}

function ofEnd({ stage }: Case): Details {
  return stage.kind === 'closed' ? { facts: { end: stage.end, how: stage.how }, personal: {} } : NO_DETAILS;
}

/** What an accepted event made of the case, so that it can be told without the case. */
export function whatChanged(before: Case, after: Case, event: CaseEvent): Details {
  return together(
    { facts: { revision: after.revision, from: before.stage.kind, to: after.stage.kind }, personal: {} },
    ofEnd(after),
    ofLoan(before, after),
    ofDecision(before, after, event),
    ofNewOrder(before, after),
    ofOutcome(before, after, event),
    ofNewProposal(before, after),
  );
}
