import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import type { Instant } from '../instant.ts';
import { type Loan, type LoanBefore, noticeAt } from '../loan.ts';
import { addressNews } from '../moves/address-changed.ts';
import { checkAddress } from '../moves/check-address.ts';
import { passwordWentToStranger, refusedOutright } from '../moves/correct.ts';
import { mailSystemAsChanged } from '../moves/mail-system-of-case.ts';
import { askReset, hasWorkingPassword, orderReset } from '../moves/reset.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import { backToIt, needsCoordinator } from '../moves/with-it.ts';
import type { Policy } from '../policy.ts';
import {
  arrived,
  effectFailed,
  inEveryOpenStage,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

type Changing = CaseIn<'changing-address'>;

/** One temporary mailbox in the place of another leaves the loan what it was. */
function loanOf(c: Changing, at: Instant, policy: Policy): Loan | null {
  const { stage, loan } = c;
  if (stage.loan === null) return null;
  if (loan !== null) return { ...loan, temporaryAddress: stage.to };
  const { reason, until, consent } = stage.loan;
  return {
    temporaryAddress: stage.to,
    officialAddress: stage.from,
    officialPersonal: c.personalMailbox,
    reason,
    until,
    consent,
    begunAt: at,
    askedBy: stage.order.requestedBy,
    extensions: 0,
    nextReminderAt: noticeAt(until, policy),
    overdueSaid: 0,
    ending: false,
    failedRound: c.loanBefore === null ? null : (c.request?.draft.round ?? null),
  };
}

/** What was put back is remembered as the way back, until a mail has come to the official mailbox. */
function loanBeforeOf({ stage, loan, loanBefore, resets }: Changing): LoanBefore | null {
  if (stage.loan !== null) return null;
  if (stage.purpose !== 'loan-return' || loan === null) return loanBefore;
  return { temporaryAddress: loan.temporaryAddress, reason: loan.reason, resets: resets.length };
}

function news(c: Changing, loan: Loan | null): readonly CaseEffect[] {
  const { from, to } = c.stage;
  if (loan === null) return addressNews(c, from, to, c.stage.order);
  const facts = { old: from, new: to, until: { instant: loan.until } };
  return [
    ...tellReporters(c, 'address-changed', { old: from, new: to }, 'nothing'),
    ...(c.loan !== null && passwordWentToStranger(c, from)
      ? [tell(c, { kind: 'coordinators' }, 'security.password-to-wrong-address', facts)]
      : []),
    tell(c, { kind: 'coordinators' }, 'loan.begun', facts, 'nothing'),
    // An account is led elsewhere: whoever reads the address of before hears of it, without a name.
    ...(refusedOutright(c, from) ? [] : [{ kind: 'notify-old-address', to: from } as const]),
  ];
}

/** What IT was asked about is the address of before: it is not asked about that any more. */
function endOldRequest(c: Changing): {
  readonly change: Move['change'];
  readonly effects: readonly CaseEffect[];
} {
  const { request, stage } = c;
  if (request === null || request.answered || stage.purpose !== 'correction') return move({});
  return move(
    { request: { ...request, pending: null, answered: true } },
    { kind: 'end-request', requestId: request.requestId },
  );
}

const changed: Handler<'changing-address', 'address-changed'> = (c, event, policy) => {
  const { stage } = c;
  const { user, at } = event;
  if (user.email.toLowerCase() !== stage.to.toLowerCase()) {
    const checked = checkAddress({ ...c, user }, at, policy, 'changed-meanwhile');
    return move({ ...checked.change, user, heldUpSince: null }, checked.effects);
  }
  const loan = loanOf(c, at, policy);
  const loanBefore = loanBeforeOf(c);
  const next = {
    ...c,
    user,
    loan,
    loanBefore,
    personalMailbox: stage.personal,
    mailSystem: mailSystemAsChanged(c),
  };
  const ended = endOldRequest(c);
  const goOn = proceed(next, event, policy);
  const { personalMailbox, mailSystem } = next;
  return move(
    {
      user,
      loan,
      loanBefore,
      personalMailbox,
      mailSystem,
      heldUpSince: null,
      ...ended.change,
      ...goOn.change,
    },
    news(c, loan),
    ended.effects,
    goOn.effects,
  );
};

/** Putting the official address back ends a password that works, so it is asked for; so is any other such end. */
function proceed(c: Changing, { at }: CaseEvent, policy: Policy): Move {
  const { purpose, order } = c.stage;
  if (c.profile !== 'eu-login') {
    if (purpose === 'loan-return') return askReset(c, 'address-is-back', at, policy);
    if (hasWorkingPassword(c)) return askReset(c, 'has-a-password', at, policy);
  }
  return orderReset(c, order, purpose, at, policy);
}

const refused: Handler<'changing-address', 'address-change-refused'> = (c, event, policy) => {
  const moved = afterRefusal(c, event, policy);
  return { ...moved, change: { ...moved.change, heldUpSince: null } };
};

function afterRefusal(c: Changing, event: CaseEvent<'address-change-refused'>, policy: Policy): Move {
  const { because, at } = event;
  if (because === 'not-permitted') return needsCoordinator(c, 'not-permitted', at, policy);
  const told = tellReporters(c, `address-refused.${because}`, { new: c.stage.to }, 'nothing');
  const goOn = () => {
    if (because === 'version-conflict') return checkAddress(c, at, policy, 'changed-meanwhile');
    if (c.stage.purpose === 'loan' && c.loan === null) return backToIt(c, event, policy);
    if (c.stage.purpose === 'loan-return') return needsCoordinator(c, 'address-not-taken', at, policy);
    return checkAddress(c, at, policy, 'looks-wrong');
  };
  const moved = goOn();
  return { ...moved, effects: [...told, ...moved.effects] };
}

export const changingAddress: Answers<'changing-address'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  'probe-asked': ignore('probe-asked.change-under-way'),
  due: ignore('due.effect-under-way'),
  'address-changed': changed,
  'address-change-refused': refused,
  'effect-failed': effectFailed('change-address'),
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.change-under-way'),
  'address-confirmed': ignore('address-confirmed.change-under-way'),
  'address-correction-asked': ignore('address-correction-asked.change-under-way'),
  'reset-asked': ignore('reset-asked.change-under-way'),
  'loan-asked': ignore('loan-asked.only-while-with-it'),
  'loan-return-asked': ignore('loan-return-asked.change-under-way'),
  withdrawn: ignore('withdrawn.change-under-way'),
};
