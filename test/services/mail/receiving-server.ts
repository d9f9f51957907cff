import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

type Said = { readonly code: number; readonly text: string } | null;

/** What a server says at each step; null is a yes. */
export interface Manners {
  readonly toRecipient?: (address: string) => Said;
  readonly toData?: () => Said;
  /** Closes the connection in the middle of the data. */
  readonly hangUpInData?: boolean;
  /** Never answers after the data. */
  readonly silentAfterData?: boolean;
  readonly toLogin?: () => Said;
  /** STARTTLS, with a certificate that nobody vouches for. */
  readonly offersTls?: boolean;
}

function asError(said: Said): Error | null {
  return said === null ? null : Object.assign(new Error(said.text), { responseCode: said.code });
}

/** A real SMTP server on a free port of the loopback. `received` holds what it was given, accepted or not. */
export async function startReceivingServer(manners: Manners = {}) {
  const received: { readonly raw: Buffer; readonly to: readonly string[]; readonly from: string }[] = [];
  const server = new SMTPServer({
    logger: false,
    disabledCommands: [
      ...(manners.toLogin === undefined ? ['AUTH'] : []),
      ...(manners.offersTls ? [] : ['STARTTLS']),
    ],
    allowInsecureAuth: true,
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onAuth: (_auth, _session, done) => {
      const no = asError(manners.toLogin?.() ?? null);
      if (no === null) done(null, { user: 'desk' });
      else done(no);
    },
    onRcptTo: ({ address }, _session, done) => done(asError(manners.toRecipient?.(address) ?? null)),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        if (manners.hangUpInData) stream.destroy();
      });
      if (manners.hangUpInData) stream.once('data', () => server.connections.forEach(hangUp));
      stream.once('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        received.push({ raw: Buffer.concat(chunks), to: rcptTo.map(({ address }) => address), from });
        if (!manners.silentAfterData) done(asError(manners.toData?.() ?? null));
      });
    },
  });
  // A client that went away is what some tests are about.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    async close() {
      server.connections.forEach(hangUp);
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function hangUp(connection: object): void {
  const { _socket: socket } = connection as { _socket?: { destroy(): void } };
  socket?.destroy();
}
