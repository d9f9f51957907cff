import type { MailEvidence } from './case.ts';
import type { Mail } from './directory.ts';
import type { Instant } from './instant.ts';
import { meaningOfReply } from './replies/meaning-of-reply.ts';
import { readReply } from './replies/read-reply.ts';
import { type ReplyMeaning, type ReplySide, SIDE_OF } from './replies/reply-meaning.ts';

/** What the evidence of a mail that did not arrive says about whose move it is. */
export type Verdict =
  | 'wrong-address'
  | 'mailbox-full'
  | 'refused-by-policy'
  | 'refused-otherwise'
  | 'sender-not-authenticated'
  | 'sender-blocked'
  | 'deferred'
  | 'held'
  | 'accepted'
  | 'unknown';

/** The enhanced status code (RFC 3463) in a reply such as `550 5.1.1 User unknown`, or null. */
export function enhancedStatusCode(reply: string | null): string | null {
  return reply === null ? null : readReply(reply).enhanced;
}

const OF_MEANING: Readonly<Partial<Record<ReplyMeaning, Verdict>>> = {
  'mailbox-full': 'mailbox-full',
  'sender-blocked': 'sender-blocked',
  greylisted: 'refused-by-policy',
};

const OF_SIDE: Readonly<Record<ReplySide, Verdict>> = {
  address: 'wrong-address',
  mailbox: 'refused-otherwise',
  system: 'refused-otherwise',
  network: 'refused-otherwise',
  policy: 'refused-by-policy',
  sender: 'sender-not-authenticated',
  time: 'refused-otherwise',
};

function refusalVerdict(reply: string | null): Verdict {
  const meaning = meaningOfReply(reply);
  return meaning === null ? 'refused-otherwise' : (OF_MEANING[meaning] ?? OF_SIDE[SIDE_OF[meaning]]);
}

/** A full mailbox is its owner's to empty, whether the other side says "no" or "not now". */
export function verdict(evidence: MailEvidence): Verdict {
  switch (evidence.state) {
    case 'refused':
      return refusalVerdict(evidence.reply);
    case 'deferred':
      return meaningOfReply(evidence.reply) === 'mailbox-full' ? 'mailbox-full' : 'deferred';
    case 'queued':
    case 'held':
      return 'held';
    default:
      return evidence.state;
  }
}

const NOT_HELPED_BY_TIME: readonly Verdict[] = [
  'wrong-address',
  'mailbox-full',
  'sender-not-authenticated',
  'sender-blocked',
];

/** The same once time has passed: what is put off for a reason that time does not mend counts as refused for it. */
export function lastingVerdict(evidence: MailEvidence): Verdict {
  const told = verdict(evidence);
  if (told !== 'deferred') return told;
  const refused = refusalVerdict(evidence.reply);
  return NOT_HELPED_BY_TIME.includes(refused) ? refused : told;
}

export function evidenceOf(mail: Mail, seenAt: Instant): MailEvidence {
  const last = mail.attempts.at(-1);
  return {
    state: mail.state,
    to: mail.to,
    seenAt,
    sentAt: mail.sentAt,
    attemptAt: last?.at ?? null,
    host: last?.host ?? null,
    reply: last?.reply ?? null,
    from: mail.from,
    subject: mail.subject,
    messageId: mail.messageId,
    pastedBy: null,
  };
}
