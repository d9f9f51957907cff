import type { Case, MailEvidence } from './case.ts';
import type { Instant } from './instant.ts';

/** Whose word a rung is. */
export type RungSource =
  /** The record of the system that sends IMI's mails. */
  | { readonly kind: 'sending-side' }
  /** Read from a bounce that this person pasted. */
  | { readonly kind: 'pasted'; readonly by: string }
  | { readonly kind: 'reporter'; readonly name: string | null }
  | { readonly kind: 'affected-user' };

export type Rung = { readonly at: Instant | null; readonly source: RungSource } & (
  | { readonly kind: 'requested' | 'taken-by-sender' | 'held' | 'not-arrived' | 'arrived' }
  /** Nothing is known of the way between: a state of its own, said as such. */
  | { readonly kind: 'unknown' }
  | {
      /** By the recipient's server, which does not say that it is in the mailbox. */
      readonly kind: 'accepted' | 'deferred' | 'refused';
      readonly host: string | null;
      readonly reply: string | null;
    }
);

const BY_SENDER = { kind: 'sending-side' } as const;

function sourceOf({ pastedBy }: MailEvidence): RungSource {
  return pastedBy === null ? BY_SENDER : { kind: 'pasted', by: pastedBy };
}

/** How far the mail got, by the latest word of it. */
function wayOf(evidence: MailEvidence): readonly Rung[] {
  const source = sourceOf(evidence);
  const { state, host, reply } = evidence;
  const taken =
    evidence.sentAt === null
      ? []
      : ([{ kind: 'taken-by-sender', at: evidence.sentAt, source: BY_SENDER }] as const);
  switch (state) {
    case 'unknown':
      return [...taken, { kind: 'unknown', at: evidence.seenAt, source }];
    case 'queued':
    case 'held':
      return [...taken, { kind: 'held', at: evidence.seenAt, source }];
    default:
      return [...taken, { kind: state, at: evidence.attemptAt, source, host, reply }];
  }
}

/** Where users ask for the mail themselves, that they did is known from whoever said so. */
function requested({ resets }: Case): readonly Rung[] {
  const last = resets.at(-1);
  if (last === undefined) return [];
  const source: RungSource = last.resetId === null ? { kind: 'reporter', name: null } : BY_SENDER;
  return [{ kind: 'requested', at: last.requestedAt, source }];
}

/** What people said of the newest mail; without a mail, of whichever they wait for. */
function saidOf(c: Case): readonly Rung[] {
  const { stage, complaint } = c;
  if (stage.kind === 'closed' && stage.end === 'solved') {
    const source: RungSource =
      stage.how === 'first-hand' ? { kind: 'affected-user' } : { kind: 'reporter', name: null };
    return [{ kind: 'arrived', at: stage.at, source }];
  }
  const last = c.resets.at(-1);
  if (last !== undefined && complaint.at <= last.knownAt) return [];
  const name = c.reporters.find(({ operatorId }) => operatorId === complaint.by)?.name ?? null;
  return [{ kind: 'not-arrived', at: complaint.at, source: { kind: 'reporter', name } }];
}

/**
 * What is known of the newest mail, from the first step to the last, each with its instant and its source. It never
 * says more than its sources saw: where nothing is known of the way, that is a rung as well.
 */
export function evidenceLadder(c: Case): readonly Rung[] {
  const evidence = c.resets.at(-1)?.evidence ?? c.firstMail;
  const way: readonly Rung[] =
    evidence === null ? [{ kind: 'unknown', at: null, source: BY_SENDER }] : wayOf(evidence);
  return [...requested(c), ...way, ...saidOf(c)];
}
