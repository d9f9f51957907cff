import type { Case } from '../cases/case.ts';
import type { Keyed } from '../cases/decide.ts';
import type { CaseEffect } from '../cases/effects.ts';
import type { Instant } from '../cases/instant.ts';
import { laneOf } from './case-lanes.ts';
import { inLanes } from './lanes.ts';
import type { CaseStore } from './parts.ts';
import type { HistoryNote, OutboxEntry, Stored } from './ports/stores.ts';

export type StoredCase = Stored<Case, CaseEffect>;
type Entry = OutboxEntry<CaseEffect>;

/** Of these only the latest counts: what was ordered before and not carried out is called back by the next order. */
const REPLACED_BY_THE_NEXT: readonly CaseEffect['kind'][] = [
  'read-user',
  'reset-password',
  'change-address',
  'send-probe',
];

export interface NextOfCase {
  readonly state: Case;
  readonly note: HistoryNote;
  /** What was in the outbox before and stays there. */
  readonly rest: readonly Entry[];
  readonly effects: readonly Keyed<CaseEffect>[];
  readonly at: Instant;
}

export type CommitCase = (next: NextOfCase, expected: number) => Promise<void>;

/**
 * Case, history and outbox in one write. `untried` holds the keys that this process wrote and has not yet begun to
 * deliver: only of those it is certain that nobody has seen them.
 */
export function createCommitCase(cases: CaseStore, untried: Set<string>): CommitCase {
  return async ({ state, note, rest, effects, at }, expected) => {
    const added = effects.map(({ key, effect }) => ({ key, effect, attempts: 0, notBefore: at }));
    const replaced = REPLACED_BY_THE_NEXT.filter((kind) => added.some(({ effect }) => effect.kind === kind));
    const kept = rest.filter(({ effect }) => !replaced.includes(effect.kind));
    const outbox = inLanes([...kept, ...added], laneOf);
    // Before the write: a delivery that is under way may find the new entries at once.
    for (const { key } of added) untried.add(key);
    try {
      await cases.commit({ id: state.ref, state, notes: [note], outbox }, expected);
    } catch (error) {
      for (const { key } of added) untried.delete(key);
      throw error;
    }
  };
}
