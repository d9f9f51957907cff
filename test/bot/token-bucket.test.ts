import { describe, expect, test } from 'vitest';
import { createTokenBuckets } from '../../bot/token-bucket.ts';

const PACE = { burst: 3, perSecond: 1, reopensAt: 1 };

describe('a pace', () => {
  test('lets a burst pass and then so many a second, for ever', () => {
    let now = 0;
    const buckets = createTokenBuckets(PACE, () => now);
    const kinds = (times: number) => Array.from({ length: times }, () => buckets.take('a').kind);
    expect(kinds(4)).toEqual(['free', 'free', 'free', 'over']);
    now = 1_000;
    expect(kinds(2)).toEqual(['free', 'over']);
    now = 1_000_000;
    expect(kinds(4)).toEqual(['free', 'free', 'free', 'over']);
  });

  test('is each one’s own', () => {
    const buckets = createTokenBuckets(PACE, () => 0);
    for (let n = 0; n < 4; n += 1) buckets.take('a');
    expect(buckets.take('b')).toEqual({ kind: 'free' });
  });

  test('says the first time that it was too much, and is silent until enough is there again', () => {
    let now = 0;
    const buckets = createTokenBuckets({ burst: 4, perSecond: 1, reopensAt: 2 }, () => now);
    for (let n = 0; n < 4; n += 1) buckets.take('a');
    expect(buckets.take('a')).toEqual({ kind: 'over', first: true, retryAfterSeconds: 2 });
    now = 1_500;
    expect(buckets.take('a')).toEqual({ kind: 'over', first: false, retryAfterSeconds: 1 });
    now = 2_000;
    expect([buckets.take('a').kind, buckets.take('a').kind]).toEqual(['free', 'free']);
    expect(buckets.take('a')).toMatchObject({ kind: 'over', first: true });
  });

  test('keeps no more than so many, and forgets who was quiet for longest', () => {
    const buckets = createTokenBuckets({ burst: 1, perSecond: 1, reopensAt: 1 }, () => 0, 2);
    buckets.take('a');
    buckets.take('b');
    buckets.take('a');
    buckets.take('c');
    expect(buckets.take('a').kind).toBe('over');
    expect(buckets.take('b').kind).toBe('free');
  });
});
