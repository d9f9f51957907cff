import type { Case } from '../services/cases/case.ts';
import type { Instant } from '../services/cases/instant.ts';
import { isLoanOver } from '../services/cases/loan.ts';
import { showRef } from '../services/cases/ref.ts';
import { type Message, message } from '../services/texts/message.ts';

/** That a mailbox is on loan, until when, and what ends it; null: none is. */
export function loanStanding(c: Case, now: Instant): Message | null {
  const { loan } = c;
  if (loan === null || c.stage.kind === 'closed') return null;
  return message('cards.loan.standing', {
    address: loan.temporaryAddress,
    official: loan.officialAddress,
    until: { instant: loan.until },
    over: isLoanOver(c, now) ? 'yes' : 'no',
    ending: loan.ending ? 'yes' : 'no',
    ref: showRef(c.ref),
  });
}

/** "Yes" and "no" to the question whether the caveats were read, where it is this person who was asked. */
export function meaningOfLoan(said: 'yes' | 'no', c: Case, speaker: string) {
  const isAsked =
    c.loanWish?.by.operatorId === speaker &&
    (c.stage.kind === 'with-it' || c.stage.kind === 'needs-coordinator');
  if (!isAsked) return null;
  return said === 'yes' ? ({ kind: 'loan-consented' } as const) : ({ kind: 'declined', code: null } as const);
}
