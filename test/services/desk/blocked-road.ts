import { type Instant, plusDays, plusMinutes } from '../../../services/cases/instant.ts';
import type { Desk } from '../../../services/desk/desk.ts';
import type { Said } from '../../../services/desk/said.ts';
import { NOW } from '../../builders/facts.ts';
import { ana, boris, carlos, maria } from './cast.ts';
import { createDeskWorld, type DeskWorld } from './desk-world.ts';
import { createMortal, type Moment } from './mortal.ts';

type Step = (desk: Desk, world: DeskWorld) => Promise<unknown>;

/** The one case there is. */
export async function refOf(world: DeskWorld): Promise<string> {
  const [line] = await world.stores.cases.find('user:u-maria');
  if (line === undefined) throw new Error('no case was opened');
  return line.id;
}

const says =
  (said: Said, speaker: typeof ana): Step =>
  async (desk, world) =>
    desk.say(await refOf(world), said, speaker);

const at =
  (instant: Instant): Step =>
  async (desk, world) => {
    if (world.clock.now() < instant) world.clock.moveTo(instant);
    await desk.tick();
  };

const approves: Step = async (desk, world) => {
  const ref = await refOf(world);
  const { stage } = await world.stateOf(ref);
  const code = stage.kind === 'awaiting-approval' ? stage.proposal.code : 'gone';
  return desk.say(ref, { kind: 'approved', code }, carlos);
};

/** As whoever reads it types it back. */
const saysWord: Step = async (desk, world) => {
  const ref = await refOf(world);
  const word = (await world.stateOf(ref)).probe?.word ?? '';
  return desk.say(ref, { kind: 'probe-word-said', word }, maria);
};

const itAnswers: Step = async (desk, world) => {
  const { id, round, link } = await world.requestOf(await refOf(world));
  const answer = { round, link, answer: 'allowed', text: 'PERSONAL TEXT', forwardTo: null } as const;
  return desk.answer(id, answer, 'page');
};

const afterAnswer = plusDays(NOW, 3);

/** Wrong address, approval, reset, nothing; a test mail and its word; request, reminder, IT's answer, verification, solved, asked a week later. */
const steps: readonly Step[] = [
  (desk, world) => desk.open(world.complaint(), ana),
  (desk, world) => desk.open(world.complaint(), boris),
  says({ kind: 'address-correction-asked', address: 'm.garcia@getafe.example' }, ana),
  approves,
  at(plusMinutes(NOW, 1)),
  at(plusMinutes(NOW, 5)),
  says({ kind: 'said-not-arrived' }, ana),
  says({ kind: 'probe-asked' }, ana),
  at(plusMinutes(NOW, 11)),
  saysWord,
  says({ kind: 'note-set', note: 'PERSONAL TEXT' }, ana),
  says({ kind: 'request-sent', version: null }, ana),
  at(plusDays(NOW, 2)),
  at(afterAnswer),
  itAnswers,
  at(plusMinutes(afterAnswer, 5)),
  says({ kind: 'said-arrived' }, maria),
  at(plusDays(afterAnswer, 8)),
];

/** A click whose answer never came is made again, as a person does. */
async function take(step: Step, desk: Desk, world: DeskWorld): Promise<void> {
  await step(desk, world);
  await desk.tick();
}

/** Walks the whole road; the first process dies at its `n`th call, and a second one carries on from the stores. */
export async function walk(n = Number.POSITIVE_INFINITY, moment: Moment = 'after') {
  const world = createDeskWorld();
  const mortal = createMortal(world.parts, n, moment);
  let desk = world.openDesk(mortal.parts);
  let death: string | null = null;
  for (const step of steps) {
    const otherwise: Promise<string> = death === null ? mortal.died : new Promise<never>(() => undefined);
    const end: string | null = await Promise.race([take(step, desk, world).then(() => null), otherwise]);
    if (end === null) continue;
    death = end;
    desk = world.openDesk();
    await desk.start();
    await take(step, desk, world);
  }
  await desk.close();
  return { world, death, calls: mortal.calls };
}
