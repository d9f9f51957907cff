import type { Case } from '../cases/case.ts';
import type { RequestEffect } from '../cases/effects.ts';
import type { Actor } from '../cases/events.ts';
import type { ItRequest } from '../cases/request.ts';
import { ASSISTANT, type Delivering, GIVE_UP_ATTEMPTS, later } from './effects/context.ts';
import { copyToReporter } from './effects/copy-to-reporter.ts';
import { mailThanks } from './effects/thank-it.ts';
import type { Delivery } from './outbox.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from './ports/admin-service.ts';
import { MailRefused } from './ports/mailer.ts';
import { type OutboxEntry, StorageUnavailable } from './ports/stores.ts';
import { senderOf } from './request-sender.ts';

type Entry = OutboxEntry<RequestEffect>;
type MailIt = Extract<RequestEffect, { kind: 'mail-it' }>;

async function membersOf(d: Delivering, request: ItRequest): Promise<readonly Case[]> {
  const stored = await Promise.all(request.members.map((ref) => d.parts.cases.read(ref)));
  const hasAnswer = ({ request: own }: Case) =>
    own?.requestId === request.id && own.draft.round === request.round && own.answered;
  return stored.flatMap((member) => (member === null || hasAnswer(member.state) ? [] : [member.state]));
}

/** The mail's occasion has passed: another round, an answer, another recipient, or a newer reminder. */
function isStale({ round, state }: ItRequest, effect: MailIt): boolean {
  if (round !== effect.round) return true;
  if (effect.count === 0) return state.kind !== 'mailing';
  return state.kind !== 'waiting' || state.remindersSent !== effect.count;
}

async function mailIt(
  d: Delivering,
  request: ItRequest,
  effect: MailIt,
  entry: Entry,
): Promise<Delivery<RequestEffect>> {
  const { round, count, level } = effect;
  const all = await membersOf(d, request);
  // A request stays open for what IT answers late, but nobody is reminded for whom nobody waits.
  const members = count === 0 ? all : all.filter(({ stage }) => stage.kind !== 'closed');
  if (isStale(request, effect) || members.length === 0) return { kind: 'done' };
  try {
    const sender = await senderOf(d, members);
    const facts = { request, members, count, level, sender, key: entry.key, now: d.parts.clock.now() };
    const mail = d.parts.letters.toIt(facts);
    const { copiesRefused } = await d.parts.mailer.send(mail);
    if (copiesRefused > 0) d.parts.log.warn('copies refused', { request: request.id, copies: copiesRefused });
    const body = { kind: 'mailed', round, count, messageId: mail.messageId } as const;
    await d.requestDoor.apply(request.id, body, entry.key);
    return { kind: 'settled' };
  } catch (error) {
    if (error instanceof StorageUnavailable) throw error;
    return notMailed(d, request, members, effect, entry, error);
  }
}

async function notMailed(
  d: Delivering,
  request: ItRequest,
  members: readonly Case[],
  { round, count }: MailIt,
  entry: Entry,
  error: unknown,
): Promise<Delivery<RequestEffect>> {
  d.parts.log.warn('not mailed', { request: request.id, round, attempts: entry.attempts });
  if (error instanceof MailRefused || entry.attempts + 1 >= GIVE_UP_ATTEMPTS) {
    const reply = error instanceof MailRefused ? error.reply : '';
    await d.requestDoor.apply(request.id, { kind: 'mail-failed', round, count, reply }, entry.key);
    return { kind: 'settled' };
  }
  const named = error instanceof AdminServiceRefused || error instanceof AdminServiceUnavailable;
  const at = later(d, entry.attempts, named ? error.retryAt : null);
  if (entry.attempts === 0 && count === 0) {
    for (const { ref } of members) {
      await d.door.apply(ref, { kind: 'effect-delayed', effect: 'send-to-it', until: at }, ASSISTANT);
    }
  }
  return { kind: 'again', at };
}

type Inform = Extract<RequestEffect, { kind: 'inform-case' }>;

/** A case that went another way meanwhile is not one that IT is asked about. */
async function informCase(d: Delivering, id: string, { ref, event }: Inform): Promise<void> {
  const by: Actor = event.kind === 'it-answered' ? { kind: 'it-unit' } : ASSISTANT;
  const outcome = await d.door.apply(ref, event, by);
  if (event.kind !== 'request-joined' || outcome.kind === 'accepted') return;
  if (outcome.kind === 'ignored' && outcome.because === 'request-joined.already') return;
  await d.requestDoor.apply(id, { kind: 'member-left', ref });
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
    if (effect.kind === 'thank-it') return await mailThanks(d, stored.state, effect, entry);
    if (effect.kind === 'mail-it') return await mailIt(d, stored.state, effect, entry);
    if (effect.kind === 'copy-to-reporter') return await copyToReporter(d, stored.state, effect, entry);
    if (effect.kind === 'remember-domain') await d.domains.remember(effect.domain, effect.news);
    else await informCase(d, id, effect);
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
