import { expect } from 'vitest';
import { openAnswerPage } from './answer-page.ts';
import { heard } from './heard.ts';
import { linkIn, type Road, refIn, type Walk } from './road.ts';
import type { Sayings } from './sayings.ts';
import { BERTA, DOMAIN, emailOf, IT_UNIT, NIEVES, OSCAR, type Stuck, TEN, TOWN } from './town.ts';

/** Coordinates the authority of one of them. */
const ELENA = 'op-es-elena-ruiz';

type Heard = keyof Sayings['hears'];

const TWO = [TEN[0], TEN[7]] as readonly Stuck[];
const [ALBA] = TWO as readonly [Stuck];

const refOf = ({ kept }: Walk, { userId }: Stuck): string => kept.get(userId) ?? '';

async function both(walk: Walk, answer: Heard, text?: (stuck: Stuck) => string): Promise<void> {
  const { channel } = walk.stage;
  for (const stuck of TWO) {
    const reporter = walk.stage.person(stuck.reporterId);
    if (text !== undefined) await channel.say(reporter, text(stuck));
    const shown = await channel.told(reporter, walk.words.hears[answer]);
    if (answer === 'isAddressRight') walk.kept.set(stuck.userId, refIn(shown.text));
  }
}

export const SHARED_ROAD: Road = {
  title: 'the shared road: two users of one domain, one request, and one answer for both',
  reporterId: OSCAR,
  coordinatorId: NIEVES,
  more: [TOWN],
  steps: [
    {
      title: 'two reporters complain, each about one user',
      walk: (walk) => both(walk, 'whenCreated', ({ name }) => walk.words.complaint(name)),
    },
    {
      title: 'the cases are opened',
      walk: (walk) => both(walk, 'isAddressRight', () => walk.words.unknownWhen),
    },
    {
      title: 'the addresses are confirmed, and new passwords are asked for',
      walk: (walk) => both(walk, 'resetAsked', (stuck) => walk.words.addressRight(refOf(walk, stuck))),
    },
    { title: 'the assistant asks by itself', walk: (walk) => both(walk, 'didItArrive') },
    {
      title: 'neither arrived',
      walk: (walk) => both(walk, 'draft', (stuck) => walk.words.notArrived(refOf(walk, stuck))),
    },
    {
      title: 'one of them sends, and IT gets one request about both',
      async walk(walk) {
        const { stage, words, kept } = walk;
        await stage.channel.say(stage.person(OSCAR), words.send(refOf(walk, ALBA)));
        await both(walk, 'mailed');
        for (const { reporterId, address } of TWO)
          await stage.mail.mailed(emailOf(reporterId), new RegExp(address));
        const [request, ...more] = stage.mail.distinct(IT_UNIT);
        expect(more).toEqual([]);
        const text = request?.parsed.text ?? '';
        expect(TEN.filter(({ address }) => text.includes(address))).toEqual(TWO);
        kept.set('link', linkIn(text, stage.product.url));
      },
    },
    {
      title: 'IT answers that it is allowed, and both are asked again',
      async walk(walk) {
        await walk.stage.admin.world.allowDomain(DOMAIN);
        const page = await openAnswerPage(walk.kept.get('link') ?? '');
        expect((await page.answer('allowed')).status).toBeLessThan(400);
        await both(walk, 'itAllowed');
        await both(walk, 'didItArrive');
      },
    },
    {
      title: 'both arrived',
      walk: (walk) => both(walk, 'solved', (stuck) => walk.words.arrived(refOf(walk, stuck))),
    },
    {
      title: 'the coordinators hear that both are solved, and IT is thanked',
      async walk({ stage, words }) {
        const { solvedForCoordinators } = words.hears;
        for (const { name } of TWO) {
          await stage.channel.finds(
            stage.person(BERTA),
            ({ text }) => text.includes(name) && solvedForCoordinators.test(text),
            0,
            `that ${name} is solved`,
          );
        }
        await stage.channel.told(stage.person(ELENA), solvedForCoordinators);
        await stage.mail.mailed(IT_UNIT, heard('es', 'letters.thanks.works'));
      },
    },
  ],
};
