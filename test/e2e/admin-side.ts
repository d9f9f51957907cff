import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { CountryDirectory } from '../../services/admin/practice/directory/directory-entry.ts';
import { createPracticeWorld } from '../../services/admin/practice/practice-world.ts';
import type { PracticeMessage, PracticeWorld } from '../../services/admin/practice/world.ts';
import { type Instant, plusMinutes, toInstant } from '../../services/cases/instant.ts';
import type { Trip } from './trip.ts';
import { createWaiting } from './until.ts';

export interface Order {
  /** `POST /v1/users/u-1/password-resets`. */
  readonly what: string;
  readonly key: string;
  readonly status: number;
}

/** The admin service, which outlives the product, behind a door that can be shut. */
export interface AdminSide {
  readonly url: string;
  readonly token: string;
  readonly world: PracticeWorld;
  /** When the directory was made; everybody's age counts from here. */
  readonly begunAt: number;
  /** Everything that was ordered, with what the service answered. */
  orders(): readonly Order[];
  /** Orders that were carried out anew, as `POST …` lines. */
  done(): readonly string[];
  /** Waits for a mail in somebody's inbox. */
  inbox(address: string, pattern: RegExp): Promise<PracticeMessage>;
  /** While shut, every call is answered with 503. */
  shut(isShut: boolean): void;
  /** Carries out so many orders without an answer. */
  breakOff(times: number): void;
  /** The service's own clock is so much later while `work` runs, and what is due then is done. */
  later(minutes: number): Promise<void>;
  close(): Promise<void>;
}

export async function startAdminSide(
  dataDir: string,
  trip: Trip,
  more: readonly CountryDirectory[] = [],
): Promise<AdminSide> {
  let ahead = 0;
  const clock = {
    now: (): Instant => plusMinutes(toInstant(Date.now()), ahead),
    onMoved: () => () => undefined,
  };
  const world = createPracticeWorld({
    dataDir,
    clock,
    more,
    tickMs: 500,
    limits: { guardSeconds: 0, perDay: 50 },
  });
  await world.start();
  const begunAt = Date.now();
  const orders: Order[] = [];
  const waiting = createWaiting();
  world.onChanged(() => waiting.changed());
  let shut = false;
  let breaking = 0;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = request;
    const isOrder = method !== 'GET';
    const body = isOrder ? await text(request) : undefined;
    if (shut) {
      response.statusCode = 503;
      response.end();
      return;
    }
    if (isOrder && trip('order:before')) return void request.socket.destroy();
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(world.url + url, {
      method,
      headers: headers as Record<string, string>,
      ...(body === undefined ? {} : { body }),
    });
    const said = await answer.text();
    if (isOrder) {
      const key = String(headers['idempotency-key'] ?? headers['if-match'] ?? '');
      orders.push({ what: `${method} ${url}`, key, status: answer.status });
      if (trip('order:after')) return void request.socket.destroy();
      if (breaking > 0) {
        breaking -= 1;
        return void request.socket.destroy();
      }
    }
    const passed = Object.fromEntries(
      ['content-type', 'etag', 'retry-after'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value]];
      }),
    );
    // The practice service's library changes what `writeHead` returns, so it is not chained.
    response.writeHead(answer.status, passed);
    response.end(said);
  }

  const server = createServer((request, response) => {
    pass(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    token: world.token,
    world,
    begunAt,
    orders: () => orders,
    // A repeat of an order that was carried out is answered with 200 instead of 201.
    done: () =>
      orders
        .filter(({ what, status }) => status === 201 || (what.startsWith('PATCH') && status === 200))
        .map(({ what }) => what),
    inbox: (address, pattern) =>
      waiting.until(
        () =>
          world
            .messages(address)
            .find(({ place, subject, kind }) => place === 'inbox' && pattern.test(`${kind} ${subject}`)) ??
          null,
        { what: () => `a mail like ${pattern} in the inbox of ${address}` },
      ),
    shut(isShut) {
      shut = isShut;
    },
    breakOff(times) {
      breaking = times;
    },
    async later(minutes) {
      ahead = minutes;
      await world.tick();
      ahead = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await world.close();
    },
  };
}
