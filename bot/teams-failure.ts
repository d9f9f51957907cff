/** What a failed call to Teams means for what was to be said. */
export type TeamsFailure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'later'; readonly retryAfterSeconds: number | null };

interface RestFailure {
  readonly statusCode?: unknown;
  readonly response?: { readonly headers?: { get?(name: string): string | null | undefined } };
}

function retryAfter({ response }: RestFailure): number | null {
  const seconds = Number(response?.headers?.get?.('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : null;
}

/**
 * 403 and 404: this person cannot be written to until they write again. Everything else (429, 412, 5xx, no answer)
 * is tried again. Source: Microsoft Learn, "Send proactive messages" and "Rate limiting".
 */
export function teamsFailure(error: unknown): TeamsFailure {
  const failure = (typeof error === 'object' && error !== null ? error : {}) as RestFailure;
  if (failure.statusCode === 403 || failure.statusCode === 404) return { kind: 'unreachable' };
  return { kind: 'later', retryAfterSeconds: retryAfter(failure) };
}
