import { type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import { firstReminder } from './remind.ts';
import { tellReporters } from './tell.ts';

/** The time for the notice, or for the password mail, is over: whether it came is known to people alone. */
export function askWindow(
  c: Case,
  about: 'notice' | 'window',
  windowUntil: Instant | null,
  at: Instant,
  policy: Policy,
): Move {
  return move(
    {
      stage: {
        kind: 'asking-arrival',
        about,
        purpose: null,
        evidence: null,
        lookedAgain: false,
        windowUntil,
        since: at,
        reminder: firstReminder(at, policy),
      },
    },
    tellReporters(c, `asking-arrival.${about}`),
  );
}

/** The notice came, so the address works; the password mail has until the window's end, or is asked about now. */
export function noticeCame(c: Case, until: Instant, at: Instant, policy: Policy): Move {
  if (at >= until) {
    const asked = askWindow(c, 'window', null, at, policy);
    return { ...asked, change: { ...asked.change, missing: 'password' } };
  }
  return move(
    {
      stage: { kind: 'waiting-in-window', about: 'password', until, windowUntil: until },
      missing: 'password',
    },
    tellReporters(c, 'waiting.notice-came', { until: { instant: until } }),
  );
}
