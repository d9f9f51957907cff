import { type Answers, type Handler, ignore, move } from '../answer.ts';
import type { CaseEffect } from '../effects.ts';
import { plusDays } from '../instant.ts';
import { checkAddress } from '../moves/check-address.ts';
import { passwordWentToStranger } from '../moves/correct.ts';
import { firstReminder } from '../moves/remind.ts';
import { askReset, hasWorkingPassword, orderReset } from '../moves/reset.ts';
import { tell, tellReporters } from '../moves/tell.ts';
import {
  arrived,
  effectFailed,
  inEveryOpenStage,
  keepAnswer,
  lateOutcomes,
  noRequestYet,
  nothingToApprove,
} from './common.ts';

/** Days before the end of a loan on which its end is announced. */
const LOAN_NOTICE_DAYS = 3;

function refusedOutright(c: Parameters<typeof passwordWentToStranger>[0], from: string): boolean {
  return c.resets.some(({ to, evidence }) => to === from && evidence.state === 'refused');
}

const changed: Handler<'changing-address', 'address-changed'> = (c, event, policy) => {
  const { stage } = c;
  if (event.user.email.toLowerCase() !== stage.to.toLowerCase())
    return ignore('address-changed.other-address');
  const isLoan = stage.loan !== null;
  const until = plusDays(event.at, policy.loanDays);
  const loan =
    stage.loan === null
      ? null
      : {
          temporaryAddress: stage.to,
          officialAddress: stage.from,
          reason: stage.loan.reason,
          until,
          nextReminderAt: plusDays(until, -Math.min(LOAN_NOTICE_DAYS, policy.loanDays / 2)),
        };
  const facts = { old: stage.from, new: stage.to };
  const stranger = stage.purpose === 'correction' && passwordWentToStranger(c, stage.from);
  const notices: readonly CaseEffect[] = [
    ...tellReporters(c, 'address-changed', facts, 'nothing'),
    ...(stranger ? [tell(c, { kind: 'coordinators' }, 'security.password-to-wrong-address', facts)] : []),
    tell(
      c,
      { kind: 'coordinators' },
      isLoan ? 'loan.begun' : 'address-changed.for-coordinators',
      {
        ...facts,
        until: { instant: until },
      },
      'nothing',
    ),
    ...(isLoan || refusedOutright(c, stage.from)
      ? []
      : [{ kind: 'notify-old-address', to: stage.from } as const]),
  ];
  const next = { ...c, user: event.user, loan: stage.purpose === 'loan-return' ? null : loan };
  const goOn =
    stage.purpose !== 'loan' && hasWorkingPassword(next)
      ? askReset(
          next,
          stage.purpose === 'loan-return' ? 'address-is-back' : 'has-a-password',
          event.at,
          policy,
        )
      : orderReset(next, stage.order, stage.purpose, event.at, policy);
  return move(
    { user: event.user, loan: next.loan, personalMailbox: isLoan, heldUpSince: null, ...goOn.change },
    notices,
    goOn.effects,
  );
};

const refused: Handler<'changing-address', 'address-change-refused'> = (c, event, policy) => {
  if (event.because === 'not-permitted') {
    return move(
      {
        stage: {
          kind: 'needs-coordinator',
          why: 'not-permitted',
          since: event.at,
          reminder: firstReminder(event.at, policy),
        },
        heldUpSince: null,
      },
      tellReporters(c, 'needs-coordinator.not-permitted'),
      tell(c, { kind: 'coordinators' }, 'for-coordinator.not-permitted'),
    );
  }
  const why = event.because === 'version-conflict' ? 'changed-meanwhile' : 'looks-wrong';
  const moved = checkAddress(c, event.at, policy, why);
  return {
    change: { ...moved.change, heldUpSince: null },
    effects: [
      ...tellReporters(c, `address-refused.${event.because}`, { new: c.stage.to }, 'nothing'),
      ...moved.effects,
    ],
  };
};

export const changingAddress: Answers<'changing-address'> = {
  ...inEveryOpenStage,
  ...lateOutcomes,
  ...noRequestYet,
  ...nothingToApprove,
  due: ignore('due.effect-under-way'),
  'address-changed': changed,
  'address-change-refused': refused,
  'effect-failed': effectFailed,
  'said-arrived': arrived,
  'said-not-arrived': ignore('said-not-arrived.change-under-way'),
  'address-confirmed': ignore('address-confirmed.change-under-way'),
  'address-correction-asked': ignore('address-correction-asked.change-under-way'),
  'reset-asked': ignore('reset-asked.change-under-way'),
  withdrawn: ignore('withdrawn.change-under-way'),
  'it-answered': keepAnswer,
};
