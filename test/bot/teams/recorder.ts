import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { wordsOf } from '../../e2e/transcript.ts';

/** One call of the assistant, as it came. */
export interface Call {
  readonly method: 'POST' | 'PUT';
  readonly conversation: string;
  /** Of a POST the id it was given, of a PUT the one that it redraws. */
  readonly id: string;
  readonly body: {
    readonly type?: string;
    readonly text?: string;
    readonly textFormat?: string;
    readonly summary?: string;
    readonly attachments?: readonly { readonly content: Record<string, unknown> }[];
  };
  /** Everything that can be read in it. */
  readonly words: string;
  readonly at: number;
}

export type Reply =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | 'never';

/** The Bot Connector's REST calls, written down; what it answers can be changed. */
export interface Recorder {
  readonly url: string;
  readonly calls: Call[];
  /** What was said and is not typing, oldest first. */
  said(conversation?: string): readonly Call[];
  typings(): number;
  /** Null: as usual. */
  answerWith(reply: Reply | ((call: Call) => Reply | null) | null): void;
  close(): Promise<void>;
}

export async function startRecorder(): Promise<Recorder> {
  const calls: Call[] = [];
  let reply: (call: Call) => Reply | null = () => null;
  let typings = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, conversation = '', activity] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?/.exec(request.url ?? '') ?? [];
    const body = (await json(request)) as Call['body'];
    const method = request.method === 'PUT' ? 'PUT' : 'POST';
    const id = method === 'PUT' ? (activity ?? '') : `m${calls.length + 1}`;
    const words = [body.text ?? '', ...(body.attachments ?? []).map(({ content }) => wordsOf(content))].join(
      '\n',
    );
    const call: Call = {
      method,
      conversation: decodeURIComponent(conversation),
      id: decodeURIComponent(id),
      body,
      words: words.trim(),
      at: performance.now(),
    };
    if (body.type === 'typing') typings += 1;
    const other = body.type === 'typing' ? null : reply(call);
    if (other === 'never') return;
    if (other === null && body.type !== 'typing') calls.push(call);
    response.writeHead(other?.status ?? 201, { 'content-type': 'application/json', ...other?.headers });
    response.end(JSON.stringify(other === null ? { id: call.id } : { error: { code: 'Refused' } }));
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    said: (conversation) =>
      calls.filter(
        (call) =>
          call.method === 'POST' && (conversation === undefined || call.conversation === conversation),
      ),
    typings: () => typings,
    answerWith(next) {
      reply = typeof next === 'function' ? next : () => next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
