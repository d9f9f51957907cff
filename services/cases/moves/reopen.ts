import type { Move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import { checkAddress } from './check-address.ts';
import { tellReporters } from './tell.ts';

/** The road begins anew at the address on file; whoever reopens says that the mail is still missing. */
export function reopen(c: Case, by: string, at: Instant, policy: Policy): Move {
  const complaint = { by, at };
  const moved = checkAddress({ ...c, complaint }, at, policy, 'reopened');
  return {
    change: { ...moved.change, complaint },
    effects: [...tellReporters(c, 'reopened', {}, 'nothing'), ...moved.effects],
  };
}
