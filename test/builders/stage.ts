import { type Instant, plusHours, plusMinutes, toInstant } from '../../services/cases/instant.ts';
import {
  type AnsweredBy,
  IT_UNIT,
  type Stage,
  type StageKind,
  type StageOf,
} from '../../services/cases/stage.ts';
import { aDraft, anOrder, aReport, evidence } from './facts.ts';
import { aReporter, aUser } from './people.ts';

const SINCE: Instant = toInstant('2026-11-23T09:00:00Z');

function stages(): { readonly [S in StageKind]: StageOf<S> } {
  const since = SINCE;
  const reminder = { sent: 0, nextAt: plusHours(SINCE, 24) };
  const known = evidence('accepted', '250 2.0.0 OK');
  return {
    'waiting-in-window': {
      kind: 'waiting-in-window',
      about: 'password',
      until: plusHours(SINCE, 20),
      windowUntil: plusHours(SINCE, 20),
    },
    'asking-arrival': {
      kind: 'asking-arrival',
      about: 'reset',
      purpose: 'first',
      evidence: known,
      lookedAgain: false,
      windowUntil: null,
      since,
      reminder,
    },
    'checking-address': {
      kind: 'checking-address',
      why: 'window-over',
      report: aReport(),
      windowUntil: null,
      since,
      reminder,
    },
    'awaiting-approval': {
      kind: 'awaiting-approval',
      proposal: {
        kind: 'address',
        code: 'k3fp',
        requestedBy: aReporter(),
        requesterUserId: 'u-reporter',
        notBy: [],
        from: aUser().email,
        to: aReport('m.garcia@getafe.example'),
        version: 'v1',
      },
      back: {
        kind: 'checking-address',
        why: 'window-over',
        report: aReport(),
        windowUntil: null,
        since,
        reminder,
      },
      asked: { level: 'near', operatorIds: ['op-coordinator', 'op-carmen'], notReached: [] },
      since,
      expiresAt: plusHours(SINCE, 48),
      reminder,
    },
    'changing-address': {
      kind: 'changing-address',
      from: aUser().email,
      to: 'm.garcia@getafe.example',
      version: 'v1',
      order: anOrder(),
      purpose: 'correction',
      loan: null,
      personal: false,
      mailSystem: null,
      since,
    },
    'asking-reset': { kind: 'asking-reset', why: 'has-a-password', since, reminder },
    resetting: { kind: 'resetting', purpose: 'first', order: anOrder(), since },
    'self-service': { kind: 'self-service', purpose: 'first', order: anOrder(), since, reminder },
    watching: {
      kind: 'watching',
      purpose: 'first',
      resetId: 'r-1',
      requestedAt: since,
      lookAt: plusMinutes(since, 1),
      until: plusMinutes(since, 5),
      lookedAgain: false,
      evidence: evidence('queued'),
      since,
    },
    'mailbox-full': {
      kind: 'mailbox-full',
      evidence: evidence('refused', '552 5.2.2 Full'),
      since,
      reminder,
    },
    'held-by-sender': {
      kind: 'held-by-sender',
      why: 'queued-or-held',
      evidence: evidence('held'),
      since,
      reminder,
    },
    'own-mailbox': { kind: 'own-mailbox', evidence: known, since, reminder },
    'drafting-request': {
      kind: 'drafting-request',
      draft: aDraft(),
      evidence: known,
      confirmAt: null,
      since,
      reminder,
    },
    'with-it': { kind: 'with-it', confirmAt: null, since },
    'needs-coordinator': { kind: 'needs-coordinator', why: 'effect-failed', since, reminder },
    closed: {
      kind: 'closed',
      end: 'solved',
      how: 'reported',
      at: since,
      rechecks: [plusHours(since, 7 * 24), plusHours(since, 30 * 24)],
      recheckAsked: false,
    },
  };
}

/** One ordinary example of each stage, begun at nine on the builders' Monday; fields can be replaced. */
export function aStage<S extends StageKind>(kind: S, overrides: Partial<StageOf<S>> = {}): Stage {
  return { ...stages()[kind], ...overrides } as Stage;
}

/** An answer named a recipient that the rules do not allow, and the coordinators are asked. */
export function aNamedRecipient(answeredBy: AnsweredBy): Stage {
  return {
    ...stages()['awaiting-approval'],
    proposal: {
      kind: 'recipient',
      code: 'k3fp',
      requestedBy: { operatorId: IT_UNIT, name: 'CAU Getafe', email: 'it@getafe.example' },
      requesterUserId: null,
      notBy: [],
      to: 'help@provider.example',
      answeredBy,
    },
  };
}
