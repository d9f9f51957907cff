import type { TellKey } from '../../texts/en/catalogue.ts';
import { type Answers, type CaseIn, type Handler, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Order } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import { earliest } from '../instant.ts';
import { changeAddress, correctOrPropose } from '../moves/correct.ts';
import { showDraft } from '../moves/draft.ts';
import { proposalFacts } from '../moves/propose.ts';
import { nextReminder } from '../moves/remind.ts';
import { orderReset } from '../moves/reset.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import type { Policy } from '../policy.ts';
import { arrived, inEveryOpenStage, keepAnswer, lateOutcomes, noRequestYet } from './common.ts';

type Awaiting = CaseIn<'awaiting-approval'>;

/** Expired or declined: the case goes back to where it stood, and says so. */
function goBack(c: Awaiting, at: CaseEvent['at'], key: TellKey, who: string, policy: Policy): Move {
  const { back, proposal } = c.stage;
  const stage =
    'reminder' in back
      ? { ...back, since: at, reminder: nextReminder({ ...back.reminder, sent: -1 }, at, policy) }
      : back;
  return move({ stage }, tellReporters(c, key, { ...proposalFacts(c, proposal), who }));
}

function carryOut(c: Awaiting, by: PersonActing, at: CaseEvent['at'], policy: Policy): Move {
  const { proposal, back } = c.stage;
  const order: Order = {
    onBehalfOf: by.operatorId,
    requestedBy: proposal.requestedBy.operatorId,
    approvedBy: by.operatorId,
  };
  switch (proposal.kind) {
    case 'reset':
      return orderReset(c, order, proposal.purpose, at, policy);
    case 'address':
      return changeAddress(c, proposal.to.address, proposal.version, order, 'correction', at);
    case 'loan':
      return changeAddress(c, proposal.to.address, proposal.version, order, 'loan', at, {
        reason: proposal.reason,
      });
    case 'recipient': {
      if (back.kind !== 'drafting-request') return move({ stage: back });
      const draft = { ...back.draft, to: proposal.to, version: back.draft.version + 1 };
      return move({ stage: { ...back, draft } }, showDraft(c, draft));
    }
  }
}

function mayDecide(c: Awaiting, by: CaseEvent['by']): by is PersonActing {
  if (by.kind !== 'person') return false;
  return c.stage.proposal.kind === 'reset' ? by.may.reset : by.may.approve;
}

const approved: Handler<'awaiting-approval', 'approved'> = (c, event, policy): Move | Ignored => {
  const { proposal, expiresAt } = c.stage;
  const { by } = event;
  if (!mayDecide(c, by)) return ignore('approved.may-not');
  if (by.operatorId === proposal.requestedBy.operatorId) return ignore('approved.own-request');
  if (by.isAffectedUser) return ignore('approved.own-account');
  if (event.at >= expiresAt) return ignore('approved.expired');
  if (event.code.trim().toLowerCase() !== proposal.code.toLowerCase()) return ignore('approved.other-code');
  const facts = { ...proposalFacts(c, proposal), who: by.name };
  const moved = carryOut(c, by, event.at, policy);
  return {
    ...moved,
    effects: [
      ...tellReporters(c, `approved.${proposal.kind}`, facts, 'nothing'),
      tell(c, { kind: 'person', operatorId: by.operatorId }, `approved.${proposal.kind}`, facts),
      ...moved.effects,
    ],
  };
};

const declined: Handler<'awaiting-approval', 'declined'> = (c, event, policy) => {
  const { proposal } = c.stage;
  const { by } = event;
  if (by.kind !== 'person') return ignore('declined.nobody');
  const isRequester = by.operatorId === proposal.requestedBy.operatorId;
  if (!isRequester && !mayDecide(c, by)) return ignore('declined.may-not');
  if (event.code !== null && event.code.trim().toLowerCase() !== proposal.code.toLowerCase()) {
    return ignore('declined.other-code');
  }
  return goBack(c, event.at, `declined.${proposal.kind}`, by.name, policy);
};

const due: Handler<'awaiting-approval', 'due'> = (c, event, policy) => {
  const { stage } = c;
  if (event.at < stage.reminder.nextAt && event.at < stage.expiresAt) return ignore('due.not-yet');
  if (event.at >= stage.expiresAt) return goBack(c, event.at, `expired.${stage.proposal.kind}`, '', policy);
  const next = nextReminder(stage.reminder, event.at, policy);
  const reminder = { ...next, nextAt: earliest(next.nextAt, stage.expiresAt) ?? next.nextAt };
  const facts = { ...proposalFacts(c, stage.proposal), until: { instant: stage.expiresAt } };
  return move(
    { stage: { ...stage, reminder } },
    tell(c, { kind: 'approvers' }, `approval.${stage.proposal.kind}`, facts),
    tellReporters(c, 'reminded.awaiting-approval', facts, 'nothing'),
  );
};

export const awaitingApproval: Answers<'awaiting-approval'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  due,
  approved,
  declined,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.approval-first'),
  'address-confirmed': ignore('address-confirmed.approval-first'),
  'address-correction-asked': (c, event, policy) =>
    c.stage.proposal.kind === 'address'
      ? correctOrPropose(c, c.stage.back, event, policy)
      : ignore('address-correction-asked.approval-first'),
  'reset-asked': ignore('reset-asked.approval-first'),
  'it-answered': keepAnswer,
};
