import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { showDraft } from '../moves/draft.ts';
import { joinFromDraft, showDraftAfterAll } from '../moves/join-request.ts';
import { askLoanAgain } from '../moves/loan-asked.ts';
import { askLoanReturn } from '../moves/loan-return.ts';
import { pastedEvidenceAs } from '../moves/pasted-evidence.ts';
import { askProbe } from '../moves/probe.ts';
import { propose, requester } from '../moves/propose.ts';
import { remindReporters } from '../moves/remind.ts';
import { isOfNewestMail, lookAgain, reasonNow, turnedRound } from '../moves/second-look.ts';
import { sendRequest } from '../moves/send-request.ts';
import { tellReporters } from '../moves/tell.ts';
import { bestKnown, withEvidence } from '../moves/watch.ts';
import { answerOfIt } from '../moves/with-it.ts';
import type { Draft } from '../stage.ts';
import { arrived, inEveryOpenStage, lateOutcomes, nothingToApprove } from './common.ts';

/** Longer notes are cut by nobody: they are refused with this limit named. */
const NOTE_LIMIT = 1000;

type Drafting = CaseIn<'drafting-request'>;

function redraft(c: Drafting, change: Partial<Draft>): Move {
  const draft = { ...c.stage.draft, ...change, version: c.stage.draft.version + 1 };
  return move({ stage: { ...c.stage, draft } }, showDraft(c, draft, c.stage.confirmAt === null));
}

const recipientSet: Handler<'drafting-request', 'recipient-set'> = (c, event, policy) => {
  if (event.by.kind !== 'person') return ignore('recipient-set.nobody');
  if (event.to === c.stage.draft.to) return ignore('recipient-set.same');
  if (event.withinRules)
    return redraft(c, { to: event.to, vouched: event.by.may.approve, setBy: [event.by.operatorId] });
  return propose(
    c,
    { code: event.code4, ...requester(event.by), kind: 'recipient', to: event.to, answeredBy: null },
    c.stage,
    event.at,
    policy,
  );
};

const noteSet: Handler<'drafting-request', 'note-set'> = (c, event) => {
  if (event.note.length > NOTE_LIMIT) return ignore('note-set.too-long');
  if (event.note === c.stage.draft.note) return ignore('note-set.same');
  const isSigned = event.by.kind === 'person' && event.note.trim() !== '';
  return redraft(c, { note: event.note, noteBy: isSigned ? event.by.name : null });
};

/** Probable becomes confirmed half an hour after the reset, after one more look at the mail. */
const due: Handler<'drafting-request', 'due'> = (c, event, policy) => {
  const { confirmAt } = c.stage;
  if (confirmAt === null || event.at < confirmAt) return remindReporters(c, event, policy);
  return move(
    { stage: { ...c.stage, confirmAt: null } },
    lookAgain(c),
    tellReporters(c, 'draft.confirmed', {}, 'draft'),
  );
};

/** What became known of the mail after the draft was written may turn the case round, or give another reason. */
const seen: Handler<'drafting-request', 'mail-seen'> = (c, event, policy) => {
  if (!isOfNewestMail(c, event)) return ignore('mail-seen.other-mail');
  const turned = turnedRound(c, event, c.stage.evidence, policy);
  if (turned !== null) return turned;
  const evidence = bestKnown(c, event.evidence);
  const rest = { resets: withEvidence(c, evidence), heldUpSince: null };
  const why = reasonNow(c.stage.draft.why, evidence);
  if (why === c.stage.draft.why) return move({ ...rest, stage: { ...c.stage, evidence } });
  const redrafted = redraft({ ...c, stage: { ...c.stage, evidence } }, { why });
  return { ...redrafted, change: { ...redrafted.change, ...rest } };
};

export const draftingRequest: Answers<'drafting-request'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...nothingToApprove,
  'evidence-pasted': pastedEvidenceAs(seen),
  'probe-asked': askProbe,
  due,
  'mail-seen': seen,
  'recipient-set': recipientSet,
  'note-set': noteSet,
  'request-sent': sendRequest,
  'request-taken': sendRequest,
  'loan-asked': (c, event, policy) => askLoanAgain(c, c.stage, event, policy),
  'loan-return-asked': (c, event, policy) => askLoanReturn(c, c.stage, event, policy),
  'request-joined': joinFromDraft,
  'request-not-joined': showDraftAfterAll,
  'it-answered': answerOfIt,
  'it-silent': ignore('it-silent.not-with-it'),
  'request-mail-failed': ignore('request-mail-failed.not-with-it'),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.send-the-request'),
  'address-confirmed': ignore('address-confirmed.send-the-request'),
  'address-correction-asked': (c, event, policy) => correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.send-the-request'),
};
