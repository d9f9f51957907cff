import type { Case } from '../cases/case.ts';
import { type Decision, decide } from '../cases/decide.ts';
import type { CaseEffect } from '../cases/effects.ts';
import type { Actor, CaseEvent, CaseEventBody } from '../cases/events.ts';
import { emptyLedger } from '../cases/ledger.ts';
import { draftBegun } from '../cases/moves/know-domain.ts';
import { mayBring } from '../cases/permissions.ts';
import type { IgnoredKey } from '../texts/en/catalogue.ts';
import { laneOf } from './case-lanes.ts';
import { drawCode } from './codes.ts';
import type { CommitCase, StoredCase } from './commit-case.ts';
import type { Domains } from './domains.ts';
import { caseNote } from './history/case-note.ts';
import { isWeighty, refusedNote } from './history/refused-note.ts';
import { inLanes } from './lanes.ts';
import type { DeskParts } from './parts.ts';
import type { HistoryNote, OutboxEntry } from './ports/stores.ts';
import type { Serial } from './serial.ts';

export type Outcome =
  | { readonly kind: 'accepted'; readonly c: Case }
  | { readonly kind: 'ignored'; readonly because: IgnoredKey; readonly c: Case }
  /** This event is not this actor's to bring. */
  | { readonly kind: 'not-allowed'; readonly c: Case }
  | { readonly kind: 'not-found' };

export interface CaseDoor {
  /** One event per case at a time. With `settles`, the outbox entry whose outcome this is goes in the same write. */
  apply(ref: string, body: CaseEventBody, by: Actor, settles?: string): Promise<Outcome>;
  /** Adds to the history alone; null: there is nothing to add. */
  note(ref: string, make: (stored: StoredCase) => HistoryNote | null): Promise<void>;
  /** Changes the outbox alone: an entry done, postponed, or replaced by others. */
  outbox(ref: string, change: (entries: StoredCase['outbox']) => StoredCase['outbox']): Promise<void>;
}

interface Entering {
  readonly ref: string;
  readonly body: CaseEventBody;
  readonly by: Actor;
  readonly settles: string | undefined;
}

export const userLock = (userId: string): string => `user:${userId}`;

export function createCaseDoor(
  parts: DeskParts,
  serial: Serial,
  commit: CommitCase,
  domains: Pick<Domains, 'knowledgeOf'>,
  kick: (ref: string) => void,
): CaseDoor {
  const { cases, clock, log } = parts;

  /** Whoever looks for a misuse looks for the attempts that came to nothing. */
  function refused(
    { state, history }: StoredCase,
    { body, by }: Pick<Entering, 'body' | 'by'>,
    because: string,
  ): readonly HistoryNote[] {
    if (by.kind !== 'person' || !isWeighty(body.kind, because, state)) return [];
    const note = refusedNote({ event: body.kind, because, by, at: clock.now() }, state, history);
    return note === null ? [] : [note];
  }

  async function ignored(stored: StoredCase, entering: Entering, because: IgnoredKey): Promise<Outcome> {
    const { id, state, commit: expected } = stored;
    const outbox = stored.outbox.filter(({ key }) => key !== entering.settles);
    const notes = refused(stored, entering, because);
    if (outbox.length !== stored.outbox.length || notes.length > 0)
      await cases.commit({ id, state, notes, outbox }, expected);
    const { ref, revision } = state;
    log.info('event ignored', { case: ref, revision, event: entering.body.kind, because });
    return { kind: 'ignored', because, c: state };
  }

  function notAllowed(c: Case, { body, by }: Entering): Outcome {
    const right = by.kind === 'person' ? by.right : by.kind;
    log.warn('event not allowed', { case: c.ref, revision: c.revision, event: body.kind, right });
    return { kind: 'not-allowed', c };
  }

  /** Whether the user has another case that is open; if not, this one takes the place. */
  async function placeTaken(c: Case): Promise<boolean> {
    const ledger = (await parts.userLedgers.get(c.user.id)) ?? emptyLedger(c.user.id);
    if (ledger.openCase !== null && ledger.openCase !== c.ref) {
      const other = await cases.read(ledger.openCase);
      const isTheirs = other !== null && other.state.user.id === c.user.id;
      if (isTheirs && other.state.stage.kind !== 'closed') return true;
    }
    await parts.userLedgers.set(c.user.id, { ...ledger, openCase: c.ref });
    return false;
  }

  /** Where a request to IT is about to be written, what is known of the domain is part of the decision. */
  async function decideKnowing(before: Case, event: CaseEvent): Promise<Decision> {
    const policy = parts.policyFor(before.authority);
    const plain = decide(before, event, policy);
    if ('ignored' in plain || draftBegun(before, plain.accepted) === null) return plain;
    const domain = await domains.knowledgeOf(plain.accepted);
    return domain === undefined ? plain : decide(before, { ...event, domain }, policy);
  }

  /** Null: the event would open a closed case again, for which the user's lock must be held. */
  async function applyLocked(entering: Entering, holdsUserLock: boolean): Promise<Outcome | null> {
    const { ref, body, by, settles } = entering;
    const stored = await cases.read(ref);
    if (stored === null) return { kind: 'not-found' };
    const before = stored.state;
    if (!mayBring(by, body.kind, before)) return notAllowed(before, entering);
    const at = clock.now();
    // The body and its stamp make one of the events; the pairing is lost when a union is spread.
    const event = { ...body, at, by, code4: drawCode(parts.random) } as CaseEvent;
    const decision = await decideKnowing(before, event);
    if ('ignored' in decision) return ignored(stored, entering, decision.ignored);
    const { accepted: after, effects } = decision;
    if (before.stage.kind === 'closed' && after.stage.kind !== 'closed') {
      if (!holdsUserLock) return null;
      if (await placeTaken(before)) return ignored(stored, entering, 'reopened.other-case-open');
    }
    const rest = stored.outbox.filter(({ key }) => key !== settles);
    await commit({ state: after, note: caseNote(event, before, after), rest, effects, at }, stored.commit);
    const { revision, stage } = after;
    log.info('event accepted', { case: ref, revision, event: event.kind, stage: stage.kind });
    kick(ref);
    return { kind: 'accepted', c: after };
  }

  return {
    async apply(ref, body, by, settles) {
      const entering = { ref, body, by, settles };
      const inCase = (holdsUserLock: boolean) =>
        serial.run(`case:${ref}`, () => applyLocked(entering, holdsUserLock));
      const outcome = await inCase(false);
      if (outcome !== null) return outcome;
      const stored = await cases.read(ref);
      if (stored === null) return { kind: 'not-found' };
      // The user's lock comes before the case's, as where a case is opened, so that neither waits for the other.
      const again = await serial.run(userLock(stored.state.user.id), () => inCase(true));
      return again ?? { kind: 'not-found' };
    },

    note(ref, make) {
      return serial.run(`case:${ref}`, async () => {
        const stored = await cases.read(ref);
        const note = stored === null ? null : make(stored);
        if (stored === null || note === null) return;
        const { state, outbox, commit: expected } = stored;
        await cases.commit({ id: ref, state, notes: [note], outbox }, expected);
      });
    },

    outbox(ref, change) {
      return serial.run(`case:${ref}`, async () => {
        const stored = await cases.read(ref);
        if (stored === null) return;
        const outbox: readonly OutboxEntry<CaseEffect>[] = inLanes(change(stored.outbox), laneOf);
        await cases.commit({ id: ref, state: stored.state, notes: [], outbox }, stored.commit);
      });
    },
  };
}
