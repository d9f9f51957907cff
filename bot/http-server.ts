import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Response as BotResponse } from 'botbuilder';
import { createServer, type Request, type Response, type Route } from 'restify';
import type { Log } from '../services/desk/ports/log.ts';
import { collectBotAnswer } from './http/bot-response.ts';
import {
  answerClientErrors,
  hangUp,
  refuseUpgrades,
  surviveBrokenConnections,
} from './http/client-errors.ts';
import { refuseOddAddress, refuseOddHeaders, refuseStrangers } from './http/guards.ts';
import { HttpRefusal, statusOf, TooManyRequests } from './http/http-refusal.ts';
import type { ActivityRequest, PageAnswer, PageHandler, Readiness } from './http/http-shapes.ts';
import { HTTP_TIMES, type HttpTimes, limitTimes } from './http/http-times.ts';
import { createInFlight } from './http/in-flight.ts';
import { firstOfEach, readActivity, readForm } from './http/read-body.ts';
import { refusalFor } from './http/refusal-answer.ts';
import { securityHeaders } from './http/security-headers.ts';
import { createStatusAnswers } from './http/status-answers.ts';
import { createHttpThrottle } from './http/throttle.ts';
import { watchUnusedSockets } from './http/unused-sockets.ts';
import type { Paces } from './paces.ts';

const ACTIVITY_BYTES = 256 * 1024;
const FORM_BYTES = 32 * 1024;
/** Of characters in a link; what a link may be is for whoever reads it. */
const LONGEST_TOKEN = 1_000;

export interface HttpRoutes {
  /** Throws {@link HttpRefusal} for whoever need not be listened to; the body has not been read. */
  readonly admit?: (headers: IncomingMessage['headers']) => void;
  /** Hand both to botbuilder's `adapter.process`. The body was read and has what an activity must have. */
  readonly messages: (request: ActivityRequest, response: BotResponse) => Promise<void>;
  /** GET, HEAD and POST of `/it/:token`. */
  readonly itPage: PageHandler;
  /** GET and HEAD of `/it/:token/mail.eml`. */
  readonly itMail: PageHandler;
  /** GET and HEAD of `/dossier/:token`. */
  readonly dossier: PageHandler;
  readonly privacy: PageHandler;
  readonly terms: PageHandler;
  /** The CSS of `/assets/page.css`. */
  readonly pageStyle: string;
  /** The CSS of `/assets/dossier.css`. */
  readonly dossierStyle: string;
  readonly ready: () => Promise<Readiness>;
  /** Prometheus' text format; null: there is no such page. */
  readonly metrics: (() => Promise<string>) | null;
}

export interface HttpServerParts {
  readonly log: Log;
  /** Without an app id: listens on 127.0.0.1 and refuses a Host or Origin that is not loopback. */
  readonly loopbackOnly: boolean;
  /** The public address is https: browsers are told to stay with it. */
  readonly https: boolean;
  readonly metricsToken: string | null;
  /** So many proxies of the operator's own stand before the server. */
  readonly trustedProxies: number;
  readonly paces: Omit<Paces, 'person'>;
  /** Milliseconds from a moment of its own, never back. */
  readonly elapsedMs: () => number;
  readonly routes: HttpRoutes;
  readonly times?: Partial<HttpTimes>;
}

export interface HttpServer {
  /** Resolves with the port; rejects where it cannot be had. 0: any free one. */
  listen(port: number): Promise<number>;
  /** Takes nothing new, lets what is in flight end for a while, then cuts it off. Nothing listens when it resolves. */
  close(): Promise<void>;
}

type Work = (request: Request) => Promise<PageAnswer>;

/** By the library's own way: what it did not send itself it would send again after an error, and throw. */
function send(response: Response, { status, headers, body }: PageAnswer): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  const bytes = Buffer.from(body);
  response.sendRaw(status, bytes, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': String(bytes.byteLength),
    ...headers,
  });
}

