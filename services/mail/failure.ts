import { MailRefused, MailUnavailable } from '../desk/ports/mailer.ts';

const LONGEST_REPLY = 500;

/** What nodemailer's errors carry beyond a message. */
interface SmtpFailure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
}

const read = (value: unknown): string => (typeof value === 'string' ? value : '');

function replyOf(failure: SmtpFailure): string {
  return read(failure.response)
    .slice(0, LONGEST_REPLY)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
}

/** Says what failed without the server's words: these often repeat an address, and a cause is logged. */
function causeOf(failure: SmtpFailure): Error {
  const parts = [read(failure.code), read(failure.command), String(failure.responseCode ?? '')];
  return new Error(parts.filter((part) => part !== '').join(' ') || 'no reply');
}

/** RFC 5321, 4.2.1: 5yz is for good; 4yz, silence and a broken connection are worth a repeat. */
export function mailFailure(thrown: unknown): MailRefused | MailUnavailable {
  const failure: SmtpFailure = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const cause = causeOf(failure);
  // A wrong password for the mail server says nothing about this mail: it goes out when the setting is mended.
  const permanent = typeof failure.responseCode === 'number' && failure.responseCode >= 500;
  if (permanent && failure.code !== 'EAUTH') return new MailRefused(replyOf(failure), cause);
  return new MailUnavailable('The mail server did not take the mail.', { cause });
}

/**
 * A mail that only some recipients were accepted for counts as not sent: the first permanent no decides, since repeating
 * would not change it.
 */
export function partialFailure(rejections: readonly unknown[]): MailRefused | MailUnavailable {
  const failures = rejections.map(mailFailure);
  return failures.find((failure) => failure instanceof MailRefused) ?? failures[0] ?? mailFailure(rejections);
}
