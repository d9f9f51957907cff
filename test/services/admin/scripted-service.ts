import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A service on a free port that answers whatever the test wants it to. */
export async function scriptedService() {
  const received: Received[] = [];
  let answer: (res: ServerResponse) => void = (res) => respond(res, 500);
  const server = createServer((req, res) => {
    let body = '';
    req.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8');
    });
    req.on('end', () => {
      received.push({ method: req.method ?? '', path: req.url ?? '', headers: req.headers, body });
      answer(res);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');

  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    answers(next: (res: ServerResponse) => void) {
      answer = next;
    },
    says(status: number, body: unknown, headers: Record<string, string> = {}) {
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      answer = (res) => respond(res, status, { 'content-type': type, ...headers }, JSON.stringify(body));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Two steps: where restify is loaded too, its `writeHead` returns nothing. */
export function respond(
  res: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body = '',
): void {
  res.writeHead(status, headers);
  res.end(body);
}
