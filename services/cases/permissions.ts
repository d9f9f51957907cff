import type { Case } from './case.ts';
import type { Authority, Operator, User, UserRole } from './directory.ts';
import type { Actor, CaseEventKind, PersonActing, Right } from './events.ts';
import { isSameMailbox } from './loan.ts';
import { IT_UNIT, type Proposal } from './stage.ts';

/**
 * What somebody may do about a user and the case of this user's missing mail. `ask` is to report it, to see it, and to say
 * in it whatever decides nothing of weight.
 */
export type Action =
  | 'ask'
  | 'reset'
  | 'set-official-address-alone'
  | 'approve-reset'
  | 'approve-address'
  | 'approve-loan'
  | 'approve-recipient'
  | 'extend-loan'
  | 'answer-for-it'
  | 'export';

const OF_A_COORDINATOR: readonly Action[] = [
  'ask',
  'reset',
  'set-official-address-alone',
  'approve-reset',
  'approve-address',
  'approve-loan',
  'approve-recipient',
  'extend-loan',
  'answer-for-it',
  'export',
];

const ALLOWED: Readonly<Record<Right, readonly Action[]>> = {
  'own-mail': ['ask'],
  administrator: ['ask', 'reset', 'approve-reset'],
  coordinator: OF_A_COORDINATOR,
  'national-coordinator': OF_A_COORDINATOR,
};

/** Whose password. Source: FAQ of 21/05/2009, an administrator's is reset by the coordinator of the authority. */
const RESETS: Readonly<Record<Right, readonly UserRole[]>> = {
  'own-mail': [],
  administrator: ['user'],
  coordinator: ['user', 'administrator'],
  'national-coordinator': ['user', 'administrator', 'coordinator'],
};

/** Whatever roles somebody holds, about the own account they may only ask. */
export function may(
  action: Action,
  { right, isAffectedUser }: Pick<PersonActing, 'right' | 'isAffectedUser'>,
  user: Pick<User, 'role'>,
): boolean {
  if (isAffectedUser) return action === 'ask';
  if (!ALLOWED[right].includes(action)) return false;
  return action !== 'reset' && action !== 'approve-reset' ? true : RESETS[right].includes(user.role);
}

function rightsOver(operator: Operator, user: Pick<User, 'id'>, authority: Authority): readonly Right[] {
  const rights: Right[] = [];
  for (const held of operator.roles) {
    const covers = held.authorityIds.includes(authority.id);
    if (held.role === 'national-coordinator' && held.country === authority.country)
      rights.push('national-coordinator');
    if (held.role === 'coordinator' && covers) rights.push('coordinator');
    if (held.role === 'administrator' && covers) rights.push('administrator');
  }
  if (operator.userId === user.id) rights.push('own-mail');
  return rights;
}

const STRONGEST: readonly Right[] = ['national-coordinator', 'coordinator', 'administrator', 'own-mail'];

/** What the operator may do about this user, by what the admin service says now; null: may not even know of the user. */
export function acting(operator: Operator, user: User, authority: Authority): PersonActing | null {
  const rights = rightsOver(operator, user, authority);
  const right = STRONGEST.find((candidate) => rights.includes(candidate));
  if (right === undefined) return null;
  const isAffectedUser = operator.userId === user.id;
  const allowed = (action: Action) => may(action, { right, isAffectedUser }, user);
  return {
    kind: 'person',
    operatorId: operator.id,
    userId: operator.userId,
    name: operator.name,
    email: operator.email,
    right,
    isAffectedUser,
    may: {
      reset: allowed('reset'),
      approve: allowed('approve-address'),
      setOfficialAddressAlone: allowed('set-official-address-alone'),
    },
  };
}

/** By whom each event may be brought; a person by what they are allowed, `lead` by who reported it or covers the user. */
const BRINGS: Readonly<Record<CaseEventKind, Action | 'lead' | 'clock' | 'assistant'>> = {
  'said-arrived': 'ask',
  'said-not-arrived': 'ask',
  'address-confirmed': 'ask',
  'address-correction-asked': 'ask',
  'reset-asked': 'ask',
  approved: 'ask',
  declined: 'ask',
  'recipient-set': 'lead',
  'note-set': 'lead',
  'request-sent': 'lead',
  'request-taken': 'lead',
  'it-answered': 'answer-for-it',
  'loan-asked': 'ask',
  'loan-return-asked': 'ask',
  'loan-consented': 'ask',
  'loan-extended': 'extend-loan',
  'probe-asked': 'ask',
  'probe-word-said': 'ask',
  'probe-missing': 'ask',
  'evidence-pasted': 'ask',
  withdrawn: 'lead',
  reopened: 'ask',
  joined: 'ask',
  due: 'clock',
  'user-read': 'assistant',
  'user-unavailable': 'assistant',
  'mail-seen': 'assistant',
  'reset-done': 'assistant',
  'reset-refused': 'assistant',
  'address-changed': 'assistant',
  'address-change-refused': 'assistant',
  'approvers-asked': 'assistant',
  'approver-not-reached': 'assistant',
  'reporter-left': 'assistant',
  'request-mailed': 'assistant',
  'request-joined': 'assistant',
  'request-not-joined': 'assistant',
  'request-mail-failed': 'assistant',
  'it-reminded': 'assistant',
  'it-silent': 'assistant',
  'probe-mailed': 'assistant',
  'probe-refused': 'assistant',
  'effect-delayed': 'assistant',
  'effect-failed': 'assistant',
};

