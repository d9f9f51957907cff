import type { CaseEffect } from '../cases/effects.ts';
import { isSayable } from '../texts/texts.ts';
import { changeAddress } from './effects/change-address.ts';
import { ASSISTANT, type Deliver, type Delivering, GIVE_UP_ATTEMPTS, later } from './effects/context.ts';
import { lookAtMail } from './effects/look-at-mail.ts';
import { notifyOldAddress } from './effects/notify-old-address.ts';
import { readUser } from './effects/read-user.ts';
import { redrawCard } from './effects/redraw-card.ts';
import { endRequest, insist, joinRequest, rememberDomain, sendToIt } from './effects/requests.ts';
import { resetPassword } from './effects/reset-password.ts';
import { sendProbe } from './effects/send-probe.ts';
import { tell } from './effects/tell.ts';
import { thankIt } from './effects/thank-it.ts';
import type { Delivery } from './outbox.ts';
import type { OutboxEntry } from './ports/stores.ts';
import { StorageUnavailable } from './ports/stores.ts';

const deliveries: { readonly [K in CaseEffect['kind']]: Deliver<K> } = {
  tell,
  'redraw-card': redrawCard,
  'read-user': readUser,
  'look-at-mail': lookAtMail,
  'reset-password': resetPassword,
  'change-address': changeAddress,
  'notify-old-address': notifyOldAddress,
  'send-probe': sendProbe,
  'send-to-it': sendToIt,
  insist,
  'end-request': endRequest,
  'join-request': joinRequest,
  'remember-domain': rememberDomain,
  'thank-it': thankIt,
};

export async function deliverCaseEffect(
  d: Delivering,
  ref: string,
  entry: OutboxEntry<CaseEffect>,
): Promise<Delivery<CaseEffect>> {
  const stored = await d.parts.cases.read(ref);
  if (stored === null) return { kind: 'settled' };
  const { effect } = entry;
  const maybeRepeat = !d.untried.delete(entry.key);
  if ('message' in effect && !isSayable(effect.message))
    d.parts.log.error('a text cannot be shown', { case: ref, effect: effect.kind });
  // Each kind has its own delivery; the type checker cannot follow the pairing through the table.
  const deliver = deliveries[effect.kind] as Deliver<CaseEffect['kind']>;
  try {
    return await deliver(d, { c: stored.state, effect, entry, maybeRepeat });
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    d.parts.log.error('delivery failed', { case: ref, effect: effect.kind, attempts: entry.attempts }, error);
    if (entry.attempts + 1 < GIVE_UP_ATTEMPTS) return { kind: 'again', at: later(d, entry.attempts) };
    await d.door.apply(ref, { kind: 'effect-failed', effect: effect.kind }, ASSISTANT, entry.key);
    return { kind: 'settled' };
  }
}
