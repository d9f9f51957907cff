import type { Authority, Operator, User } from '../../../services/cases/directory.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import type { Said } from '../../../services/desk/said.ts';
import { anAuthority, anOperator, aRole, aUser } from '../../builders/people.ts';
import { ana, boris, carlos, getafe } from './cast.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';

/** Dora looks after another authority, whose mailboxes are on the same domain. */
export const dora = anOperator({
  id: 'op-dora',
  userId: 'u-dora',
  name: 'Dora Lobo',
  email: 'dora.lobo@getafe.example',
  aadObjectId: 'aad-dora',
  roles: [aRole('administrator', { authorityIds: ['a-parla'] })],
});
const parla: Authority = anAuthority({ id: 'a-parla', name: 'Mancomunidad de Parla' });
/** Carlos covers both authorities; Carmen covers one of them. */
const coversBoth = {
  ...carlos,
  roles: [aRole('coordinator', { authorityIds: [getafe.id, parla.id] })],
};

export interface Stuck {
  readonly user: User;
  readonly authority: Authority;
  readonly reporter: Operator;
}

const NAMES = ['Alba', 'Bruno', 'Celia', 'Diego', 'Elena', 'Fermín', 'Gloria', 'Hugo', 'Irene', 'Jaime'];

/** Ana reports four, Boris three, Dora three. */
export const TEN: readonly Stuck[] = NAMES.map((name, i) => {
  const reporter = i < 4 ? ana : i < 7 ? boris : dora;
  const authority = reporter === dora ? parla : getafe;
  const email = `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()}@getafe.example`;
  const user = aUser({
    id: `u-${i}`,
    username: `u${i}`,
    name: `${name} Sanz`,
    email,
    authorityId: authority.id,
  });
  return { user, authority, reporter };
});

export function createTown(more: Parameters<typeof createDeskWorld>[0] = {}): DeskWorld {
  const world = createDeskWorld(more);
  const { users, operators, authorities } = world.admin;
  for (const { user } of TEN) users.set(user.id, user);
  authorities.set(parla.id, parla);
  operators.set(dora.id, dora);
  operators.set(carlos.id, coversBoth);
  return world;
}

export async function refOf(world: DeskWorld, { user }: Stuck): Promise<string> {
  const [line] = await world.stores.cases.find(`user:${user.id}`);
  if (line === undefined) throw new Error('no case was opened');
  return line.id;
}

export async function caseOf(world: DeskWorld, stuck: Stuck) {
  return world.stateOf(await refOf(world, stuck));
}

export async function complains(world: DeskWorld, desk: Desk, { user, authority, reporter }: Stuck) {
  return desk.open(world.complaint({ user, authority }), reporter);
}

export async function says(world: DeskWorld, desk: Desk, stuck: Stuck, said: Said) {
  return desk.say(await refOf(world, stuck), said, stuck.reporter);
}

/** Each mail to IT by its subject and whom it is about, as the fake letters write it. */
export function mailsToIt(world: DeskWorld): readonly string[] {
  return world.mailer.taken
    .filter(({ to }) => to[0] === 'it@getafe.example')
    .map(({ subject, text }) => `${subject}: ${text.split(',').length}`);
}

/** Complained, checked, reset, waited: everybody is asked whether the mail came. */
export async function untilAllAsked(world: DeskWorld, desk: Desk, all = TEN): Promise<void> {
  for (const stuck of all) await complains(world, desk, stuck);
  await desk.tick();
  for (const stuck of all) await says(world, desk, stuck, { kind: 'address-confirmed', address: null });
  await desk.tick();
  world.clock.move(5);
  await desk.tick();
}

export async function allSay(world: DeskWorld, desk: Desk, all: readonly Stuck[], said: Said): Promise<void> {
  for (const stuck of all) await says(world, desk, stuck, said);
  await desk.tick();
}

/** The one request there is that is open. */
export async function theRequest(world: DeskWorld) {
  const lines = (await world.stores.requests.open()).filter(({ closed }) => !closed);
  const found = await Promise.all(lines.map(({ id }) => world.stores.requests.read(id)));
  const open = found.flatMap((stored) => (stored === null ? [] : [stored.state]));
  const [only] = open;
  if (only === undefined || open.length > 1) throw new Error(`${open.length} requests are open`);
  return only;
}
