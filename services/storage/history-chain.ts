import { createHash } from 'node:crypto';
import type { HistoryEntry, HistoryNote } from '../desk/ports/stores.ts';
import { canonicalJson, sealOf } from './canonical-json.ts';
import { forgottenFields } from './forgotten-fields.ts';

/** Which document's history, and the secret that seals it. A history copied into another document does not verify. */
export interface Seal {
  /** `kind/id`, unique among all documents. */
  readonly document: string;
  readonly key: string;
}

/** 128 bits, base64url: without it the hash of a short value could be guessed after the value was forgotten. */
export type RandomSalt = () => string;

export type ChainVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** The first entry, counted from 1, that is not what was written there. */
      readonly at: number;
      readonly because:
        | 'not-the-next-number'
        | 'personal-fields-changed'
        | 'personal-fields-gone'
        | 'seal-broken';
    };

/**
 * The entry that follows `previous`; null begins a history. Its `mac` is the head to write down elsewhere, if a cut
 * tail is to be found too: a chain that ends early is still a chain.
 */
export function chain(
  previous: HistoryEntry | null,
  note: HistoryNote,
  seal: Seal,
  randomSalt: RandomSalt,
): HistoryEntry {
  const personal = mapValues(note.personal, (value) => ({ value: value.toWellFormed(), salt: randomSalt() }));
  const entry = {
    n: (previous?.n ?? 0) + 1,
    at: note.at,
    what: note.what,
    right: note.right,
    facts: mapValues(note.facts, (fact) => (typeof fact === 'string' ? fact.toWellFormed() : fact)),
    personal,
    hashes: mapValues(personal, hashOf),
  };
  return { ...entry, mac: macOf(entry, previous, seal) };
}

/** Finds every edit, every removal but that of the last entries, and every change of order. What a note says was forgotten may be missing. */
export function verifyChain(entries: readonly HistoryEntry[], seal: Seal): ChainVerdict {
  const isForgotten = forgottenFields(entries);
  for (const [position, entry] of entries.entries()) {
    const at = position + 1;
    if (entry.n !== at) return { ok: false, at, because: 'not-the-next-number' };
    const found = mapValues(entry.personal ?? {}, hashOf);
    const missing = Object.keys(entry.hashes).filter((name) => !Object.hasOwn(found, name));
    if (!missing.every((name) => isForgotten(entry, name)))
      return { ok: false, at, because: 'personal-fields-gone' };
    if (!isWhatIsLeft(found, entry.hashes)) return { ok: false, at, because: 'personal-fields-changed' };
    if (entry.mac !== macOf(entry, entries[position - 1] ?? null, seal)) {
      return { ok: false, at, because: 'seal-broken' };
    }
  }
  return { ok: true };
}

function macOf(entry: Omit<HistoryEntry, 'mac'>, previous: HistoryEntry | null, seal: Seal): string {
  const { n, at, what, right, facts, hashes } = entry;
  const before = previous?.mac ?? null;
  const { document, key } = seal;
  return sealOf('history entry', { document, before, n, at, what, right, facts, hashes }, key);
}

function hashOf({ value, salt }: { readonly value: string; readonly salt: string }): string {
  return createHash('sha256')
    .update(canonicalJson([salt, value]))
    .digest('base64url');
}

/** None was changed or added. */
function isWhatIsLeft(
  found: Readonly<Record<string, string>>,
  written: Readonly<Record<string, string>>,
): boolean {
  return Object.entries(found).every(
    ([name, hash]) => Object.hasOwn(written, name) && written[name] === hash,
  );
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
