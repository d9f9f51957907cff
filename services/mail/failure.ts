import { MailRefused, MailUnavailable } from '../desk/ports/mailer.ts';

const LONGEST_REPLY = 500;

/** What nodemailer's errors carry beyond a message. */
interface SmtpFailure {
  readonly code?: unknown;
  readonly command?: unknown;
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly recipient?: unknown;
  /** With each recipient's own failure, also where all of them failed. */
  readonly rejectedErrors?: unknown;
}

/** The server's words about this mail; before them it speaks of the connection, the settings or the login. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];
/** RFC 4954, 6: it wants another login. */
const ABOUT_THE_LOGIN = [530, 534, 535, 538];

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

function isForGood({ code, command, responseCode }: SmtpFailure): boolean {
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode > 599) return false;
  if (code === 'EAUTH' || ABOUT_THE_LOGIN.includes(responseCode)) return false;
  return ABOUT_THE_MAIL.includes(read(command));
}

function asFailure(thrown: unknown): SmtpFailure {
  return typeof thrown === 'object' && thrown !== null ? thrown : {};
}

/**
 * RFC 5321, 4.2.1: 5yz is for good; 4yz, silence and a broken connection are worth a repeat. So is a server that does not
 * want to talk with us at all: that says nothing about this mail, which goes out when the setting is mended.
 */
export function mailFailure(thrown: unknown): MailRefused | MailUnavailable {
  const failure = asFailure(thrown);
  const cause = causeOf(failure);
  if (isForGood(failure)) return new MailRefused(replyOf(failure), cause);
  return new MailUnavailable('The mail server did not take the mail.', { cause });
}

function rejectionsIn(thrown: unknown): readonly SmtpFailure[] {
  const { rejectedErrors } = asFailure(thrown);
  return Array.isArray(rejectedErrors) ? rejectedErrors.map(asFailure) : [];
}

/**
 * The failure of a mail by those whom it is for; null: all of them were accepted. The first permanent no decides, since
 * repeating would not change it. `said` is what the library resolved or rejected with.
 */
export function failureOf(to: readonly string[], said: unknown): MailRefused | MailUnavailable | null {
  const theirs = rejectionsIn(said).filter(({ recipient }) => to.includes(read(recipient)));
  const failures = theirs.map(mailFailure);
  return failures.find((failure) => failure instanceof MailRefused) ?? failures[0] ?? null;
}
