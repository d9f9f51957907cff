import { type Move, move } from '../answer.ts';
import type { Case, MailEvidence } from '../case.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { StageOf } from '../stage.ts';
import { firstReminder } from './remind.ts';
import { optional, sourceOf, tell, tellReporters } from './tell.ts';

/** The sending side has to look: the national coordinator asks it, and IT is left in peace. */
export function holdBySender(
  c: Case,
  why: StageOf<'held-by-sender'>['why'],
  evidence: MailEvidence | null,
  at: Instant,
  policy: Policy,
): Move {
  return move(
    { stage: { kind: 'held-by-sender', why, evidence, since: at, reminder: firstReminder(at, policy) } },
    tellReporters(c, `held-by-sender.${why}`, sourceOf(evidence)),
    tell(c, { kind: 'national-coordinator' }, `for-national-coordinator.${why}`, {
      ...optional('reply', evidence?.reply ?? null),
      ...sourceOf(evidence),
    }),
  );
}

/** "It never reached us" and the address is right: then the sending side has to look. */
export function askSendingSide(c: Case, evidence: MailEvidence | null, at: Instant, policy: Policy): Move {
  return holdBySender(c, 'never-reached', evidence, at, policy);
}