/**
 * Whether this actor may bring such an event at all; what an approval needs besides is {@link decisionFault}. Nobody says
 * what only the world can answer, and the IT unit says nothing but its answer.
 */
export function mayBring(by: Actor, kind: CaseEventKind, c: Pick<Case, 'user' | 'reporters'>): boolean {
  const needed = BRINGS[kind];
  if (by.kind === 'it-unit') return kind === 'it-answered';
  if (by.kind !== 'person') return needed === by.kind;
  if (needed === 'clock' || needed === 'assistant') return false;
  return needed === 'lead' ? leads(by, c) : may(needed, by, c.user);
}

/** What is for whoever reported the case, beside those who cover it. */
export function isForWhoeverLeads(kind: string): boolean {
  return Object.entries(BRINGS).some(([each, needed]) => each === kind && needed === 'lead');
}

function leads(by: PersonActing, c: Pick<Case, 'user' | 'reporters'>): boolean {
  return (
    c.reporters.some(({ operatorId }) => operatorId === by.operatorId) || may('answer-for-it', by, c.user)
  );
}

export type DecisionFault = 'may-not' | 'own-request' | 'own-account' | 'own-mailbox';

const APPROVES: Readonly<Record<Proposal['kind'], Action>> = {
  reset: 'approve-reset',
  address: 'approve-address',
  loan: 'approve-loan',
  recipient: 'approve-recipient',
};

function isSamePerson(by: PersonActing, { requestedBy, requesterUserId }: Proposal): boolean {
  if (requestedBy.operatorId === IT_UNIT) return isSameMailbox(by.email, requestedBy.email);
  return (
    by.operatorId === requestedBy.operatorId || (requesterUserId !== null && by.userId === requesterUserId)
  );
}

function leadsTo(proposal: Proposal): string | null {
  switch (proposal.kind) {
    case 'reset':
      return null;
    case 'recipient':
      return proposal.to;
    case 'address':
    case 'loan':
      return proposal.to.address;
  }
}

/** Why this person may not approve this proposal; null: may. A second person decides, and wins nothing by it. */
export function decisionFault(
  by: PersonActing,
  proposal: Proposal,
  user: Pick<User, 'role'>,
): DecisionFault | null {
  if (!may(APPROVES[proposal.kind], by, user)) return by.isAffectedUser ? 'own-account' : 'may-not';
  if (isSamePerson(by, proposal) || proposal.notBy.includes(by.operatorId)) return 'own-request';
  const mailbox = leadsTo(proposal);
  return mailbox !== null && isSameMailbox(mailbox, by.email) ? 'own-mailbox' : null;
}

/** Who asked takes it back; else who may approve it. */
export function mayDecline(by: PersonActing, proposal: Proposal, user: Pick<User, 'role'>): boolean {
  return isSamePerson(by, proposal) || decisionFault(by, proposal, user) === null;
}

/**
 * The own case, the own mail, what a coordinator covers, and what waits for the own decision. A fellow administrator of
 * whoever reported needs to know nothing of it before; reporting the same user joins the case.
 */
export function maySee(by: PersonActing, c: Pick<Case, 'reporters' | 'stage' | 'user'>): boolean {
  if (by.isAffectedUser || ALLOWED[by.right].includes('answer-for-it')) return true;
  if (c.reporters.some(({ operatorId }) => operatorId === by.operatorId)) return true;
  return c.stage.kind === 'awaiting-approval' && decisionFault(by, c.stage.proposal, c.user) === null;
}

/** Whether somebody who sees the case may take its whole course out of the house. */
export function mayExport(by: PersonActing, c: Pick<Case, 'user'>): boolean {
  return may('export', by, c.user);
}

/** Where to look for the cases that this operator may see; of what is found there, {@link maySee} decides. */
export function coverage(operator: Operator): {
  readonly authorityIds: readonly string[];
  readonly countries: readonly string[];
} {
  const local = operator.roles.filter(({ role }) => role === 'coordinator' || role === 'administrator');
  const national = operator.roles.filter(({ role }) => role === 'national-coordinator');
  return {
    authorityIds: local.flatMap(({ authorityIds }) => authorityIds),
    countries: national.flatMap(({ country }) => (country === null ? [] : [country])),
  };
}

/** Whether somebody may record one answer for all of them; of those not covered nothing may be learnt. */
export function coversAll(operator: Operator, members: readonly Case[]): boolean {
  return members.every((c) => {
    const by = acting(operator, c.user, c.authority);
    return by !== null && may('answer-for-it', by, c.user);
  });
}
