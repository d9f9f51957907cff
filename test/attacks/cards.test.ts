import { describe, expect, test } from 'vitest';
import { untilAddress, untilAsked, untilWithIt } from '../bot/turns/roads.ts';
import { ana, boris, carlos, carmen, stranger } from '../services/desk/cast.ts';
import { attackedWorlds, done, proposalOf, stageOf } from './attacked-world.ts';

const open = attackedWorlds();

describe('an old card', () => {
  test('that asked whether the first mail came answers no later question', async () => {
    const t = await open();
    const ref = await untilAsked(t);
    const old = (await t.stateOf(ref)).revision;
    const [asked] = t.recorder.said(t.chatOf(ana)).filter(({ words }) => words.includes('Did the mail'));
    await t.say(ana, `not arrived ${ref}`);
    const before = await t.stateOf(ref);
    for (const verb of ['said-arrived', 'said-not-arrived', 'withdrawn'])
      await t.invoke(ana, verb, { ref, revision: old }, asked?.id);
    expect(await t.stateOf(ref)).toEqual(before);
  });

  test('of a proposal that was decided approves nothing a second time, and says who decided', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(carmen, 'status');
    await t.say(ana, `correct ${ref} m.garcia@getafe.example`);
    const { code } = await proposalOf(t, ref);
    const { revision } = await t.stateOf(ref);
    await t.invoke(carlos, 'approved', { ref, revision, code });
    const was = done(t);
    expect(was.admin).toEqual([`address by ${carlos.id}`, `reset by ${carlos.id}`]);
    const said = await t.said(carmen, () => t.invoke(carmen, 'approved', { ref, revision, code }));
    expect(said.map(({ words }) => words).join('\n')).toContain('Carlos Vega approved that on');
    expect(done(t)).toEqual(was);
  });

  test('of the other approver has lost its buttons by then', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(carmen, 'hello');
    await t.say(ana, `correct ${ref} m.garcia@getafe.example`);
    const { code } = await proposalOf(t, ref);
    await t.say(carlos, `approve ${ref} ${code}`);
    const redrawn = t.recorder.calls.filter(
      ({ method, conversation }) => method === 'PUT' && conversation === t.chatOf(carmen),
    );
    const card = JSON.stringify(redrawn.at(-1)?.body);
    expect(card).toContain('Carlos Vega has approved this');
    expect(card).not.toContain('Action.Execute');
  });
});

describe('a forged role in a payload', () => {
  const FORGED = {
    role: 'national-coordinator',
    right: 'national-coordinator',
    operatorId: carlos.id,
    onBehalfOf: carlos.id,
    by: { kind: 'person', operatorId: carlos.id, right: 'coordinator', may: { approve: true } },
    may: { approve: true, reset: true },
    isCoordinator: true,
    mayApprove: true,
    approvedBy: carlos.id,
    userId: 'u-carlos',
  };

  test.each(['approved', 'it-answered', 'address-correction-asked'] as const)(
    'gives whoever sends it no right of another: %s',
    async (verb) => {
      const t = await open();
      const ref = verb === 'it-answered' ? await untilWithIt(t) : await untilAddress(t);
      if (verb === 'approved') await t.say(ana, `correct ${ref} maria@attacker.example`);
      const code = verb === 'approved' ? (await proposalOf(t, ref)).code : '';
      const { revision } = await t.stateOf(ref);
      const was = done(t).admin;
      const data = {
        approved: { code },
        'it-answered': { answer: 'allowed', text: '' },
        'address-correction-asked': { address: 'maria@attacker.example' },
      }[verb];
      for (const who of [ana, boris, stranger])
        await t.invoke(who, verb, { ref, revision, ...data, ...FORGED });
      expect(done(t).admin).toEqual(was);
      expect(['awaiting-approval', 'with-it', 'checking-address']).toContain(await stageOf(t, ref));
    },
  );

  test('in the activity itself is not believed: who writes is what tenant and object id say', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, `correct ${ref} maria@attacker.example`);
    const { code } = await proposalOf(t, ref);
    const from = {
      id: `29:${carlos.id}`,
      name: carlos.name,
      role: 'admin',
      userPrincipalName: carlos.email,
      email: carlos.email,
      aadObjectId: boris.aadObjectId,
      properties: FORGED,
    };
    await t.say(boris, `approve ${ref} ${code}`, {
      from,
      channelData: { ...FORGED, tenant: { id: 'tenant-1' } },
    });
    expect(done(t).admin).toEqual([]);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
  });

  test('with a user that was not found for this person opens no case', async () => {
    const t = await open();
    await t.say(stranger, 'hello');
    await t.invoke(stranger, 'choose-user', { ...FORGED, userId: 'u-maria' });
    await t.say(stranger, 'yesterday');
    expect(await t.stores.cases.open()).toEqual([]);
  });
});
