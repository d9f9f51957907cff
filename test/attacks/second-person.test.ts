import { describe, expect, test } from 'vitest';
import { plusDays } from '../../services/cases/instant.ts';
import { untilAddress, untilDrafted, untilWithIt } from '../bot/turns/roads.ts';
import { NOW } from '../builders/facts.ts';
import { anAuthority, aRole, aUser } from '../builders/people.ts';
import { ana, boris, carlos, carmen, maria } from '../services/desk/cast.ts';
import {
  allSay,
  caseOf,
  createTown,
  dora,
  mailsToIt,
  says,
  TEN,
  untilAllAsked,
} from '../services/desk/ten-users.ts';
import { attackedWorlds, proposalOf, stageOf } from './attacked-world.ts';

const open = attackedWorlds();
const MISSING = { kind: 'said-not-arrived' } as const;
const mailedTo = (t: Awaited<ReturnType<typeof open>>): readonly string[] =>
  t.mailer.taken.filter(({ subject }) => subject.startsWith('request')).flatMap(({ to }) => to);

describe('a mailbox of the own choice on the shared domain', () => {
  test('gets the own case alone, and is no contact of the domain for anybody after', async () => {
    const world = createTown();
    const desk = world.openDesk();
    const [alba, ...others] = TEN;
    const hers = TEN.find(({ reporter }) => reporter === dora);
    if (alba === undefined || hers === undefined) throw new Error('nobody');
    await untilAllAsked(world, desk, TEN);
    await allSay(world, desk, TEN, MISSING);
    await says(world, desk, hers, { kind: 'recipient-set', to: dora.email });
    await says(world, desk, hers, { kind: 'request-sent', version: null });
    await desk.tick();
    const toDora = world.mailer.taken.filter(({ to }) => to.includes(dora.email));
    for (const mail of toDora)
      for (const other of TEN.filter((one) => one !== hers))
        expect(mail.text).not.toContain(other.user.email);
    expect(toDora.map(({ subject }) => subject)).toContain('request 1 link 1 reminder 0');
    for (const other of [alba, ...others].filter((one) => one !== hers))
      expect((await caseOf(world, other)).stage.kind).toBe('drafting-request');

    const answer = { round: 1, link: 1, answer: 'allowed', text: '', forwardTo: null } as const;
    await desk.answer(`it-${(await caseOf(world, hers)).ref}-apart`, answer, 'page');
    await desk.tick();
    expect((await world.stores.domains.get('getafe.example'))?.contact ?? null).toBeNull();

    await says(world, desk, alba, { kind: 'request-sent', version: null });
    await desk.tick();
    expect(mailsToIt(world)).toEqual(['request 1 link 1 reminder 0: 9']);
    world.clock.moveTo(plusDays(NOW, 3));
    await desk.tick();
  });

  test('is shared where a coordinator vouches for it', async () => {
    const world = createTown();
    for (const [id, authority] of world.admin.authorities)
      world.admin.authorities.set(id, { ...authority, itUnit: null });
    const desk = world.openDesk();
    const [alba, bruno] = TEN;
    if (alba === undefined || bruno === undefined) throw new Error('nobody');
    await untilAllAsked(world, desk, [alba, bruno]);
    await allSay(world, desk, [alba, bruno], MISSING);
    const { ref } = await caseOf(world, alba);
    const coordinator = world.admin.operators.get(carlos.id) ?? carlos;
    await desk.say(ref, { kind: 'recipient-set', to: 'help@getafe.example' }, coordinator);
    await says(world, desk, alba, { kind: 'request-sent', version: null });
    await desk.tick();
    const mails = world.mailer.taken.filter(({ to }) => to.includes('help@getafe.example'));
    expect(mails.map(({ text }) => text.split(',').length)).toEqual([2]);
  });
});

describe('one coordinator alone', () => {
  test('sends nothing outside by recording that IT named an address there, and approving it', async () => {
    const t = await open();
    const ref = await untilWithIt(t);
    await t.say(carlos, `answer ${ref} forward helpdesk@elsewhere.example`);
    const { code } = await proposalOf(t, ref);
    expect(await t.say(carlos, `approve ${ref} ${code}`)).toContain(
      'somebody other than the person who asked',
    );
    await t.say(ana, `send ${ref}`);
    expect(mailedTo(t)).toEqual(['it@getafe.example']);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
    await t.say(carmen, `approve ${ref} ${code}`);
    expect(await stageOf(t, ref)).toBe('drafting-request');
  });

  test('sends nothing outside by taking the request, with IT’s link in it, and answering in IT’s place', async () => {
    const t = await open();
    t.admin.operators.set(carlos.id, carlos);
    const ref = await untilAddress(t, carlos);
    await t.say(carlos, `address ok ${ref}`);
    await t.later(5);
    await t.say(carlos, `not arrived ${ref}`);
    await t.say(carlos, `take ${ref}`);
    const answer = {
      round: 1,
      link: 1,
      answer: 'forward',
      text: '',
      forwardTo: 'x@elsewhere.example',
    } as const;
    await t.core().desk.answer(`it-${ref}-by-hand`, answer, 'page');
    await t.core().desk.tick();
    const { code } = await proposalOf(t, ref);
    expect(await t.say(carlos, `approve ${ref} ${code}`)).toContain(
      'somebody other than the person who asked',
    );
    expect(mailedTo(t)).toEqual([]);
  });
});

describe('the affected user who reported nothing', () => {
  test('neither chooses who is written to, nor writes, nor ends the case', async () => {
    const t = await open();
    const ref = await untilDrafted(t);
    const before = await t.stateOf(ref);
    for (const text of [
      `to ${ref} cau@getafe.example`,
      `note ${ref} hello`,
      `send ${ref}`,
      `take ${ref}`,
      `withdraw ${ref}`,
    ])
      expect(await t.say(maria, text), text).toContain('That is for');
    expect(await t.stateOf(ref)).toEqual(before);
    expect(mailedTo(t)).toEqual([]);
  });
});

describe('a user who moved to another authority', () => {
  test('is decided about by who looks after the new one: the old administrator and coordinator learn nothing', async () => {
    const toledo = anAuthority({ id: 'a-toledo', name: 'Toledo', mailDomains: ['toledo.example'] });
    const t = await open({ authorities: [toledo] });
    const ref = await untilAddress(t);
    t.admin.users.set('u-maria', aUser({ authorityId: 'a-toledo', version: 'v2' }));
    await t.say(ana, `address ok ${ref}`);
    await t.say(carlos, `correct ${ref} maria@getafe.example`);
    await t.later(5);
    expect(t.admin.ledger).toEqual([]);
    expect(await stageOf(t, ref)).not.toBe('changing-address');
  });

  test('and became a coordinator is reset by no administrator', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    t.admin.users.set('u-maria', aUser({ role: 'coordinator' }));
    await t.say(ana, `address ok ${ref}`);
    expect(t.admin.ledger).toEqual([]);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
    const fellow = { ...boris, roles: [aRole('administrator'), aRole('coordinator')] };
    t.admin.operators.set(boris.id, fellow);
    const { code } = await proposalOf(t, ref);
    await t.say(fellow, `approve ${ref} ${code}`);
    await t.later(5);
    expect(t.admin.ledger).toEqual([]);
  });
});
