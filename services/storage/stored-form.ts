import { z } from 'zod';
import { type Instant, isInstant } from '../cases/instant.ts';
import type { OutboxEntry, Stored } from '../desk/ports/stores.ts';
import { type Damage, DamagedFile, StoredFormTooNew } from './storage-faults.ts';

/**
 * Takes state and outbox of one form to the next. The history is out of its reach: its seals would break.
 * What it throws makes the document a damaged one.
 */
export type Migration = (older: { readonly state: unknown; readonly outbox: readonly unknown[] }) => {
  readonly state: unknown;
  readonly outbox: readonly unknown[];
};

export interface StoredForm<State, Effect> {
  encode(document: Stored<State, Effect>): object;
  /** What is left of a forgotten document. */
  encodeForgotten(document: Pick<Stored<State, Effect>, 'id' | 'commit' | 'history'>): object;
  /** Throws {@link DamagedFile} or {@link StoredFormTooNew}. */
  decode(value: object, id: string): Stored<State, Effect>;
  readonly current: number;
}

const instant = z.custom<Instant>(isInstant);
const history = z.array(
  z.object({
    n: z.int().positive(),
    at: instant,
    what: z.string(),
    right: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    personal: z.record(z.string(), z.object({ value: z.string(), salt: z.string() })).nullable(),
    hashes: z.record(z.string(), z.string()),
    mac: z.string(),
  }),
);
const formOf = z.object({ form: z.int().positive() });
const envelope = z.object({
  id: z.string(),
  commit: z.int().positive(),
  state: z.unknown(),
  history,
  outbox: z.array(z.unknown()),
});
const outboxEntry = z.object({
  key: z.string(),
  effect: z.unknown(),
  attempts: z.int().nonnegative(),
  notBefore: instant,
});

/** The first migration takes form 1 to form 2, and so on: the current form is one more than there are migrations. */
export function createStoredForm<State, Effect>(parts: {
  readonly parse: (state: unknown, id: string) => State;
  readonly parseEffect: (effect: unknown) => Effect;
  readonly migrations: readonly Migration[];
}): StoredForm<State, Effect> {
  const current = parts.migrations.length + 1;
  return {
    current,
    encode: ({ id, commit, state, history, outbox }) => ({
      form: current,
      id,
      commit,
      state,
      history,
      outbox,
    }),
    encodeForgotten: ({ id, commit, history }) => ({ form: current, id, commit, history }),
    decode: (value, id) => {
      const { form } = or('not-the-stored-form', () => formOf.parse(value));
      if (form > current) {
        throw new StoredFormTooNew(
          `The stored document ${id} has form ${form}; this version knows forms up to ${current}. ` +
            'Start the newer version that wrote it, or restore DATA_DIR from a backup made before the upgrade.',
        );
      }
      const found = or('not-the-stored-form', () => envelope.parse(value));
      if (found.id !== id) throw new DamagedFile('of-another-document');
      const { state, outbox } = or('not-the-stored-form', () =>
        parts.migrations
          .slice(form - 1)
          .reduce<ReturnType<Migration>>((older, migrate) => migrate(older), found),
      );
      return {
        id,
        commit: found.commit,
        state: or('state-refused', () => parts.parse(state, id)),
        history: found.history,
        outbox: or('effect-refused', () => {
          const entries = outbox.map((raw) => {
            const entry = outboxEntry.parse(raw);
            return { ...entry, effect: parts.parseEffect(entry.effect) };
          });
          requireOwnKeys(entries, id);
          return entries;
        }),
      };
    },
  };
}

/**
 * A key makes a reset or a mail recognisable as a repeat, so one that another document or another entry has used would
 * hide an order, or order again.
 */
function requireOwnKeys(outbox: readonly OutboxEntry<unknown>[], id: string): void {
  const keys = new Set(outbox.map(({ key }) => key));
  if (keys.size < outbox.length) throw new RangeError('two entries have one key');
  const isOwn = ({ key }: { readonly key: string }): boolean =>
    key.startsWith(`${id}/`) && /^\d{1,9}\//.test(key.slice(id.length + 1));
  if (!outbox.every(isOwn)) throw new RangeError('a key of another document');
}

function or<Result>(because: Damage, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new DamagedFile(because, error);
  }
}
