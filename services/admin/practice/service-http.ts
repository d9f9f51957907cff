import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import restify, { type Request, type Response } from 'restify';
import { Problem, problemBody } from './problems.ts';

const MAX_BODY_BYTES = 65_536;

export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  header(name: string): string | null;
  /** Rejects with a problem for anything but a JSON object of reasonable size. */
  body(): Promise<Readonly<Record<string, unknown>>>;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly etag?: string;
}

export interface Route {
  readonly method: 'get' | 'post' | 'patch';
  readonly path: string;
  answer(asked: Asked): Promise<Answer> | Answer;
}

/** The routes on 127.0.0.1, every one behind the token but `/v1/health`. */
export function createServiceHttp({ token, routes }: { token: string; routes: readonly Route[] }) {
  const server = restify.createServer({ name: 'practice-admin-service' });
  // Node takes its own listener off a connection that it hands over, and a caller who hangs up would end the process.
  server.server.on('connection', (socket: Socket) => socket.on('error', () => socket.destroy()));
  server.server.on('upgrade', (_request: Request, socket: Duplex) => socket.destroy());
  server.pre((req: Request, res: Response, next: (go?: false) => void) => {
    if (urlOf(req).pathname === '/v1/health' || bears(req, token)) return next();
    sendProblem(res, new Problem('unauthorized'));
    return next(false);
  });
  for (const route of routes) {
    server[route.method](route.path, async (req: Request, res: Response) => {
      try {
        const answer = await route.answer(askedBy(req));
        send(res, answer.status, 'application/json', answer.body, answer.etag ? { ETag: answer.etag } : {});
      } catch (error) {
        sendProblem(res, error instanceof Problem ? error : new Problem('unavailable', { retryAfter: 5 }));
      }
    });
  }
  server.on('restifyError', (_req: Request, res: Response, error: unknown, done: () => void) => {
    const missing = error instanceof Error && 'statusCode' in error && error.statusCode === 404;
    sendProblem(res, new Problem(missing ? 'not-found' : 'bad-request'));
    done();
  });

  return {
    /** Resolves with the port. */
    async listen(port: number): Promise<number> {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const address: string | AddressInfo | null = server.server.address();
      if (address === null || typeof address === 'string')
        throw new Error('the practice service has no port');
      return address.port;
    },
    async close(): Promise<void> {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeAllConnections();
      await closed;
    },
  };
}

function askedBy(req: Request): Asked {
  return {
    path: req.params,
    query: urlOf(req).searchParams,
    header(name) {
      const value = req.headers[name];
      return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
    },
    body: () => jsonObject(req),
  };
}

function urlOf(req: Request): URL {
  return new URL(req.url ?? '/', 'http://127.0.0.1');
}

async function jsonObject(req: Request): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) throw new Problem('bad-request', { detail: 'The body is too large.' });
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) return { ...read };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Problem('bad-request', { detail: 'The body must be a JSON object.' });
}

/** Hashed first, so that the comparison takes the same time for every length. */
function bears(req: Request, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(req.headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

function sendProblem(res: Response, problem: Problem): void {
  const { retryAfter } = problem.more;
  const headers =
    retryAfter === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryAfter))) };
  send(res, problem.status, 'application/problem+json', problemBody(problem), headers);
}

function send(
  res: Response,
  status: number,
  type: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
) {
  if (res.headersSent) return;
  res.sendRaw(status, JSON.stringify(body), {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    ...headers,
  });
}
