import { afterAll, beforeAll, expect, it } from 'vitest';
import { walkLoanRoad } from './loan-road.ts';
import { openStage } from './stage-page.ts';
import { openTheatre, type Theatre } from './theatre.ts';
import { ENGLISH } from './words.ts';

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre.close());

it('a mailbox is lent on the practice page while IT is slow, and given back once the official one is proved', async () => {
  const stage = await openStage(theatre, ENGLISH, { width: 1280, height: 1100 });
  await walkLoanRoad(stage);
  expect(stage.complaints).toEqual([]);
});
