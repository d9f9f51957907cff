import { type CaseIn, type Handler, type Ignored, ignore, isIgnored, type Move, move } from '../answer.ts';
import type { Case, MailEvidence } from '../case.ts';
import type { CaseEvent, PersonActing } from '../events.ts';
import type { BounceReport, PastedMail } from '../pasted.ts';
import type { Policy } from '../policy.ts';
import { senderAddress } from '../sender-address.ts';
import type { StageKind } from '../stage.ts';
import { enhancedStatusCode } from '../verdict.ts';
import { optional, tellReportersOf } from './tell.ts';
import { nothingKnown, withEvidence } from './watch.ts';

type Pasted<K extends PastedMail['kind']> = CaseEvent<'evidence-pasted'> & {
  readonly pasted: Extract<PastedMail, { readonly kind: K }>;
};

/** Source: RFC 3464, 2.3.3. What a list or another system took over was accepted, and no more is known. */
const STATE: Readonly<Record<BounceReport['action'], MailEvidence['state'] | null>> = {
  failed: 'refused',
  delayed: 'deferred',
  delivered: 'accepted',
  relayed: 'accepted',
  expanded: 'accepted',
  unknown: null,
};

function replyOf({ reply, status }: BounceReport): string | null {
  if (reply === null || status === null) return reply ?? status;
  return enhancedStatusCode(reply) === null ? `${status} ${reply}` : reply;
}

function sameMailbox(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** What the bounce says of the newest mail, or why it says nothing of it. */
function evidenceIn(c: Case, event: Pasted<'bounce'>, by: PersonActing): MailEvidence | Ignored {
  const last = c.resets.at(-1);
  const known = last?.evidence ?? c.firstMail;
  const to = last?.to ?? c.user.email;
  const report = event.pasted.reports.find(({ recipient }) => sameMailbox(recipient, to));
  if (report === undefined) return ignore('evidence-pasted.other-address');
  const state = STATE[report.action];
  if (state === null) return ignore('evidence-pasted.says-nothing');
  if (report.at !== null && last !== undefined && report.at < last.requestedAt)
    return ignore('evidence-pasted.older-mail');
  const read = { state, host: report.host, reply: replyOf(report), attemptAt: report.at };
  const isRepeat = known?.state === state && known.reply === read.reply && known.attemptAt === read.attemptAt;
  if (known?.pastedBy != null) {
    if (isRepeat) return ignore('evidence-pasted.already');
    // What came back stays refused: that an earlier server took it says less.
    if (known.state === 'refused' && state === 'accepted') return ignore('evidence-pasted.says-nothing');
  }
  // The record ends where the next server took the mail; a bounce may come from behind it (RFC 5321, 6.1).
  const cameBack = known?.state === 'accepted' && state === 'refused';
  if (known !== null && known.pastedBy === null && known.state !== 'unknown' && !cameBack)
    return ignore('evidence-pasted.known-already');
  return { ...(known ?? nothingKnown(to, event.at)), ...read, seenAt: event.at, pastedBy: by.name };
}

/** Kept as what is known of the newest mail, and nothing else changes. */
export function noteEvidence(c: Case, evidence: MailEvidence): Move {
  return c.resets.length === 0 ? move({ firstMail: evidence }) : move({ resets: withEvidence(c, evidence) });
}

function bounce<S extends StageKind>(
  c: CaseIn<S>,
  event: Pasted<'bounce'>,
  by: PersonActing,
  policy: Policy,
  onSeen: Handler<S, 'mail-seen'>,
): Move | Ignored {
  const evidence = evidenceIn(c, event, by);
  if ('ignored' in evidence) return evidence;
  const seen = { ...event, kind: 'mail-seen', resetId: c.resets.at(-1)?.resetId ?? null, evidence } as const;
  const answer = onSeen(c, seen, policy);
  const moved = isIgnored(answer) ? noteEvidence(c, evidence) : answer;
  const complaint = evidence.state === 'refused' ? { complaint: { by: by.operatorId, at: event.at } } : {};
  const facts = {
    who: by.name,
    address: evidence.to,
    state: evidence.state,
    ...optional('reply', evidence.reply),
  };
  const told = tellReportersOf(c, by.operatorId, 'evidence.bounce', facts, 'nothing');
  return { change: { ...moved.change, ...complaint }, effects: [...told, ...moved.effects] };
}

/** It shows what the Commission's mails are called; it is never believed of a mail from elsewhere. */
function receivedMail(c: Case, event: Pasted<'received-mail'>, by: PersonActing): Move | Ignored {
  const { isCommission, envelopeFrom, dkimDomain, messageId } = event.pasted;
  const from = senderAddress(event.pasted.from);
  if (!isCommission || from === null) return ignore('evidence-pasted.not-the-sender');
  if (c.senderSeen?.from === from && c.senderSeen.messageId === messageId)
    return ignore('evidence-pasted.already');
  const senderSeen = { from, envelopeFrom, dkimDomain, messageId, by: by.name, at: event.at };
  const told = (show: 'draft' | 'nothing') =>
    tellReportersOf(c, by.operatorId, 'evidence.sender', { who: by.name, address: from }, show);
  if (c.stage.kind !== 'drafting-request') return move({ senderSeen }, told('nothing'));
  const { draft } = c.stage;
  return move(
    { senderSeen, stage: { ...c.stage, draft: { ...draft, version: draft.version + 1 } } },
    told('draft'),
  );
}

function read<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'evidence-pasted'>,
  policy: Policy,
  onSeen: Handler<S, 'mail-seen'>,
): Move | Ignored {
  const { by, pasted } = event;
  if (by.kind !== 'person') return ignore('evidence-pasted.nobody');
  switch (pasted.kind) {
    case 'bounce':
      return bounce(c, { ...event, pasted }, by, policy, onSeen);
    case 'received-mail':
      return receivedMail(c, { ...event, pasted }, by);
    case 'automatic-reply':
      return ignore('evidence-pasted.automatic-reply');
  }
}

/** What somebody pasted becomes evidence, its source named; nothing else of the mail is kept. */
export function pastedEvidence<S extends StageKind>(
  c: CaseIn<S>,
  event: CaseEvent<'evidence-pasted'>,
  policy: Policy,
): Move | Ignored {
  return read(c, event, policy, (_c, { evidence }) => noteEvidence(c, evidence));
}

/** The same where the case goes on by what is known of its mail. */
export function pastedEvidenceAs<S extends StageKind>(
  onSeen: Handler<S, 'mail-seen'>,
): Handler<S, 'evidence-pasted'> {
  return (c, event, policy) => read(c, event, policy, onSeen);
}
