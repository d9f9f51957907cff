import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../services/diagnosis/edit-distance.ts';

describe('a slip of the keyboard', () => {
  test.each([
    ['a swap of neighbours', 'valdeulz', 'valdeluz'],
    ['the key beside', 'valdelux', 'valdeluz'],
    ['the key beside on a German keyboard', 'stadtw', 'stadte'],
    ['the key above', 'getafw', 'getafs'],
    ['a letter doubled', 'valldeluz', 'valdeluz'],
    ['a doubled letter once', 'vila', 'villa'],
    ['a first letter doubled', 'vvila', 'vila'],
    ['an accent', 'pena', 'peña'],
    ['an umlaut', 'munchen', 'münchen'],
  ])('%s costs less than any other letter', (_what, slip, meant) => {
    expect(editDistance(slip, meant)).toBeGreaterThan(0);
    expect(editDistance(slip, meant)).toBeLessThan(1);
    expect(editDistance(meant, slip)).toBeCloseTo(editDistance(slip, meant));
  });

  test.each([
    ['a letter far away', 'valdelup', 'valdeluz', 1],
    ['a letter missing', 'valdluz', 'valdeluz', 1],
    ['a letter too many', 'valdkeluz', 'valdeluz', 1],
    ['two letters far away', 'pkldeluz', 'valdeluz', 2],
    ['nothing', '', 'abc', 3],
    ['nothing at all', '', '', 0],
  ])('%s costs whole letters', (_what, slip, meant, cost) => {
    expect(editDistance(slip, meant)).toBe(cost);
  });

  test('on a Spanish keyboard ñ is beside l, on a German one ü is beside p and z beside t', () => {
    for (const [one, other] of ['ñl', 'üp', 'zt']) expect(editDistance(one ?? '', other ?? '')).toBe(0.6);
    expect(editDistance('ñ', 'a')).toBe(1);
  });
});

test('nothing is nearer to a text than itself, both ways are as long, and none is longer than the longer text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aábñnlzü.-q1'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const distance = editDistance(one, other);
      expect(distance).toBeCloseTo(editDistance(other, one));
      expect(distance === 0).toBe(one === other);
      expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length) + 1e-9);
    }),
  );
});
