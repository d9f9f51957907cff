import type { Response } from 'botbuilder';
import type { Log } from '../services/desk/ports/log.ts';
import type { ActivityRequest, PageHandler, Readiness } from './http/http-shapes.ts';

export interface HttpRoutes {
  /** Hand both to botbuilder's `adapter.process`. The body was read and is an object with a `type`. */
  readonly messages: (request: ActivityRequest, response: Response) => Promise<void>;
  /** GET, HEAD and POST of `/it/:token`. */
  readonly itPage: PageHandler;
  /** GET of `/it/:token/mail.eml`. */
  readonly itMail: PageHandler;
  readonly privacy: PageHandler;
  readonly terms: PageHandler;
  /** The CSS of `/assets/page.css`. */
  readonly pageStyle: string;
  readonly ready: () => Promise<Readiness>;
  /** Prometheus' text format; null: there is no such page. */
  readonly metrics: (() => Promise<string>) | null;
}

export interface HttpServer {
  /** Resolves with the port; rejects where it cannot be had. 0: any free one. */
  listen(port: number): Promise<number>;
  /** Takes nothing new, lets what is in flight end for `graceMs`, then cuts it off. Nothing listens when it resolves. */
  close(): Promise<void>;
}

export interface HttpServerParts {
  readonly log: Log;
  /** Without an app id: listens on 127.0.0.1 and refuses a Host or Origin that is not loopback. */
  readonly loopbackOnly: boolean;
  /** The public address is https: browsers are told to stay with it. */
  readonly https: boolean;
  readonly metricsToken: string | null;
  readonly routes: HttpRoutes;
  /** Milliseconds. */
  readonly timeouts?: Partial<HttpTimeouts>;
}

export interface HttpTimeouts {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
  readonly graceMs: number;
}

export function createHttpServer(_parts: HttpServerParts): HttpServer {
  throw new Error('not yet');
}
