import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';

/** What the person at the page, or a program, did wrong; `status` is what HTTP says to it. */
export class EdgeRefusal extends Error {
  override readonly name = 'EdgeRefusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

function hostIn(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).hostname : null;
}

/**
 * Practice knows no password, so nobody but this machine may reach it: a name that a stranger's page made point to
 * loopback (DNS rebinding) is refused by Host, a request from a stranger's page by Origin.
 */
function refuseStrangers(request: IncomingMessage): void {
  const host = request.headers.host ?? '';
  const { origin } = request.headers;
  if (!LOOPBACK.has(hostIn(`http://${host}`) ?? ''))
    throw new EdgeRefusal(403, 'Only by a loopback address.');
  if (origin === undefined) return;
  if (!LOOPBACK.has(hostIn(origin) ?? '')) throw new EdgeRefusal(403, 'Not from another site.');
  const changes = request.method !== 'GET' && request.method !== 'HEAD';
  if (changes && origin !== `http://${host}`) throw new EdgeRefusal(403, 'Not from another page.');
}

/** Reads and checks a JSON body. Throws {@link EdgeRefusal}: 415 not JSON, 413 above `limit` bytes, 400 otherwise. */
export async function readBody<Shape extends z.ZodType>(
  request: IncomingMessage,
  shape: Shape,
  limit: number,
): Promise<z.output<Shape>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new EdgeRefusal(415, 'Send application/json.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new EdgeRefusal(413, `At most ${limit} bytes.`);
    chunks.push(chunk);
  }
  const parsed = shape.safeParse(jsonIn(Buffer.concat(chunks).toString('utf8')));
  if (!parsed.success) throw new EdgeRefusal(400, 'Not what belongs here.');
  return parsed.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new EdgeRefusal(400, 'Not JSON.');
  }
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

type Work = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Runs one request to its end: guards first, and whatever fails becomes an answer without a stack trace. */
export function atTheEdge(work: Work, report: (fault: unknown) => void): Work {
  return async (request, response) => {
    try {
      refuseStrangers(request);
      await work(request, response);
    } catch (fault) {
      if (!(fault instanceof EdgeRefusal)) report(fault);
      if (response.headersSent) {
        response.end();
        return;
      }
      const status = fault instanceof EdgeRefusal ? fault.status : 500;
      const message =
        fault instanceof EdgeRefusal ? fault.message : 'Something failed on the practice server.';
      if (status === 413) response.setHeader('Connection', 'close');
      answer(response, status, { message });
    }
  };
}

export function queryOf(request: IncomingMessage, name: string): string {
  return new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get(name) ?? '';
}
