import type { Instant } from '../../cases/instant.ts';

/** One entry of a document's tamper-evident history. What is personal can be forgotten; the chain still verifies. */
export interface HistoryEntry {
  readonly n: number;
  readonly at: Instant;
  /** What happened: the event's kind. */
  readonly what: string;
  /** By which right: a role, `it`, `clock` or `assistant`. */
  readonly right: string;
  /** Facts that name no person. */
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  /** Names, addresses and free text; null once forgotten. Salts are 128 bits, base64url. */
  readonly personal: Readonly<Record<string, { readonly value: string; readonly salt: string }>> | null;
  /** SHA-256 over salt and value of each personal field, base64url; stays when `personal` is forgotten. */
  readonly hashes: Readonly<Record<string, string>>;
  /** HMAC-SHA-256 over this entry without `personal` and `mac`, and the entry before; base64url. */
  readonly mac: string;
}

/** What the history is told of one event, before it is hashed and chained. */
export interface HistoryNote {
  readonly at: Instant;
  readonly what: string;
  readonly right: string;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  readonly personal: Readonly<Record<string, string>>;
}

export interface OutboxEntry<Effect> {
  /** `document/revision/kind`, unique for ever: Idempotency-Key and Message-ID are made of it. */
  readonly key: string;
  readonly effect: Effect;
  readonly attempts: number;
  readonly notBefore: Instant;
}

export interface Stored<State, Effect> {
  readonly id: string;
  /** Raised by one at each commit; a commit names the revision it was based on. */
  readonly commit: number;
  readonly state: State;
  readonly history: readonly HistoryEntry[];
  readonly outbox: readonly OutboxEntry<Effect>[];
}

/** What a document can be found by without being read. */
export interface IndexLine {
  readonly id: string;
  readonly closed: boolean;
  /** When the document wants to be looked at next; null: only when somebody acts. */
  readonly due: Instant | null;
  /** The earliest `notBefore` of its outbox; null: nothing to deliver. */
  readonly deliverAt: Instant | null;
  /** Search keys such as `user:u-1` or `reporter:op-3`. */
  readonly keys: readonly string[];
  /** From when on its age counts, and whoever keeps it too long must forget it; null: it is still needed. */
  readonly agesFrom: Instant | null;
}

/** `forgotten`: there was one; its id is never given to another, so that a reference means one thing for ever. */
export type Standing = 'kept' | 'forgotten' | 'unknown';

/**
 * Documents of one kind: the state, its history and its outbox are one write.
 * `commit` resolves once durable. It rejects with {@link StorageUnavailable} and then nothing has changed, in memory
 * either; with {@link CommitConflict} when `expected` is not the stored commit (0: must not exist yet).
 */
export interface DocumentStore<State, Effect> {
  read(id: string): Promise<Stored<State, Effect> | null>;
  commit(
    change: {
      readonly id: string;
      readonly state: State;
      readonly notes: readonly HistoryNote[];
      readonly outbox: readonly OutboxEntry<Effect>[];
      /** Personal values of the history up to now, for which this is true, are forgotten in the same write. */
      readonly forgets?: (value: string) => boolean;
    },
    expected: number,
  ): Promise<Stored<State, Effect>>;
  /**
   * State, outbox, search keys and every personal value of the history are gone for good; what is left is the chain, with
   * these notes at its end. One durable write: a crash leaves the whole document or the forgotten one. From then on `read` finds
   * nothing and every commit under this id is a {@link CommitConflict}. Rejects as `commit` does; where only the old copy could
   * not be removed, the document is forgotten all the same, and the copy goes at the next start.
   */
  forget(id: string, notes: readonly HistoryNote[], expected: number): Promise<void>;
  standing(id: string): Promise<Standing>;
  /** Lines that are neither due nor to be delivered, and whose age counts from `by` or before; longest first. */
  agedBy(by: Instant): Promise<readonly IndexLine[]>;
  /** Index lines that carry the key, open ones first, in no further order. */
  find(key: string): Promise<readonly IndexLine[]>;
  /** Every document's index line, closed ones too; for whoever has the store alone. */
  all(): Promise<readonly IndexLine[]>;
  /** Every open document's index line. */
  open(): Promise<readonly IndexLine[]>;
  /** Lines, closed ones included, whose `due` or `deliverAt` is not after `now`, earliest first. */
  dueBy(now: Instant): Promise<readonly IndexLine[]>;
  /** The next `due` or `deliverAt` of all; null: none. */
  nextDue(): Promise<Instant | null>;
}

/** Small values kept by key: open intakes, conversations, seen activities. Last write wins; each write is durable and dated. */
export interface ValueStore<Value> {
  get(key: string): Promise<Value | null>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
  keys(): Promise<readonly string[]>;
  /** Keys whose latest write was at `by` or before. */
  unwrittenSince(by: Instant): Promise<readonly string[]>;
}

export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
}

export class CommitConflict extends Error {
  override readonly name = 'CommitConflict';
}
