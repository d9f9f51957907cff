import { type Ignored, ignore, type Move, move } from '../answer.ts';
import type { AddressReport, Case, Order, ResetPurpose } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import type { Instant } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { SteadyStage } from '../stage.ts';
import { verdict } from '../verdict.ts';
import { asReporter, propose } from './propose.ts';

const NEVER: readonly string[] = [
  'syntax',
  'invisible-characters',
  'domain-takes-no-mail',
  'domain-does-not-exist',
];

/** What cannot take a mail is not put into a user file, whoever asks. */
export function unusable(report: AddressReport): boolean {
  return report.findings.some((finding) => NEVER.includes(finding) || finding === 'disposable');
}

export function changeAddress(
  c: Case,
  to: string,
  version: string,
  order: Order,
  purpose: ResetPurpose,
  at: Instant,
  loan: { readonly reason: string } | null = null,
): Move {
  return move(
    { stage: { kind: 'changing-address', from: c.user.email, to, version, order, purpose, loan, since: at } },
    { kind: 'change-address', email: to, version, order },
  );
}

function mayAlone(by: PersonActing, report: AddressReport): boolean {
  const personal = report.findings.includes('personal') || report.findings.includes('disposable');
  return by.may.setOfficialAddressAlone && !by.isAffectedUser && report.official && !personal;
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
  if (report.address === c.user.email) return ignore('address-correction-asked.same');
  const complaint = { by: by.operatorId, at: event.at };
  if (mayAlone(by, report)) {
    const order = { onBehalfOf: by.operatorId, requestedBy: by.operatorId, approvedBy: null };
    const moved = changeAddress(c, report.address, c.user.version, order, 'correction', event.at);
    return { ...moved, change: { ...moved.change, complaint } };
  }
  const proposal = {
    code: event.code4,
    requestedBy: asReporter(by),
    kind: 'address',
    from: c.user.email,
    to: report,
    version: c.user.version,
  } as const;
  const moved = propose(c, proposal, back, event.at, policy);
  return { ...moved, change: { ...moved.change, complaint } };
}

/** A mail with a password was accepted for an address that turned out wrong: somebody else may have it. */
export function passwordWentToStranger(c: Case, wrongAddress: string): boolean {
  return c.resets.some(({ to, evidence }) => to === wrongAddress && verdict(evidence) === 'accepted');
}
