import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Instant, isInstant } from '../../cases/instant.ts';
import type { HistoryEntry } from '../../desk/ports/stores.ts';
import type { PLACES } from '../document-places.ts';
import { errorCode } from '../storage-faults.ts';
import { type Finding, tampered, unreadable } from './finding.ts';

/** A document's history as it lies on the disk, whatever its state. */
export interface RawDocument {
  /** Relative to the store's folder. */
  readonly file: string;
  readonly place: (typeof PLACES)[number] | 'damaged';
  /** As the file says. */
  readonly id: string;
  readonly commit: number;
  readonly history: readonly HistoryEntry[];
}

const head = z.object({ id: z.string(), commit: z.int(), history: z.array(z.unknown()) });
/** Strict, so that nothing can be written beside what the seals cover. */
const entry = z.strictObject({
  n: z.int(),
  at: z.custom<Instant>(isInstant),
  what: z.string(),
  right: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  personal: z.record(z.string(), z.strictObject({ value: z.string(), salt: z.string() })).nullable(),
  hashes: z.record(z.string(), z.string()),
  mac: z.string(),
});

/** Null: there is no such file, or no longer. */
export async function readRaw(
  folder: string,
  file: string,
  place: RawDocument['place'],
): Promise<RawDocument | Finding | null> {
  let text: string;
  try {
    text = await readFile(join(folder, file), 'utf8');
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') return null;
    if (code === null) throw error;
    return unreadable(file, `could not be read (${code}).`);
  }
  return parseRaw(text, file, place);
}

function parseRaw(text: string, file: string, place: RawDocument['place']): RawDocument | Finding {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unreadable(file, 'is no JSON: it was damaged, or changed by hand.');
  }
  const found = head.safeParse(value).data;
  if (found === undefined) return tampered(file, null, 'has not the form of a document with a history.');
  const history: HistoryEntry[] = [];
  for (const [position, each] of found.history.entries()) {
    const parsed = entry.safeParse(each).data;
    if (parsed === undefined) {
      return tampered(
        file,
        `entry ${position + 1}`,
        'is not an entry as they are written: a field is missing, changed in kind, or added.',
      );
    }
    history.push(parsed);
  }
  return { file, place, id: found.id, commit: found.commit, history };
}
