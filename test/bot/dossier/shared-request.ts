import type { DossierFacts } from '../../../services/desk/exporting.ts';
import { boris, nuria } from '../../services/desk/cast.ts';
import {
  allSay,
  createTown,
  dora,
  refOf,
  type Stuck,
  says,
  TEN,
  theRequest,
  untilAllAsked,
} from '../../services/desk/ten-users.ts';

const IT_WROTE = 'PERSONAL TEXT: also released for bruno@getafe.example';

/** One of ten cases of one mail domain, and everything that is none of its reader's business. */
export async function oneOfTen(): Promise<{
  readonly facts: DossierFacts;
  readonly secrets: readonly string[];
}> {
  const world = createTown();
  const desk = world.openDesk();
  const [alba, ...others] = TEN as readonly [Stuck, ...Stuck[]];
  await untilAllAsked(world, desk);
  await allSay(world, desk, TEN, { kind: 'said-not-arrived' });
  await says(world, desk, alba, { kind: 'request-sent', version: null });
  await desk.tick();
  await says(world, desk, others[0] ?? alba, { kind: 'said-arrived' });
  await desk.tick();
  const { id, round, link } = await theRequest(world);
  await desk.answer(id, { round, link, answer: 'allowed', text: IT_WROTE, forwardTo: null }, 'page');
  await desk.tick();
  const found = await desk.dossier(await refOf(world, alba), nuria);
  if (found.kind !== 'ready') throw new Error('no dossier');
  const refs = await Promise.all(others.map((stuck) => refOf(world, stuck)));
  const users = others.flatMap(({ user }) => [user.name, user.email]);
  return { facts: found.facts, secrets: [...refs, ...users, boris.name, dora.name, IT_WROTE] };
}
