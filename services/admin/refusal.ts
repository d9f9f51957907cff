import { addSeconds } from 'date-fns/addSeconds';
import { z } from 'zod';
import { type Instant, plusDays, plusMinutes, toInstant } from '../cases/instant.ts';
import {
  AdminServiceRefused,
  AdminServiceUnavailable,
  type RefusalCode,
} from '../desk/ports/admin-service.ts';
import type { Clock } from '../desk/ports/clock.ts';

const STATUS_OF: Readonly<Record<RefusalCode, number>> = {
  'bad-request': 400,
  unauthorized: 401,
  'not-permitted': 403,
  'not-found': 404,
  'version-conflict': 412,
  'precondition-required': 428,
  'invalid-email': 422,
  'address-in-use': 409,
  'reset-in-flight': 409,
  'idempotency-conflict': 409,
  'user-disabled': 423,
  'reset-not-supported': 501,
  'rate-limited': 429,
};

const problem = z.object({
  code: z.enum(Object.keys(STATUS_OF) as RefusalCode[]),
  resetId: z.string().min(1).max(1000).optional(),
});

/**
 * Seconds or an HTTP date (RFC 9110, 10.2.3); null for anything else. Never in the past, and never more than a day
 * ahead, so that a wrong header cannot put a case to sleep.
 */
function retryInstant(header: string | null, clock: Clock): Instant | null {
  const value = header?.trim() ?? '';
  const now = clock.now();
  const asked = /^\d{1,9}$/.test(value)
    ? addSeconds(now, Number(value)).getTime()
    : /[a-z]/i.test(value)
      ? Date.parse(value)
      : Number.NaN;
  if (Number.isNaN(asked)) return null;
  return toInstant(Math.min(Math.max(asked, Date.parse(now)), Date.parse(plusDays(now, 1))));
}

/** What an answer other than 2xx means. A page of some proxy, such as a bare 404, is no answer of the service. */
export function refusal(
  answer: { readonly status: number; readonly retryAfter: string | null; readonly body: unknown },
  clock: Clock,
): AdminServiceRefused | AdminServiceUnavailable {
  const { status } = answer;
  const retryAt = retryInstant(answer.retryAfter, clock);
  if (status === 429) {
    return new AdminServiceRefused('rate-limited', 429, { retryAt: retryAt ?? plusMinutes(clock.now(), 1) });
  }
  const read = problem.safeParse(answer.body);
  if (read.success && STATUS_OF[read.data.code] === status) {
    return new AdminServiceRefused(read.data.code, status, { retryAt, resetId: read.data.resetId ?? null });
  }
  return new AdminServiceUnavailable(`The admin service answered ${status} without a problem it agreed on.`, {
    retryAt,
  });
}
