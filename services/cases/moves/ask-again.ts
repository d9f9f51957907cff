import { type CaseIn, type Ignored, ignore, type Move } from '../answer.ts';
import type { CaseEvent } from '../events.ts';
import type { Policy } from '../policy.ts';
import { orderResetOrPropose } from './reset.ts';

/** Somebody who knows that the mail has not arrived asks for another. */
export function resetAgain(
  c: CaseIn<'mailbox-full' | 'own-mailbox' | 'held-by-sender'>,
  event: CaseEvent<'reset-asked'>,
  policy: Policy,
): Move | Ignored {
  if (event.by.kind !== 'person') return ignore('reset-asked.nobody');
  const complaint = { by: event.by.operatorId, at: event.at };
  const purpose = c.request === null ? 'again' : 'verification';
  const moved = orderResetOrPropose(c, c.stage, event.by, purpose, event.at, policy, event.code4);
  return { ...moved, change: { ...moved.change, complaint } };
}
