import type { Case } from '../../../services/cases/case.ts';
import { type Decision, decide } from '../../../services/cases/decide.ts';
import type { CaseEvent } from '../../../services/cases/events.ts';
import type { Policy } from '../../../services/cases/policy.ts';
import { aPolicy } from '../../builders/policy.ts';

export type Accepted = Extract<Decision, { accepted: Case }>;

/** One event after the other; throws where one changes nothing. */
export function goOn(policy: Policy, c: Case, ...events: readonly CaseEvent[]): Accepted {
  let last: Decision = { accepted: c, effects: [] };
  for (const event of events) {
    if ('ignored' in last) throw new Error(last.ignored);
    last = decide(last.accepted, event, policy);
  }
  if ('ignored' in last) throw new Error(last.ignored);
  return last;
}

export function go(c: Case, ...events: readonly CaseEvent[]): Accepted {
  return goOn(aPolicy(), c, ...events);
}

/** Why nothing changed; null: something did. */
export function refused(c: Case, event: CaseEvent, policy: Policy = aPolicy()): string | null {
  const decision = decide(c, event, policy);
  return 'ignored' in decision ? decision.ignored : null;
}

/** What was said to whom, and what was ordered. */
export function told({ effects }: Pick<Accepted, 'effects'>): readonly string[] {
  return effects.map(({ effect }) =>
    effect.kind === 'tell' ? `${effect.to.kind}: ${effect.message.key.replace('tell.', '')}` : effect.kind,
  );
}
