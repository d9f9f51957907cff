import type { Case } from '../cases/case.ts';
import { decide } from '../cases/decide.ts';
import type { CaseEffect } from '../cases/effects.ts';
import type { Actor, CaseEvent, CaseEventBody } from '../cases/events.ts';
import { emptyLedger } from '../cases/ledger.ts';
import type { IgnoredKey } from '../texts/en/catalogue.ts';
import { drawCode } from './codes.ts';
import { caseNote } from './history-note.ts';
import type { DeskParts } from './parts.ts';
import type { OutboxEntry, Stored } from './ports/stores.ts';
import type { Serial } from './serial.ts';

export type Outcome =
  | { readonly kind: 'accepted'; readonly c: Case }
  | { readonly kind: 'ignored'; readonly because: IgnoredKey; readonly c: Case }
  | { readonly kind: 'not-found' };

export interface CaseDoor {
  /** One event per case at a time. With `settles`, the outbox entry whose outcome this is goes in the same write. */
  apply(ref: string, body: CaseEventBody, by: Actor, settles?: string): Promise<Outcome>;
  /** Changes the outbox alone: an entry done, postponed, or replaced by others. */
  outbox(ref: string, change: (entries: StoredCase['outbox']) => StoredCase['outbox']): Promise<void>;
}

export type StoredCase = Stored<Case, CaseEffect>;

export const userLock = (userId: string): string => `user:${userId}`;

export function createCaseDoor(parts: DeskParts, serial: Serial, kick: (ref: string) => void): CaseDoor {
  const { cases, clock, log } = parts;

  async function decideAndCommit(
    stored: StoredCase,
    body: CaseEventBody,
    by: Actor,
    settles: string | undefined,
  ): Promise<Outcome> {
    const before = stored.state;
    const at = clock.now();
    // The body and its stamp make one of the events; the pairing is lost when a union is spread.
    const event = { ...body, at, by, code4: drawCode(parts.random) } as CaseEvent;
    const decision = decide(before, event, parts.policyFor(before.authority));
    const rest = stored.outbox.filter(({ key }) => key !== settles);
    if ('ignored' in decision) {
      if (rest.length !== stored.outbox.length) {
        await cases.commit({ id: stored.id, state: before, notes: [], outbox: rest }, stored.commit);
      }
      log.info('event ignored', {
        case: before.ref,
        revision: before.revision,
        event: event.kind,
        because: decision.ignored,
      });
      return { kind: 'ignored', because: decision.ignored, c: before };
    }
    const after = decision.accepted;
    const added = decision.effects.map(({ key, effect }) => ({ key, effect, attempts: 0, notBefore: at }));
    await cases.commit(
      { id: stored.id, state: after, notes: [caseNote(event, before, after)], outbox: [...rest, ...added] },
      stored.commit,
    );
    log.info('event accepted', {
      case: after.ref,
      revision: after.revision,
      event: event.kind,
      stage: after.stage.kind,
    });
    kick(after.ref);
    return { kind: 'accepted', c: after };
  }

  /** A closed case opens again only while no other case of that user is open. */
  async function otherOpenCase(c: Case): Promise<boolean> {
    const ledger = (await parts.userLedgers.get(c.user.id)) ?? emptyLedger(c.user.id);
    if (ledger.openCase !== null && ledger.openCase !== c.ref) {
      const other = await cases.read(ledger.openCase);
      if (other !== null && other.state.stage.kind !== 'closed') return true;
    }
    await parts.userLedgers.set(c.user.id, { ...ledger, openCase: c.ref });
    return false;
  }

  const mayReopen = (body: CaseEventBody): boolean =>
    body.kind === 'reopened' || body.kind === 'said-not-arrived';

  async function applyLocked(
    ref: string,
    body: CaseEventBody,
    by: Actor,
    settles?: string,
  ): Promise<Outcome> {
    const stored = await cases.read(ref);
    if (stored === null) return { kind: 'not-found' };
    if (stored.state.stage.kind === 'closed' && mayReopen(body) && (await otherOpenCase(stored.state))) {
      return { kind: 'ignored', because: 'reopened.other-case-open', c: stored.state };
    }
    return decideAndCommit(stored, body, by, settles);
  }

  return {
    async apply(ref, body, by, settles) {
      const inCase = () => serial.run(`case:${ref}`, () => applyLocked(ref, body, by, settles));
      if (!mayReopen(body)) return inCase();
      const stored = await cases.read(ref);
      // The user's lock comes before the case's, as where a case is opened, so that neither waits for the other.
      return stored === null ? { kind: 'not-found' } : serial.run(userLock(stored.state.user.id), inCase);
    },

    outbox(ref, change) {
      return serial.run(`case:${ref}`, async () => {
        const stored = await cases.read(ref);
        if (stored === null) return;
        const outbox: readonly OutboxEntry<CaseEffect>[] = change(stored.outbox);
        await cases.commit({ id: ref, state: stored.state, notes: [], outbox }, stored.commit);
      });
    },
  };
}
