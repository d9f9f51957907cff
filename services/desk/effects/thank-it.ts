import type { RequestEffect } from '../../cases/effects.ts';
import type { ItRequest } from '../../cases/request.ts';
import type { Delivery } from '../outbox.ts';
import { MailRefused } from '../ports/mailer.ts';
import { type OutboxEntry, StorageUnavailable } from '../ports/stores.ts';
import { senderOf } from '../request-sender.ts';
import { type Deliver, type Delivering, GIVE_UP_ATTEMPTS, later } from './context.ts';

export const thankIt: Deliver<'thank-it'> = async (d, { c, effect }) => {
  await d.requestDoor.apply(effect.requestId, { kind: 'solved', ref: c.ref });
  return { kind: 'done' };
};

type ThankIt = Extract<RequestEffect, { kind: 'thank-it' }>;

/** A courtesy: where it cannot be sent nobody is troubled, and where the case is open again nothing is said. */
export async function mailThanks(
  d: Delivering,
  request: ItRequest,
  { ref, round }: ThankIt,
  { key, attempts }: OutboxEntry<RequestEffect>,
): Promise<Delivery<RequestEffect>> {
  const stored = await d.parts.cases.read(ref);
  const stage = stored?.state.stage;
  if (stored === null || request.round !== round || stage?.kind !== 'closed' || stage.end !== 'solved')
    return { kind: 'done' };
  try {
    const sender = await senderOf(d, [stored.state]);
    const facts = { request, c: stored.state, sender, key, now: d.parts.clock.now() };
    await d.parts.mailer.send(d.parts.letters.thanks(facts));
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    d.parts.log.warn('thanks not mailed', { request: request.id, attempts });
    const givenUp = error instanceof MailRefused || attempts + 1 >= GIVE_UP_ATTEMPTS;
    return givenUp ? { kind: 'done' } : { kind: 'again', at: later(d, attempts) };
  }
}
