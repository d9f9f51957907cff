import { describe, expect, test } from 'vitest';
import { plusHours } from '../../services/cases/instant.ts';
import { untilAddress, untilAsked } from '../bot/turns/roads.ts';
import { NOW } from '../builders/facts.ts';
import { anAuthority, aRole, aUser } from '../builders/people.ts';
import { ana, boris, carlos, carmen, maria } from '../services/desk/cast.ts';
import { attackedWorlds, done, proposalOf, stageOf } from './attacked-world.ts';

const open = attackedWorlds();
const NOTHING = { admin: [], mails: [] };

describe('the reset of a password that works', () => {
  const logged = aUser({ lastLoginAt: plusHours(NOW, -3) });

  test('does not happen on a complaint alone: it is asked for after saying what it ends', async () => {
    const t = await open({ users: [logged] });
    const ref = await untilAddress(t);
    expect(await t.say(ana, `address ok ${ref}`)).toContain('A new one ends the old one at once');
    expect(await t.say(ana, `not arrived ${ref}`)).toContain('would end the present one');
    await t.later(60);
    expect(done(t)).toEqual(NOTHING);
    expect(await stageOf(t, ref)).toBe('asking-reset');
  });

  test('does not happen where the user logged in between the order and the reset', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    t.admin.fail('user', 'down');
    await t.say(ana, `address ok ${ref}`);
    t.admin.users.set(logged.id, logged);
    t.admin.fail('user', null);
    await t.later(2);
    expect(done(t)).toEqual(NOTHING);
    expect(await stageOf(t, ref)).toBe('asking-reset');
  });

  test('does not happen to one that arrived: “not arrived” has to be said after the latest mail', async () => {
    const t = await open();
    const ref = await untilAsked(t);
    await t.say(ana, `arrived ${ref}`);
    await t.say(ana, `reset ${ref}`);
    await t.later(60);
    expect(t.resets()).toHaveLength(1);
  });
});

describe('a fellow administrator', () => {
  const proposed = async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, `correct ${ref} maria@attacker.example`);
    const { code } = await proposalOf(t, ref);
    return { t, ref, code };
  };

  test('does not approve another address, by text or by card, not even having joined the case', async () => {
    const { t, ref, code } = await proposed();
    expect(await t.say(boris, `approve ${ref} ${code}`)).toContain('I find no case by that name');
    await t.say(boris, 'María García, password mail, created yesterday');
    expect(await t.say(boris, `approve ${ref} ${code}`)).toContain('it takes somebody who covers this user');
    const { revision } = await t.stateOf(ref);
    await t.invoke(boris, 'approved', { ref, revision, code });
    expect(done(t)).toEqual(NOTHING);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
  });

  test('does not approve it either who asked for it, whatever roles come with the same person', async () => {
    const t = await open();
    const both = { ...ana, roles: [aRole('administrator'), aRole('coordinator')] };
    t.admin.operators.set(ana.id, both);
    const ref = await untilAddress(t);
    await t.say(both, `correct ${ref} maria@attacker.example`);
    const { code } = await proposalOf(t, ref);
    expect(await t.say(both, `approve ${ref} ${code}`)).toContain('somebody other than the person who asked');
    const twin = { ...both, id: 'op-twin', aadObjectId: 'aad-twin' };
    t.admin.operators.set(twin.id, twin);
    expect(await t.say(twin, `approve ${ref} ${code}`)).toContain('somebody other than the person who asked');
    expect(done(t)).toEqual(NOTHING);
  });

  test('does not have somebody’s mails sent to the own mailbox, nor approves that as a coordinator', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    expect(await t.say(ana, `correct ${ref} ${ana.email}`)).toContain('it is your own mailbox');
    await t.say(ana, `correct ${ref} ${carlos.email}`);
    const { code } = await proposalOf(t, ref);
    expect(await t.say(carlos, `approve ${ref} ${code}`)).toContain('the new address is your own mailbox');
    expect(done(t)).toEqual(NOTHING);
  });
});

