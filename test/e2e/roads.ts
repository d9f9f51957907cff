import { expect } from 'vitest';
import { openAnswerPage } from './answer-page.ts';
import { heard } from './heard.ts';
import { exchange, hears, linkIn, type Road, refIn, type Step, type Walk } from './road.ts';
import { addressesOf } from './smtp.ts';

const MARIA = { name: 'María García López', address: 'maria.garcia@ayto-valdeluz.example' };
const LUCIA = { name: 'Lucía Fernández Ortega', address: 'lucia.fernandez@ayto-valdeluz.example' };
const CARMEN = { name: 'Carmen Núñez Peña', address: 'carmen.nunez@colegio-costanorte.example' };
const ANGEL = { name: 'Ángel Muñoz Cano', address: 'angel.munoz@turismo-islasviento.example' };
const INIGO = { name: 'Íñigo Etxeberria Sáez', address: 'inigo.etxeberria@ayto-valdeluz.example' };
const DOERTE = { name: 'Dörte Hansen', address: 'doerte.hansen@hwk-nordheide.example' };
const IT_UNIT = 'soporte@colegio-costanorte.example';

interface Subject {
  readonly name: string;
  readonly address: string;
}

const complain = ({ name }: Subject): Step => ({
  title: 'somebody complains',
  async walk(walk) {
    await exchange(walk, walk.words.complaint(name), walk.words.hears.whenCreated);
  },
});

const openCase = (told: 'isAddressRight' | 'waitUntil' | 'addressTurnedAway'): Step => ({
  title: 'the case is opened',
  async walk(walk) {
    const shown = await exchange(walk, walk.words.unknownWhen, walk.words.hears[told]);
    walk.ref = refIn(shown.text);
  },
});

const confirmAddress: Step = {
  title: 'the address is confirmed and a new password is asked for',
  async walk(walk) {
    await exchange(walk, walk.words.addressRight(walk.ref), walk.words.hears.resetAsked);
  },
};

const askedAfterwards: Step = {
  title: 'the assistant comes back by itself and asks',
  async walk(walk) {
    await hears(walk, walk.words.hears.didItArrive);
  },
};

const inInbox = ({ address }: Subject): Step => ({
  title: 'the mail is in the inbox',
  async walk({ stage }) {
    await stage.admin.inbox(address, /^reset /);
  },
});

const solved: Step = {
  title: 'it arrived, and the case is solved',
  async walk(walk) {
    await exchange(walk, walk.words.arrived(walk.ref), walk.words.hears.solved);
  },
};

export const GOOD_ROAD: Road = {
  title: 'the good road: created three days ago, and one reset brings the mail',
  reporterId: 'op-es-pilar-dominguez',
  coordinatorId: 'op-es-joaquin-herrero',
  steps: [
    complain(MARIA),
    openCase('isAddressRight'),
    confirmAddress,
    askedAfterwards,
    inInbox(MARIA),
    solved,
  ],
};

export const WINDOW_ROAD: Road = {
  title: 'the window: created an hour ago, and the assistant comes back by itself when it ends',
  reporterId: 'op-es-pilar-dominguez',
  coordinatorId: 'op-es-joaquin-herrero',
  steps: [
    complain(LUCIA),
    openCase('waitUntil'),
    {
      title: 'at the end of the window the assistant comes back by itself',
      async walk(walk) {
        walk.last = await walk.stage.channel.told(walk.reporter, walk.words.hears.windowOver, 30_000);
      },
    },
    {
      title: 'it did not arrive, so the address is asked about',
      async walk(walk) {
        await exchange(walk, walk.words.notArrived(walk.ref), walk.words.hears.isAddressRight);
      },
    },
    confirmAddress,
    askedAfterwards,
    inInbox(LUCIA),
    solved,
  ],
};

export const GREYLISTING_ROAD: Road = {
  title: 'greylisting: put off at first, and there at the second look',
  reporterId: 'op-es-dacil-hernandez',
  coordinatorId: 'op-es-joaquin-herrero',
  steps: [
    complain(ANGEL),
    openCase('isAddressRight'),
    confirmAddress,
    askedAfterwards,
    {
      title: 'it did not arrive, and the assistant says why and until when',
      async walk(walk) {
        const shown = await exchange(walk, walk.words.notArrived(walk.ref), walk.words.hears.deferred);
        expect(shown.text).toContain('451 4.7.1');
      },
    },
    {
      title: 'the sending side tries again',
      async walk({ stage }) {
        await stage.admin.later(20);
        await stage.admin.inbox(ANGEL.address, /^reset /);
      },
    },
    {
      title: 'the assistant looks again by itself and asks once more',
      async walk(walk) {
        walk.last = await walk.stage.channel.told(walk.reporter, walk.words.hears.didItArriveNow, 45_000);
      },
    },
    solved,
  ],
};

