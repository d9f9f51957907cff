import { expect, test } from 'vitest';
import type { Desk } from '../../../services/desk/desk.ts';
import type { Said } from '../../../services/desk/said.ts';
import { type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { createMortal } from './mortal.ts';
import {
  allSay,
  caseOf,
  createTown,
  mailsToIt,
  type Stuck,
  TEN,
  theRequest,
  untilAllAsked,
} from './ten-users.ts';

keepLogsFreeOfPersonalData();

/** One of each reporter's, and a fourth who comes later. */
const FOUR = [TEN[0], TEN[4], TEN[7], TEN[8]] as readonly Stuck[];
const [first, second, third, late] = FOUR as readonly [Stuck, Stuck, Stuck, Stuck];

type Step = (desk: Desk, world: DeskWorld) => Promise<unknown>;

const say =
  (stuck: Stuck, said: Said): Step =>
  (desk, world) =>
    allSay(world, desk, [stuck], said);

/** Answers the round that is out; a repeat of the click changes nothing. */
const itAllows: Step = async (desk, world) => {
  const { id, round, link } = await theRequest(world);
  return desk.answer(id, { round, link, answer: 'allowed', text: 'PERSONAL TEXT', forwardTo: null }, 'page');
};

const afterFiveMinutes: Step = async (desk, world) => {
  const [reset] = (await caseOf(world, first)).resets.slice(-1);
  if (reset !== undefined && Date.parse(world.clock.now()) < Date.parse(reset.requestedAt) + 5 * 60_000)
    world.clock.move(5);
  await desk.tick();
};

const STEPS: readonly Step[] = [
  say(first, { kind: 'said-not-arrived' }),
  say(second, { kind: 'said-not-arrived' }),
  say(first, { kind: 'request-sent', version: null }),
  say(third, { kind: 'said-not-arrived' }),
  say(late, { kind: 'said-not-arrived' }),
  itAllows,
  afterFiveMinutes,
  say(second, { kind: 'said-arrived' }),
  say(first, { kind: 'said-not-arrived' }),
  say(first, { kind: 'request-sent', version: null }),
  say(third, { kind: 'said-not-arrived' }),
  say(late, { kind: 'said-arrived' }),
];

async function walk(n = Number.POSITIVE_INFINITY) {
  const world = createTown();
  await untilAllAsked(world, world.openDesk(), FOUR);
  const mortal = createMortal(world.parts, n, 'after');
  let desk = world.openDesk(mortal.parts);
  let death: string | null = null;
  for (const step of STEPS) {
    const take = async (): Promise<null> => {
      await step(desk, world);
      await desk.tick();
      return null;
    };
    const end: string | null = await Promise.race(death === null ? [take(), mortal.died] : [take()]);
    if (end === null) continue;
    death = end;
    desk = world.openDesk();
    await desk.start();
    await take();
  }
  await desk.close();
  return { world, calls: mortal.calls };
}

/** What the world saw, without repeats, and who is where at the end; references are drawn, so users stand for them. */
async function seenBy(world: DeskWorld) {
  const cases = await Promise.all(FOUR.map((stuck) => caseOf(world, stuck)));
  const names = new Map(cases.map(({ ref, user }) => [ref as string, user.id]));
  const bare = (text: string) =>
    [...names].reduce(
      (now, [ref, user]) => now.replaceAll(ref, user),
      text.replace(/\.\d+\.(?=[a-z])/g, '.'),
    );
  const mails = new Map(world.mailer.taken.map((mail) => [mail.messageId, `${mail.to[0]} ${mail.subject}`]));
  const request = await theRequest(world);
  return {
    toIt: [...new Set(mailsToIt(world))],
    mails: [...mails.values()].sort(),
    resets: world.resets().length,
    stages: cases.map(({ stage, request: own }) => [
      stage.kind,
      own?.draft.round,
      bare(own?.requestId ?? ''),
    ]),
    members: request.members.map(bare),
    round: request.round,
    memory: await world.stores.domains.get('getafe.example'),
    told: [
      ...new Set(
        world.messenger.said.map(({ to, message }) => `${to.id} ${message.key} ${message.params.user}`),
      ),
    ].sort(),
    left: (await Promise.all(cases.map(({ ref }) => world.stores.cases.read(ref)))).flatMap(
      (stored) => stored?.outbox ?? [],
    ),
  };
}

const CHANGES = /\.(commit|set|delete|resetPassword|send|tell)$/;
const AT_A_TIME = 10;

test('ends the same for four users of one request, wherever the process dies after a change of the world', async () => {
  const { world, calls } = await walk();
  const whole = await seenBy(world);
  expect(whole).toMatchObject({
    toIt: ['request 1 link 1 reminder 0: 2', 'request 2 link 2 reminder 0: 1'],
    round: 2,
    members: [first.user.id, third.user.id],
    left: [],
  });
  const points = calls.flatMap((call, i) => (CHANGES.test(call) ? [i + 1] : []));
  expect(points.length).toBeGreaterThan(50);
  for (let i = 0; i < points.length; i += AT_A_TIME) {
    await Promise.all(
      points.slice(i, i + AT_A_TIME).map(async (n) => {
        const { world: other } = await walk(n);
        expect(await seenBy(other), `${n} ${calls[n - 1]}`).toEqual(whole);
      }),
    );
  }
}, 180_000);