describe('the own address', () => {
  test.each([
    ['as a plain user', maria],
    ['as an administrator too', { ...maria, roles: [aRole('user'), aRole('administrator')] }],
    ['as a coordinator too', { ...maria, roles: [aRole('user'), aRole('coordinator')] }],
    ['as the national coordinator too', { ...maria, roles: [aRole('national-coordinator')] }],
  ])('is not changed alone, %s, not even to one of the authority’s', async (_how, who) => {
    const t = await open();
    t.admin.operators.set(who.id, who);
    const ref = await untilAddress(t, who);
    await t.say(who, `correct ${ref} m.garcia@getafe.example`);
    const { code } = await proposalOf(t, ref);
    expect(await t.say(who, `approve ${ref} ${code}`)).toContain(
      'nobody approves a change to the own account',
    );
    const { revision } = await t.stateOf(ref);
    await t.invoke(who, 'approved', { ref, revision, code });
    expect(done(t)).toEqual(NOTHING);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
  });
});

describe('a free-mail domain passed off as the authority’s', () => {
  const gullible = anAuthority({ mailDomains: ['getafe.example', 'gmail.com', 'mailinator.com'] });

  test('is not set by a coordinator alone: a personal mailbox always needs two people', async () => {
    const t = await open({ authorities: [gullible] });
    const ref = await untilAddress(t);
    await t.say(carlos, `correct ${ref} maria.garcia@gmail.com`);
    expect(done(t)).toEqual(NOTHING);
    const { code } = await proposalOf(t, ref);
    expect(await t.say(carlos, `approve ${ref} ${code}`)).toContain(
      'somebody other than the person who asked',
    );
    expect(done(t)).toEqual(NOTHING);
    await t.say(carmen, `approve ${ref} ${code}`);
    expect(done(t).admin).toContain(`address by ${carmen.id}`);
  });

  test('is not set at all where anybody can read it', async () => {
    const t = await open({ authorities: [gullible] });
    const ref = await untilAddress(t);
    await t.say(carlos, `correct ${ref} maria.garcia@mailinator.com`);
    expect(done(t)).toEqual(NOTHING);
    expect(await stageOf(t, ref)).toBe('checking-address');
  });

  test.each(['maria@getafe.example.attacker.example', 'maria@getafe.еxample', 'maria@sub.getafe.example'])(
    'nor is one that only looks like the authority’s: %s',
    async (address) => {
      const t = await open();
      const ref = await untilAddress(t);
      await t.say(carlos, `correct ${ref} ${address}`);
      expect(t.admin.ledger).toEqual([]);
    },
  );
});

describe('a proposal swapped between view and approve', () => {
  test('is not approved with the code of the one that was seen, by text or by its card', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, `correct ${ref} m.garcia@getafe.example`);
    const seen = { ...(await proposalOf(t, ref)), revision: (await t.stateOf(ref)).revision };
    await t.say(ana, `correct ${ref} maria@attacker.example`);
    expect((await proposalOf(t, ref)).code).not.toBe(seen.code);
    expect(await t.say(carlos, `approve ${ref} ${seen.code}`)).toContain('belong to another proposal');
    await t.invoke(carlos, 'approved', { ref, revision: seen.revision, code: seen.code });
    await t.invoke(carlos, 'approved', { ref, revision: 999, code: seen.code });
    expect(await t.say(carlos, 'yes')).toContain('approve');
    expect(done(t)).toEqual(NOTHING);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
  });

  test('is void where the user file was changed after it was asked for', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, `correct ${ref} maria@attacker.example`);
    const { code } = await proposalOf(t, ref);
    t.admin.users.set('u-maria', aUser({ version: 'v2' }));
    await t.say(carlos, `approve ${ref} ${code}`);
    expect(t.admin.ledger).toEqual([]);
    expect(await stageOf(t, ref)).toBe('checking-address');
    expect(await t.say(carlos, `approve ${ref} ${code}`)).toMatch(/nothing waits for you any more/);
    expect(t.admin.ledger).toEqual([]);
  });
});
