import type { HistoryEntry } from '../../desk/ports/stores.ts';
import { type ChainVerdict, verifyChain } from '../history-chain.ts';
import { type Finding, tampered } from './finding.ts';
import type { RawDocument } from './raw-document.ts';

/** What the history says of itself when the personal data of its document was forgotten. */
const FORGOTTEN = 'forgotten';

const SAYS: Readonly<Record<Extract<ChainVerdict, { ok: false }>['because'], string>> = {
  'not-the-next-number':
    'has not the number that comes here: an entry was removed, doubled or put into another order.',
  'personal-fields-changed': 'has personal fields that are not those that were written.',
  'personal-fields-gone': 'lost its personal fields, and the history does not say that they were forgotten.',
  'seal-broken':
    'does not fit its seal: it was edited, an entry before it was removed or moved, or it belongs to another document or was sealed with another HISTORY_KEY.',
};

function placeOf(n: number, entry: HistoryEntry | undefined): string {
  return entry === undefined ? `entry ${n}` : `entry ${n} of ${entry.at} (${entry.what})`;
}

/** Everything that a document's history shows by itself: all but a cut tail. */
export function checkChain(raw: RawDocument, kind: string, id: string, key: string): readonly Finding[] {
  const { file, history, place } = raw;
  if (raw.id !== id)
    return [tampered(file, null, `holds the document ${raw.id}: another document was copied over it.`)];
  if (history.length === 0)
    return [tampered(file, null, 'has no history at all: every document begins with an entry.')];
  const verdict = verifyChain(history, { document: `${kind}/${id}`, key });
  if (!verdict.ok) {
    const { at, because } = verdict;
    return [tampered(file, placeOf(at, history[at - 1]), SAYS[because])];
  }
  const kept = place === FORGOTTEN ? history.findIndex(({ personal }) => personal !== null) : -1;
  if (kept >= 0) {
    const says = 'still has personal fields, though its document was forgotten.';
    return [tampered(file, placeOf(kept + 1, history[kept]), says)];
  }
  return [];
}
