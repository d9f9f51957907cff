import { type CaseIn, type Ignored, ignore, isIgnored, type Move, move } from '../answer.ts';
import type { AddressReport, Case } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import { isOfficialProved, type Loan } from '../loan.ts';
import type { Policy } from '../policy.ts';
import { isOfMailbox } from '../probe-of-case.ts';
import type { StageKind, SteadyStage } from '../stage.ts';
import { changeAddress, isOfficial } from './correct.ts';
import { askProbe, wordSaid } from './probe.ts';
import { propose, requester } from './propose.ts';
import { tell, tellReportersOf } from './tell.ts';

function reportOf(c: Case, { officialAddress, officialPersonal }: Loan): AddressReport {
  return {
    address: officialAddress,
    findings: officialPersonal ? ['personal'] : [],
    suggestion: null,
    official: !officialPersonal && isOfficial(c, officialAddress),
    mailSystem: c.mailSystem,
  };
}

type Stamp = Pick<CaseEvent, 'at' | 'code4'>;

/** The official mailbox is proved: the same people decide who may change an address. */
function putBack(
  c: Case & { readonly loan: Loan },
  back: SteadyStage,
  by: PersonActing,
  { at, code4 }: Stamp,
  policy: Policy,
): Move {
  const to = reportOf(c, c.loan);
  const { version } = c.user;
  if (by.may.setOfficialAddressAlone && !by.isAffectedUser && to.official) {
    const order = { onBehalfOf: by.operatorId, requestedBy: by.operatorId, approvedBy: null };
    return changeAddress(c, { to, version, order, purpose: 'loan-return', loan: null }, at);
  }
  const from = c.user.email;
  const proposal = { code: code4, ...requester(by), kind: 'address', from, to, version } as const;
  return propose(c, proposal, back, at, policy);
}

function isWordAwaited({ probe, ...c }: Case): boolean {
  if (probe === null || !isOfMailbox({ ...c, probe }, probe)) return false;
  return probe.outcome.kind === 'mailing' || (probe.outcome.kind === 'mailed' && probe.askAt !== null);
}

/** Nobody is locked out by it: what goes back into the file was read in the official mailbox before. */
function proveFirst(
  c: Case & { readonly loan: Loan },
  by: PersonActing,
  event: CaseEvent<'loan-return-asked'>,
): Move | Ignored {
  const loan = { ...c.loan, ending: true };
  const facts = { address: loan.officialAddress };
  const told = [
    ...tellReportersOf(c, by.operatorId, 'loan.return-proof', facts),
    ...(c.reporters.some(({ operatorId }) => operatorId === by.operatorId)
      ? []
      : [tell(c, { kind: 'person', operatorId: by.operatorId }, 'loan.return-proof', facts)]),
  ];
  if (isWordAwaited(c)) return c.loan.ending ? ignore('loan-return-asked.word-first') : move({ loan }, told);
  const { at, code4, word } = event;
  const asked = askProbe(c, { kind: 'probe-asked', word, at, by, code4 });
  if (isIgnored(asked)) return ignore('loan-return-asked.too-many-probes');
  const sending = asked.effects.filter(({ kind }) => kind === 'send-probe');
  return move({ ...asked.change, loan }, told, sending);
}

/** The official address goes back into the user file, once a mail was read in its mailbox. */
export function askLoanReturn(
  c: Case,
  back: SteadyStage,
  event: CaseEvent<'loan-return-asked'>,
  policy: Policy,
): Move | Ignored {
  const { by } = event;
  const { loan } = c;
  if (by.kind !== 'person') return ignore('loan-return-asked.nobody');
  if (loan === null) return ignore('loan-return-asked.no-loan');
  return isOfficialProved(c)
    ? putBack({ ...c, loan }, back, by, event, policy)
    : proveFirst({ ...c, loan }, by, event);
}

const BUSY = ['awaiting-approval', 'changing-address', 'resetting', 'watching', 'closed'] as const;

function isBusy(stage: Case['stage']): stage is Extract<Case['stage'], { kind: (typeof BUSY)[number] }> {
  return (BUSY as readonly StageKind[]).includes(stage.kind);
}

/** Where somebody asked to end the loan, the right word does it, by the rights of whoever typed it. */
export function wordSaidOnLoan<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'probe-word-said'>,
  policy: Policy,
): Move | Ignored {
  const said = wordSaid(c, event);
  const { by } = event;
  if (isIgnored(said) || by.kind !== 'person' || c.loan === null || !c.loan.ending) return said;
  const next = { ...c, ...said.change, loan: c.loan };
  if (!isOfficialProved(next) || isBusy(next.stage)) return said;
  const moved = putBack(next, next.stage, by, event, policy);
  return move({ ...said.change, ...moved.change }, said.effects, moved.effects);
}
