import type { Case } from '../services/cases/case.ts';
import type { Reminders } from '../services/cases/insisting.ts';
import { askedBeforeJoining } from '../services/cases/joined-request.ts';
import { askerOf } from '../services/cases/moves/propose.ts';
import { openProbe } from '../services/cases/probe-of-case.ts';
import { showRef } from '../services/cases/ref.ts';
import {
  type AnsweredBy,
  type CoordinatorQuestion,
  IT_UNIT,
  type Proposal,
  type StageOf,
} from '../services/cases/stage.ts';
import { whoseMove } from '../services/cases/whose-move.ts';
import type { StatusKey } from '../services/texts/en/catalogue.ts';
import { type Message, message, type Param } from '../services/texts/message.ts';

type Facts = Readonly<Record<string, Param>>;

const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no');

const ABOUT = { notice: 'notice', password: 'password', 'mail-on-its-way': 'sent' } as const;

const WHY: Readonly<Record<CoordinatorQuestion, string>> = {
  'not-permitted': 'notPermitted',
  'address-not-taken': 'addressNotTaken',
  'it-is-silent': 'itIsSilent',
  'effect-failed': 'effectFailed',
  'loan-can-end': 'loanCanEnd',
};

function askedBy(proposal: Proposal, viewer: string | null): 'yes' | 'no' | AnsweredBy['kind'] {
  if (proposal.kind === 'recipient' && proposal.answeredBy !== null) return proposal.answeredBy.kind;
  if (proposal.requestedBy.operatorId === IT_UNIT) return 'it';
  return yesNo(proposal.requestedBy.operatorId === viewer);
}

function proposed(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'reset':
      return '';
    case 'recipient':
      return proposal.to;
    default:
      return proposal.to.address;
  }
}

function closedFacts(stage: StageOf<'closed'>): Facts {
  if (stage.end === 'solved') return { how: stage.how === 'first-hand' ? 'firstHand' : 'reported' };
  return { how: stage.how === 'user-gone' ? 'userGone' : 'userDisabled' };
}

function reminderFacts(reminders: Reminders | null): Facts {
  const nextAt = reminders?.nextAt ?? null;
  if (nextAt === null) return { remind: 'unplanned', nextReminder: '' };
  return { remind: reminders?.paused ? 'paused' : 'next', nextReminder: { instant: nextAt } };
}

/** A test mail is beside the way, but whoever waits for its word hears that it is not forgotten. */
function probeFacts(c: Case): Facts {
  const probe = openProbe(c);
  if (probe === null) return { probe: 'none', askAt: '' };
  return probe.askAt === null
    ? { probe: 'open', askAt: '' }
    : { probe: 'ask', askAt: { instant: probe.askAt } };
}

/** Who joined later was not in the mail that IT got: that is not said as if it were. */
function requestFacts({ request }: Case, since: string): Facts {
  const asked = request === null ? null : askedBeforeJoining(request);
  return {
    to: request?.to ?? '',
    by: request?.sentBy ?? 'person',
    sent: { instant: request?.sentAt ?? since },
    count: request?.remindersSent ?? 0,
    joined: yesNo(asked !== null),
    asked: asked === null ? '' : { instant: asked },
  };
}

function stageFacts(c: Case, viewer: string | null, reminders: Reminders | null): Facts {
  const { stage } = c;
  switch (stage.kind) {
    case 'waiting-in-window':
      return { about: ABOUT[stage.about] };
    case 'checking-address':
      return { reading: yesNo(stage.report === null), address: stage.report?.address ?? c.user.email };
    case 'awaiting-approval':
      return {
        proposal: stage.proposal.kind,
        requester: askerOf(stage.proposal).name,
        asked: askedBy(stage.proposal, viewer),
        new: proposed(stage.proposal),
        until: { instant: stage.expiresAt },
      };
    case 'changing-address':
      return { new: stage.to };
    case 'watching':
      return {
        address: c.user.email,
        since: { instant: stage.requestedAt },
        until: { instant: stage.until },
      };
    case 'drafting-request':
      return { recipient: yesNo(stage.draft.to !== null), to: stage.draft.to ?? '', ...probeFacts(c) };
    case 'with-it':
      return { ...requestFacts(c, stage.since), ...reminderFacts(reminders) };
    case 'needs-coordinator':
      return { why: WHY[stage.why] };
    case 'closed':
      return closedFacts(stage);
    default:
      return {};
  }
}

function statusKey(c: Case): StatusKey {
  return c.stage.kind === 'closed' ? `closed.${c.stage.end}` : c.stage.kind;
}

/** Where the case stands: whose move, since when, what happens next and when; to the one who reads, where known. */
export function statusOf(c: Case, viewer: string | null = null, reminders: Reminders | null = null): Message {
  const { since, next } = whoseMove(c);
  const when = (instant: string | null): Param => (instant === null ? '' : { instant });
  return message(`status.${statusKey(c)}`, {
    user: c.user.name,
    ref: showRef(c.ref),
    since: { instant: since },
    next: when(next),
    more: yesNo(next !== null),
    held: yesNo(c.heldUpSince !== null),
    heldSince: when(c.heldUpSince),
    loan: yesNo(c.loan !== null),
    loanUntil: when(c.loan?.until ?? null),
    self: yesNo(c.reporters.some(({ operatorId }) => operatorId === viewer)),
    ...stageFacts(c, viewer, reminders),
  });
}
