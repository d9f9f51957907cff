/** How much somebody may do: so much at once, and so much a second for ever. */
export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
  /** Whoever went over is let in again when so much of the burst is there again; at least 1. */
  readonly reopensAt: number;
}

export type Passage =
  | { readonly kind: 'free' }
  /** `first`: the one that went over; whoever comes after it until the rest is over hears nothing new. */
  | { readonly kind: 'over'; readonly first: boolean; readonly retryAfterSeconds: number };

export interface TokenBuckets {
  take(key: string): Passage;
}

interface Bucket {
  tokens: number;
  at: number;
  closed: boolean;
}

/** Of more the one that was quiet for longest is forgotten, which lets it begin anew: memory is never anybody's to fill. */
const MOST_KEPT = 20_000;

/** A bucket for each key. `elapsedMs` never goes back, whatever is done to the clock of the machine. */
export function createTokenBuckets(
  pace: Pace,
  elapsedMs: () => number,
  mostKept: number = MOST_KEPT,
): TokenBuckets {
  const buckets = new Map<string, Bucket>();

  /** The last one asked for is the last to be forgotten. */
  function bucketOf(key: string, now: number): Bucket {
    const known = buckets.get(key) ?? { tokens: pace.burst, at: now, closed: false };
    buckets.delete(key);
    buckets.set(key, known);
    const oldest = buckets.size > mostKept ? buckets.keys().next().value : undefined;
    if (oldest !== undefined) buckets.delete(oldest);
    return known;
  }

  return {
    take(key) {
      const now = elapsedMs();
      const bucket = bucketOf(key, now);
      bucket.tokens = Math.min(pace.burst, bucket.tokens + ((now - bucket.at) / 1000) * pace.perSecond);
      bucket.at = now;
      const needed = bucket.closed ? pace.reopensAt : 1;
      if (bucket.tokens >= needed) {
        bucket.tokens -= 1;
        bucket.closed = false;
        return { kind: 'free' };
      }
      const first = !bucket.closed;
      bucket.closed = true;
      const missing = pace.reopensAt - bucket.tokens;
      return { kind: 'over', first, retryAfterSeconds: Math.max(1, Math.ceil(missing / pace.perSecond)) };
    },
  };
}
