import { evidenceOf } from '../../cases/verdict.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../ports/admin-service.ts';
import { ASSISTANT, type Deliver, isPassing, later } from './context.ts';

/** A look is worth little later: the case asks in time with or without it. */
const ATTEMPTS = 3;

export const lookAtMail: Deliver<'look-at-mail'> = async (d, job) => {
  const { c, effect, entry } = job;
  if (effect.resetId === null) return { kind: 'done' };
  try {
    const reset = await d.parts.admin.passwordReset(effect.resetId, { onBehalfOf: effect.onBehalfOf });
    // What is known of somebody else's mail says nothing here, and is not for the people of this case.
    if (reset.userId !== c.user.id) return { kind: 'done' };
    const evidence = evidenceOf(reset.mail, d.parts.clock.now());
    await d.door.apply(c.ref, { kind: 'mail-seen', resetId: effect.resetId, evidence }, ASSISTANT, entry.key);
    return { kind: 'settled' };
  } catch (error) {
    if (!(error instanceof AdminServiceRefused || error instanceof AdminServiceUnavailable)) throw error;
    if (entry.attempts + 1 >= ATTEMPTS || !isPassing(error)) return { kind: 'done' };
    return { kind: 'again', at: later(d, entry.attempts, error.retryAt) };
  }
};
