import type { Case } from '../../cases/case.ts';
import type { Authority, User } from '../../cases/directory.ts';
import type { PersonActing } from '../../cases/events.ts';
import { acting } from '../../cases/permissions.ts';
import { AdminServiceRefused } from '../ports/admin-service.ts';
import type { Delivering } from './context.ts';

export type RightAgain =
  | { readonly kind: 'still'; readonly by: PersonActing; readonly user: User; readonly authority: Authority }
  | { readonly kind: 'right-gone' }
  | { readonly kind: 'user-gone' };

/** As many as it takes to tell a user who is gone from one who is out of somebody's sight. */
const ASKED_AT_MOST = 3;

async function unlessRefused<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (error) {
    const isNo =
      error instanceof AdminServiceRefused && (error.code === 'not-found' || error.code === 'not-permitted');
    if (isNo) return null;
    throw error;
  }
}

async function fileOf({ parts }: Delivering, c: Case, onBehalfOf: string) {
  const user = await unlessRefused(parts.admin.user(c.user.id, { onBehalfOf }));
  if (user === null) return null;
  const authority = await unlessRefused(parts.admin.authority(user.authorityId, { onBehalfOf }));
  return authority === null ? null : { user, authority };
}

/** What one operator may not see any more is there for those who cover it. */
async function isThereForOthers(d: Delivering, c: Case, onBehalfOf: string): Promise<boolean> {
  const [near, national] = [await d.people.coordinatorsOf(c), await d.people.nationalCoordinatorsOf(c)];
  const others = new Set([...near, ...national].map(({ id }) => id));
  others.delete(onBehalfOf);
  for (const id of [...others].slice(0, ASKED_AT_MOST)) if ((await fileOf(d, c, id)) !== null) return true;
  return false;
}

/**
 * Whoever decided may have lost the right since: it is asked of the admin service when the decision is carried out, on the
 * file as it is now. Rejects as the admin service does where it does not answer.
 */
export async function rightAgain(
  d: Delivering,
  c: Case,
  onBehalfOf: string,
  holds: (by: PersonActing, file: { readonly user: User; readonly authority: Authority }) => boolean = () =>
    true,
): Promise<RightAgain> {
  const operator = await unlessRefused(d.parts.admin.operator(onBehalfOf));
  const file = operator === null ? null : await fileOf(d, c, onBehalfOf);
  if (operator === null || file === null)
    return { kind: (await isThereForOthers(d, c, onBehalfOf)) ? 'right-gone' : 'user-gone' };
  const by = acting(operator, file.user, file.authority);
  return by !== null && holds(by, file) ? { kind: 'still', by, ...file } : { kind: 'right-gone' };
}
