import type { TellKey } from '../../texts/en/catalogue.ts';
import { type Answers, type CaseIn, type Handler, type Ignored, ignore, type Move, move } from '../answer.ts';
import type { Order } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { PersonActing } from '../events.ts';
import { earliest, type Instant } from '../instant.ts';
import { changeAddress, correctOrPropose, purposeOf } from '../moves/correct.ts';
import { showDraft } from '../moves/draft.ts';
import { proposalFacts } from '../moves/propose.ts';
import { firstReminder, nextReminder } from '../moves/remind.ts';
import { orderReset } from '../moves/reset.ts';
import { tell, tellReporters, tellReportersOf } from '../moves/tell.ts';
import { actOnNews } from '../moves/with-it.ts';
import { decisionFault, mayDecline } from '../permissions.ts';
import type { Policy } from '../policy.ts';
import { arrived, inEveryOpenStage, lateOutcomes } from './common.ts';

type Awaiting = CaseIn<'awaiting-approval'>;

/** What became known of the request meanwhile is acted on before anything else. */
function resume(c: Awaiting, at: Instant, policy: Policy, told: readonly CaseEffect[]): Move {
  const { back } = c.stage;
  const atIt =
    back.kind === 'with-it' || back.kind === 'needs-coordinator' || back.kind === 'drafting-request';
  const acted = atIt ? actOnNews({ ...c, stage: back }, at, policy, told) : null;
  if (acted !== null) return acted;
  const stage = 'reminder' in back ? { ...back, since: at, reminder: firstReminder(at, policy) } : back;
  return move({ stage }, told);
}

/** Expired or declined: the case goes back to where it stood, and says so. */
function goBack(c: Awaiting, at: Instant, key: TellKey, by: PersonActing | null, policy: Policy): Move {
  const facts = { ...proposalFacts(c, c.stage.proposal), who: by?.name ?? '' };
  return resume(c, at, policy, tellReportersOf(c, by?.operatorId ?? null, key, facts));
}

function newRecipient(c: Awaiting, to: string, by: PersonActing, at: Instant, policy: Policy): Move {
  const { back, proposal } = c.stage;
  if (back.kind !== 'drafting-request' || c.request?.pending != null) return resume(c, at, policy, []);
  const setBy = [...new Set([proposal.requestedBy.operatorId, ...proposal.notBy, by.operatorId])];
  const draft = { ...back.draft, to, vouched: true, setBy, version: back.draft.version + 1 };
  const shown = showDraft(c, draft, back.confirmAt === null);
  return move({ stage: { ...back, draft, reminder: firstReminder(at, policy) } }, shown);
}

function carryOut(c: Awaiting, by: PersonActing, at: Instant, policy: Policy): Move {
  const { proposal } = c.stage;
  const order: Order = {
    onBehalfOf: by.operatorId,
    requestedBy: proposal.requestedBy.operatorId,
    approvedBy: by.operatorId,
  };
  switch (proposal.kind) {
    case 'reset':
      return orderReset(c, order, proposal.purpose, at, policy);
    case 'address': {
      const { to, version } = proposal;
      return changeAddress(c, { to, version, order, purpose: purposeOf(c, to), loan: null }, at);
    }
    case 'loan': {
      const { to, version, reason, until, consent } = proposal;
      const loan = { reason, until, consent };
      return changeAddress(c, { to, version, order, purpose: 'loan', loan }, at);
    }
    case 'recipient':
      return newRecipient(c, proposal.to, by, at, policy);
  }
}

const approved: Handler<'awaiting-approval', 'approved'> = (c, event, policy): Move | Ignored => {
  const { proposal, expiresAt } = c.stage;
  const { by } = event;
  if (by.kind !== 'person') return ignore('approved.may-not');
  const fault = decisionFault(by, proposal, c.user);
  if (fault !== null) return ignore(`approved.${fault}`);
  if (proposal.kind === 'loan' && !policy.loans) return ignore('approved.loans-off');
  if (event.at >= expiresAt) return ignore('approved.expired');
  if (event.code.trim().toLowerCase() !== proposal.code.toLowerCase()) return ignore('approved.other-code');
  const facts = { ...proposalFacts(c, proposal), who: by.name };
  const others = { ...c, reporters: c.reporters.filter(({ operatorId }) => operatorId !== by.operatorId) };
  const moved = carryOut(c, by, event.at, policy);
  return {
    ...moved,
    effects: [
      ...tellReportersOf(others, by.operatorId, `approved.${proposal.kind}`, facts, 'nothing'),
      tell(c, { kind: 'person', operatorId: by.operatorId }, `approved.${proposal.kind}`, {
        ...facts,
        self: 'yes',
      }),
      ...moved.effects,
    ],
  };
};

