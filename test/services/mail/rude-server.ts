import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

type Step = 'greeting' | 'EHLO' | 'HELO' | 'STARTTLS' | 'MAIL' | 'RCPT' | 'DATA' | 'body' | 'RSET' | 'QUIT';

/** Text or bytes are sent as they are; `nothing` is silence, `drop` breaks the connection. */
export type Rudeness = string | Buffer | 'nothing' | 'drop' | ((socket: Socket) => void);

const POLITE: Readonly<Partial<Record<Step, string>>> = {
  greeting: '220 mx.rude.example ESMTP\r\n',
  EHLO: '250-mx.rude.example\r\n250 8BITMIME\r\n',
  HELO: '250 mx.rude.example\r\n',
  STARTTLS: '220 go ahead\r\n',
  MAIL: '250 2.1.0 OK\r\n',
  RCPT: '250 2.1.5 OK\r\n',
  DATA: '354 go ahead\r\n',
  body: '250 2.0.0 taken\r\n',
  RSET: '250 OK\r\n',
  QUIT: '221 bye\r\n',
};

/** SMTP by hand on a free port of the loopback, polite but for the named steps. `bodies` holds what came before the dot. */
export async function startRudeServer(rude: Partial<Record<Step, Rudeness>>) {
  const sockets = new Set<Socket>();
  const bodies: string[] = [];
  const steps: Step[] = [];

  function answer(socket: Socket, step: Step): void {
    steps.push(step);
    const said = rude[step] ?? POLITE[step] ?? '500 5.5.1 what\r\n';
    if (typeof said === 'function') said(socket);
    else if (said === 'drop') socket.destroy();
    else if (said !== 'nothing') socket.write(said);
  }

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    let heard = '';
    let inBody = false;
    socket.on('data', (bytes) => {
      heard += bytes.toString('latin1');
      for (;;) {
        const end = inBody ? heard.indexOf('\r\n.\r\n') : heard.indexOf('\r\n');
        if (end < 0) return;
        const line = heard.slice(0, end);
        heard = heard.slice(end + (inBody ? 5 : 2));
        if (inBody) bodies.push(line);
        const step = inBody ? 'body' : (line.slice(0, 8).split(/[ :]/)[0]?.toUpperCase() as Step);
        inBody = step === 'DATA' && rude.DATA === undefined;
        answer(socket, step);
      }
    });
    answer(socket, 'greeting');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    bodies,
    steps,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
