import type { IncomingMessage } from 'node:http';

function isAddress(text: string): boolean {
  if (/^(\d{1,3}\.){3}\d{1,3}$/.test(text)) return true;
  return /^[0-9a-f:.]+$/i.test(text) && text.includes(':') && URL.parse(`http://[${text}]`) !== null;
}

/** A house has a whole /64 of IPv6 to itself and would else have as many addresses as it likes. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0');
  const groups = tail === undefined ? before : [...before, ...missing, ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/**
 * Who asks, as far as it can be known: the other end of the connection, or what the outermost of so many proxies of the
 * operator's own wrote down. What came before that in `X-Forwarded-For` anybody may have written.
 */
export function sourceOf({ headers, socket }: IncomingMessage, trustedProxies: number): string {
  const end = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return network(end);
  const hops = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((hop) => hop.trim());
  const told = hops.at(-trustedProxies) ?? '';
  return network(isAddress(told) ? told : end);
}

const RELAYED = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

/** On this machine, and not through a proxy that stands on it: such a one leaves at least one of these traces. */
export function isDirectLoopback({ headers, socket, httpVersion }: IncomingMessage): boolean {
  const near = /^(?:::ffff:)?127\.|^::1$/i.test(socket.remoteAddress ?? '');
  return near && httpVersion === '1.1' && !RELAYED.some((name) => headers[name] !== undefined);
}
