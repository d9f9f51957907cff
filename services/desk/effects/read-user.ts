import { AdminServiceRefused } from '../ports/admin-service.ts';
import { ASSISTANT, type Deliver, isPassing, tryLater } from './context.ts';
import { rightAgain } from './right-again.ts';

export const readUser: Deliver<'read-user'> = async (d, job) => {
  const { c, effect, entry } = job;
  const settle = async (body: Parameters<typeof d.door.apply>[1]) => {
    await d.door.apply(c.ref, body, ASSISTANT, entry.key);
    return { kind: 'settled' } as const;
  };
  try {
    const read = await rightAgain(d, c, effect.onBehalfOf);
    if (read.kind === 'user-gone') return await settle({ kind: 'user-unavailable', because: 'gone' });
    if (read.kind === 'right-gone')
      return await settle({ kind: 'effect-failed', effect: effect.kind, because: 'right-gone' });
    const { user, authority } = read;
    if (user.status === 'disabled') return await settle({ kind: 'user-unavailable', because: 'disabled' });
    const report = await d.parts.examiner.examine(user.email, authority);
    return await settle({ kind: 'user-read', user, authority, report });
  } catch (error) {
    if (isPassing(error)) return tryLater(d, job, error.retryAt);
    if (!(error instanceof AdminServiceRefused)) throw error;
    return settle({ kind: 'effect-failed', effect: effect.kind });
  }
};
