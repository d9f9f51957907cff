import type { Server } from 'node:http';

/** Milliseconds. */
export interface HttpTimes {
  /** Until the last header has arrived. */
  readonly headersMs: number;
  /** Until the last byte of the body has arrived. */
  readonly requestMs: number;
  /** How long a connection is kept open between two requests. */
  readonly idleMs: number;
  /** How long what is in flight may go on when the server closes. */
  readonly graceMs: number;
}

export const HTTP_TIMES: HttpTimes = {
  headersMs: 10_000,
  requestMs: 30_000,
  // Above the 60 seconds of the usual proxies: whoever hangs up first must not be the one that is asked.
  idleMs: 65_000,
  graceMs: 10_000,
};

const LOOK_EVERY_MS = 1_000;

/** Each connection holds a descriptor and some memory; Teams and a proxy keep a few dozen. */
const MOST_CONNECTIONS = 2_000;

/** Before it listens: Node reads the interval of its looks only then, and by default looks every 30 seconds. */
export function limitTimes(server: Server, { headersMs, requestMs, idleMs }: HttpTimes): void {
  Object.assign(server, {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: idleMs,
    maxConnections: MOST_CONNECTIONS,
    // Node would refuse it by itself, without the headers that every answer has.
    requireHostHeader: false,
    connectionsCheckingInterval: Math.min(LOOK_EVERY_MS, headersMs),
  });
}
