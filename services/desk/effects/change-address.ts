import type { Authority, User } from '../../cases/directory.ts';
import type { PersonActing } from '../../cases/events.ts';
import { domainOf } from '../../cases/mail-address.ts';
import { AdminServiceRefused } from '../ports/admin-service.ts';
import { ASSISTANT, type Deliver, type Delivering, isPassing, type Job, tryLater } from './context.ts';
import { rightAgain } from './right-again.ts';

/** After a crash the change may have been made by ourselves: then the conflict is with our own success. */
async function alreadyChanged(d: Delivering, { c, effect }: Job<'change-address'>): Promise<User | null> {
  const user = await d.parts.admin.user(c.user.id, { onBehalfOf: effect.order.onBehalfOf });
  return user.email.toLowerCase() === effect.email.toLowerCase() ? user : null;
}

async function correct(d: Delivering, job: Job<'change-address'>): Promise<User> {
  const { c, effect } = job;
  const { onBehalfOf, requestedBy, approvedBy } = effect.order;
  try {
    return await d.parts.admin.correctAddress({
      userId: c.user.id,
      email: effect.email,
      version: effect.version,
      reason: 'The address on file was not the one the user reads.',
      caseId: c.ref,
      onBehalfOf,
      requestedBy,
      ...(approvedBy === null ? {} : { approvedBy }),
    });
  } catch (error) {
    if (!(error instanceof AdminServiceRefused) || error.code !== 'version-conflict') throw error;
    const user = await alreadyChanged(d, job);
    if (user === null) throw error;
    return user;
  }
}

/** Alone only what is one of the authority's own domains now; else whoever approved must still be one who may. */
function stillMay({ effect }: Job<'change-address'>) {
  return (by: PersonActing, { authority }: { readonly authority: Authority }): boolean => {
    if (effect.order.approvedBy !== null) return by.may.approve;
    const domains = authority.mailDomains.map((domain) => domain.toLowerCase());
    return by.may.setOfficialAddressAlone && domains.includes(domainOf(effect.email));
  };
}

export const changeAddress: Deliver<'change-address'> = async (d, job) => {
  const { c, effect, entry } = job;
  if (c.stage.kind !== 'changing-address') return { kind: 'done' };
  try {
    const again = await rightAgain(d, c, effect.order.onBehalfOf, stillMay(job));
    if (again.kind !== 'still') {
      const gone = { kind: 'user-unavailable', because: 'gone' } as const;
      const refused = { kind: 'address-change-refused', because: 'not-permitted' } as const;
      await d.door.apply(c.ref, again.kind === 'user-gone' ? gone : refused, ASSISTANT, entry.key);
      return { kind: 'settled' };
    }
    const user = await correct(d, job);
    await d.door.apply(c.ref, { kind: 'address-changed', user }, ASSISTANT, entry.key);
  } catch (error) {
    if (isPassing(error)) return tryLater(d, job, error.retryAt);
    if (!(error instanceof AdminServiceRefused)) throw error;
    switch (error.code) {
      case 'version-conflict':
      case 'address-in-use':
      case 'invalid-email':
      case 'not-permitted':
        await d.door.apply(
          c.ref,
          { kind: 'address-change-refused', because: error.code },
          ASSISTANT,
          entry.key,
        );
        break;
      case 'not-found':
        await d.door.apply(c.ref, { kind: 'user-unavailable', because: 'gone' }, ASSISTANT, entry.key);
        break;
      case 'user-disabled':
        await d.door.apply(c.ref, { kind: 'user-unavailable', because: 'disabled' }, ASSISTANT, entry.key);
        break;
      default:
        await d.door.apply(c.ref, { kind: 'effect-failed', effect: effect.kind }, ASSISTANT, entry.key);
    }
  }
  return { kind: 'settled' };
};
