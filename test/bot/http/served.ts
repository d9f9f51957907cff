import { createConnection } from 'node:net';
import { createHttpServer, type HttpRoutes, type HttpServerParts } from '../../../bot/http-server.ts';
import { PRACTICE_PACES } from '../../../bot/paces.ts';
import type { Log } from '../../../services/desk/ports/log.ts';

export interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly msg: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Served {
  readonly port: number;
  readonly url: string;
  readonly lines: readonly Line[];
  close(): Promise<void>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Sends the text as it is; resolves with all that came back when the other side has hung up. */
  raw(text: string): Promise<string>;
}

const page = (body: string) => async () => ({ status: 200, body });

export function someRoutes(overrides: Partial<HttpRoutes> = {}): HttpRoutes {
  return {
    messages: async (_request, response) => {
      response.status(200);
      response.end();
    },
    itPage: page('<p>the request</p>'),
    itMail: page('the mail'),
    privacy: page('<p>privacy</p>'),
    terms: page('<p>terms</p>'),
    dossier: async () => ({ status: 200, body: '<p>dossier</p>' }),
    pageStyle: 'p { margin: 0 }',
    dossierStyle: 'p { margin: 1px }',
    ready: async () => ({ ready: true, cannot: [] }),
    metrics: null,
    ...overrides,
  };
}

export async function serve(
  routes: Partial<HttpRoutes> = {},
  parts: Partial<HttpServerParts> = {},
  wanted = 0,
): Promise<Served> {
  const lines: Line[] = [];
  const log: Log = {
    info: (msg, facts = {}) => lines.push({ level: 'info', msg, facts }),
    warn: (msg, facts = {}) => lines.push({ level: 'warn', msg, facts }),
    error: (msg, facts = {}, cause) => lines.push({ level: 'error', msg, facts: { ...facts, cause } }),
  };
  const server = createHttpServer({
    log,
    loopbackOnly: true,
    https: false,
    metricsToken: null,
    trustedProxies: 0,
    paces: PRACTICE_PACES,
    elapsedMs: () => 0,
    routes: someRoutes(routes),
    ...parts,
  });
  const port = await server.listen(wanted);
  const url = `http://127.0.0.1:${port}`;
  return {
    port,
    url,
    lines,
    close: () => server.close(),
    fetch: (path, init) => fetch(`${url}${path}`, init),
    raw: (text) =>
      new Promise((resolve, reject) => {
        const socket = createConnection(port, '127.0.0.1', () => socket.write(text));
        let back = '';
        socket.setEncoding('latin1');
        socket.on('data', (part) => {
          back += part;
        });
        socket.on('error', reject);
        socket.on('close', () => resolve(back));
      }),
  };
}

/** The least that an activity must have. */
export const sound = {
  type: 'message',
  serviceUrl: 'http://127.0.0.1:1',
  from: { id: 'a' },
  conversation: { id: 'c' },
};

export function activity(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}
