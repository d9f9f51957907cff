import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { showDraft } from '../moves/draft.ts';
import { askLoan, askLoanReturn } from '../moves/loan.ts';
import { notArrived } from '../moves/not-arrived.ts';
import { asReporter, propose } from '../moves/propose.ts';
import { remindReporters } from '../moves/remind.ts';
import { sendRequest } from '../moves/send-request.ts';
import { tellReporters } from '../moves/tell.ts';
import { withEvidence } from '../moves/watch.ts';
import type { Draft } from '../stage.ts';
import { verdict } from '../verdict.ts';
import { arrived, inEveryOpenStage, keepAnswer, lateOutcomes, nothingToApprove } from './common.ts';

/** Longer notes are cut by nobody: they are refused with this limit named. */
export const NOTE_LIMIT = 1000;

type Drafting = CaseIn<'drafting-request'>;

function redraft(c: Drafting, change: Partial<Draft>): Move {
  const draft = { ...c.stage.draft, ...change, version: c.stage.draft.version + 1 };
  return move({ stage: { ...c.stage, draft } }, showDraft(c, draft));
}

const recipientSet: Handler<'drafting-request', 'recipient-set'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('recipient-set.nobody');
  if (event.to === c.stage.draft.to) return ignore('recipient-set.same');
  if (event.withinRules) return redraft(c, { to: event.to });
  const requestedBy = asReporter(event.by);
  return propose(
    c,
    { code: event.code4, requestedBy, kind: 'recipient', to: event.to },
    c.stage,
    event.at,
    policy,
  );
};

const noteSet: Handler<'drafting-request', 'note-set'> = (c, event) => {
  if (event.note.length > NOTE_LIMIT) return ignore('note-set.too-long');
  if (event.note === c.stage.draft.note) return ignore('note-set.same');
  return redraft(c, { note: event.note });
};

/** Probable becomes confirmed half an hour after the reset, after one more look at the mail. */
const due: Handler<'drafting-request', 'due'> = (c, event, policy) => {
  const { confirmAt } = c.stage;
  if (confirmAt === null || event.at < confirmAt) return remindReporters(c, event, policy);
  return confirm(c);
};

function confirm(c: Drafting): Move {
  const last = c.resets.at(-1);
  const look: readonly CaseEffect[] =
    last === undefined || last.resetId === null
      ? []
      : [{ kind: 'look-at-mail', resetId: last.resetId, onBehalfOf: last.order.onBehalfOf }];
  return move(
    { stage: { ...c.stage, confirmAt: null } },
    look,
    tellReporters(c, 'draft.confirmed', {}, 'draft'),
  );
}

/** What became known of the mail after the draft was written may turn the case round. */
const seen: Handler<'drafting-request', 'mail-seen'> = (c, event, policy) => {
  const last = c.resets.at(-1);
  if (last === undefined) return ignore('mail-seen.not-watching');
  const { evidence } = event;
  const resets = withEvidence(c, evidence);
  if (!turnsRound(evidence)) return move({ resets, stage: { ...c.stage, evidence } });
  const { purpose, resetId, requestedAt } = last;
  const missed = { evidence, purpose, resetId, requestedAt, lookedAgain: true };
  const moved = notArrived({ ...c, resets }, missed, event.at, policy);
  return { ...moved, change: { ...moved.change, resets } };
};

function turnsRound(evidence: CaseEvent<'mail-seen'>['evidence']): boolean {
  return ['wrong-address', 'mailbox-full', 'held', 'sender-not-authenticated'].includes(verdict(evidence));
}

export const draftingRequest: Answers<'drafting-request'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...nothingToApprove,
  due,
  'mail-seen': seen,
  'recipient-set': recipientSet,
  'note-set': noteSet,
  'request-sent': sendRequest,
  'request-taken': sendRequest,
  'loan-asked': (c, event, policy) =>
    c.request === null ? ignore('loan-asked.only-while-with-it') : askLoan(c, c.stage, event, policy),
  'loan-return-asked': (c, event, policy) => askLoanReturn(c, c.stage, event, policy),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.send-the-request'),
  'address-confirmed': ignore('address-confirmed.send-the-request'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.send-the-request'),
  'it-answered': keepAnswer,
};
