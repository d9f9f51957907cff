import type { IncomingMessage } from 'node:http';
import type { Paces } from '../paces.ts';
import { createTokenBuckets } from '../token-bucket.ts';
import { TooManyRequests } from './http-refusal.ts';
import { sourceOf } from './source.ts';

type Kind = 'pages' | 'messages' | 'status';

/** Null: answered from memory, to whoever asks. */
function kindOf(path: string): Kind | null {
  if (path === '/healthz' || path === '/assets/page.css') return null;
  if (path === '/readyz' || path === '/metrics') return 'status';
  return path === '/api/messages' ? 'messages' : 'pages';
}

export interface HttpThrottle {
  /** Throws {@link TooManyRequests}, before anything of the body is read. */
  refuseTooMany(request: IncomingMessage): void;
}

export function createHttpThrottle(parts: {
  readonly paces: Omit<Paces, 'person'>;
  readonly trustedProxies: number;
  readonly elapsedMs: () => number;
}): HttpThrottle {
  const { paces, trustedProxies, elapsedMs } = parts;
  const buckets = {
    pages: createTokenBuckets(paces.pages, elapsedMs),
    messages: createTokenBuckets(paces.messages, elapsedMs),
    status: createTokenBuckets(paces.status, elapsedMs),
  };
  return {
    refuseTooMany(request) {
      const kind = kindOf((request.url ?? '').split('?')[0] ?? '');
      if (kind === null) return;
      const passage = buckets[kind].take(sourceOf(request, trustedProxies));
      if (passage.kind === 'over') throw new TooManyRequests(passage.retryAfterSeconds);
    },
  };
}
