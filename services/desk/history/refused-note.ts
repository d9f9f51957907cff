import type { Case } from '../../cases/case.ts';
import type { CaseEventKind, PersonActing } from '../../cases/events.ts';
import { type Instant, plusHours } from '../../cases/instant.ts';
import type { HistoryEntry, HistoryNote } from '../ports/stores.ts';
import { who } from './case-note.ts';
import { together } from './details.ts';
import { ofProposal } from './what-changed.ts';
import { whereSaid } from './where.ts';

/** Of one person in one case; what comes after that is in the log alone, so that nobody can flood a history. */
const A_DAY_AT_MOST = 5;

const WEIGHTY = /\.(?:may-not|not-allowed|own-request|own-account|own-mailbox|other-code|expired)$/;

/** An attempt without the right, or against an open proposal; a late click on what was decided is ordinary. */
export function isWeighty(kind: CaseEventKind, because: string, c: Case): boolean {
  const decides = kind === 'approved' || kind === 'declined';
  return decides ? c.stage.kind === 'awaiting-approval' : WEIGHTY.test(because);
}

/** Null: enough of this person's attempts of this day are in the history. */
export function refusedNote(
  attempt: {
    readonly event: CaseEventKind;
    readonly because: string;
    readonly by: PersonActing;
    readonly at: Instant;
  },
  c: Case,
  history: readonly HistoryEntry[],
): HistoryNote | null {
  const { event, because, by, at } = attempt;
  const since = plusHours(at, -24);
  const earlier = history.filter(
    (entry) =>
      entry.what === 'refused' && entry.at > since && entry.personal?.operatorId?.value === by.operatorId,
  );
  if (earlier.length >= A_DAY_AT_MOST) return null;
  const { stage, revision } = c;
  const common = {
    facts: { revision, event, because, where: whereSaid(by), last: earlier.length + 1 === A_DAY_AT_MOST },
    personal: who(by),
  };
  const proposal = stage.kind === 'awaiting-approval' ? [ofProposal(c, stage.proposal)] : [];
  return { at, what: 'refused', right: by.right, ...together(...proposal, common) };
}
