import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { HttpRefusal, type RefusalStatus } from './http-refusal.ts';

const STATUS_OF: Readonly<Record<string, RefusalStatus>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Milliseconds in which an answer on the bare connection may be read; no time-out of the server reaches such a connection. */
const LINGER_MS = 1_000;

/** An answer on the bare connection, with the headers that every answer has; then it is hung up. */
export function hangUp(
  socket: Duplex,
  status: RefusalStatus,
  always: Readonly<Record<string, string>>,
): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = JSON.stringify({ error: { code: String(status), message: new HttpRefusal(status).message } });
  const headers = {
    ...always,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  socket.resume();
  const cut = setTimeout(() => socket.destroy(), LINGER_MS);
  socket.once('close', () => clearTimeout(cut));
}

/**
 * Node takes its own listener off a connection that it hands over, as at `upgrade`; a caller who then hangs up roughly
 * would end the process. Whatever is wrong with a connection, Node closes it by itself.
 */
export function surviveBrokenConnections(server: Server): void {
  server.on('connection', (socket: Socket) => socket.on('error', () => socket.destroy()));
}

/** Nothing here is upgraded; unanswered, such a connection would stay open for ever and outside of every time-out. */
export function refuseUpgrades(server: Server, always: Readonly<Record<string, string>>): void {
  server.on('upgrade', (_request: IncomingMessage, socket: Duplex) => hangUp(socket, 400, always));
}

/** What never becomes a request: no HTTP, headers too large, lengths that contradict each other, too slow. */
export function answerClientErrors(server: Server, always: Readonly<Record<string, string>>): void {
  server.on('clientError', (error: Error & { readonly code?: string }, socket: Duplex) => {
    if (error.code === 'ECONNRESET') {
      socket.destroy();
      return;
    }
    hangUp(socket, STATUS_OF[error.code ?? ''] ?? 400, always);
  });
}
