import { type Move, move } from '../answer.ts';
import type { Case, MailEvidence, Order, ResetPurpose } from '../case.ts';
import { earliest, type Instant, plusMinutes } from '../instant.ts';
import type { Policy } from '../policy.ts';
import type { StageOf } from '../stage.ts';
import { firstReminder } from './remind.ts';
import { tellReporters } from './tell.ts';

/** Between the reset and the question, the evidence is looked at this often. */
const LOOKS = 5;

export function nextLook(from: Instant, until: Instant, policy: Policy, c: Pick<Case, 'profile'>): Instant {
  return earliest(plusMinutes(from, policy.resetMailMinutes[c.profile] / LOOKS), until) ?? until;
}

export function nothingKnown(to: string, seenAt: Instant): MailEvidence {
  return {
    state: 'unknown',
    to,
    seenAt,
    sentAt: null,
    attemptAt: null,
    host: null,
    reply: null,
    from: null,
    subject: null,
    messageId: null,
    pastedBy: null,
  };
}

export interface Started {
  readonly resetId: string | null;
  readonly requestedAt: Instant;
  readonly evidence: MailEvidence;
  readonly purpose: ResetPurpose;
  readonly order: Order;
}

type StartedKey = 'reset-done' | 'reset-in-flight' | 'self-service-asked';

/** The mail is on its way; the case comes back after the minutes that such a mail takes. */
export function watch(c: Case, started: Started, at: Instant, policy: Policy, key: StartedKey): Move {
  const until = plusMinutes(started.requestedAt, policy.resetMailMinutes[c.profile]);
  const { resetId, requestedAt, evidence, purpose, order } = started;
  const done = { resetId, requestedAt, knownAt: at, purpose, to: c.user.email, order, evidence };
  return move(
    {
      stage: {
        kind: 'watching',
        purpose,
        resetId,
        requestedAt,
        lookAt: nextLook(at, until, policy, c),
        until,
        lookedAgain: false,
        evidence,
        since: at,
      },
      resets: [...c.resets, done],
      heldUpSince: null,
    },
    tellReporters(c, key, { address: c.user.email, until: { instant: until } }),
  );
}

/** Once the sending side let the mail go, it gets its minutes, and is looked at from the first moment on. */
export function watchAgain(c: Case, at: Instant, policy: Policy): Move | null {
  const last = c.resets.at(-1);
  if (last === undefined) return null;
  const { resetId, requestedAt, purpose, evidence } = last;
  const until = plusMinutes(at, policy.resetMailMinutes[c.profile]);
  return move(
    {
      stage: {
        kind: 'watching',
        purpose,
        resetId,
        requestedAt,
        lookAt: resetId === null ? until : at,
        until,
        lookedAgain: true,
        evidence,
        since: at,
      },
    },
    tellReporters(c, 'sender-released', { until: { instant: until } }),
  );
}

/** What is known already is said with the question, so that nobody looks for a mail that has not come through. */
function questionFor(stage: StageOf<'watching'>, evidence: MailEvidence) {
  if (evidence.state === 'held' || evidence.state === 'queued') return 'reset-held';
  if (stage.lookedAgain) return 'reset-again';
  return evidence.state === 'deferred' ? 'reset-deferred' : 'reset';
}

export function askArrival(
  c: Case,
  stage: StageOf<'watching'>,
  evidence: MailEvidence,
  at: Instant,
  policy: Policy,
): Move {
  return move(
    {
      stage: {
        kind: 'asking-arrival',
        about: 'reset',
        purpose: stage.purpose,
        evidence,
        lookedAgain: stage.lookedAgain,
        windowUntil: null,
        since: at,
        reminder: firstReminder(at, policy),
      },
    },
    tellReporters(c, `asking-arrival.${questionFor(stage, evidence)}`, { address: c.user.email }),
  );
}

export function withEvidence(c: Case, evidence: MailEvidence): Case['resets'] {
  const last = c.resets.at(-1);
  return last === undefined ? c.resets : [...c.resets.slice(0, -1), { ...last, evidence }];
}

/** A look that found nothing, or only the first step, takes nothing away from what somebody pasted. */
export function bestKnown(c: Case, seen: MailEvidence): MailEvidence {
  const known = c.resets.at(-1)?.evidence;
  if (known === undefined || known.pastedBy === null) return seen;
  const cameBack = seen.state === 'accepted' && known.state === 'refused';
  return seen.state === 'unknown' || cameBack ? known : seen;
}
