import type { HistoryEntry } from '../../desk/ports/stores.ts';
import { ANCHOR_FACT, type AnchorLine } from '../anchor-line.ts';
import { type Finding, noted, tampered } from './finding.ts';
import type { RawDocument } from './raw-document.ts';

/** A head that was written down anywhere: by the product, in a copy, in a printed dossier. */
export interface KnownHead {
  readonly n: number;
  readonly mac: string;
  /** `anchor line 12 of …`, for the sentence. */
  readonly from: string;
}

export function headOf(file: string, { line, n, mac, at }: AnchorLine): KnownHead {
  return { n, mac, from: `line ${line} of ${file}, of ${at}` };
}

function lastOf(history: readonly HistoryEntry[]): string {
  const last = history.at(-1);
  return last === undefined ? 'is empty' : `ends with entry ${last.n} of ${last.at} (${last.what})`;
}

/** Whether the history still holds every head that is known of it. */
export function checkHeads({ file, history }: RawDocument, heads: readonly KnownHead[]): readonly Finding[] {
  const beyond = heads.filter(({ n }) => n > history.length).sort((a, b) => b.n - a.n)[0];
  if (beyond !== undefined) {
    const says = `the history ${lastOf(history)}, but entry ${beyond.n} was written down (${beyond.from}): its end was cut off.`;
    return [tampered(file, `entry ${history.length + 1}`, says)];
  }
  const other = heads.filter(({ n, mac }) => history[n - 1]?.mac !== mac).sort((a, b) => a.n - b.n)[0];
  if (other === undefined) return [];
  const says = `is not the entry that was written down (${other.from}): the history was cut here or before, and went on otherwise.`;
  return [tampered(file, `entry ${other.n}`, says)];
}

/** Each entry names the anchor line that was the last one then; `names`: of all lines there are. */
export function checkNamedAnchors(
  { file, history }: RawDocument,
  names: ReadonlySet<string>,
): readonly Finding[] {
  for (const { n, at, facts } of history) {
    const name = facts[ANCHOR_FACT];
    if (name === undefined || names.has(String(name))) continue;
    const line = String(name).split(' ')[0];
    const says = `line ${line} is gone or another one: entry ${n} of ${at} in ${file} was written when it was the last line.`;
    return [tampered('anchors.jsonl', `line ${line}`, says)];
  }
  return [];
}

/** What a crash leaves, and what the cutting off of the last anchor line would leave too. */
export function checkAhead(
  { file, history }: RawDocument,
  anchored: readonly KnownHead[],
): readonly Finding[] {
  const last = Math.max(0, ...anchored.map(({ n }) => n));
  if (history.length <= last) return [];
  const says =
    'is not anchored yet: it is just being written, or the product was killed and has not been started since.';
  return [noted(file, `entry ${last + 1}`, says)];
}
