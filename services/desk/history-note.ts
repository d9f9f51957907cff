import type { Case } from '../cases/case.ts';
import type { Actor, CaseEvent } from '../cases/events.ts';
import { isPersonal } from '../cases/moves/usable.ts';
import type { PastedMail } from '../cases/pasted.ts';
import type { ItRequest, RequestEvent } from '../cases/request.ts';
import type { HistoryNote } from './ports/stores.ts';

type Facts = HistoryNote['facts'];
type Personal = HistoryNote['personal'];

function who(by: Actor): Personal {
  return by.kind === 'person' ? { by: by.name, operatorId: by.operatorId } : {};
}

function rightOf(by: Actor): string {
  return by.kind === 'person' ? by.right : by.kind;
}

/** The facts that were taken from it; nothing of the mail's text. */
function pastedParticulars(pasted: PastedMail): { readonly facts: Facts; readonly personal: Personal } {
  if (pasted.kind === 'received-mail')
    return { facts: { pasted: pasted.kind }, personal: { from: pasted.from } };
  if (pasted.kind === 'automatic-reply') return { facts: { pasted: pasted.kind }, personal: {} };
  const [first] = pasted.reports;
  const facts = { pasted: pasted.kind, reports: pasted.reports.length, status: first?.status ?? null };
  return { facts, personal: { reply: first?.reply ?? '' } };
}

function particulars(event: CaseEvent, before: Case): { readonly facts: Facts; readonly personal: Personal } {
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
      return { facts: {}, personal: { reporter: event.reporter.name } };
    case 'user-read':
    case 'address-changed':
      return { facts: { version: event.user.version }, personal: { address: event.user.email } };
    case 'user-unavailable':
    case 'address-change-refused':
      return { facts: { because: event.because }, personal: {} };
    case 'mail-seen':
      return { facts: { state: event.evidence.state }, personal: { reply: event.evidence.reply ?? '' } };
    case 'reset-done':
      return { facts: { resetId: event.resetId, state: event.evidence.state }, personal: {} };
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
      return pastedParticulars(event.pasted);
    case 'probe-mailed':
    case 'probe-refused':
      return { facts: { probe: event.askedAt }, personal: { reply: event.reply ?? '' } };
    case 'approvers-asked':
      return { facts: { level: event.level }, personal: { approvers: event.names } };
    case 'approver-not-reached':
      return { facts: {}, personal: { approver: event.name } };
    case 'reporter-left':
      return { facts: {}, personal: { left: event.operatorId } };
    case 'effect-delayed':
    case 'effect-failed':
      return { facts: { effect: event.effect }, personal: {} };
    default:
      return { facts: {}, personal: {} };
  }
}

/** What the history keeps of an accepted event: who, what, when, by which right; what is personal apart. */
export function caseNote(event: CaseEvent, before: Case, after: Case): HistoryNote {
  const { facts, personal } = particulars(event, before);
  return {
    at: event.at,
    what: event.kind,
    right: rightOf(event.by),
    facts: { revision: after.revision, from: before.stage.kind, to: after.stage.kind, ...facts },
    personal: { ...who(event.by), ...personal },
  };
}

export function openedNote(c: Case, right: string): HistoryNote {
  const [reporter] = c.reporters;
  return {
    at: c.openedAt,
    what: 'opened',
    right,
    facts: {
      revision: c.revision,
      to: c.stage.kind,
      missing: c.missing,
      profile: c.profile,
    },
    personal: {
      by: reporter?.name ?? '',
      operatorId: reporter?.operatorId ?? '',
      user: c.user.name,
      userId: c.user.id,
      address: c.user.email,
    },
  };
}

export function requestNote(event: RequestEvent, after: ItRequest): HistoryNote {
  const common = { revision: after.revision, round: after.round, state: after.state.kind };
  if (event.kind === 'answered') {
    const via = event.via === 'page' ? {} : { operatorId: event.via.operatorId };
    const right = event.via === 'page' ? 'it-unit' : 'coordinator';
    return {
      at: event.at,
      what: event.kind,
      right,
      facts: { ...common, answer: event.answer },
      personal: { text: event.text, ...via },
    };
  }
  if (event.kind === 'paused' || event.kind === 'remind-now' || event.kind === 'auto-replied') {
    const text = event.kind === 'auto-replied' ? { text: event.text } : {};
    const personal = { operatorId: event.via.operatorId, ...text };
    return { at: event.at, what: event.kind, right: 'coordinator', facts: common, personal };
  }
  if (event.kind === 'mail-failed') {
    const facts = { ...common, count: event.count };
    return { at: event.at, what: event.kind, right: 'assistant', facts, personal: { reply: event.reply } };
  }
  if (event.kind === 'member-joined' || event.kind === 'member-left' || event.kind === 'insist') {
    const facts = { ...common, case: event.ref };
    return { at: event.at, what: event.kind, right: 'assistant', facts, personal: {} };
  }
  const personal: Personal = event.kind === 'round-opened' ? { to: event.to } : {};
  const facts = event.kind === 'round-opened' ? { ...common, cases: after.members.join(' ') } : common;
  return { at: event.at, what: event.kind, right: 'assistant', facts, personal };
}
