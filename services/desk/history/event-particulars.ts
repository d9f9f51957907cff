import type { Case } from '../../cases/case.ts';
import type { CaseEvent } from '../../cases/events.ts';
import { isPersonal } from '../../cases/moves/usable.ts';
import type { PastedMail } from '../../cases/pasted.ts';
import type { Details } from './details.ts';

/** The facts that were taken from it; nothing of the mail's text. */
function ofPasted(pasted: PastedMail): Details {
  if (pasted.kind === 'received-mail')
    return { facts: { pasted: pasted.kind }, personal: { from: pasted.from } };
  if (pasted.kind === 'automatic-reply') return { facts: { pasted: pasted.kind }, personal: {} };
  const [first] = pasted.reports;
  const facts = { pasted: pasted.kind, reports: pasted.reports.length, status: first?.status ?? null };
  return { facts, personal: { reply: first?.reply ?? '' } };
}

/** A field for each, so that one of them can be forgotten without the others. */
function numbered(
  role: string,
  persons: readonly { readonly operatorId: string; readonly name: string }[],
): Details['personal'] {
  const fields = persons.flatMap(({ operatorId, name }, i) => [
    [`${role}${i + 1}`, name],
    [`${role}${i + 1}Id`, operatorId],
  ]);
  return Object.fromEntries(fields);
}

/** What an event brings of its own. Whatever names a person, or leads to one at another system, is personal. */
export function eventParticulars(event: CaseEvent, before: Case): Details {
  switch (event.kind) {
    case 'address-confirmed':
      return { facts: {}, personal: { address: event.address } };
    case 'address-correction-asked':
      return { facts: { official: event.report.official }, personal: { address: event.report.address } };
    case 'loan-asked':
      return {
        facts: { until: event.until, personal: isPersonal(event.report) },
        personal: { address: event.report.address, reason: event.reason },
      };
    case 'loan-consented':
      return {
        facts: { until: before.loanWish?.until ?? null },
        personal: { address: before.loanWish?.to.address ?? '', reason: before.loanWish?.reason ?? '' },
      };
    case 'loan-extended':
      return { facts: { until: event.until, before: before.loan?.until ?? null }, personal: {} };
    case 'recipient-set':
      return { facts: { withinRules: event.withinRules }, personal: { to: event.to } };
    case 'note-set':
      return { facts: {}, personal: { note: event.note } };
    case 'it-answered':
      return {
        facts: { round: event.round, answer: event.answer },
        personal: { text: event.text, ...(event.forwardTo === null ? {} : { forwardTo: event.forwardTo }) },
      };
    case 'joined':
      return {
        facts: {},
        personal: { reporter: event.reporter.name, reporterId: event.reporter.operatorId },
      };
    case 'user-read':
    case 'address-changed':
      return { facts: {}, personal: { address: event.user.email, version: event.user.version } };
    case 'user-unavailable':
    case 'address-change-refused':
      return { facts: { because: event.because }, personal: {} };
    case 'mail-seen':
      return { facts: { state: event.evidence.state }, personal: { reply: event.evidence.reply ?? '' } };
    case 'reset-done':
      return { facts: { state: event.evidence.state }, personal: { resetId: event.resetId } };
    case 'reset-refused':
      return { facts: { because: event.refusal.because }, personal: {} };
    case 'request-mailed':
    case 'it-silent':
      return { facts: { round: event.round }, personal: {} };
    case 'request-joined':
      return { facts: { round: event.round, request: event.requestId }, personal: { to: event.to } };
    case 'request-mail-failed':
      return { facts: { round: event.round, count: event.count }, personal: { reply: event.reply } };
    case 'it-reminded':
      return { facts: { round: event.round, count: event.count, level: event.level }, personal: {} };
    case 'evidence-pasted':
      return ofPasted(event.pasted);
    case 'probe-mailed':
    case 'probe-refused':
      return { facts: { probe: event.askedAt }, personal: { reply: event.reply ?? '' } };
    case 'approvers-asked':
      return {
        facts: { level: event.level },
        personal: numbered('approver', event.approvers),
      };
    case 'approver-not-reached':
      return { facts: {}, personal: { approver: event.name, approverId: event.operatorId } };
    case 'reporter-left':
      return {
        facts: {},
        personal: { leftId: event.operatorId, ...numbered('successor', event.successors) },
      };
    case 'effect-delayed':
    case 'effect-failed':
      return { facts: { effect: event.effect }, personal: {} };
    default:
      return { facts: {}, personal: {} };
  }
}
