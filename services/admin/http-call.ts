import { z } from 'zod';
import { AdminServiceUnavailable } from '../desk/ports/admin-service.ts';
import type { Clock } from '../desk/ports/clock.ts';
import { refusal } from './refusal.ts';

const MAX_BYTES = 1_048_576;

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH';
  /** Below the service's address, already encoded, beginning with a slash. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Reads one answer, whole and checked, or rejects with one of the two errors of the port. */
export type HttpCall = <T>(schema: z.ZodType<T>, call: Call) => Promise<T>;

export interface HttpCallParts {
  readonly url: string;
  readonly token: string;
  /** Of the whole call, from connecting to the last byte. */
  readonly timeoutMs: number;
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
}

/** Throws RangeError for a url or a token that cannot be sent; the message repeats neither. */
export function createHttpCall({ url, token, timeoutMs, fetch, clock }: HttpCallParts): HttpCall {
  const base = URL.parse(url);
  if (base === null || !/^https?:$/.test(base.protocol) || base.username !== '' || base.password !== '') {
    throw new RangeError('The address of the admin service is no http(s) address without credentials.');
  }
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new RangeError(
      'The token of the admin service is empty or has characters that no header can carry.',
    );
  }
  const root = base.origin + base.pathname.replace(/\/+$/, '');

  return async (schema, { method = 'GET', path, query, headers, body }) => {
    const search = query === undefined ? '' : `?${new URLSearchParams(query)}`;
    const response = await reached(() =>
      fetch(`${root}${path}${search}`, {
        method,
        headers: {
          accept: 'application/json, application/problem+json',
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A redirect would carry the token, or an order, to somewhere nobody configured.
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      }),
    );
    const content = await reached(() => json(response));
    if (response.status !== 200 && response.status !== 201) {
      const retryAfter = response.headers.get('retry-after');
      throw refusal({ status: response.status, retryAfter, body: content }, clock);
    }
    const read = schema.safeParse(content);
    if (read.success) return read.data;
    throw new AdminServiceUnavailable(
      `The admin service answered outside its contract:\n${z.prettifyError(read.error)}`,
    );
  };
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AdminServiceUnavailable) throw error;
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new AdminServiceUnavailable('The admin service did not answer in time.', { cause: error });
    }
    throw new AdminServiceUnavailable('The admin service could not be reached.', { cause: error });
  }
}

/** Undefined for what is no JSON: the error of a parser repeats pieces of what it read, which may be personal. */
async function json(response: Response): Promise<unknown> {
  const bytes = await limited(response);
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(response.headers.get('content-type') ?? ''))
    return undefined;
  try {
    // RFC 8259, 8.1. Read as another charset, a name would be shown, and stored, with holes in it.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function limited(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop cancels the stream, and with it the transfer.
    if (size > MAX_BYTES)
      throw new AdminServiceUnavailable('The admin service answered more than a megabyte.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
