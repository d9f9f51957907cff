import type { Case } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import type { AnsweredBy } from '../stage.ts';
import { isVouchedFor } from './draft.ts';
import { tellReportersOf } from './tell.ts';

/** A link that a person of ours has had, or that went where nobody answers for, may be in anybody's hands. */
function cameFromIt({ authority, request }: Pick<Case, 'authority' | 'request'>): boolean {
  if (request === null || request.sentBy === 'person') return false;
  const { draft, to } = request;
  return isVouchedFor({ authority }, { ...draft, to, vouched: draft.vouched && draft.to === to });
}

export function answeredBy(
  c: Case,
  { by, recordedBy }: Pick<CaseEvent<'it-answered'>, 'by' | 'recordedBy'>,
): AnsweredBy {
  if (by.kind === 'person') return { kind: 'recorded', operatorId: by.operatorId, name: by.name };
  if (recordedBy !== null) return { kind: 'recorded', ...recordedBy };
  return { kind: cameFromIt(c) ? 'it' : 'link' };
}

/** Told as the word of whoever gave it, never as IT's where that is not known. */
export function tellAnswer(
  c: Case,
  by: AnsweredBy,
  key: Parameters<typeof tellReportersOf>[2],
  extra: Parameters<typeof tellReportersOf>[3],
  show: Parameters<typeof tellReportersOf>[4] = 'nothing',
): readonly CaseEffect[] {
  const recorder = by.kind === 'recorded' ? by : null;
  const facts = { ...extra, source: by.kind, who: recorder?.name ?? '' };
  return tellReportersOf(c, recorder?.operatorId ?? null, key, facts, show);
}