export const WRONG_ADDRESS_ROAD: Road = {
  title: 'a wrong address: corrected with the approval of a coordinator, then reset',
  reporterId: 'op-es-pilar-dominguez',
  coordinatorId: 'op-es-joaquin-herrero',
  steps: [
    complain(INIGO),
    openCase('addressTurnedAway'),
    {
      title: 'the reporter gives the right address, and a second person has to approve it',
      async walk(walk) {
        const { words, ref, stage, coordinator, kept } = walk;
        await exchange(walk, words.correct(ref, INIGO.address), words.hears.approvalAsked);
        const asked = await stage.channel.told(coordinator, words.hears.pleaseApprove);
        expect(asked.text).toContain(INIGO.address);
        expect(asked.text).toContain('ayto-vadeluz.example');
        const code = new RegExp(`${ref} ([A-Za-z0-9]{4})\\b`).exec(asked.text)?.[1] ?? '';
        expect(code).toHaveLength(4);
        kept.set('code', code);
      },
    },
    {
      title: 'the coordinator approves in words, the address is changed and a new password is asked for',
      async walk(walk) {
        const { words, ref, stage, coordinator, kept } = walk;
        await stage.channel.say(coordinator, words.approve(ref, kept.get('code') ?? ''));
        await hears(walk, words.hears.approved);
        await hears(walk, words.hears.addressChanged);
        await hears(walk, words.hears.resetAsked);
      },
    },
    askedAfterwards,
    inInbox(INIGO),
    solved,
  ],
};

async function requestIsSound({ stage, ref }: Walk): Promise<string> {
  const [taken, ...more] = stage.mail.distinct(IT_UNIT);
  expect(more).toEqual([]);
  const { parsed, messageId } = taken ?? expect.fail('no request was taken');
  expect(parsed.subject).toContain(ref);
  expect(addressesOf(parsed.from)).toEqual(['desk@imi-desk.example']);
  expect(addressesOf(parsed.to)).toEqual([IT_UNIT]);
  expect(addressesOf(parsed.cc)).toContain('oscar.gutierrez@colegio-costanorte.example');
  expect(addressesOf(parsed.replyTo)).toEqual(['oscar.gutierrez@colegio-costanorte.example']);
  expect(messageId).toMatch(/^<[\w.-]+@imi-desk\.example>$/);
  expect(parsed.inReplyTo).toBeUndefined();
  expect(parsed.headers.get('auto-submitted')).toBeUndefined();
  expect(parsed.headers.get('content-language')).toBe('es');
  expect(parsed.attachments).toEqual([]);
  expect(parsed.text).toContain(CARMEN.address);
  expect(parsed.text).toMatch(/UTC/);
  expect(parsed.html).toContain(CARMEN.address);
  return linkIn(parsed.text ?? '', stage.product.url);
}

export const BLOCKED_ROAD: Road = {
  title: 'the blocked road: a filter swallows everything, and IT lets it in',
  reporterId: 'op-es-oscar-gutierrez',
  coordinatorId: 'op-es-elena-ruiz',
  steps: [
    complain(CARMEN),
    openCase('isAddressRight'),
    confirmAddress,
    askedAfterwards,
    {
      title: 'it did not arrive, and the request to IT is shown before anything is sent',
      async walk(walk) {
        const { stage, words, ref } = walk;
        const shown = await exchange(walk, words.notArrived(ref), words.hears.draft);
        expect(shown.text).toContain(IT_UNIT);
        expect(stage.mail.distinct(IT_UNIT)).toEqual([]);
      },
    },
    {
      title: 'the reporter sends it, and IT gets one request with everything in it',
      async walk(walk) {
        await exchange(walk, walk.words.send(walk.ref), walk.words.hears.mailed);
        walk.kept.set('link', await requestIsSound(walk));
      },
    },
    {
      title: 'opening the link changes nothing',
      async walk({ stage, kept, ref }) {
        const page = await openAnswerPage(kept.get('link') ?? '');
        expect(page.status).toBe(200);
        expect(page.html).toContain(ref);
        expect(stage.admin.done().filter((order) => order.includes('u-es-carmen-nunez'))).toHaveLength(1);
      },
    },
    {
      title: 'IT answers that it is allowed, and a new password proves it',
      async walk(walk) {
        const { stage, kept, words } = walk;
        await stage.admin.world.allowDomain('colegio-costanorte.example');
        const page = await openAnswerPage(kept.get('link') ?? '');
        const posted = await page.answer('allowed');
        expect(posted.status).toBeLessThan(400);
        await hears(walk, words.hears.itAllowed);
        await hears(walk, words.hears.resetAsked);
      },
    },
    askedAfterwards,
    inInbox(CARMEN),
    solved,
    {
      title: 'the coordinator hears that it is solved',
      async walk({ stage, coordinator, words }) {
        await stage.channel.told(coordinator, words.hears.solvedForCoordinators);
      },
    },
    {
      title: 'IT is thanked, and need not answer',
      async walk({ stage }) {
        // In the IT unit's language, whatever the others speak.
        const { parsed } = await stage.mail.mailed(IT_UNIT, heard('es', 'letters.thanks.nothing-to-do'));
        expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
        expect(parsed.inReplyTo).toBe(stage.mail.distinct(IT_UNIT)[0]?.messageId);
      },
    },
  ],
};

/** Not walked with the others: its authority’s mail leaves no record, and what a person pastes tells more. */
export const UNKNOWN_ROAD: Road = {
  title: 'the unknown road: nobody can tell what became of the mail',
  reporterId: 'op-de-joerg-petersen',
  coordinatorId: 'op-de-matthias-baecker',
  steps: [
    complain(DOERTE),
    openCase('isAddressRight'),
    confirmAddress,
    askedAfterwards,
    {
      title: 'it did not arrive, and that it does not get through is said to be probable only',
      async walk(walk) {
        await exchange(walk, walk.words.notArrived(walk.ref), walk.words.hears.nothingKnown);
      },
    },
  ],
};

export const ALL_ROADS: readonly Road[] = [
  WINDOW_ROAD,
  GOOD_ROAD,
  WRONG_ADDRESS_ROAD,
  BLOCKED_ROAD,
  GREYLISTING_ROAD,
];
