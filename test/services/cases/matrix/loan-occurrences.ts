import type { Case } from '../../../../services/cases/case.ts';
import type { CaseEvent } from '../../../../services/cases/events.ts';
import { plusDays, plusHours } from '../../../../services/cases/instant.ts';
import { anEvent } from '../../../builders/case.ts';
import { aReport, NOW } from '../../../builders/facts.ts';
import { aCoordinator, aReporter } from '../../../builders/people.ts';

/** What is said of a temporary mailbox. */
export const LOAN_OCCURRENCES: Readonly<Record<string, (c: Case) => CaseEvent>> = {
  'loan-asked for another mailbox': () =>
    anEvent('loan-asked', { report: aReport('maria@other.example'), reason: 'IT is slow', until: null }),
  'loan-asked without a reason': () =>
    anEvent('loan-asked', { report: aReport('maria@other.example'), reason: ' … ', until: null }),
  'loan-consented': () => anEvent('loan-consented', {}),
  'loan-consented by somebody else': () => anEvent('loan-consented', { by: aCoordinator() }),
  'loan-consented two days later': () => anEvent('loan-consented', { at: plusHours(NOW, 48) }),
  'loan-extended': () => anEvent('loan-extended', { until: null }),
  'loan-extended by a coordinator': () =>
    anEvent('loan-extended', { until: plusDays(NOW, 20), by: aCoordinator() }),
  'declined by the one who wants it': () =>
    anEvent('declined', { code: null, by: { ...aCoordinator(), ...aReporter() } }),
  'probe-word-said by a coordinator': () => anEvent('probe-word-said', { word: 'lima', by: aCoordinator() }),
};
