import { ServiceUrlRefused } from './talk.ts';

/** What a failed call to Teams means for what was to be said. */
export type TeamsFailure =
  | { readonly kind: 'unreachable' }
  /** This activity will never be taken; a plainer one may be. */
  | { readonly kind: 'unfit' }
  /** Null: it may have been taken all the same. A number: it was not, and may be tried again after that. */
  | { readonly kind: 'later'; readonly retryAfterSeconds: number | null };

interface RestFailure {
  readonly statusCode?: unknown;
  readonly code?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): string | null | undefined } };
}

const LONGEST_SECONDS = 3600;
/** No connection was made, so nothing was said. */
const NOT_CONNECTED: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

function retryAfter({ response, statusCode, code }: RestFailure): number | null {
  const named = response?.headers?.get?.('retry-after') ?? '';
  if (/^\d{1,9}$/.test(named)) return Math.min(Number(named), LONGEST_SECONDS);
  return statusCode === 429 || NOT_CONNECTED.includes(code) ? 0 : null;
}

/**
 * 403 and 404: this person cannot be written to until they write again. 400 and 413: not in this form. Everything else
 * (429, 412, 5xx, no answer) is tried again. Source: Microsoft Learn, "Send proactive messages" and "Rate limiting".
 */
export function teamsFailure(error: unknown): TeamsFailure {
  if (error instanceof ServiceUrlRefused) return { kind: 'unreachable' };
  const failure = (typeof error === 'object' && error !== null ? error : {}) as RestFailure;
  const { statusCode } = failure;
  if (statusCode === 403 || statusCode === 404) return { kind: 'unreachable' };
  if (statusCode === 400 || statusCode === 413) return { kind: 'unfit' };
  return { kind: 'later', retryAfterSeconds: retryAfter(failure) };
}
