import { expect, test } from 'vitest';
import { growth, IN_PROPORTION } from './growth.ts';

/** So many steps that nothing optimises away. */
function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step += 1) sum = (sum * 31 + step) | 0;
  return sum;
}

test('work that grows with the square of the length is noticed', async () => {
  expect(await growth((length) => steps(length ** 2 / 200))).toBeGreaterThan(IN_PROPORTION);
});

test('work that grows with the length is not', async () => {
  expect(await growth((length) => steps(length * 500))).toBeLessThan(IN_PROPORTION);
  expect(await growth(() => steps(1_000_000))).toBeLessThan(IN_PROPORTION);
});
