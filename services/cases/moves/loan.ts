import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { plusDays } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { SteadyStage } from '../stage.ts';
import { changeAddress, isOfficial, unusable } from './correct.ts';
import { propose, requester } from './propose.ts';
import { tell, tellReporters } from './tell.ts';

/** Another mailbox for a while: only while IT is at work, with a reason, and approved by a second person. */
export function askLoan(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'loan-asked'>,
  policy: Policy,
): Move | Ignored {
  const { by, report, reason } = event;
  if (!policy.loans) return ignore('loan-asked.switched-off');
  if (by.kind !== 'person') return ignore('loan-asked.nobody');
  if (c.loan !== null) return ignore('loan-asked.already');
  if (unusable(report)) return ignore('loan-asked.unusable');
  if (report.address === c.user.email) return ignore('loan-asked.same');
  const proposal = {
    code: event.code4,
    ...requester(by),
    kind: 'loan',
    to: report,
    reason,
    version: c.user.version,
  } as const;
  const moved = propose(c, proposal, back, event.at, policy);
  // Who asks for another mailbox says that nothing came to this one.
  return { ...moved, change: { ...moved.change, complaint: { by: by.operatorId, at: event.at } } };
}

/** The official address goes back into the user file; the same people decide who may change an address. */
export function askLoanReturn(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'loan-return-asked'>,
  policy: Policy,
): Move | Ignored {
  const { by } = event;
  if (by.kind !== 'person') return ignore('loan-return-asked.nobody');
  if (c.loan === null) return ignore('loan-return-asked.no-loan');
  const address = c.loan.officialAddress;
  const to = {
    address,
    findings: [],
    suggestion: null,
    official: isOfficial(c, address),
    mailSystem: c.mailSystem,
  } as const;
  if (by.may.setOfficialAddressAlone && !by.isAffectedUser && to.official) {
    const order = { onBehalfOf: by.operatorId, requestedBy: by.operatorId, approvedBy: null };
    const { version } = c.user;
    return changeAddress(c, { to, version, order, purpose: 'loan-return', loan: null }, event.at);
  }
  const proposal = {
    code: event.code4,
    ...requester(by),
    kind: 'address',
    from: c.user.email,
    to,
    version: c.user.version,
  } as const;
  return propose(c, proposal, back, event.at, policy);
}

/** Before and after its end date a loan is the coordinator's to extend or end; it never lapses unseen. */
export function remindLoan(c: Case, event: CaseEvent<'due'>): Move | null {
  if (c.loan === null || event.at < c.loan.nextReminderAt) return null;
  const over = event.at >= c.loan.until;
  const nextReminderAt = over ? plusDays(event.at, 1) : c.loan.until;
  const facts = { new: c.loan.temporaryAddress, until: { instant: c.loan.until } };
  return move(
    { loan: { ...c.loan, nextReminderAt } },
    tell(c, { kind: 'coordinators' }, over ? 'loan.over' : 'loan.ends-soon', facts),
    tellReporters(c, over ? 'loan.over' : 'loan.ends-soon', facts),
  );
}
