import type { Case } from '../../cases/case.ts';
import type { Operator } from '../../cases/directory.ts';
import type { CaseEffect } from '../../cases/effects.ts';
import { plusMinutes } from '../../cases/instant.ts';
import { acting } from '../../cases/permissions.ts';
import { showRef } from '../../cases/ref.ts';
import type { Message } from '../../texts/message.ts';
import type { Delivery } from '../outbox.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../ports/admin-service.ts';
import { MailRefused } from '../ports/mailer.ts';
import { MessengerUnavailable } from '../ports/messenger.ts';
import {
  ASSISTANT,
  type Deliver,
  type Delivering,
  GIVE_UP_ATTEMPTS,
  isPassing,
  type Job,
  later,
} from './context.ts';

type Told = Delivery<CaseEffect>;

const codeOf = ({ params }: Message): string => String(params.code ?? '').toLowerCase();

/** Whom the case asks is noted in it: whoever reported hears where nobody near, or nobody at all, can decide. */
async function approversToAsk(d: Delivering, c: Case, about: Message): Promise<readonly Operator[]> {
  const code = codeOf(about);
  if (c.stage.kind !== 'awaiting-approval' || c.stage.proposal.code !== code) return [];
  const { level, operators } = await d.people.approvers(c);
  const approvers = operators.map(({ id, name }) => ({ operatorId: id, name }));
  await d.door.apply(c.ref, { kind: 'approvers-asked', code, approvers, level }, ASSISTANT);
  return operators;
}

const asTheirs = ({ key, params }: Message): Message => ({ key, params: { ...params, self: 'yes' } });

/** What somebody did alone is not heard by themselves alone. */
async function overDoers(
  d: Delivering,
  c: Case,
  persons: readonly Operator[],
  doers: readonly string[],
): Promise<readonly Operator[]> {
  if (doers.length === 0 || persons.some(({ id }) => !doers.includes(id))) return [];
  const national = await d.people.nationalCoordinatorsOf(c);
  return national.filter(({ id }) => !persons.some((person) => person.id === id));
}

/** One entry per person, so that one who cannot be reached holds back nobody else. */
async function fanOut(d: Delivering, { c, effect, entry }: Job<'tell'>): Promise<Told> {
  if (effect.to.kind === 'person') return { kind: 'done' };
  const persons =
    effect.to.kind === 'approvers'
      ? await approversToAsk(d, c, effect.message)
      : await d.people.audience(effect.to, c);
  if (persons.length === 0) {
    d.parts.log.warn('nobody to tell', { case: c.ref, audience: effect.to.kind });
    return { kind: 'done' };
  }
  const { doers = [], ...told } = effect;
  const hears = [...persons, ...(await overDoers(d, c, persons, doers))];
  const entries = hears.map(({ id }) => ({
    ...entry,
    key: `${entry.key}/${id}`,
    effect: {
      ...told,
      to: { kind: 'person' as const, operatorId: id },
      message: doers.includes(id) ? asTheirs(told.message) : told.message,
    },
  }));
  // As long as this entry stands here, none of those that take its place was delivered.
  for (const { key } of entries) d.untried.add(key);
  return { kind: 'instead', entries };
}

/** Who is to be told that the admin service does not answer cannot be asked of the admin service. */
async function addressee(
  d: Delivering,
  operatorId: string,
  c: Case,
): Promise<{ readonly to: Operator; readonly isFresh: boolean }> {
  try {
    return { to: await d.people.operator(operatorId), isFresh: true };
  } catch (error) {
    const known = isPassing(error) ? d.people.lastKnown(operatorId, c) : null;
    if (known === null) throw error;
    return { to: known, isFresh: false };
  }
}

/** Whoever does not look after the user any more hears nothing more; the case goes to who does. */
async function handOver(d: Delivering, { c, entry }: Job<'tell'>, operatorId: string): Promise<Told> {
  const covering = await d.people.coordinatorsOf(c);
  const successors = covering
    .filter(({ id }) => id !== operatorId)
    .map(({ id, name, email }) => ({ operatorId: id, name, email }));
  await d.door.apply(c.ref, { kind: 'reporter-left', operatorId, successors }, ASSISTANT, entry.key);
  d.parts.log.info('not told: no right to hear it any more', { case: c.ref });
  return { kind: 'settled' };
}

async function sayTo(d: Delivering, operatorId: string, job: Job<'tell'>): Promise<Told> {
  const { c, effect, entry, maybeRepeat } = job;
  const { to, isFresh } = await addressee(d, operatorId, c);
  if (isFresh && acting(to, c.user, c.authority) === null) return handOver(d, job, operatorId);
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

/** Neither Teams nor mail reaches them: whoever reported hears it, and who else was asked. */
async function approverNotReached(d: Delivering, { c, effect }: Job<'tell'>): Promise<void> {
  if (effect.to.kind !== 'person' || !effect.message.key.startsWith('tell.approval.')) return;
  const { operatorId } = effect.to;
  const name = d.people.lastKnown(operatorId, c)?.name ?? operatorId;
  const code = codeOf(effect.message);
  await d.door.apply(c.ref, { kind: 'approver-not-reached', code, operatorId, name }, ASSISTANT);
}

async function afterFailure(d: Delivering, job: Job<'tell'>, error: unknown): Promise<Told> {
  const { c, entry, maybeRepeat } = job;
  const gone = error instanceof AdminServiceRefused && !isPassing(error);
  if (gone || error instanceof MailRefused || entry.attempts + 1 >= GIVE_UP_ATTEMPTS) {
    d.parts.log.error('could not tell', { case: c.ref, attempts: entry.attempts }, error);
    await approverNotReached(d, job);
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
