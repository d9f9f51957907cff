import { once } from 'node:events';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import { earliest, type Instant, toInstant } from '../../cases/instant.ts';
import type { Clock } from '../../desk/ports/clock.ts';
import { greetedAt } from './smtp-dialogue.ts';

export const RECEIVING_HOST = 'mx.mail.practice.example';

const MAX_BYTES = 10 * 1_048_576;

export interface SmtpNo {
  readonly code: number;
  /** With its enhanced status code first. */
  readonly text: string;
}

export interface ReceivingServerParts {
  readonly clock: Clock;
  /** Null lets the recipient in. */
  recipient(from: string, to: string, at: Instant): Promise<SmtpNo | null>;
  /** Resolves when the mail is kept for every recipient; what it says goes into the 250. */
  keep(mail: { from: string; to: readonly string[]; raw: Buffer; at: Instant }): Promise<string>;
}

/** SMTP on 127.0.0.1 for every domain; without TLS and authentication, since nothing leaves the machine. */
export function createReceivingServer({ clock, recipient, keep }: ReceivingServerParts) {
  const server = new SMTPServer({
    name: RECEIVING_HOST,
    banner: 'practice mail server',
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_BYTES,
    maxClients: 100,
    // A look-up of 127.0.0.1 for each dialogue would leave the machine.
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onRcptTo(address, session, done) {
      const from = sender(session);
      recipient(from, address.address, momentOf(session)).then(
        (no) => done(no === null ? null : smtpError(no)),
        () => done(smtpError(BROKEN)),
      );
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(smtpError({ code: 552, text: '5.3.4 Message too big' }));
        const to = session.envelope.rcptTo.map((address) => address.address);
        keep({ from: sender(session), to, raw: Buffer.concat(chunks), at: momentOf(session) }).then(
          (said) => done(null, said),
          () => done(smtpError(BROKEN)),
        );
      });
    },
  });
  // A client that breaks off is an everyday matter, and no reason to end the process.
  server.on('error', () => undefined);

  /** Never later than now: a mail of the future would be a riddle in somebody's inbox. */
  function momentOf(session: SMTPServerSession): Instant {
    const told = greetedAt(String(session.hostNameAppearsAs));
    const now = clock.now();
    return earliest(now, told === null ? null : toInstant(told)) ?? now;
  }

  return {
    /** Resolves with the port. */
    async listen(port: number): Promise<number> {
      const listener = server.listen(port, '127.0.0.1');
      await once(listener, 'listening');
      const address = listener.address();
      if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
      return address.port;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

const BROKEN: SmtpNo = { code: 451, text: '4.3.0 Local error, try again later' };

function sender(session: SMTPServerSession): string {
  return session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
}

function smtpError({ code, text }: SmtpNo): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
