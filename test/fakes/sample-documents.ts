import { z } from 'zod';
import { type Instant, isInstant, plusMinutes, toInstant } from '../../services/cases/instant.ts';
import type { HistoryNote, OutboxEntry } from '../../services/desk/ports/stores.ts';

/** The simplest documents a store can hold: `notes` that ask for `tasks`. */
export interface Note {
  readonly text: string;
  readonly due: Instant | null;
  readonly closed: boolean;
  readonly keys: readonly string[];
  readonly agesFrom: Instant | null;
}

export interface Task {
  readonly kind: 'tell';
}

export const KEY = 'a history key for the tests, of enough length';

const noteForm = z.object({
  text: z.string(),
  due: z.custom<Instant>(isInstant).nullable(),
  closed: z.boolean(),
  keys: z.array(z.string()),
  agesFrom: z.custom<Instant>(isInstant).nullable(),
});

export const notes = {
  kind: 'notes',
  index: ({ closed, due, keys, agesFrom }: Note) => ({ closed, due, keys, agesFrom }),
  parse: (state: unknown): Note => noteForm.parse(state),
  parseEffect: (effect: unknown): Task => z.object({ kind: z.literal('tell') }).parse(effect),
  migrations: [],
  historyKey: KEY,
};

export function minute(n: number): Instant {
  return plusMinutes(toInstant('2026-11-23T09:00:00.000Z'), n);
}

export function note(what: string): HistoryNote {
  return { at: minute(0), what, right: 'clock', facts: { n: 1 }, personal: { name: 'Zoë Łukasz' } };
}

export function deliverAt(n: number, id = 'a-1'): OutboxEntry<Task> {
  return { key: `${id}/${n}/tell`, effect: { kind: 'tell' }, attempts: 0, notBefore: minute(n) };
}

export function change(id: string, state: Partial<Note> = {}) {
  const outbox: OutboxEntry<Task>[] = [];
  const noNotes: readonly HistoryNote[] = [];
  const plain = { text: '', due: null, closed: false, keys: [], agesFrom: null };
  return { id, state: { ...plain, ...state }, notes: noNotes, outbox };
}
