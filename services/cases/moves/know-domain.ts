import { type Move, move } from '../answer.ts';
import type { Case } from '../case.ts';
import { allowedBefore, type DomainKnowledge } from '../domain-memory.ts';
import type { CaseEffect } from '../effects.ts';
import type { Draft, DraftReason, StageOf } from '../stage.ts';
import { showDraft } from './draft.ts';

/** Reasons that an entry which expired explains. */
const FILTERED: readonly DraftReason[] = [
  'accepted-not-arrived',
  'refused-by-policy',
  'still-deferred',
  'nothing-known',
];

function showsDraft(effect: CaseEffect): boolean {
  return effect.kind === 'tell' && effect.message.key.startsWith('tell.draft.');
}

/** The case comes to its request: not one that is shown again after a change. */
export function draftBegun(before: Case, after: Partial<Case>): StageOf<'drafting-request'> | null {
  const isNew = after.stage?.kind === 'drafting-request' && before.stage.kind !== 'drafting-request';
  return isNew && after.stage?.kind === 'drafting-request' ? after.stage : null;
}

function remembered(c: Case, draft: Draft, known: DomainKnowledge): Draft {
  if (c.stage.kind === 'awaiting-approval') return draft;
  const before = FILTERED.includes(draft.why) ? allowedBefore(known.memory, c) : null;
  return {
    ...draft,
    to: draft.to ?? known.contact,
    vouched: draft.vouched || (draft.to === null && known.contact !== null),
    ...(before === null ? {} : { why: 'allowed-before' as const, before }),
  };
}

/**
 * What is known of the mailbox's domain goes into the draft before anybody sees it. Where a request is out already, no
 * second one is shown: the case joins.
 */
export function knowingTheDomain(c: Case, moved: Move, known: DomainKnowledge): Move {
  const stage = draftBegun(c, moved.change);
  if (stage === null) return moved;
  const rest = moved.effects.filter((effect) => !showsDraft(effect));
  const mailSystem = c.mailSystem ?? known.memory?.mailSystem ?? null;
  const draft = remembered(c, stage.draft, known);
  const change = { ...moved.change, mailSystem, stage: { ...stage, draft } };
  if (known.openRequest !== null)
    return move(change, rest, { kind: 'join-request', requestId: known.openRequest });
  const shown = rest.length < moved.effects.length;
  return move(change, rest, shown ? showDraft({ ...c, ...change }, draft, stage.confirmAt === null) : []);
}
