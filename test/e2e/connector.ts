import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { type Card, isMarked, type Shown } from './transcript.ts';
import type { Trip } from './trip.ts';
import { createWaiting } from './until.ts';

/** What Teams answers instead of taking a message. */
export interface Refusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly code?: string;
}

export interface Connector {
  readonly url: string;
  /** Everything shown, in order; what was redrawn stands there as it was first shown. */
  shown(): readonly Shown[];
  /** How a message looks now. */
  now(id: string): Shown | null;
  until<Found>(look: () => Found | null, what: () => string, withinMs?: number): Promise<Found>;
  /** Refuses what is said from here on; null ends it. Counts how often it refused. */
  refuse(refusal: Refusal | null): void;
  refused(): number;
  changed(): void;
  redraw(id: string, card: Card): void;
  close(): Promise<void>;
}

interface Spoken {
  readonly type?: string;
  readonly text?: string;
  readonly attachments?: readonly { readonly contentType: string; readonly content: Card }[];
}

/** The Bot Connector's REST calls, as far as an assistant in Teams makes them. */
export async function startConnector(trip: Trip): Promise<Connector> {
  const shown: Shown[] = [];
  const current = new Map<string, Shown>();
  const waiting = createWaiting();
  let refusal: Refusal | null = null;
  let refused = 0;

  function read(id: string, conversation: string, { text, attachments }: Spoken): Shown {
    const card =
      attachments?.find(({ contentType }) => contentType.endsWith('card.adaptive'))?.content ?? null;
    // A card's words for a notification are plain, a text is Markdown: here both are read as plain words.
    const words = (text ?? String(card?.fallbackText ?? '')).replaceAll('**', '');
    return { id, conversation, text: words, card, marked: isMarked(words) };
  }

  function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
    // The practice service's library changes what `writeHead` returns, so it is not chained.
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const found = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path);
    if (found === null) return answer(response, 404, { error: { code: 'NotFound', message: path } });
    const conversation = decodeURIComponent(found[1] ?? '');
    if (request.method === 'DELETE') return answer(response, 200, {});
    const spoken = (await json(request)) as Spoken;
    if (request.method === 'PUT') {
      const id = decodeURIComponent(found[2] ?? '');
      current.set(id, read(id, conversation, spoken));
      waiting.changed();
      return answer(response, 200, { id });
    }
    if (spoken.type === 'typing') return answer(response, 201, { id: randomUUID() });
    if (refusal !== null) {
      refused += 1;
      waiting.changed();
      const { status, headers, code = 'Refused' } = refusal;
      return answer(response, status, { error: { code, message: 'refused by the test' } }, headers);
    }
    if (trip('told:before')) return void request.socket.destroy();
    const entry = read(randomUUID(), conversation, spoken);
    shown.push(entry);
    current.set(entry.id, entry);
    if (trip('told:after')) request.socket.destroy();
    else answer(response, 201, { id: entry.id });
    waiting.changed();
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    shown: () => shown,
    now: (id) => current.get(id) ?? null,
    until: (look, what, withinMs) =>
      waiting.until(look, { what, ...(withinMs === undefined ? {} : { withinMs }) }),
    refuse(next) {
      refusal = next;
      if (next !== null) refused = 0;
    },
    refused: () => refused,
    changed: () => waiting.changed(),
    redraw(id, card) {
      const before = current.get(id);
      if (before !== undefined) current.set(id, { ...before, card, text: card.fallbackText ?? before.text });
      waiting.changed();
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
