import type { Case } from '../../cases/case.ts';
import type { Operator } from '../../cases/directory.ts';
import type { CaseEffect } from '../../cases/effects.ts';
import { plusMinutes } from '../../cases/instant.ts';
import { showRef } from '../../cases/ref.ts';
import type { Delivery } from '../outbox.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../ports/admin-service.ts';
import { MailRefused } from '../ports/mailer.ts';
import { MessengerUnavailable } from '../ports/messenger.ts';
import { type Deliver, type Delivering, GIVE_UP_ATTEMPTS, isPassing, type Job, later } from './context.ts';

type Told = Delivery<CaseEffect>;

/** One entry per person, so that one who cannot be reached holds back nobody else. */
async function fanOut(d: Delivering, { c, effect, entry }: Job<'tell'>): Promise<Told> {
  if (effect.to.kind === 'person') return { kind: 'done' };
  const persons = await d.people.audience(effect.to, c);
  if (persons.length === 0) {
    d.parts.log.warn('nobody to tell', { case: c.ref, audience: effect.to.kind });
    return { kind: 'done' };
  }
  const entries = persons.map(({ id }) => ({
    ...entry,
    key: `${entry.key}/${id}`,
    effect: { ...effect, to: { kind: 'person' as const, operatorId: id } },
  }));
  // As long as this entry stands here, none of those that take its place was delivered.
  for (const { key } of entries) d.untried.add(key);
  return { kind: 'instead', entries };
}

/** Who is to be told that the admin service does not answer cannot be asked of the admin service. */
async function addressee(d: Delivering, operatorId: string, c: Case): Promise<Operator> {
  try {
    return await d.people.operator(operatorId);
  } catch (error) {
    const known = isPassing(error) ? d.people.lastKnown(operatorId, c) : null;
    if (known === null) throw error;
    return known;
  }
}

async function sayTo(d: Delivering, operatorId: string, job: Job<'tell'>): Promise<Told> {
  const { c, effect, entry, maybeRepeat } = job;
  const to = await addressee(d, operatorId, c);
  const telling = { to, ref: c.ref, message: effect.message, show: effect.show, key: entry.key, maybeRepeat };
  if ((await d.parts.messenger.tell(telling)) === 'said') return { kind: 'done' };
  const now = d.parts.clock.now();
  await d.parts.mailer.send(
    d.parts.letters.notice({ to, ref: showRef(c.ref), message: effect.message, key: entry.key, now }),
  );
  return { kind: 'done' };
}

/** Whether the failure leaves no doubt that nothing was said. */
function surelyUnsaid(error: unknown): boolean {
  if (error instanceof MessengerUnavailable) return error.retryAfterSeconds !== null;
  return error instanceof AdminServiceRefused || error instanceof AdminServiceUnavailable;
}

function afterFailure(d: Delivering, { c, entry, maybeRepeat }: Job<'tell'>, error: unknown): Told {
  const gone = error instanceof AdminServiceRefused && !isPassing(error);
  if (gone || error instanceof MailRefused || entry.attempts + 1 >= GIVE_UP_ATTEMPTS) {
    d.parts.log.error('could not tell', { case: c.ref, attempts: entry.attempts }, error);
    return { kind: 'done' };
  }
  d.parts.log.warn('telling later', { case: c.ref, attempts: entry.attempts });
  if (!maybeRepeat && surelyUnsaid(error)) d.untried.add(entry.key);
  const seconds = error instanceof MessengerUnavailable ? error.retryAfterSeconds : null;
  const named = seconds === null ? null : plusMinutes(d.parts.clock.now(), seconds / 60);
  return { kind: 'again', at: later(d, entry.attempts, named) };
}

/** In Teams; by mail to whom Teams does not reach. */
export const tell: Deliver<'tell'> = async (d, job) => {
  const { to } = job.effect;
  try {
    return await (to.kind === 'person' ? sayTo(d, to.operatorId, job) : fanOut(d, job));
  } catch (error) {
    return afterFailure(d, job, error);
  }
};
