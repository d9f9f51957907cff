import type { Case, Order } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import { passwordWentToStranger, refusedOutright } from './correct.ts';
import { tell, tellReporters } from './tell.ts';

/** Whoever ordered or approved it is not asked whether it surprises them. */
function toCoordinators(c: Case, facts: { readonly old: string; readonly new: string }, order: Order | null) {
  const told = tell(
    c,
    { kind: 'coordinators' },
    'address-changed.for-coordinators',
    { ...facts, self: 'no' },
    'nothing',
  );
  const doers = [order?.requestedBy, order?.approvedBy].filter((id) => typeof id === 'string');
  return { ...told, doers };
}

/**
 * Who hears of a new address: reporters and coordinators in full, the old address without a name. `order` null: nobody
 * of this case ordered it any more.
 */
export function addressNews(c: Case, from: string, to: string, order: Order | null): readonly CaseEffect[] {
  const facts = { old: from, new: to };
  // On loan, the mails at the temporary address went where they were meant to go.
  const stranger = c.loan === null && passwordWentToStranger(c, from);
  return [
    ...tellReporters(c, 'address-changed', facts, 'nothing'),
    ...(stranger ? [tell(c, { kind: 'coordinators' }, 'security.password-to-wrong-address', facts)] : []),
    toCoordinators(c, facts, order),
    ...(refusedOutright(c, from) ? [] : [{ kind: 'notify-old-address', to: from } as const]),
  ];
}
