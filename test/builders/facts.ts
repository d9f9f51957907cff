import type {
  AddressReport,
  MailEvidence,
  Order,
  RequestPointer,
  ResetDone,
} from '../../services/cases/case.ts';
import type { Mail } from '../../services/cases/directory.ts';
import { type Instant, toInstant } from '../../services/cases/instant.ts';
import type { Draft } from '../../services/cases/stage.ts';
import { aUser } from './people.ts';

/** The builders' Monday: 2026-11-23, 09:30 UTC, half past ten in Madrid. */
export const NOW: Instant = toInstant('2026-11-23T09:30:00Z');

export function evidence(
  state: MailEvidence['state'],
  reply: string | null = null,
  overrides: Partial<MailEvidence> = {},
): MailEvidence {
  return {
    state,
    to: aUser().email,
    seenAt: NOW,
    sentAt: null,
    attemptAt: null,
    host: null,
    reply,
    from: null,
    subject: null,
    messageId: null,
    pastedBy: null,
    ...overrides,
  };
}

export function aReport(address = aUser().email, overrides: Partial<AddressReport> = {}): AddressReport {
  const official = address.endsWith('@getafe.example');
  return {
    address,
    findings: official ? [] : ['not-a-domain-of-the-authority'],
    suggestion: null,
    official,
    mailSystem: null,
    ...overrides,
  };
}

export function anOrder(overrides: Partial<Order> = {}): Order {
  return { onBehalfOf: 'op-reporter', requestedBy: 'op-reporter', approvedBy: null, ...overrides };
}

export function aReset(overrides: Partial<ResetDone> = {}): ResetDone {
  return {
    resetId: 'r-1',
    requestedAt: NOW,
    knownAt: NOW,
    purpose: 'first',
    to: aUser().email,
    order: anOrder(),
    evidence: evidence('accepted', '250 2.0.0 OK'),
    ...overrides,
  };
}

export function aDraft(overrides: Partial<Draft> = {}): Draft {
  return {
    round: 1,
    why: 'accepted-not-arrived',
    to: 'it@getafe.example',
    vouched: false,
    setBy: [],
    note: '',
    noteBy: null,
    question: null,
    before: null,
    version: 1,
    ...overrides,
  };
}

export function aPointer(overrides: Partial<RequestPointer> = {}): RequestPointer {
  return {
    requestId: 'it-k7q4md',
    draft: aDraft(),
    to: 'it@getafe.example',
    evidence: evidence('accepted', '250 2.0.0 OK'),
    sentAt: NOW,
    sentLately: [],
    sentBy: 'assistant',
    mailedAt: NOW,
    remindersSent: 0,
    pending: null,
    answered: false,
    allowedAt: null,
    ...overrides,
  };
}

/** The newest mail of a user as the admin service lists it. */
export function aMail(overrides: Partial<Mail> = {}): Mail {
  return {
    id: 'm-1',
    kind: 'password',
    to: aUser().email,
    from: null,
    subject: null,
    messageId: null,
    sentAt: NOW,
    state: 'accepted',
    attempts: [],
    ...overrides,
  };
}
