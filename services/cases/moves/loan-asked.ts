import type { IgnoredKey } from '../../texts/en/catalogue.ts';
import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { AddressReport, Case } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import { type Instant, plusDays, plusHours } from '../instant.ts';
import { isSameMailbox, type LoanWish, longestEnd, wayBack } from '../loan.ts';
import type { Policy } from '../policy.ts';
import type { SteadyStage } from '../stage.ts';
import { asReporter, propose, requester } from './propose.ts';
import { tell } from './tell.ts';
import { isPersonal, unusable } from './usable.ts';

/** Of somebody else who has a part in this case: who reported it, or IT, who would read the password. */
export function isOthersMailbox(c: Case, by: PersonActing, address: string): boolean {
  const others = c.reporters.filter(({ operatorId }) => operatorId !== by.operatorId);
  const known = [...others.map(({ email }) => email), c.request?.to, c.authority.itUnit?.email];
  return known.some((other) => other !== undefined && isSameMailbox(address, other));
}

/** Why this mailbox is not lent, whoever would approve it; null: nothing stands against it. */
function refusal(c: Case, by: PersonActing, report: AddressReport): IgnoredKey | null {
  const { address, findings, official } = report;
  if (findings.includes('disposable')) return 'loan-asked.disposable';
  if (unusable(report)) return 'loan-asked.unusable';
  if (isSameMailbox(address, c.user.email)) return 'loan-asked.same';
  if (official && !isPersonal(report)) return 'loan-asked.own-domain';
  if (!by.isAffectedUser && isSameMailbox(address, by.email)) return 'loan-asked.own-mailbox';
  return isOthersMailbox(c, by, address) ? 'loan-asked.others-mailbox' : null;
}

function endProblem(until: Instant, at: Instant, policy: Policy): IgnoredKey | null {
  if (until <= at) return 'loan-asked.in-the-past';
  return until > longestEnd(at, policy) ? 'loan-asked.too-long' : null;
}

function isSameWish(one: LoanWish | null, other: LoanWish): boolean {
  return (
    one !== null &&
    one.by.operatorId === other.by.operatorId &&
    one.to.address === other.to.address &&
    one.reason === other.reason &&
    one.until === other.until
  );
}

function proposeLoan(
  c: Case,
  wish: LoanWish,
  asker: PersonActing,
  back: SteadyStage,
  { at, code4 }: CaseEvent,
  policy: Policy,
): Move {
  const { by, to, reason, until } = wish;
  const consent = { operatorId: by.operatorId, name: by.name, at };
  const { version } = c.user;
  const proposal = {
    code: code4,
    ...requester(asker),
    kind: 'loan',
    to,
    reason,
    until,
    consent,
    version,
  } as const;
  const moved = propose(c, proposal, back, at, policy);
  // Who asks for another mailbox says that nothing came to this one.
  return { ...moved, change: { ...moved.change, loanWish: null, complaint: { by: by.operatorId, at } } };
}

/** Another mailbox for a while. The safer ways and the caveats come first; nobody is asked to approve it before. */
export function askLoan(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'loan-asked'>,
  policy: Policy,
): Move | Ignored {
  const { by, report, at } = event;
  if (!policy.loans) return ignore('loan-asked.switched-off');
  if (by.kind !== 'person') return ignore('loan-asked.nobody');
  if (c.loan !== null) return ignore('loan-asked.already');
  const refused = refusal(c, by, report);
  if (refused !== null) return ignore(refused);
  const before = lentBefore(c, report);
  const given = event.reason.replace(/[\s.]+$/, '').trimStart();
  const reason = given === '' ? (before?.reason ?? '') : given;
  if (!/\p{L}/u.test(reason)) return ignore('loan-asked.no-reason');
  const until = event.until ?? plusDays(at, policy.loanDays);
  const problem = endProblem(until, at, policy);
  if (problem !== null) return ignore(problem);
  const wish = { by: asReporter(by), to: report, reason, until, at };
  // Its caveats were read when it was lent the first time, and who asks now was reminded of them.
  if (before !== null) return proposeLoan(c, wish, by, back, event, policy);
  if (isSameWish(c.loanWish, wish)) return ignore('loan-asked.consent-first');
  const asker = { kind: 'person', operatorId: by.operatorId } as const;
  const facts = { new: report.address, until: { instant: until } };
  return move(
    { loanWish: wish },
    tell(c, asker, 'loan.safer-ways', { ...facts, personal: isPersonal(report) ? 'yes' : 'no' }, 'nothing'),
    tell(c, asker, 'loan.consent', facts),
  );
}

function lentBefore(c: Case, { address }: AddressReport) {
  const before = wayBack(c);
  return before !== null && isSameMailbox(before.temporaryAddress, address) ? before : null;
}

/** Where a mail to the official mailbox did not come, the mailbox of before may be lent anew, wherever the case stands. */
export function askLoanAgain(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'loan-asked'>,
  policy: Policy,
): Move | Ignored {
  if (c.loan !== null) return ignore('loan-asked.already');
  return lentBefore(c, event.report) === null
    ? ignore('loan-asked.only-while-with-it')
    : askLoan(c, back, event, policy);
}

/** The one who asked has read the caveats: who, and when, goes into the proposal and into the history. */
export function consentToLoan(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'loan-consented'>,
  policy: Policy,
): Move | Ignored {
  const { by, at } = event;
  const { loanWish } = c;
  if (by.kind !== 'person') return ignore('loan-consented.nobody');
  if (loanWish === null || c.loan !== null) return ignore('loan-consented.nothing-asked');
  if (loanWish.by.operatorId !== by.operatorId) return ignore('loan-consented.not-yours');
  if (!policy.loans) return ignore('loan-consented.switched-off');
  if (loanWish.until <= at || plusHours(loanWish.at, policy.approvalHours) <= at)
    return ignore('loan-consented.too-old');
  return proposeLoan(c, { ...loanWish, by: asReporter(by) }, by, back, event, policy);
}

/** Having read them, the one who asked wants it no more. */
export function dropWish(c: Case, event: CaseEvent<'declined'>): Move | Ignored {
  const { by } = event;
  if (by.kind !== 'person' || c.loanWish?.by.operatorId !== by.operatorId)
    return ignore('declined.nothing-proposed');
  return move({ loanWish: null }, tell(c, { kind: 'person', operatorId: by.operatorId }, 'loan.dropped'));
}
