import { AdminServiceRefused } from '../ports/admin-service.ts';
import { ASSISTANT, type Deliver, isPassing, tryLater } from './context.ts';

export const readUser: Deliver<'read-user'> = async (d, job) => {
  const { c, effect, entry } = job;
  try {
    const by = { onBehalfOf: effect.onBehalfOf };
    const user = await d.parts.admin.user(c.user.id, by);
    const authority = await d.parts.admin.authority(user.authorityId, by);
    if (user.status === 'disabled') {
      await d.door.apply(c.ref, { kind: 'user-unavailable', because: 'disabled' }, ASSISTANT, entry.key);
      return { kind: 'settled' };
    }
    const report = await d.parts.examiner.examine(user.email, authority);
    await d.door.apply(c.ref, { kind: 'user-read', user, authority, report }, ASSISTANT, entry.key);
    return { kind: 'settled' };
  } catch (error) {
    if (isPassing(error)) return tryLater(d, job, error.retryAt);
    if (!(error instanceof AdminServiceRefused)) throw error;
    const event =
      error.code === 'not-found'
        ? ({ kind: 'user-unavailable', because: 'gone' } as const)
        : ({ kind: 'effect-failed', effect: effect.kind } as const);
    await d.door.apply(c.ref, event, ASSISTANT, entry.key);
    return { kind: 'settled' };
  }
};
