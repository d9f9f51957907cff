import type { Case } from '../cases/case.ts';
import type { RequestEffect } from '../cases/effects.ts';
import type { Actor } from '../cases/events.ts';
import type { ItRequest } from '../cases/request.ts';
import { ASSISTANT, type Delivering, GIVE_UP_ATTEMPTS, later } from './effects/context.ts';
import type { Delivery } from './outbox.ts';
import type { RequestSender } from './ports/letters.ts';
import { MailRefused } from './ports/mailer.ts';
import { type OutboxEntry, StorageUnavailable } from './ports/stores.ts';

type Entry = OutboxEntry<RequestEffect>;
type MailIt = Extract<RequestEffect, { kind: 'mail-it' }>;

export const requestLane = (effect: RequestEffect): string =>
  effect.kind === 'inform-case' ? `case:${effect.ref}` : 'mail';

/** Who stands behind the mail: the reporters of the case, and the coordinators who cover it. */
export async function senderOf(d: Pick<Delivering, 'people'>, c: Case): Promise<RequestSender> {
  const named = ({ name, email }: { name: string; email: string }) => ({ name, email });
  const reporter = c.reporters[0] ?? { name: '', email: '' };
  return {
    reporter: named(reporter),
    coordinators: (await d.people.coordinatorsOf(c)).map(named),
    nationalCoordinators: (await d.people.nationalCoordinatorsOf(c)).map(named),
  };
}

async function membersOf(d: Delivering, request: ItRequest): Promise<readonly Case[]> {
  const stored = await Promise.all(request.members.map((ref) => d.parts.cases.read(ref)));
  return stored.flatMap((member) => (member === null ? [] : [member.state]));
}

async function mailIt(
  d: Delivering,
  request: ItRequest,
  effect: MailIt,
  entry: Entry,
): Promise<Delivery<RequestEffect>> {
  const { round, count, level } = effect;
  const stale =
    round !== request.round || (request.state.kind !== 'mailing' && request.state.kind !== 'waiting');
  const members = await membersOf(d, request);
  const [first] = members;
  if (stale || first === undefined) return { kind: 'done' };
  const sender = await senderOf(d, first);
  const mail = d.parts.letters.toIt({
    request,
    members,
    count,
    level,
    sender,
    key: entry.key,
    now: d.parts.clock.now(),
  });
  try {
    await d.parts.mailer.send(mail);
    await d.requestDoor.apply(
      request.id,
      { kind: 'mailed', round, count, messageId: mail.messageId },
      entry.key,
    );
    return { kind: 'settled' };
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    if (error instanceof MailRefused || entry.attempts + 1 >= GIVE_UP_ATTEMPTS) {
      const reply = error instanceof MailRefused ? error.reply : '';
      await d.requestDoor.apply(request.id, { kind: 'mail-failed', round, count, reply }, entry.key);
      return { kind: 'settled' };
    }
    const at = later(d, entry.attempts);
    if (entry.attempts === 0) {
      for (const { ref } of members) {
        await d.door.apply(ref, { kind: 'effect-delayed', effect: 'send-to-it', until: at }, ASSISTANT);
      }
    }
    return { kind: 'again', at };
  }
}

export async function deliverRequestEffect(
  d: Delivering,
  id: string,
  entry: Entry,
): Promise<Delivery<RequestEffect>> {
  const stored = await d.parts.requests.read(id);
  if (stored === null) return { kind: 'settled' };
  const { effect } = entry;
  try {
    if (effect.kind === 'mail-it') return await mailIt(d, stored.state, effect, entry);
    const by: Actor = effect.event.kind === 'it-answered' ? { kind: 'it-unit' } : ASSISTANT;
    await d.door.apply(effect.ref, effect.event, by);
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    d.parts.log.error(
      'delivery failed',
      { request: id, effect: effect.kind, attempts: entry.attempts },
      error,
    );
    return { kind: 'again', at: later(d, entry.attempts) };
  }
}
