import type { Case } from '../../cases/case.ts';
import type { Operator } from '../../cases/directory.ts';
import type { RequestEffect } from '../../cases/effects.ts';
import { isPlainAddress } from '../../cases/mail-address.ts';
import type { ItRequest } from '../../cases/request.ts';
import type { Delivery } from '../outbox.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../ports/admin-service.ts';
import { MailRefused, MailUnavailable } from '../ports/mailer.ts';
import type { OutboxEntry } from '../ports/stores.ts';
import { type Delivering, GIVE_UP_ATTEMPTS, later } from './context.ts';

type Copy = Extract<RequestEffect, { kind: 'copy-to-reporter' }>;
type Entry = OutboxEntry<RequestEffect>;

/** The language is the admin service's to know; the case knows enough to write to. */
async function addressee(d: Delivering, operatorId: string, c: Case): Promise<Operator | null> {
  try {
    return await d.people.operator(operatorId);
  } catch (error) {
    if (error instanceof AdminServiceRefused || error instanceof AdminServiceUnavailable)
      return d.people.lastKnown(operatorId, c);
    throw error;
  }
}

function afterFailure(d: Delivering, { ref }: Copy, entry: Entry, error: unknown): Delivery<RequestEffect> {
  if (!(error instanceof MailRefused || error instanceof MailUnavailable)) throw error;
  if (error instanceof MailUnavailable && entry.attempts + 1 < GIVE_UP_ATTEMPTS)
    return { kind: 'again', at: later(d, entry.attempts) };
  d.parts.log.warn('a copy for a reporter was not sent', { case: ref, attempts: entry.attempts });
  return { kind: 'done' };
}

/** One mail per reporter about the own case alone, where the mail to IT is about several. */
export async function copyToReporter(
  d: Delivering,
  request: ItRequest,
  effect: Copy,
  entry: Entry,
): Promise<Delivery<RequestEffect>> {
  const stored = await d.parts.cases.read(effect.ref);
  const isMember = request.round === effect.round && request.members.includes(effect.ref);
  if (stored === null || !isMember) return { kind: 'done' };
  const c = stored.state;
  if (effect.operatorId === null) {
    const entries = c.reporters.map(({ operatorId }) => ({
      ...entry,
      key: `${entry.key}/${operatorId}`,
      effect: { ...effect, operatorId },
    }));
    return { kind: 'instead', entries };
  }
  const to = await addressee(d, effect.operatorId, c);
  if (to === null || !isPlainAddress(to.email)) return { kind: 'done' };
  const now = d.parts.clock.now();
  try {
    await d.parts.mailer.send(d.parts.letters.reporterCopy({ to, c, request, key: entry.key, now }));
    return { kind: 'done' };
  } catch (error) {
    return afterFailure(d, effect, entry, error);
  }
}
