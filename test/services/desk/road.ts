import type { Operator } from '../../../services/cases/directory.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import { ana } from './cast.ts';
import type { DeskWorld } from './desk-world.ts';

/** Opens a case, and everything that follows by itself has happened when this resolves. */
export async function openCase(world: DeskWorld, desk: Desk, by: Operator = ana): Promise<string> {
  const opening = await desk.open(world.complaint(), by);
  if (opening.kind === 'not-allowed') throw new Error('not allowed');
  await desk.tick();
  return opening.c.ref;
}

/** The reset was ordered and carried out; the five minutes run. */
export async function untilWatching(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await openCase(world, desk);
  await desk.say(ref, { kind: 'address-confirmed', address: null }, ana);
  await desk.tick();
  return ref;
}

/** The five minutes are over, and it was asked whether the mail came. */
export async function untilAsked(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await untilWatching(world, desk);
  world.clock.move(5);
  await desk.tick();
  return ref;
}

/** It did not come, and the request to IT is drafted. */
export async function untilDrafted(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await untilAsked(world, desk);
  await desk.say(ref, { kind: 'said-not-arrived' }, ana);
  await desk.tick();
  return ref;
}

/** The request was sent by the assistant, and IT has the move. */
export async function untilWithIt(world: DeskWorld, desk: Desk): Promise<string> {
  const ref = await untilDrafted(world, desk);
  await desk.say(ref, { kind: 'request-sent', version: null }, ana);
  await desk.tick();
  return ref;
}
