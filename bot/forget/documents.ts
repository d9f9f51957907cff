import { isDeepStrictEqual } from 'node:util';
import type { Case } from '../../services/cases/case.ts';
import { type Instant, latest } from '../../services/cases/instant.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { ItRequest } from '../../services/cases/request.ts';
import { type Forgetting, forgottenNote } from '../../services/desk/forgetting.ts';
import type { DocumentStore, HistoryEntry, HistoryNote, Stored } from '../../services/desk/ports/stores.ts';
import type { Stores } from '../stores.ts';
import { type Eraser, type Person, withoutIn } from './person.ts';

export interface DocumentPlan {
  /** The person's own cases: forgotten as a whole. */
  readonly own: readonly string[];
  /** Of these, those that are open and are withdrawn first. */
  readonly withdrawn: readonly string[];
  /** Cases and requests of others in which this person is named: only that goes. */
  readonly cases: readonly string[];
  readonly requests: readonly string[];
  /** Why nothing may be done yet, each with what to do. */
  readonly refusals: readonly string[];
}

function isNamedIn<State, Effect>(
  { state, outbox, history }: Stored<State, Effect>,
  eraser: Eraser,
): boolean {
  const told = history.some(({ personal }) =>
    Object.values(personal ?? {}).some(({ value }) => eraser.isIn(value)),
  );
  return told || !isDeepStrictEqual(withoutIn({ state, outbox }, eraser), { state, outbox });
}

function refusalOfOwn(c: Case, close: boolean): string | null {
  const ref = showRef(c.ref);
  if (c.loan !== null) return `In case ${ref} a mailbox is lent to this user: end the loan first.`;
  if (c.stage.kind === 'closed' || close) return null;
  return `Case ${ref} of this user is open: let it end, or add --close to have it withdrawn and forgotten now.`;
}

function refusalOfOther(c: Case, person: Person): string | null {
  const others = c.reporters.filter(({ operatorId }) => !person.operatorIds.has(operatorId));
  if (c.stage.kind === 'closed' || others.length > 0) return null;
  return `Nobody else has reported the open case ${showRef(c.ref)}: let somebody else report the same user, who joins it, or let it end.`;
}

function refusalOfRequest(request: ItRequest, eraser: Eraser): string | null {
  if (request.state.kind === 'ended' || !eraser.isIn(request.to)) return null;
  return `The request to IT ${request.id} is out to this address: let it end, or have it forwarded, first.`;
}

export async function planDocuments(
  stores: Pick<Stores, 'cases' | 'requests'>,
  who: {
    readonly person: Person;
    readonly eraser: Eraser;
    readonly close: boolean;
    /** Whether a history verifies: with another key it would be gone on with a seal that never will. */
    isSound(document: string, history: readonly HistoryEntry[]): boolean;
  },
): Promise<DocumentPlan> {
  const { person, eraser, close } = who;
  const plan = {
    own: [] as string[],
    withdrawn: [] as string[],
    cases: [] as string[],
    requests: [] as string[],
    refusals: [] as string[],
  };
  const refuse = (because: string | null): void => {
    if (because !== null) plan.refusals.push(because);
  };
  const check = (kind: 'cases' | 'requests', { id, history }: Stored<unknown, unknown>): void => {
    if (who.isSound(`${kind}/${id}`, history)) return;
    plan.refusals.push(
      `The history of ${kind}/${id} does not verify with this HISTORY_KEY. Use the key of the product; if it is that one, find out first what happened.`,
    );
  };
  for (const { id } of await stores.cases.all()) {
    const stored = await stores.cases.read(id);
    if (stored === null) continue;
    const isOwn = person.userIds.has(stored.state.user.id);
    if (isOwn || isNamedIn(stored, eraser)) check('cases', stored);
    if (isOwn) {
      plan.own.push(id);
      if (stored.state.stage.kind !== 'closed') plan.withdrawn.push(id);
      refuse(refusalOfOwn(stored.state, close));
    } else if (isNamedIn(stored, eraser)) {
      plan.cases.push(id);
      refuse(refusalOfOther(stored.state, person));
    }
  }
  for (const { id } of await stores.requests.all()) {
    const stored = await stores.requests.read(id);
    if (stored === null || !isNamedIn(stored, eraser)) continue;
    plan.requests.push(id);
    check('requests', stored);
    refuse(refusalOfRequest(stored.state, eraser));
  }
  return plan;
}

/** Never before what the history holds already, whatever the clock of this machine says. */
function noteAt(now: Instant, { history }: Stored<unknown, unknown>): Instant {
  return latest(now, history.at(-1)?.at ?? null);
}

function withdrawnNote({ state }: Stored<Case, unknown>, at: Instant): HistoryNote {
  const facts = { revision: state.revision + 1, from: state.stage.kind, to: 'closed' };
  return { at, what: 'withdrawn', right: 'operator', facts, personal: {} };
}

async function erase<State, Effect>(
  store: DocumentStore<State, Effect>,
  stored: Stored<State, Effect>,
  eraser: Eraser,
  now: Instant,
): Promise<void> {
  const { id, commit } = stored;
  const { state, outbox } = withoutIn({ state: stored.state, outbox: stored.outbox }, eraser);
  const notes = [forgottenNote(noteAt(now, stored), 'operator')];
  await store.commit({ id, state, outbox, notes, forgets: eraser.isIn }, commit);
}

/** What was done stays done where it is cut short; the same command does the rest. */
export async function forgetInDocuments(
  stores: Pick<Stores, 'cases' | 'requests'>,
  plan: DocumentPlan,
  parts: { readonly eraser: Eraser; readonly forgetting: Forgetting; readonly now: Instant },
): Promise<void> {
  const { eraser, forgetting, now } = parts;
  const requestIds = new Set(plan.requests);
  for (const id of plan.own) {
    const stored = await stores.cases.read(id);
    if (stored === null) continue;
    const at = noteAt(now, stored);
    const closing = plan.withdrawn.includes(id) ? [withdrawnNote(stored, at)] : [];
    if (stored.state.request !== null) requestIds.add(stored.state.request.requestId);
    await forgetting.forgetCase(stored, [...closing, forgottenNote(at, 'operator')]);
  }
  for (const id of plan.cases) {
    const stored = await stores.cases.read(id);
    if (stored !== null) await erase(stores.cases, stored, eraser, now);
  }
  for (const id of requestIds) {
    const stored = await stores.requests.read(id);
    if (stored === null) continue;
    const gone = await forgetting.forgetRequest(stored, [forgottenNote(noteAt(now, stored), 'operator')]);
    if (!gone && isNamedIn(stored, eraser)) await erase(stores.requests, stored, eraser, now);
  }
}
