import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isPlainAddress, type Mailbox, readMailbox } from '../cases/mail-address.ts';
import { type Mailer, MailRefused, type OutgoingMail } from '../desk/ports/mailer.ts';
import { createEarlierTries } from './earlier-tries.ts';
import { failureOf, mailFailure } from './failure.ts';
import { headerMessageId, headerName, headerText } from './header-text.ts';
import { partsOf } from './parts-of-mail.ts';
import { type MailTimeouts, transportOptions } from './transport-options.ts';

/** RFC 5321, 4.5.3.2 would wait ten minutes after the data; the outbox repeats with the same Message-ID instead. */
const TIMEOUTS: MailTimeouts = { connectMs: 10_000, silenceMs: 30_000, totalMs: 60_000 };

export interface Composition {
  readonly from: Mailbox;
  /** True: a draft that a mail program opens for sending (`X-Unsent`), not a mail that was sent. */
  readonly unsent?: boolean;
}

/** Addresses that only a list parser could read would add recipients: such a mail is not composed at all. */
function refuseOddAddresses(mail: OutgoingMail): void {
  const all = [...mail.to, ...mail.cc, ...(mail.replyTo === null ? [] : [mail.replyTo.address])];
  if (mail.to.length === 0 || !all.every(isPlainAddress))
    throw new MailRefused('not sent: a recipient is not one plain e-mail address');
}

function asAddress({ name, address }: Mailbox) {
  return { name: headerName(name), address };
}

function autoHeaders(mail: OutgoingMail): Record<string, string> {
  // RFC 3834: only what nobody clicked says so; the other header keeps out-of-office replies away from both kinds.
  return mail.auto ? { 'Auto-Submitted': 'auto-generated' } : {};
}

/** The mail as it goes over the wire. Rejects with {@link MailRefused} when an address is not a single plain one. */
export async function composeMail(
  mail: OutgoingMail,
  { from, unsent = false }: Composition,
): Promise<Buffer> {
  refuseOddAddresses(mail);
  const composer = new MailComposer({
    from: asAddress(from),
    to: mail.to.map((address) => ({ name: '', address })),
    cc: mail.cc.map((address) => ({ name: '', address })),
    ...(mail.replyTo === null ? {} : { replyTo: asAddress(mail.replyTo) }),
    subject: headerText(mail.subject),
    messageId: `<${headerMessageId(mail.messageId)}>`,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: `<${headerMessageId(mail.inReplyTo)}>` }),
    ...(mail.references.length === 0
      ? {}
      : { references: mail.references.map((id) => `<${headerMessageId(id)}>`).join(' ') }),
    date: new Date(mail.date),
    text: mail.text,
    ...(mail.html === null ? {} : { html: mail.html }),
    headers: {
      'Content-Language': headerText(mail.language),
      'X-Auto-Response-Suppress': 'All',
      ...autoHeaders(mail),
      ...(unsent ? { 'X-Unsent': '1' } : {}),
    },
    xMailer: false,
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

/** Throws RangeError where it cannot be read: the settings are wrong, and nothing could be sent. */
export function senderOf(text: string): Mailbox {
  const from = readMailbox(text);
  if (from === null)
    throw new RangeError('MAIL_FROM is not one address, such as Desk <desk@authority.example>');
  return from;
}

const addressOf = (one: string | { readonly address: string }): string =>
  typeof one === 'string' ? one : one.address;

/** `from` as in the settings: `Name <address>` or an address. No connection is kept open between mails. */
export function createMailer(wiring: {
  readonly smtpUrl: string;
  readonly from: string;
  readonly timeouts?: MailTimeouts;
}): Mailer {
  const timeouts = wiring.timeouts ?? TIMEOUTS;
  const from = senderOf(wiring.from);
  const tries = createEarlierTries();
  const transport = createTransport(transportOptions(wiring.smtpUrl, timeouts));

  /** Whoever took it is noted at once: of a later failure nobody gets it twice. */
  async function sendTo(mail: OutgoingMail, to: readonly string[], raw: Buffer) {
    const took = tries.tookIt(mail.messageId);
    const left = to.filter((address) => !took.has(address));
    if (left.length === 0) return { reply: '', refused: 0 };
    const envelope = { from: from.address, to: left };
    const isCopy = !left.some((address) => mail.to.includes(address));
    const info = await transport
      .sendMail({ envelope, raw, signal: AbortSignal.timeout(timeouts.totalMs) })
      .catch((thrown: unknown) => {
        if (isCopy && failureOf(left, thrown) instanceof MailRefused) return null;
        throw failureOf(mail.to, thrown) ?? mailFailure(thrown);
      });
    if (info === null) return { reply: '', refused: left.length };
    const rejected = new Set(info.rejected.map(addressOf));
    tries.note(
      mail.messageId,
      left.filter((address) => !rejected.has(address)),
    );
    const failure = failureOf(mail.to, info);
    if (failure !== null) throw failure;
    return { reply: info.response, refused: rejected.size };
  }

  return {
    async send(mail) {
      const [first, ...others] = await Promise.all(
        partsOf(mail).map(async ({ to, mail }) => ({ to, raw: await composeMail(mail, { from }) })),
      );
      if (first === undefined) throw new MailRefused('not sent: it is for nobody');
      const sent = await sendTo(mail, first.to, first.raw);
      const copies = [];
      for (const { to, raw } of others) copies.push(await sendTo(mail, to, raw));
      tries.forget(mail.messageId);
      const copiesRefused = [sent, ...copies].reduce((sum, { refused }) => sum + refused, 0);
      return { reply: sent.reply, copiesRefused };
    },

    async healthy() {
      return await transport.verify().then(
        () => true,
        () => false,
      );
    },

    async close() {
      transport.close();
    },
  };
}
