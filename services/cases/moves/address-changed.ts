import type { Case } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import { passwordWentToStranger, refusedOutright } from './correct.ts';
import { tell, tellReporters } from './tell.ts';

/** Who hears of a new address: reporters and coordinators in full, the old address without a name. */
export function addressNews(c: Case, from: string, to: string): readonly CaseEffect[] {
  const facts = { old: from, new: to };
  // On loan, the mails at the temporary address went where they were meant to go.
  const stranger = c.loan === null && passwordWentToStranger(c, from);
  return [
    ...tellReporters(c, 'address-changed', facts, 'nothing'),
    ...(stranger ? [tell(c, { kind: 'coordinators' }, 'security.password-to-wrong-address', facts)] : []),
    tell(c, { kind: 'coordinators' }, 'address-changed.for-coordinators', facts, 'nothing'),
    ...(refusedOutright(c, from) ? [] : [{ kind: 'notify-old-address', to: from } as const]),
  ];
}
