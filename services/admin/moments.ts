import type { Mail, PasswordReset, User } from '../cases/directory.ts';
import { type Instant, plusDays } from '../cases/instant.ts';
import { AdminServiceUnavailable } from '../desk/ports/admin-service.ts';
import type { Clock } from '../desk/ports/clock.ts';

/**
 * Waits are counted from these instants, so one that is still to come would put a case to sleep. A day is let pass: clocks
 * differ, and local times are written down as UTC.
 */
export function createMoments(clock: Clock) {
  const isToCome = (at: Instant | null): boolean => at !== null && at > plusDays(clock.now(), 1);

  function mail(found: Mail): Mail {
    return {
      ...found,
      sentAt: isToCome(found.sentAt) ? null : found.sentAt,
      attempts: found.attempts.filter(({ at }) => !isToCome(at)),
    };
  }

  return {
    mail,
    /** Throws {@link AdminServiceUnavailable}: of a user who is created tomorrow nothing can be said. */
    user(found: User): User {
      if (!isToCome(found.createdAt) && !isToCome(found.lastLoginAt)) return found;
      throw new AdminServiceUnavailable('The admin service names a moment of a user that is still to come.');
    },
    /** That it was done is what counts: it is watched from now on at the latest. */
    reset(found: PasswordReset): PasswordReset {
      const requestedAt = isToCome(found.requestedAt) ? clock.now() : found.requestedAt;
      return { ...found, requestedAt, mail: mail(found.mail) };
    },
  };
}
