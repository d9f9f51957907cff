import type { Case } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import { optional, tell, tellReporters } from './tell.ts';

/** Nobody reminds IT any more where its mail server takes no reminder; nothing is said of a request that never left. */
export function reminderFailed(c: Case, event: CaseEvent<'request-mail-failed'>): readonly CaseEffect[] {
  if (event.count === 0 || c.request === null) return [];
  const facts = { count: event.count, to: c.request.to, ...optional('reply', event.reply) };
  return [
    ...tellReporters(c, 'reminder-failed', facts, 'nothing'),
    tell(c, { kind: 'coordinators' }, 'reminder-failed', facts, 'nothing'),
  ];
}
