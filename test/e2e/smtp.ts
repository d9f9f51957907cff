import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { type AddressObject, type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { Trip } from './trip.ts';
import { createWaiting } from './until.ts';

export interface TakenMail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly parsed: ParsedMail;
}

/** What the server says at its steps; null is a yes. */
export interface SmtpManners {
  recipient?: (to: string) => { readonly code: number; readonly text: string } | null;
  hangUpInData?: boolean;
}

export interface MailServer {
  readonly url: string;
  /** Every mail that was taken, repeats included. */
  taken(): readonly TakenMail[];
  /** Mails to this recipient; each Message-ID once. */
  distinct(to: string): readonly TakenMail[];
  /** Waits for a mail to this recipient whose subject or text fits. */
  mailed(to: string, pattern: RegExp): Promise<TakenMail>;
  behave(manners: SmtpManners): void;
  /** Dialogues begun, those included that came to nothing. */
  dialogues(): number;
  close(): Promise<void>;
}

function hangUp(connection: unknown): void {
  (connection as { _socket?: Socket })._socket?.destroy();
}

export function addressesOf(field: AddressObject | readonly AddressObject[] | undefined): readonly string[] {
  return [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ''));
}

/** A real SMTP server on a free port, which knows everything it took. */
export async function startMailServer(trip: Trip): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const waiting = createWaiting();
  let manners: SmtpManners = {};
  let dialogues = 0;
  const cut = (): void => server.connections.forEach(hangUp);

  const server = new SMTPServer({
    logger: false,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      if (trip('mail:before')) return cut();
      const no = manners.recipient?.(address) ?? null;
      done(no === null ? null : Object.assign(new Error(no.text), { responseCode: no.code }));
    },
    onMailFrom(_address, _session, done) {
      dialogues += 1;
      done();
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (manners.hangUpInData) cut();
      });
      const take = async (): Promise<void> => {
        const parsed = await simpleParser(Buffer.concat(chunks));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        taken.push({ messageId: parsed.messageId ?? '', to, parsed });
        if (trip('mail:taken')) cut();
        else {
          done();
          // The 250 is on its way; the product had no time to read it.
          trip('mail:after-250');
        }
        waiting.changed();
      };
      stream.once('end', () => {
        if (!manners.hangUpInData) take().catch(done);
      });
    },
  });
  // A client that went away is what some tests are about.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as AddressInfo;

  // Copies of the same mail are handed over apart, with a text of their own.
  const isTo = (mail: TakenMail, to: string): boolean =>
    mail.to.includes(to) && addressesOf(mail.parsed.to).includes(to);

  return {
    url: `smtp://127.0.0.1:${port}`,
    taken: () => taken,
    dialogues: () => dialogues,
    distinct: (to) => [
      ...new Map(
        taken.filter((mail) => isTo(mail, to)).map((mail) => [mail.messageId, mail] as const),
      ).values(),
    ],
    mailed: (to, pattern) =>
      waiting.until(
        () =>
          taken.find(
            (mail) => isTo(mail, to) && pattern.test(`${mail.parsed.subject}\n${mail.parsed.text}`),
          ) ?? null,
        {
          what: () =>
            `a mail to ${to} like ${pattern}; taken: ${taken.map(({ to: all, parsed }) => `${all} "${parsed.subject}"`).join(', ')}`,
        },
      ),
    behave(next) {
      manners = next;
    },
    async close() {
      cut();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
