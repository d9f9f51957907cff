import type { IgnoredKey } from '../texts/en/catalogue.ts';
import { type Answers, type Handler, type Ignored, ignore, isIgnored, type Move } from './answer.ts';
import type { Case } from './case.ts';
import type { CaseEffect } from './effects.ts';
import type { CaseEvent, CaseEventKind } from './events.ts';
import { isLoanOver } from './loan.ts';
import { approvalOver } from './moves/approval-over.ts';
import { knowingTheDomain } from './moves/know-domain.ts';
import { remindLoan } from './moves/loan-time.ts';
import { askForWord } from './moves/probe.ts';
import type { Policy } from './policy.ts';
import type { StageKind } from './stage.ts';
import { askingArrival } from './stages/asking-arrival.ts';
import { askingReset } from './stages/asking-reset.ts';
import { awaitingApproval } from './stages/awaiting-approval.ts';
import { changingAddress } from './stages/changing-address.ts';
import { checkingAddress } from './stages/checking-address.ts';
import { closed } from './stages/closed.ts';
import { draftingRequest } from './stages/drafting-request.ts';
import { heldBySender } from './stages/held-by-sender.ts';
import { mailboxFull } from './stages/mailbox-full.ts';
import { needsCoordinator } from './stages/needs-coordinator.ts';
import { ownMailbox } from './stages/own-mailbox.ts';
import { resetting } from './stages/resetting.ts';
import { selfService } from './stages/self-service.ts';
import { waitingInWindow } from './stages/waiting-in-window.ts';
import { watching } from './stages/watching.ts';
import { withIt } from './stages/with-it.ts';

export interface Keyed<Effect> {
  /** `ref/revision/kind/n`: never used twice, so that a repeat is recognisable. */
  readonly key: string;
  readonly effect: Effect;
}

export type Decision =
  | { readonly accepted: Case; readonly effects: readonly Keyed<CaseEffect>[] }
  | { readonly ignored: IgnoredKey };

/** Every stage's answer to every event. */
export const answers: { readonly [S in StageKind]: Answers<S> } = {
  'waiting-in-window': waitingInWindow,
  'asking-arrival': askingArrival,
  'checking-address': checkingAddress,
  'awaiting-approval': awaitingApproval,
  'changing-address': changingAddress,
  'asking-reset': askingReset,
  resetting,
  'self-service': selfService,
  watching,
  'mailbox-full': mailboxFull,
  'held-by-sender': heldBySender,
  'own-mailbox': ownMailbox,
  'drafting-request': draftingRequest,
  'with-it': withIt,
  'needs-coordinator': needsCoordinator,
  closed,
};

export function keyed<Effect extends { readonly kind: string }>(
  document: string,
  revision: number,
  effects: readonly Effect[],
): readonly Keyed<Effect>[] {
  return effects.map((effect, n) => ({ key: `${document}/${revision}/${effect.kind}/${n}`, effect }));
}

/** A mailbox whose approval is over gets no new password; a coordinator ends the loan or extends it. */
function afterLoan(c: Case, event: CaseEvent): Ignored | null {
  if (!isLoanOver(c, event.at)) return null;
  if (event.kind === 'reset-asked' || event.kind === 'address-confirmed')
    return ignore(`${event.kind}.loan-over`);
  const isReset = c.stage.kind === 'awaiting-approval' && c.stage.proposal.kind === 'reset';
  return event.kind === 'approved' && isReset ? ignore('approved.loan-over') : null;
}

function answerOf(c: Case, event: CaseEvent, policy: Policy): Move | Ignored {
  const over = afterLoan(c, event);
  if (over !== null) return over;
  if (event.kind === 'due') {
    const loan = remindLoan(c, event as CaseEvent<'due'>);
    if (loan !== null) return loan;
    const word = askForWord(c, event as CaseEvent<'due'>);
    if (word !== null) return word;
  }
  // The table pairs each stage with its own handlers; the pairing cannot be followed by the type checker here.
  const answer = answers[c.stage.kind][event.kind] as Ignored | Handler<StageKind, CaseEventKind>;
  const moved = typeof answer === 'function' ? answer(c, event, policy) : answer;
  if (isIgnored(moved) || event.domain === undefined) return moved;
  return knowingTheDomain(c, moved, event.domain);
}

/** Total and pure: the same case, event and policy always decide the same. */
export function decide(c: Case, event: CaseEvent, policy: Policy): Decision {
  const answer = answerOf(c, event, policy);
  if (isIgnored(answer)) return { ignored: answer.ignored };
  const revision = c.revision + 1;
  const accepted = { ...c, ...answer.change, revision };
  const effects = [...approvalOver(c, accepted, event), ...answer.effects];
  return { accepted, effects: keyed(c.ref, revision, effects) };
}
