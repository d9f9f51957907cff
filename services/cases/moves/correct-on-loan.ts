import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { AddressReport, Case } from '../case.ts';
import type { PersonActing } from '../events.ts';
import { isOfficialProved, isSameMailbox } from '../loan.ts';
import type { Policy } from '../policy.ts';
import { isOthersMailbox } from './loan-asked.ts';
import { tell, tellReporters } from './tell.ts';

export interface OnLoan {
  readonly report: AddressReport;
  readonly by: PersonActing;
  /** The official address, or another on one of the authority's own domains: it would end the loan. */
  readonly isReturn: boolean;
  /** This person may set that address without a second one. */
  readonly alone: boolean;
}

/**
 * While a temporary mailbox is lent, no official address goes into the file before it is proved: that is what
 * "return" is for. Null: nothing stands against the correction, which replaces the temporary address by another.
 */
export function correctOnLoan(
  c: Case,
  { report, by, isReturn, alone }: OnLoan,
  policy: Policy,
): Move | Ignored | null {
  const { loan } = c;
  if (loan === null) return null;
  if (isReturn) {
    const isTheOne = isSameMailbox(report.address, loan.officialAddress);
    if (isTheOne) return isOfficialProved(c) ? null : ignore('address-correction-asked.say-return');
    // Who decides alone what is put back must not find another address there than the one that was lent for.
    if (!alone) return ignore('address-correction-asked.coordinator-names-it');
    const facts = { who: by.name, new: report.address, old: loan.officialAddress };
    return move(
      {
        loan: { ...loan, officialAddress: report.address, officialPersonal: false, ending: false },
        mailSystem: report.mailSystem,
      },
      tellReporters(c, 'loan.other-official', facts),
      tell(c, { kind: 'coordinators' }, 'loan.other-official', facts, 'nothing'),
    );
  }
  if (!policy.loans) return ignore('address-correction-asked.loans-off');
  if (!by.isAffectedUser && isSameMailbox(report.address, by.email))
    return ignore('address-correction-asked.own-mailbox');
  return isOthersMailbox(c, by, report.address) ? ignore('address-correction-asked.others-mailbox') : null;
}
