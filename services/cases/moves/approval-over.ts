import { message } from '../../texts/message.ts';
import type { Case } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import { showRef } from '../ref.ts';
import type { Proposal } from '../stage.ts';
import { idOf } from './tell.ts';

type Over = 'approved' | 'declined' | 'taken-back' | 'expired' | 'moot';

function over({ kind, by }: CaseEvent, { requestedBy }: Proposal): Over {
  if (kind === 'approved') return 'approved';
  if (kind === 'declined') return idOf(by) === requestedBy.operatorId ? 'taken-back' : 'declined';
  return kind === 'due' ? 'expired' : 'moot';
}

/** However a proposal ends, those who were asked and did not end it see on their card that it is over, and how. */
export function approvalOver(before: Case, after: Case, event: CaseEvent): readonly CaseEffect[] {
  if (before.stage.kind !== 'awaiting-approval') return [];
  const { proposal, asked } = before.stage;
  const waitsOn = after.stage.kind === 'awaiting-approval' && after.stage.proposal.code === proposal.code;
  if (waitsOn || asked === null) return [];
  const how = `approval-over.${over(event, proposal)}` as const;
  const said = message(`tell.${how}`, {
    who: event.by.kind === 'person' ? event.by.name : '',
    user: before.user.name,
    ref: showRef(before.ref),
  });
  return asked.operatorIds
    .filter((operatorId) => operatorId !== idOf(event.by))
    .map((operatorId) => ({ kind: 'redraw-card', operatorId, message: said }));
}
