import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { AddressReport, Case, Order, ResetPurpose } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import type { Instant } from '../instant.ts';
import type { LoanTerms } from '../loan.ts';
import { isSameMailbox } from '../loan.ts';
import { domainOf } from '../mail-address.ts';
import type { Policy } from '../policy.ts';
import type { Proposal, SteadyStage } from '../stage.ts';
import { verdict } from '../verdict.ts';
import { correctOnLoan } from './correct-on-loan.ts';
import { propose, requester } from './propose.ts';
import { isPersonal, unusable } from './usable.ts';

export interface NewAddress {
  readonly to: AddressReport;
  /** The version of the user file that whoever decided had before them. */
  readonly version: string;
  readonly order: Order;
  readonly purpose: ResetPurpose;
  readonly loan: LoanTerms | null;
}

export function changeAddress(c: Case, { to, version, order, purpose, loan }: NewAddress, at: Instant): Move {
  const { address, mailSystem } = to;
  const from = c.user.email;
  const personal = isPersonal(to);
  return move(
    {
      stage: {
        kind: 'changing-address',
        from,
        to: address,
        version,
        order,
        purpose,
        loan,
        personal,
        mailSystem,
        since: at,
      },
    },
    { kind: 'change-address', email: address, version, order },
  );
}

function sameAddress(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** On loan, the official address put back ends the loan; any other address on file is a correction. */
export function purposeOf(c: Case, to: AddressReport): 'correction' | 'loan-return' {
  return c.loan !== null && (to.official || sameAddress(to.address, c.loan.officialAddress))
    ? 'loan-return'
    : 'correction';
}

/** Exactly one of the authority's own domains; what a coordinator may set without a second person. */
export function isOfficial(c: Case, address: string): boolean {
  return c.authority.mailDomains.some((domain) => domain.toLowerCase() === domainOf(address));
}

/** Whoever asks would get the other's password. Where it is the own account, a second person looks at it. */
function isOwnMailbox(by: PersonActing, report: AddressReport): boolean {
  return !by.isAffectedUser && isSameMailbox(by.email, report.address);
}

function mayAlone(by: PersonActing, report: AddressReport): boolean {
  return by.may.setOfficialAddressAlone && report.official && !isPersonal(report);
}

/** A temporary address that turns out wrong is replaced by another temporary one: the loan stays a loan. */
function proposalFor(c: Case, event: CaseEvent<'address-correction-asked'>, by: PersonActing): Proposal {
  const common = {
    code: event.code4,
    ...requester(by),
    to: event.report,
    version: c.user.version,
  };
  return c.loan !== null && purposeOf(c, event.report) === 'correction'
    ? { ...common, kind: 'loan', reason: c.loan.reason, until: c.loan.until, consent: c.loan.consent }
    : { ...common, kind: 'address', from: c.user.email };
}

function alreadyProposed(c: Case, report: AddressReport): boolean {
  if (c.stage.kind !== 'awaiting-approval') return false;
  const { proposal } = c.stage;
  return (
    (proposal.kind === 'address' || proposal.kind === 'loan') &&
    sameAddress(proposal.to.address, report.address)
  );
}

/**
 * An address is how an account is stolen, so a second person approves it; a covering coordinator may alone set an
 * address on exactly one of the authority's own domains.
 */
export function correctOrPropose(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'address-correction-asked'>,
  policy: Policy,
): Move | Ignored {
  const { report, by } = event;
  if (by.kind !== 'person') return ignore('address-correction-asked.nobody');
  if (unusable(report)) return ignore('address-correction-asked.unusable');
  if (sameAddress(report.address, c.user.email)) return ignore('address-correction-asked.same');
  if (isOwnMailbox(by, report)) return ignore('address-correction-asked.own-mailbox');
  const isReturn = purposeOf(c, report) === 'loan-return';
  const onLoan = correctOnLoan(c, { report, by, isReturn, alone: mayAlone(by, report) }, policy);
  if (onLoan !== null) return onLoan;
  const complaint = { by: by.operatorId, at: event.at };
  if (mayAlone(by, report)) {
    const order = { onBehalfOf: by.operatorId, requestedBy: by.operatorId, approvedBy: null };
    const purpose = purposeOf(c, report);
    const { version } = c.user;
    const moved = changeAddress(c, { to: report, version, order, purpose, loan: null }, event.at);
    return { ...moved, change: { ...moved.change, complaint } };
  }
  if (alreadyProposed(c, report)) return ignore('address-correction-asked.already-proposed');
  const moved = propose(c, proposalFor(c, event, by), back, event.at, policy);
  return { ...moved, change: { ...moved.change, complaint } };
}

/** A mail with a password was accepted for an address that turned out wrong: somebody else may have it. */
export function passwordWentToStranger(c: Case, wrongAddress: string): boolean {
  const mails = [...c.resets.map(({ to, evidence }) => ({ ...evidence, to })), c.firstMail];
  return mails.some(
    (mail) => mail !== null && sameAddress(mail.to, wrongAddress) && verdict(mail) === 'accepted',
  );
}

/** The server of the address refused a mail, so no notice is sent there either. */
export function refusedOutright(c: Case, address: string): boolean {
  const mails = [...c.resets.map(({ to, evidence }) => ({ ...evidence, to })), c.firstMail];
  return mails.some((mail) => mail !== null && sameAddress(mail.to, address) && mail.state === 'refused');
}
