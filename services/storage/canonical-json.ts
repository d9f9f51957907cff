import { createHmac } from 'node:crypto';
import canonicalize from 'canonicalize';

/** RFC 8785, so that the order in which a store gives back the fields does not matter. Throws for what is no JSON. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('what is sealed must be JSON');
  return text;
}

/**
 * HMAC-SHA-256, base64url. `what` keeps the uses of one key apart: canonical JSON never begins with a word, so what was
 * sealed as one thing can never pass as another.
 */
export function sealOf(what: 'history entry' | 'anchor line', value: object, key: string): string {
  return createHmac('sha256', key)
    .update(`${what}\n${canonicalJson(value)}`)
    .digest('base64url');
}