export function createHttpServer(parts: HttpServerParts): HttpServer {
  const { log, loopbackOnly, routes } = parts;
  const times = { ...HTTP_TIMES, ...parts.times };
  const always = securityHeaders(parts.https);
  const server = createServer({ name: '', maxParamLength: LONGEST_TOKEN });
  const inFlight = createInFlight();
  const unused = watchUnusedSockets(server.server);
  const status = createStatusAnswers({ ...parts, ...routes });
  const throttle = createHttpThrottle(parts);
  let closing: Promise<void> | null = null;
  limitTimes(server.server, times);
  surviveBrokenConnections(server.server);
  answerClientErrors(server.server, always);
  refuseUpgrades(server.server, always);

  function fail(request: IncomingMessage, response: Response, error: unknown): void {
    const refusal = error instanceof HttpRefusal ? error : new HttpRefusal(500, error);
    if (refusal.status === 500) log.error('http request failed', {}, refusal.cause);
    if (refusal.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    if (refusal instanceof TooManyRequests)
      response.setHeader('Retry-After', String(refusal.retryAfterSeconds));
    send(response, refusalFor(request, refusal));
  }

  /** The template of the route and never the path, which may hold a token. */
  function logWhenDone(request: Request, response: Response): void {
    const start = performance.now();
    response.once('close', () => {
      // Undefined where nothing was found, against what the types say.
      const route: unknown = (request.getRoute() as Route | undefined)?.path;
      const { statusCode, writableFinished } = response;
      const ms = Math.round(performance.now() - start);
      const facts = { method: request.method, route: typeof route === 'string' ? route : null, ms };
      const isProbe = route === '/healthz' || route === '/readyz';
      if (!isProbe || statusCode >= 500) {
        log.info('http request', { ...facts, status: statusCode, answered: writableFinished });
      }
      if (closing !== null) setImmediate(() => server.server.closeIdleConnections());
    });
  }

  server.pre((request: Request, response: Response, next: (go?: false) => void) => {
    for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
    logWhenDone(request, response);
    try {
      if (closing !== null) {
        response.setHeader('Connection', 'close');
        throw new HttpRefusal(503);
      }
      refuseOddAddress(request);
      refuseOddHeaders(request);
      if (loopbackOnly) refuseStrangers(request);
      throttle.refuseTooMany(request);
      next();
    } catch (error) {
      fail(request, response, error);
      next(false);
    }
  });

  function answering(work: Work) {
    return async (request: Request, response: Response): Promise<void> => {
      try {
        send(response, await inFlight.during(() => work(request)));
      } catch (error) {
        fail(request, response, error);
      }
    };
  }

  function page(handler: PageHandler) {
    return answering(async (request) => {
      const method = request.method === 'POST' || request.method === 'HEAD' ? request.method : 'GET';
      return await handler({
        method,
        params: { ...request.params },
        query: firstOfEach(request.url?.split('?').slice(1).join('?') ?? ''),
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
        ),
        body: method === 'POST' ? await readForm(request, FORM_BYTES) : {},
        remote: request.socket.remoteAddress ?? '',
      });
    });
  }

  function show(path: string, handler: ReturnType<typeof answering>): void {
    server.get(path, handler);
    server.head(path, handler);
  }

  const style = (body: string): PageAnswer => ({
    status: 200,
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
    body,
  });
  show('/it/:token', page(routes.itPage));
  server.post('/it/:token', page(routes.itPage));
  show('/it/:token/mail.eml', page(routes.itMail));
  show('/dossier/:token', page(routes.dossier));
  show('/privacy', page(routes.privacy));
  show('/terms', page(routes.terms));
  show(
    '/assets/page.css',
    answering(async () => style(routes.pageStyle)),
  );
  show(
    '/assets/dossier.css',
    answering(async () => style(routes.dossierStyle)),
  );
  show('/healthz', answering(status.health));
  show('/readyz', answering(status.ready));
  show('/metrics', answering(status.metrics));
  server.post(
    '/api/messages',
    answering(async (request) => {
      routes.admit?.(request.headers);
      const body = await readActivity(request, ACTIVITY_BYTES);
      const { response, taken } = collectBotAnswer();
      await routes.messages({ body, headers: request.headers, method: 'POST' }, response);
      return taken();
    }),
  );

  type Routing = { readonly statusCode?: number };
  server.on('restifyError', (request: Request, response: Response, error: Routing, done: () => void) => {
    const refused = statusOf(error.statusCode);
    fail(request, response, new HttpRefusal(refused, error));
    done();
  });
  server.server.on('checkExpectation', ({ socket }: IncomingMessage) => hangUp(socket, 417, always));

  async function closeNow(): Promise<void> {
    if (!server.server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.server.closeIdleConnections();
    unused.close();
    const cut = setTimeout(() => server.server.closeAllConnections(), times.graceMs);
    const { left } = await inFlight.settled(times.graceMs);
    if (left > 0) log.warn('http work left unfinished', { left });
    await closed;
    clearTimeout(cut);
  }

  return {
    async listen(port) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      server.once('error', reject);
      if (loopbackOnly) server.listen(port, '127.0.0.1', resolve);
      else server.listen(port, resolve);
      await promise;
      server.removeListener('error', reject);
      return (server.server.address() as AddressInfo).port;
    },
    close() {
      closing ??= closeNow();
      return closing;
    },
  };
}
