import type { MailEvidence } from './case.ts';
import type { Mail } from './directory.ts';
import type { Instant } from './instant.ts';

/** What the evidence of a mail that did not arrive says about whose move it is. */
export type Verdict =
  | 'wrong-address'
  | 'mailbox-full'
  | 'refused-by-policy'
  | 'refused-otherwise'
  | 'sender-not-authenticated'
  | 'deferred'
  | 'held'
  | 'accepted'
  | 'unknown';

/** The enhanced status code (RFC 3463) in a reply such as `550 5.1.1 User unknown`, or null. */
export function enhancedStatusCode(reply: string | null): string | null {
  return reply?.match(/(?:^|[\s\-#([<])([245]\.\d{1,3}\.\d{1,3})(?=$|[^\d.]|\.(?!\d))/)?.[1] ?? null;
}

/** Sources: RFC 3463 (class.subject.detail), RFC 7372 (authentication), RFC 7505 (null MX). */
function refusalVerdict(reply: string | null): Verdict {
  const code = enhancedStatusCode(reply);
  if (code === null) return 'refused-otherwise';
  // X.1.7 and X.1.8 speak of the sender's address; whatever else is X.1 speaks of the recipient's.
  if (code.startsWith('5.1.') && code !== '5.1.7' && code !== '5.1.8') return 'wrong-address';
  if (code === '5.2.2') return 'mailbox-full';
  if (/^5\.7\.2[0-7]$/.test(code)) return 'sender-not-authenticated';
  if (code.startsWith('5.7.')) return 'refused-by-policy';
  return 'refused-otherwise';
}

export function verdict(evidence: MailEvidence): Verdict {
  switch (evidence.state) {
    case 'refused':
      return refusalVerdict(evidence.reply);
    case 'queued':
    case 'held':
      return 'held';
    default:
      return evidence.state;
  }
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
  };
}
