import { z } from 'zod';
import { type Instant, isInstant } from '../cases/instant.ts';
import type { HistoryEntry } from '../desk/ports/stores.ts';
import { sealOf } from './canonical-json.ts';

/** That a history was so long then, and ended so: written down outside of the document. */
export interface AnchorLine {
  /** Counted from 1. */
  readonly line: number;
  /** `kind/id`, as the history's own seals name it. */
  readonly document: string;
  /** The number and the seal of the entry that was the last one. */
  readonly n: number;
  readonly mac: string;
  /** The instant of that entry. */
  readonly at: Instant;
  /** Written at a later start, because the process died, or the disk refused, between the commit and its line. */
  readonly late: boolean;
  /** HMAC-SHA-256 over this line without `seal`, and the seal of the line before; base64url. */
  readonly seal: string;
}

/** What the next line follows. */
export type AnchorEnd = Pick<AnchorLine, 'line' | 'seal'>;

export type Head = Pick<HistoryEntry, 'n' | 'mac' | 'at'>;

const form = z.strictObject({
  line: z.int().positive(),
  document: z.string(),
  n: z.int().positive(),
  mac: z.string(),
  at: z.custom<Instant>(isInstant),
  late: z.boolean(),
  seal: z.string(),
});

export function nextAnchorLine(
  end: AnchorEnd | null,
  document: string,
  { n, mac, at }: Head,
  late: boolean,
  key: string,
): AnchorLine {
  const line = { line: (end?.line ?? 0) + 1, document, n, mac, at, late };
  return { ...line, seal: anchorSeal(line, end?.seal ?? null, key) };
}

/** The fact by which an entry names the line that was the last one when it was written. */
export const ANCHOR_FACT = 'anchor';

export function anchorName({ line, seal }: AnchorEnd): string {
  return `${line} ${seal}`;
}

/** `before`: the seal of the line before; null for the first. */
export function anchorSeal(
  { line, document, n, mac, at, late }: Omit<AnchorLine, 'seal'>,
  before: string | null,
  key: string,
): string {
  return sealOf('anchor line', { line, before, document, n, mac, at, late }, key);
}

/** Null: not a whole line of ours. A line that a crash cut short never passes for one. */
export function readAnchorLine(text: string): AnchorLine | null {
  try {
    return form.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
