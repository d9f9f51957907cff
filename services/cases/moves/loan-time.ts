import { type CaseIn, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { CaseEvent } from '../events.ts';
import { plusDays } from '../instant.ts';
import { daysOverdue, isSameMailbox, longestEnd, noticeAt } from '../loan.ts';
import type { Policy } from '../policy.ts';
import type { StageKind } from '../stage.ts';
import { tell, tellReporters, tellReportersOf } from './tell.ts';

/** An extension is at least this many days, so that the same click twice is one. */
const LEAST_DAYS = 1;

/** After so many, a mailbox on loan has become the ordinary one, which is the national coordinator's to allow. */
const BY_COORDINATORS = 2;

/**
 * A decision like the loan itself: by a coordinator who covers the user, who is neither the affected user nor who
 * asked for the loan, so that two people always stand behind it.
 */
export function extendLoan<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'loan-extended'>,
  policy: Policy,
): Move | Ignored {
  const { by, at } = event;
  const { loan } = c;
  if (by.kind !== 'person') return ignore('loan-extended.nobody');
  if (loan === null) return ignore('loan-extended.no-loan');
  if (!policy.loans) return ignore('loan-extended.switched-off');
  if (!by.may.approve || by.isAffectedUser) return ignore('loan-extended.may-not');
  if (by.operatorId === loan.askedBy) return ignore('loan-extended.own-request');
  if (isSameMailbox(by.email, loan.temporaryAddress)) return ignore('loan-extended.own-mailbox');
  if (loan.extensions >= BY_COORDINATORS && by.right !== 'national-coordinator')
    return ignore('loan-extended.national-only');
  const until = event.until ?? plusDays(at, policy.loanDays);
  if (until < plusDays(loan.until, Math.min(LEAST_DAYS, policy.loanDays / 2)) || until <= at)
    return ignore('loan-extended.not-later');
  if (until > longestEnd(at, policy)) return ignore('loan-extended.too-long');
  const extensions = loan.extensions + 1;
  const nextReminderAt = noticeAt(until, policy);
  const facts = { who: by.name, new: loan.temporaryAddress, until: { instant: until }, count: extensions };
  return move(
    { loan: { ...loan, until, extensions, nextReminderAt, overdueSaid: 0, ending: false } },
    tellReportersOf(c, by.operatorId, 'loan.extended', facts),
    tell(c, { kind: 'coordinators' }, 'loan.extended', { ...facts, self: 'no' }, 'nothing'),
  );
}

/** So often every day, to the coordinators; after that every other day, and to the national coordinator too. */
const DAILY = 3;

/** Before and after its end date a loan is the coordinator's to extend or end; it never lapses unseen. */
export function remindLoan(c: Case, event: CaseEvent<'due'>): Move | null {
  const { loan } = c;
  const { at } = event;
  if (loan === null || at < loan.nextReminderAt) return null;
  const facts = { new: loan.temporaryAddress, until: { instant: loan.until } };
  if (at < loan.until) {
    return move(
      { loan: { ...loan, nextReminderAt: loan.until } },
      tell(c, { kind: 'coordinators' }, 'loan.ends-soon', facts),
      tellReporters(c, 'loan.ends-soon', facts),
    );
  }
  const overdueSaid = loan.overdueSaid + 1;
  const rises = overdueSaid > DAILY;
  const over = { ...facts, days: daysOverdue(loan, at), rises: rises ? 'yes' : 'no' };
  return move(
    { loan: { ...loan, overdueSaid, nextReminderAt: plusDays(at, rises ? 2 : 1) } },
    tell(c, { kind: 'coordinators' }, 'loan.over', over),
    rises ? tell(c, { kind: 'national-coordinator' }, 'loan.over', over) : [],
    tellReporters(c, 'loan.over', over),
  );
}