const declined: Handler<'awaiting-approval', 'declined'> = (c, event, policy) => {
  const { proposal } = c.stage;
  const { by } = event;
  if (by.kind !== 'person') return ignore('declined.nobody');
  if (!mayDecline(by, proposal, c.user)) return ignore('declined.may-not');
  if (event.code !== null && event.code.trim().toLowerCase() !== proposal.code.toLowerCase()) {
    return ignore('declined.other-code');
  }
  return goBack(c, event.at, `declined.${proposal.kind}`, by, policy);
};

const due: Handler<'awaiting-approval', 'due'> = (c, event, policy) => {
  const { stage } = c;
  if (event.at < stage.reminder.nextAt && event.at < stage.expiresAt) return ignore('due.not-yet');
  if (event.at >= stage.expiresAt) return goBack(c, event.at, `expired.${stage.proposal.kind}`, null, policy);
  const next = nextReminder(stage.reminder, event.at, policy);
  const reminder = { ...next, nextAt: earliest(next.nextAt, stage.expiresAt) ?? next.nextAt };
  const facts = { ...proposalFacts(c, stage.proposal), until: { instant: stage.expiresAt } };
  return move(
    { stage: { ...stage, reminder } },
    tell(c, { kind: 'approvers' }, `approval.${stage.proposal.kind}`, facts),
    stage.asked?.level === 'nobody'
      ? nobodyApproves({ ...c, stage: { ...stage, reminder } })
      : tellReporters(c, 'reminded.awaiting-approval', facts, 'nothing'),
  );
};

/** The case waits, and says for whom: it is tried again with each reminder. */
function nobodyApproves(c: Awaiting): readonly CaseEffect[] {
  const { expiresAt, reminder } = c.stage;
  const facts = { until: { instant: expiresAt }, next: { instant: reminder.nextAt } };
  return tellReporters(c, 'approval-asked.nobody', facts, 'nothing');
}

const approversAsked: Handler<'awaiting-approval', 'approvers-asked'> = (c, event) => {
  const { stage } = c;
  if (event.code !== stage.proposal.code) return ignore('approvers-asked.other-proposal');
  const before = stage.asked;
  const asking = event.approvers.map(({ operatorId }) => operatorId);
  const operatorIds = [...new Set([...(before?.operatorIds ?? []), ...asking])];
  const sameLevel = before?.level === event.level;
  if (sameLevel && operatorIds.length === before.operatorIds.length) return ignore('approvers-asked.already');
  const asked = { level: event.level, operatorIds, notReached: before?.notReached ?? [] };
  const next = { ...c, stage: { ...stage, asked } };
  if (sameLevel || event.level === 'near') return move({ stage: next.stage });
  return move(
    { stage: next.stage },
    event.level === 'nobody'
      ? nobodyApproves(next)
      : tellReporters(
          c,
          'approval-asked.national',
          { names: event.approvers.map(({ name }) => name).join(', ') },
          'nothing',
        ),
  );
};

const approverNotReached: Handler<'awaiting-approval', 'approver-not-reached'> = (c, event) => {
  const { stage } = c;
  const { operatorId, name } = event;
  if (event.code !== stage.proposal.code) return ignore('approver-not-reached.other-proposal');
  if (stage.asked === null || !stage.asked.operatorIds.includes(operatorId))
    return ignore('approver-not-reached.not-asked');
  if (stage.asked.notReached.includes(operatorId)) return ignore('approver-not-reached.already');
  const notReached = [...stage.asked.notReached, operatorId];
  const others = stage.asked.operatorIds.some((id) => !notReached.includes(id)) ? 'yes' : 'no';
  return move(
    { stage: { ...stage, asked: { ...stage.asked, notReached } } },
    tellReporters(c, 'approval-not-reached', { name, others }, 'nothing'),
  );
};

export const awaitingApproval: Answers<'awaiting-approval'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  'probe-asked': ignore('probe-asked.approval-first'),
  due,
  approved,
  declined,
  'approvers-asked': approversAsked,
  'approver-not-reached': approverNotReached,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.approval-first'),
  'address-confirmed': ignore('address-confirmed.approval-first'),
  // Whatever was proposed was for the address of before: a new one takes its place.
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage.back, event, policy),
  'reset-asked': ignore('reset-asked.approval-first'),
  'recipient-set': ignore('recipient-set.approval-first'),
  'note-set': ignore('note-set.approval-first'),
  'request-sent': ignore('request-sent.approval-first'),
  'request-taken': ignore('request-taken.approval-first'),
  'loan-asked': ignore('loan-asked.approval-first'),
  'loan-return-asked': ignore('loan-return-asked.approval-first'),
};
