import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isLoopbackHost } from '../../services/mail/loopback.ts';
import { HttpRefusal } from './http-refusal.ts';

/** RFC 9110, 4.1 recommends at least 8,000 to be supported; none of our addresses comes near a quarter of it. */
const LONGEST_ADDRESS = 2_048;

/** Browsers send about twenty, Teams and a few proxies about as many more. */
const MOST_HEADERS = 80;

/** Which of two is meant, two readers could see differently; Node itself keeps the first without a word. */
const ONCE = ['authorization', 'content-type', 'host', 'origin', 'sec-fetch-site'];

export function refuseOddHeaders({ rawHeaders, httpVersion }: IncomingMessage): void {
  const names = rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (names.length > MOST_HEADERS) throw new HttpRefusal(431);
  // RFC 9112, 3.2.
  if (httpVersion === '1.1' && !names.includes('host')) throw new HttpRefusal(400);
  if (ONCE.some((name) => names.indexOf(name) !== names.lastIndexOf(name))) throw new HttpRefusal(400);
}

/**
 * Without an app id anybody who reaches the port may act as anybody. A name that a stranger's page made point to
 * loopback (DNS rebinding) is refused by Host, a request from a stranger's page by Origin.
 */
export function refuseStrangers({ headers }: IncomingMessage): void {
  const { host, origin } = headers;
  if (!isLoopbackHost(URL.parse(`http://${host}`)?.hostname ?? '')) throw new HttpRefusal(403);
  if (origin === undefined || isLoopbackHost(URL.parse(origin)?.hostname ?? '')) return;
  if (!isOwnForm(headers)) throw new HttpRefusal(403);
}

/**
 * A page that is served with `Referrer-Policy: no-referrer` posts its own form with `Origin: null`; the browser says
 * itself, and no page can, that it came from the same origin. Source: Fetch standard, "append a request Origin header".
 */
function isOwnForm({ origin, 'sec-fetch-site': site }: IncomingMessage['headers']): boolean {
  return origin === 'null' && site === 'same-origin';
}

/** An address of the plain form, so that whoever reads it later reads the same path. */
export function refuseOddAddress({ url = '' }: IncomingMessage): void {
  if (url.length > LONGEST_ADDRESS) throw new HttpRefusal(414);
  const path = url.split('?')[0] ?? '';
  if (!/^\/(?!\/)[\x21-\x7e]*$/.test(path)) throw new HttpRefusal(400);
  if (URL.parse(`http://127.0.0.1${path}`) === null || !decodes(path)) throw new HttpRefusal(400);
}

function decodes(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** Hashed first, so that the comparison takes the same time for every length. */
export function bears({ headers }: IncomingMessage, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
