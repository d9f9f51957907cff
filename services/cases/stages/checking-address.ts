import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import { askAddress, looksWrong } from '../moves/check-address.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { draftRequest, firstDraft } from '../moves/draft.ts';
import { firstReminder, remindReporters } from '../moves/remind.ts';
import {
  askReset,
  complainedSinceLatestMail,
  hasWorkingPassword,
  orderResetOrPropose,
} from '../moves/reset.ts';
import { optional, tell, tellReporters } from '../moves/tell.ts';
import type { Policy } from '../policy.ts';
import {
  arrived,
  effectFailed,
  inEveryOpenStage,
  keepAnswer,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

type Checking = CaseIn<'checking-address'>;

const userRead: Handler<'checking-address', 'user-read'> = (c, event) => {
  const { user, authority, report } = event;
  const next = { ...c, user, authority };
  return move(
    {
      user,
      authority,
      personalMailbox: report.findings.includes('personal') || report.findings.includes('disposable'),
      stage: { ...c.stage, report },
      heldUpSince: null,
    },
    askAddress(next, c.stage.why, report),
  );
};

/** "It never reached us" and the address is right: then the sending side has to look. */
function askSendingSide(c: Checking, event: CaseEvent<'address-confirmed'>, policy: Policy): Move {
  const evidence = c.request?.evidence ?? null;
  const stage = { kind: 'held-by-sender', why: 'never-reached', evidence, since: event.at } as const;
  return move(
    { stage: { ...stage, reminder: firstReminder(event.at, policy) } },
    tellReporters(c, 'held-by-sender.never-reached'),
    tell(
      c,
      { kind: 'national-coordinator' },
      'for-national-coordinator.never-reached',
      optional('reply', evidence?.reply ?? null),
    ),
  );
}

function afterRightAddress(
  c: Checking,
  by: PersonActing,
  event: CaseEvent<'address-confirmed'>,
  policy: Policy,
): Move {
  const { stage } = c;
  if (stage.windowUntil !== null && event.at < stage.windowUntil) {
    const until = stage.windowUntil;
    return move(
      { stage: { kind: 'waiting-in-window', about: 'password', until, windowUntil: until } },
      tellReporters(c, 'waiting.address-is-right', { until: { instant: until } }),
    );
  }
  if (stage.why === 'never-reached') return askSendingSide(c, event, policy);
  if (stage.why === 'refused') {
    const evidence = c.resets.at(-1)?.evidence ?? null;
    if (evidence?.to === c.user.email) {
      return draftRequest(c, event.at, policy, firstDraft(c, 'refused-as-unknown'), evidence);
    }
  }
  if (hasWorkingPassword(c)) return askReset(c, 'has-a-password', event.at, policy);
  if (!complainedSinceLatestMail(c)) return askReset(c, 'it-allowed', event.at, policy);
  return orderResetOrPropose(
    c,
    c.stage,
    by,
    c.resets.length === 0 ? 'first' : 'again',
    event.at,
    policy,
    event.code4,
  );
}

const confirmed: Handler<'checking-address', 'address-confirmed'> = (c, event, policy) => {
  const { report } = c.stage;
  if (event.by.kind !== 'person') return ignore('address-confirmed.nobody');
  if (report === null) return ignore('address-confirmed.still-reading');
  if (event.address !== report.address) return ignore('address-confirmed.other-address');
  if (
    looksWrong(report) &&
    report.findings.some((finding) => finding === 'syntax' || finding === 'domain-takes-no-mail')
  ) {
    return ignore('address-confirmed.cannot-be-right');
  }
  return afterRightAddress(c, event.by, event, policy);
};

export const checkingAddress: Answers<'checking-address'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due: remindReporters,
  'user-read': userRead,
  'effect-failed': effectFailed,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.address-first'),
  'address-confirmed': confirmed,
  'address-correction-asked': (c, event, policy) =>
    c.stage.report === null
      ? ignore('address-correction-asked.still-reading')
      : correctOrPropose(c, c.stage, event, policy),
  'reset-asked': ignore('reset-asked.address-first'),
  'it-answered': keepAnswer,
};
