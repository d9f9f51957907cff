import type { Instant } from '../../cases/instant.ts';

export interface OutgoingMail {
  /** Without angle brackets; the same on a repeat, so that a repeat is recognisable. */
  readonly messageId: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** What all but the first of `to` read instead: the same mail, without what is for the first alone. */
  readonly forOthers?: { readonly text: string; readonly html: string };
  /** BCP 47, for `Content-Language`. */
  readonly language: string;
  readonly date: Instant;
  /** True: nobody clicked; sent as `Auto-Submitted: auto-generated`. */
  readonly auto: boolean;
}

export interface Mailer {
  /**
   * Resolves once the next mail server took responsibility for everybody in `to`; that says nothing of any inbox.
   * A copy that was refused holds nothing up and is not tried again: it is only counted.
   * Rejects with {@link MailRefused} for a permanent no and with {@link MailUnavailable} when a repeat makes sense; the outcome
   * may then be unknown, and the repeat carries the same Message-ID. Whoever took an earlier try does not get the repeat,
   * as far as this process remembers.
   */
  send(mail: OutgoingMail): Promise<{ readonly reply: string; readonly copiesRefused: number }>;
  /** Whether a connection can be made; never rejects. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  readonly reply: string;
  constructor(reply: string, cause?: unknown) {
    super('The mail server refused the mail.', { cause });
    this.reply = reply;
  }
}

export class MailUnavailable extends Error {
  override readonly name = 'MailUnavailable';
}
