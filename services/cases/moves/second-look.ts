import type { Move } from '../answer.ts';
import { move } from '../answer.ts';
import type { Case, MailEvidence } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import type { Policy } from '../policy.ts';
import type { DraftReason } from '../stage.ts';
import { lastingVerdict, type Verdict, verdict } from '../verdict.ts';
import { notArrived } from './not-arrived.ts';
import { withEvidence } from './watch.ts';

/** The look at 30 minutes, where there is something to look at. */
export function lookAgain(c: Case): readonly CaseEffect[] {
  const last = c.resets.at(-1);
  return last === undefined || last.resetId === null
    ? []
    : [{ kind: 'look-at-mail', resetId: last.resetId, onBehalfOf: last.order.onBehalfOf }];
}

/** A look that was asked for before a newer reset says nothing of the newest mail. */
export function isOfNewestMail(c: Case, event: CaseEvent<'mail-seen'>): boolean {
  const last = c.resets.at(-1);
  return last !== undefined && last.resetId === event.resetId;
}

const NOT_FOR_IT: readonly Verdict[] = [
  'wrong-address',
  'mailbox-full',
  'held',
  'sender-not-authenticated',
  'sender-blocked',
];

/** What became known after the request was written makes it somebody else's move than IT's; null: it does not. */
export function turnedRound(
  c: Case,
  event: CaseEvent<'mail-seen'>,
  before: MailEvidence | null,
  policy: Policy,
): Move | null {
  const { evidence } = event;
  const last = c.resets.at(-1);
  const told = lastingVerdict(evidence);
  if (last === undefined || !NOT_FOR_IT.includes(told)) return null;
  if (before !== null && lastingVerdict(before) === told) return null;
  const resets = withEvidence(c, evidence);
  const { purpose, resetId, requestedAt } = last;
  const missed = { evidence, purpose, resetId, requestedAt, lookedAgain: true };
  const moved = notArrived({ ...c, resets }, missed, event.at, policy);
  return move({ ...moved.change, resets, heldUpSince: null }, moved.effects);
}

const WHY: Partial<Readonly<Record<Verdict, DraftReason>>> = {
  accepted: 'accepted-not-arrived',
  deferred: 'still-deferred',
  'refused-by-policy': 'refused-by-policy',
  'refused-otherwise': 'refused-otherwise',
};

/** The reason a draft gives follows the evidence, where evidence is its reason. */
export function reasonNow(why: DraftReason, evidence: MailEvidence): DraftReason {
  const byEvidence: readonly DraftReason[] = ['nothing-known', ...Object.values(WHY)];
  return byEvidence.includes(why) ? (WHY[verdict(evidence)] ?? why) : why;
}
