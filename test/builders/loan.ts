import { plusDays } from '../../services/cases/instant.ts';
import type { Loan, LoanTerms } from '../../services/cases/loan.ts';
import { NOW } from './facts.ts';
import { aUser } from './people.ts';

/** Ten days from {@link NOW}, because IT is slow; Ana Ruiz has read the caveats. */
export const TERMS: LoanTerms = {
  reason: 'IT is slow',
  until: plusDays(NOW, 10),
  consent: { operatorId: 'op-reporter', name: 'Ana Ruiz', at: NOW },
};

/** A mailbox lent to María since four days before {@link NOW}, asked for by Ana Ruiz. */
export function aLoan(overrides: Partial<Loan> = {}): Loan {
  return {
    ...TERMS,
    temporaryAddress: 'maria@temporary.example',
    officialAddress: aUser().email,
    officialPersonal: false,
    begunAt: plusDays(NOW, -4),
    askedBy: 'op-reporter',
    extensions: 0,
    nextReminderAt: plusDays(NOW, 7),
    overdueSaid: 0,
    ending: false,
    failedRound: null,
    ...overrides,
  };
}
