import { expect, test } from 'vitest';
import { edges } from './edges.ts';

const PER_EDGE = 25;
/** Of the nine edges together; as long as some are missing here, their share is. */
const IN_ALL = 300;
const EDGES = 9;

test.each(Object.keys(edges))('of %s there are at least 25 weaknesses', (edge) => {
  expect(edges[edge]?.length).toBeGreaterThanOrEqual(PER_EDGE);
});

test('there are at least 300 weaknesses over nine edges', () => {
  const { length } = Object.values(edges).flat();
  expect(length).toBeGreaterThanOrEqual(Math.ceil((IN_ALL * Object.keys(edges).length) / EDGES));
});

test('no weakness is counted twice', () => {
  const named = Object.values(edges).flatMap((cases) => cases.map(({ weakness }) => weakness.toLowerCase()));
  expect(named.filter((weakness, at) => named.indexOf(weakness) !== at)).toEqual([]);
});
