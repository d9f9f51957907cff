import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import type { Instant } from '../instant.ts';
import { askAddress } from '../moves/check-address.ts';
import { closeEnded } from '../moves/close.ts';
import { correctOrPropose } from '../moves/correct.ts';
import { askSendingSide } from '../moves/held-by-sender.ts';
import { mailSystemAsRead } from '../moves/mail-system-of-case.ts';
import { askIt } from '../moves/not-arrived.ts';
import { askProbe } from '../moves/probe.ts';
import { remindReporters } from '../moves/remind.ts';
import { askReset, hasWorkingPassword, orderResetOrPropose, resetNeedsAsking } from '../moves/reset.ts';
import { tellReporters } from '../moves/tell.ts';
import { cannotTakeMail, isPersonal } from '../moves/usable.ts';
import { askWindow } from '../moves/window.ts';
import { backToIt } from '../moves/with-it.ts';
import type { Policy } from '../policy.ts';
import { firstPasswordBy } from '../window.ts';
import {
  arrived,
  effectFailed,
  inEveryOpenStage,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

type Checking = CaseIn<'checking-address'>;

const userRead: Handler<'checking-address', 'user-read'> = (c, event) => {
  const { user, authority, report, at } = event;
  if (c.stage.report !== null) return ignore('user-read.already');
  if (user.status === 'disabled') return closeEnded(c, 'disabled', at);
  const next = { ...c, user, authority };
  return move(
    {
      user,
      authority,
      personalMailbox: isPersonal(report),
      mailSystem: mailSystemAsRead(c, report),
      stage: { ...c.stage, report },
      heldUpSince: null,
    },
    askAddress(next, c.stage.why, report),
  );
};

function waitOn(c: Checking, until: Instant): Move {
  return move(
    { stage: { kind: 'waiting-in-window', about: 'password', until, windowUntil: until } },
    tellReporters(c, 'waiting.address-is-right', { until: { instant: until } }),
  );
}

/** Nothing about the address changed and the request is still out: IT keeps the move. */
function stillWithIt(c: Checking): boolean {
  return (
    c.stage.why === 'changed-meanwhile' &&
    c.request !== null &&
    !c.request.answered &&
    c.resets.at(-1)?.to === c.user.email
  );
}

function afterRightAddress(
  c: Checking,
  by: PersonActing,
  event: CaseEvent<'address-confirmed'>,
  policy: Policy,
): Move {
  const { why } = c.stage;
  const { at } = event;
  const last = c.resets.at(-1);
  const until = c.stage.windowUntil ?? firstPasswordBy(c, policy);
  if (until !== null && at < until) return waitOn(c, until);
  if (until !== null && c.complaint.at < until) return askWindow(c, 'window', null, at, policy);
  if (why === 'never-reached') return askSendingSide(c, c.request?.evidence ?? null, at, policy);
  if (why === 'refused' && last?.evidence.to === c.user.email)
    return askIt(c, last.evidence, 'refused-as-unknown', at, policy);
  if (stillWithIt(c)) return backToIt(c, event, policy);
  if (resetNeedsAsking(c))
    return askReset(c, hasWorkingPassword(c) ? 'has-a-password' : 'address-is-another', at, policy);
  const purpose = last === undefined ? 'first' : 'again';
  return orderResetOrPropose(c, c.stage, by, purpose, at, policy, event.code4);
}

const confirmed: Handler<'checking-address', 'address-confirmed'> = (c, event, policy) => {
  const { report } = c.stage;
  if (event.by.kind !== 'person') return ignore('address-confirmed.nobody');
  if (report === null) return ignore('address-confirmed.still-reading');
  if (event.address !== report.address) return ignore('address-confirmed.other-address');
  if (cannotTakeMail(report)) return ignore('address-confirmed.cannot-be-right');
  return afterRightAddress(c, event.by, event, policy);
};

export const checkingAddress: Answers<'checking-address'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due: (c, event, policy) =>
    c.stage.report === null ? ignore('due.effect-under-way') : remindReporters(c, event, policy),
  'user-read': userRead,
  'effect-failed': effectFailed('read-user'),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.address-first'),
  'address-confirmed': confirmed,
  'address-correction-asked': (c, event, policy) =>
    c.stage.report === null
      ? ignore('address-correction-asked.still-reading')
      : correctOrPropose(c, c.stage, event, policy),
  'probe-asked': (c, event) => {
    if (c.stage.report === null) return ignore('probe-asked.still-reading');
    if (cannotTakeMail(c.stage.report)) return ignore('probe-asked.cannot-be-right');
    return askProbe(c, event);
  },
  'reset-asked': ignore('reset-asked.address-first'),
};
