import type { Operator } from '../cases/directory.ts';
import type { CaseEventKind } from '../cases/events.ts';
import { acting, maySee } from '../cases/permissions.ts';
import { type AdminService, AdminServiceRefused, AdminServiceUnavailable } from './ports/admin-service.ts';
import type { Seen } from './viewing.ts';

/** What leads to a reset, to another address, or to a mail: who may decide it is asked on the file as it is now. */
const OF_WEIGHT: readonly CaseEventKind[] = [
  'address-confirmed',
  'address-correction-asked',
  'reset-asked',
  'approved',
  'recipient-set',
  'request-sent',
  'request-taken',
  'it-answered',
  'loan-asked',
  'loan-return-asked',
  'loan-consented',
  'loan-extended',
];

export function isOfWeight(kind: string): boolean {
  return OF_WEIGHT.some((each) => each === kind);
}

/**
 * Case and right by the file as it is now: its user may have moved to another authority since it was stored, or become
 * one whose password others reset. Null: this person may not know of it any more. Where the service does not answer, or
 * shows the file to nobody here, what was stored is what there is: the intent is kept, and the right is asked again before
 * it is carried out.
 */
export async function byTheFileNow(
  admin: Pick<AdminService, 'user' | 'authority'>,
  speaker: Operator,
  seen: Seen,
): Promise<Seen | null> {
  const asked = { onBehalfOf: speaker.id };
  try {
    const user = await admin.user(seen.c.user.id, asked);
    const authority = await admin.authority(user.authorityId, asked);
    const by = acting(speaker, user, authority);
    const c = { ...seen.c, authority };
    return by === null || !maySee(by, c) ? null : { ...seen, c, by };
  } catch (error) {
    if (error instanceof AdminServiceRefused || error instanceof AdminServiceUnavailable) return seen;
    throw error;
  }
}
