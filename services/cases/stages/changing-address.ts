import { type Answers, type CaseIn, type Handler, ignore, type Move, move } from '../answer.ts';
import type { Loan } from '../case.ts';
import type { CaseEffect } from '../effects.ts';
import type { CaseEvent } from '../events.ts';
import { type Instant, plusDays } from '../instant.ts';
import { addressNews } from '../moves/address-changed.ts';
import { checkAddress } from '../moves/check-address.ts';
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

/** Days before the end of a loan on which its end is announced. */
const LOAN_NOTICE_DAYS = 3;

function loanOf({ stage, loan }: Changing, at: Instant, policy: Policy): Loan | null {
  if (stage.loan === null) return null;
  const until = loan?.until ?? plusDays(at, policy.loanDays);
  return {
    temporaryAddress: stage.to,
    officialAddress: loan?.officialAddress ?? stage.from,
    reason: stage.loan.reason,
    until,
    nextReminderAt: loan?.nextReminderAt ?? plusDays(until, -Math.min(LOAN_NOTICE_DAYS, policy.loanDays / 2)),
  };
}

function news(c: Changing, loan: Loan | null): readonly CaseEffect[] {
  const { from, to } = c.stage;
  if (loan === null) return addressNews(c, from, to);
  const facts = { old: from, new: to, until: { instant: loan.until } };
  return [
    ...tellReporters(c, 'address-changed', { old: from, new: to }, 'nothing'),
    tell(c, { kind: 'coordinators' }, 'loan.begun', facts, 'nothing'),
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
  const next = { ...c, user, loan, personalMailbox: stage.personal, mailSystem: mailSystemAsChanged(c) };
  const ended = endOldRequest(c);
  const goOn = proceed(next, event, policy);
  const { personalMailbox, mailSystem } = next;
  return move(
    { user, loan, personalMailbox, mailSystem, heldUpSince: null, ...ended.change, ...goOn.change },
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
  'loan-return-asked': ignore('loan-return-asked.change-under-way'),
  withdrawn: ignore('withdrawn.change-under-way'),
};
