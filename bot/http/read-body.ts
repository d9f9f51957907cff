import type { IncomingMessage } from 'node:http';
import { activityShape } from './activity-shape.ts';
import { HttpRefusal } from './http-refusal.ts';
import { tameJson } from './plain-json.ts';

function refuseOtherTypes({ headers }: IncomingMessage, type: string): void {
  const [given = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const charsets = parameters.map((one) => one.trim()).filter((one) => one.startsWith('charset'));
  const isUtf8 = charsets.every((one) => /^charset="?(utf-?8|us-ascii)"?$/.test(one));
  const isPlain = (headers['content-encoding'] ?? 'identity').toLowerCase() === 'identity';
  if (given.trim() !== type || !isUtf8 || !isPlain) throw new HttpRefusal(415);
}

/** Refuses with 415 another type, 413 above `limit` bytes, 400 what is no UTF-8 or was broken off. */
async function readText(request: IncomingMessage, type: string, limit: number): Promise<string> {
  refuseOtherTypes(request, type);
  // What says itself that it is too large is not waited for.
  if (Number(request.headers['content-length'] ?? 0) > limit) throw new HttpRefusal(413);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // Destroying the stream when it stops early would hang up before the sender could read why.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw new HttpRefusal(400, error);
  }
  if (size > limit) {
    // Thrown away while the answer goes out; the time-out for a whole request still holds.
    request.resume();
    throw new HttpRefusal(413);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    throw new HttpRefusal(400, error);
  }
}

/** A JSON object with everything that an activity must have. */
export async function readActivity(
  request: IncomingMessage,
  limit: number,
): Promise<Record<string, unknown>> {
  const sent = parsed(await readText(request, 'application/json', limit));
  tameJson(sent);
  const read = activityShape.safeParse(sent);
  if (!read.success) throw new HttpRefusal(400);
  return read.data;
}

/** Of a field that comes twice, the first. */
export async function readForm(
  request: IncomingMessage,
  limit: number,
): Promise<Readonly<Record<string, string>>> {
  return firstOfEach(await readText(request, 'application/x-www-form-urlencoded', limit));
}

/** Also for a query; any text is safe to pass. */
export function firstOfEach(encoded: string): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(encoded)) {
    if (!found.has(name)) found.set(name, value);
  }
  return Object.fromEntries(found);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HttpRefusal(400, error);
  }
}
