import { chmodSync, copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Damage } from '../../services/storage/storage-faults.ts';
import type { HostileCase } from './hostile-case.ts';
import { CLOSED, inPlaceOf, NEIGHBOUR, type StoredKind, type StoredWorld } from './stored-world.ts';

type Fields = Record<string, unknown>;
/** A document as JSON has it; a field that is not there is a mistake of the test. */
export interface Document {
  form: unknown;
  id: unknown;
  commit: unknown;
  state: Fields;
  history: Fields[];
  outbox: Fields[];
  value: Fields;
  key: unknown;
}

/** The file that is harmed, and what stands around it. */
export interface Spot {
  readonly file: string;
  readonly neighbour: string;
  readonly closed: string;
  readonly index: string;
  /** A file of somebody else on the same machine. */
  readonly outside: string;
  text(): string;
  /** Text or bytes in the place of what was there. */
  put(content: string | Uint8Array): void;
  edit(change: (document: Document) => void): void;
  editState(change: Fields): void;
  readonly make: typeof inPlaceOf;
  copy(from: string, to: string): void;
  rename(from: string, to: string): void;
  mode(path: string, mode: number): void;
}

export interface StoredCase extends HostileCase {
  /** Left out: the cases. */
  readonly kind?: StoredKind;
  readonly harms: (spot: Spot) => void;
  /**
   * `aside`: the file lies among the damaged ones, whole, and its document is not there. `stands`: the document is as it
   * was. `refused`: nothing is opened and nothing touched.
   */
  readonly becomes: { readonly aside: Damage } | 'stands' | { readonly refused: string };
}

export function createSpot(world: StoredWorld, kind: StoredKind): Spot {
  const file = world.fileOf(kind);
  const neighbour = world.fileOf('cases', NEIGHBOUR);
  const outside = join(world.folder, 'outside.json');
  writeFileSync(outside, readFileSync(file), { mode: 0o644 });
  const spot: Spot = {
    file,
    neighbour,
    outside,
    closed: world.fileOf('cases', CLOSED),
    index: join(dirname(dirname(neighbour)), 'closed-index.jsonl'),
    text: () => readFileSync(file, 'utf8'),
    put: (content) => writeFileSync(file, content),
    edit(change) {
      const document = JSON.parse(spot.text());
      change(document);
      spot.put(JSON.stringify(document));
    },
    editState: (change) => spot.edit(({ state, value }) => Object.assign(state ?? value, change)),
    make: inPlaceOf,
    copy: copyFileSync,
    rename: renameSync,
    mode: chmodSync,
  };
  return spot;
}
