import { expect, test } from 'vitest';
import { edges } from './edges.ts';

const PER_EDGE = 25;
const IN_ALL = 300;

test.each(Object.keys(edges))('of %s there are at least 25 weaknesses', (edge) => {
  expect(edges[edge]?.length).toBeGreaterThanOrEqual(PER_EDGE);
});

test('there are at least 300 weaknesses over nine edges', () => {
  expect(Object.keys(edges)).toHaveLength(9);
  expect(Object.values(edges).flat().length).toBeGreaterThanOrEqual(IN_ALL);
});

test('no weakness is counted twice', () => {
  const named = Object.values(edges).flatMap((cases) => cases.map(({ weakness }) => weakness.toLowerCase()));
  expect(named.filter((weakness, at) => named.indexOf(weakness) !== at)).toEqual([]);
});
