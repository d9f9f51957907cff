import { afterEach, describe, expect, test } from 'vitest';
import type { AdminService } from '../../services/desk/ports/admin-service.ts';
import { ana, carlos, maria } from '../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../services/desk/desk-world.ts';
import { ASSISTANT, createTeamsWorld, type TeamsWorld } from './teams/teams-world.ts';

const UNKNOWN = /I do not know you as an IMI user/;
const DOWN = /cannot reach the user administration/;
const WORKING = /I am still at it/;
const SOMEBODY = { ...ana, id: 'somebody', aadObjectId: 'aad-somebody' };

let world: TeamsWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});
keepLogsFreeOfPersonalData();

async function open(...more: Parameters<typeof createTeamsWorld>): Promise<TeamsWorld> {
  world = await createTeamsWorld(...more);
  return world;
}

const words = (t: TeamsWorld): readonly string[] => t.recorder.said().map((call) => call.words);

describe('somebody who adds the assistant', () => {
  const added = (t: TeamsWorld) => t.envelope(ana, { type: 'conversationUpdate', membersAdded: [ASSISTANT] });
  const installed = (t: TeamsWorld) => t.envelope(ana, { type: 'installationUpdate', action: 'add' });

  test('is welcomed once, though Teams says it twice', async () => {
    const t = await open();
    await Promise.all([t.deliver(installed(t)), t.deliver(added(t))]);
    await t.deliver(added(t));
    expect(words(t)).toEqual([expect.stringContaining('I get IMI users their password mail')]);
  });

  test('is welcomed again after they took it out', async () => {
    const t = await open();
    await t.deliver(installed(t));
    await t.deliver(t.envelope(ana, { type: 'installationUpdate', action: 'remove' }));
    await t.deliver(installed(t));
    expect(words(t)).toHaveLength(2);
  });

  test('is welcomed later where the user administration was down', async () => {
    const t = await open();
    t.admin.fail('all', 'down');
    await t.deliver(installed(t));
    t.admin.fail('all', null);
    await t.deliver(added(t));
    expect(words(t)).toEqual([expect.stringMatching(DOWN), expect.stringContaining('I get IMI users')]);
  });

  test('to a group is not written to, nor is one who joins later', async () => {
    const t = await open();
    const conversation = { id: '19:g', conversationType: 'groupChat', isGroup: true, tenantId: 'tenant-1' };
    await t.deliver({ ...installed(t), conversation });
    await t.deliver(t.envelope(ana, { type: 'conversationUpdate', membersAdded: [{ id: '29:other' }] }));
    expect(words(t)).toEqual([]);
  });
});

describe('practice', () => {
  test('is marked as such in every message, whoever it is for', async () => {
    const t = await open();
    const stranger = { ...ana, id: 'nobody', aadObjectId: 'nobody-known' };
    await t.deliver(t.envelope(stranger, { text: 'hello' }));
    await t.say(ana, 'status');
    await t.say(ana, 'I cannot find my way');
    expect(words(t).length).toBeGreaterThan(2);
    for (const said of words(t)) expect(said).toMatch(/^Practice: nothing here is real/);
  });
});

describe('in a channel or a group chat', () => {
  const group = (kind: string, id = '19:g') => ({
    conversation: { id, conversationType: kind, isGroup: true, tenantId: 'tenant-1' },
  });
  const mention = {
    text: `<at>${ASSISTANT.name}</at> status`,
    entities: [{ type: 'mention', mentioned: ASSISTANT, text: `<at>${ASSISTANT.name}</at>` }],
  };

  test.each(['channel', 'groupChat'])(
    '%s: a mention gets an invitation and nothing about anybody',
    async (kind) => {
      const t = await open();
      await t.deliver(t.envelope(ana, { ...mention, ...group(kind) }));
      expect(words(t)).toEqual([expect.stringContaining('Let us continue in our personal chat')]);
      expect(t.admin.calls('operatorByTeamsIdentity')).toBe(0);
    },
  );

  test('what does not mention the assistant is left alone', async () => {
    const t = await open();
    await t.deliver(t.envelope(ana, { text: 'María García has no mail', ...group('channel') }));
    expect(words(t)).toEqual([]);
  });

  test('a click shows nothing about anybody either', async () => {
    const t = await open();
    const value = { action: { type: 'Action.Execute', verb: 'status', data: {} } };
    await t.deliver(
      t.envelope(ana, { type: 'invoke', name: 'adaptiveCard/action', value, ...group('channel') }),
    );
    expect(words(t)).toEqual([expect.stringContaining('personal chat')]);
  });

  test('a conversation that only says it is a group is one', async () => {
    const t = await open();
    const conversation = { id: '19:g', isGroup: true, tenantId: 'tenant-1' };
    await t.deliver(t.envelope(ana, { ...mention, conversation }));
    expect(words(t)).toEqual([expect.stringContaining('personal chat')]);
  });
});

describe('a mention in the personal chat', () => {
  test('of the assistant is no part of what was said, of somebody else it is their name', async () => {
    const t = await open();
    const entities = [
      { type: 'mention', mentioned: ASSISTANT, text: '<at>Desk</at>' },
      { type: 'mention', mentioned: { id: '29:x' }, text: '<at>María García</at>' },
      { type: 'mention' },
      { type: 'mention', mentioned: null, text: 5 },
    ];
    const text = '<at>Desk</at> no mail for <at>María García</at>';
    expect(await t.say(ana, text, { entities })).toContain('María García');
  });
});

describe('somebody who is not known', () => {
  test('reads one fixed text, whatever they ask', async () => {
    const t = await open();
    const answers = [];
    for (const text of ['María García', 'status', 'approve K7Q-4MD ABCD', ''])
      answers.push(await t.say(SOMEBODY, text));
    expect(new Set(answers)).toEqual(new Set([expect.stringMatching(UNKNOWN)]));
    expect(t.admin.calls('operatorByTeamsIdentity')).toBe(4);
    expect(t.admin.calls('findUsers')).toBe(0);
  });

  test.each([
    ['no object id', { from: { id: '29:x' } }],
    ['an empty object id', { from: { id: '29:x', aadObjectId: '' } }],
    ['an object id that is null', { from: { id: '29:x', aadObjectId: null } }],
    ['no tenant', { conversation: { id: 'a:op-reporter', conversationType: 'personal' } }],
    ['no one to receive it', { recipient: null, from: { id: '29:x', aadObjectId: 'aad-nobody' } }],
  ])('because there is %s reads the same', async (_what, change) => {
    const t = await open();
    expect(await t.say(ana, 'status', change)).toMatch(UNKNOWN);
  });

  test('cannot say in a card who they are', async () => {
    const t = await open();
    await t.invoke(SOMEBODY, 'status', { ref: null, aadObjectId: ana.aadObjectId, operatorId: ana.id });
    expect(words(t)).toEqual([expect.stringMatching(UNKNOWN)]);
  });
});

describe('the list of tenants', () => {
  const TENANT = '0b7f3a52-7c1e-4c5e-9f6e-0d2b8a1c4e77';

  test('leaves everybody else without an answer, and the user administration unasked', async () => {
    const t = await open({ tenantIds: TENANT });
    expect(await t.say(ana, 'help')).toBe('');
    expect(t.admin.calls('operatorByTeamsIdentity')).toBe(0);
  });

  test.each([
    [
      'in capitals',
      { conversation: { id: 'c', conversationType: 'personal', tenantId: TENANT.toUpperCase() } },
    ],
    [
      'in the channel’s data',
      { conversation: { id: 'c', conversationType: 'personal' }, channelData: { tenant: { id: TENANT } } },
    ],
  ])('takes one that is written %s', async (_how, change) => {
    const t = await open({ tenantIds: TENANT });
    await t.deliver(t.envelope(ana, { text: 'help', ...change }));
    expect(words(t)).toHaveLength(1);
  });
});

describe('an activity that is delivered again', () => {
  test('is answered once, also while the first is being answered', async () => {
    const t = await open();
    const activity = t.envelope(ana, { text: 'help' });
    await Promise.all([t.deliver(activity), t.deliver(activity), t.deliver(activity)]);
    t.restart();
    await t.deliver(activity);
    expect(words(t)).toHaveLength(1);
  });

  test('is answered once where other messages came with it', async () => {
    const t = await open();
    const all = ['help', 'status', 'board', 'digest'].map((text) => t.envelope(ana, { text }));
    await Promise.all(all.map((activity) => t.deliver(activity)));
    const before = words(t).length;
    for (const activity of all) await t.deliver(activity);
    expect(words(t)).toHaveLength(before);
  });

  test('in another chat under the same id is another one', async () => {
    const t = await open();
    await t.deliver(t.envelope(ana, { id: 'same', text: 'help' }));
    await t.deliver(t.envelope(carlos, { id: 'same', text: 'help' }));
    expect(words(t)).toHaveLength(2);
  });

  test('of two messages the second finds what the first has left', async () => {
    const t = await open();
    const said = [t.envelope(ana, { text: 'María García' }), t.envelope(ana, { text: 'password' })];
    await Promise.all(said.map((activity) => t.deliver(activity)));
    expect(words(t).join('\n')).toContain('When was **María García** created?');
  });
});

describe('a user administration that is slow', () => {
  function slowly(): { readonly admin: Partial<AdminService>; go(): void } {
    const gate = Promise.withResolvers<null>();
    return {
      admin: { findUsers: () => gate.promise.then(() => ({ users: [], total: 0 })) },
      go: () => gate.resolve(null),
    };
  }

  test('makes no turn late: the answer comes by itself, after a word that it takes time', async () => {
    const slow = slowly();
    const t = await open();
    Object.assign(t.admin, slow.admin);
    const turn = t.deliver(t.envelope(ana, { text: 'María García' }));
    await t.until(() => t.pauses.asked.includes(8_000) && t.recorder.typings() > 0);
    t.pauses.pass(8_000);
    expect(await turn).toEqual({ status: 200, body: null });
    expect(words(t)).toEqual([expect.stringMatching(WORKING)]);
    slow.go();
    await t.until(() => words(t).length === 2);
    expect(words(t)[1]).toContain('I find nobody by that name');
  });

  test('leaves a click answered within its patience, and the card redrawn later', async () => {
    const slow = slowly();
    const t = await open();
    Object.assign(t.admin, slow.admin);
    await t.say(ana, 'hello');
    const [, form] = t.recorder.said();
    const click = t.invoke(ana, 'intake-form', { who: 'María García', missing: 'password' }, form?.id);
    await t.until(() => t.pauses.asked.includes(3_500));
    t.pauses.pass(3_500);
    const { status, body } = await click;
    expect([status, body?.statusCode, body?.value]).toEqual([200, 200, expect.stringMatching(WORKING)]);
    slow.go();
    await t.until(() => t.recorder.calls.some(({ method, id }) => method === 'PUT' && id === form?.id));
  });

  test('does not end the process in the middle of a turn', async () => {
    const slow = slowly();
    const t = await open();
    Object.assign(t.admin, slow.admin);
    const turn = t.deliver(t.envelope(ana, { text: 'María García' }));
    await t.until(() => t.recorder.typings() > 0);
    const closing = t.core().close();
    slow.go();
    await Promise.all([turn, closing]);
    expect(words(t)).toEqual([expect.stringContaining('I find nobody by that name')]);
  });
});

describe('what fails', () => {
  test('in the user administration is said calmly', async () => {
    const t = await open();
    t.admin.fail('all', 'down');
    expect(await t.say(ana, 'status')).toMatch(DOWN);
    t.admin.fail('all', { refuses: 'unauthorized' });
    expect(await t.say(ana, 'status')).toMatch(DOWN);
    t.admin.fail('all', null);
    t.admin.fail('findUsers', 'down');
    expect(await t.say(ana, 'María García')).toMatch(DOWN);
  });

  test('in the storage is said calmly, and nothing has changed', async () => {
    const t = await open();
    t.conversations.failNextWrite();
    expect(await t.say(ana, 'María García')).toMatch(/could not store that just now/);
    t.intakes.failNextWrite();
    await t.say(ana, 'María García');
    expect(await t.intakes.get(ana.id)).toBeNull();
    await t.say(ana, 'María García');
    await t.say(ana, 'password');
    t.stores.cases.failNextCommit();
    expect(await t.say(ana, 'yesterday')).toMatch(/could not store/);
    expect(await t.stores.cases.open()).toEqual([]);
    expect(await t.say(ana, 'try again')).toContain('address ok');
  });

  test('to be remembered as answered is no failure of the answer', async () => {
    const t = await open();
    t.answered.failNextWrite();
    expect(await t.say(ana, 'help')).toMatch(/status/);
    expect(words(t)).toHaveLength(1);
  });

  test('to end its turn answers the same words, delivered again, with the question that is open', async () => {
    const t = await open();
    const complaint = t.envelope(ana, { text: 'María García' });
    const answer = t.envelope(ana, { text: 'password' });
    for (const activity of [complaint, answer]) {
      await t.deliver(activity);
      const before = await t.intakes.get(ana.id);
      await t.answered.delete(t.chatOf(ana));
      t.restart();
      await t.deliver(activity);
      expect(await t.intakes.get(ana.id)).toEqual(before);
    }
  });

  test('while the failure itself cannot be told breaks nothing', async () => {
    const t = await open();
    t.recorder.answerWith({ status: 502 });
    expect((await t.deliver(t.envelope(ana, { text: 'help' }))).status).toBe(200);
    t.recorder.answerWith(null);
    expect(await t.say(ana, 'help')).toMatch(/status/);
  });
});

describe('what is no message', () => {
  test.each([
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['typing', { type: 'typing' }],
    ['an event', { type: 'event', name: 'application/vnd.microsoft.readReceipt' }],
    ['a deleted message', { type: 'messageDelete' }],
    ['an edited message', { type: 'messageUpdate', text: 'status' }],
    ['something unheard of', { type: 'x'.repeat(1000) }],
  ])('is not answered: %s', async (_what, change) => {
    const t = await open();
    expect((await t.deliver(t.envelope(ana, change))).status).toBe(200);
    expect([words(t), t.failures]).toEqual([[], []]);
  });

  test('is answered where Teams waits for one, whatever was clicked', async () => {
    const t = await open();
    const answer = await t.deliver(
      t.envelope(ana, { type: 'invoke', name: 'composeExtension/query', value: {} }),
    );
    expect(answer.status).toBe(200);
  });
});

describe('an odd activity', () => {
  test.each([
    ['without a text', {}],
    ['with a text that is null', { text: null }],
    ['without a channel', { text: 'help', channelId: null }],
    ['without an id', { text: 'help', id: null }],
    ['without anybody to receive it', { text: 'help', recipient: null }],
    ['with a zone that does not exist', { text: 'help', localTimezone: 'Mars/Olympus' }],
    ['with a language that is none', { text: 'help', locale: '\u0000'.repeat(5000) }],
    ['with channel data that is a text', { text: 'help', channelData: 'x' }],
    ['with a value that is a text', { text: 'help', value: 'x' }],
    ['with a picture alone', { attachments: [{ contentType: 'image/png' }] }],
  ])('%s is answered all the same', async (_what, change) => {
    const t = await open();
    expect(await t.say(ana, '', { text: '', ...change })).not.toBe('');
    expect(t.log.lines.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test.each([
    ['a list', []],
    ['fields of nobody’s', { a: 1 }],
    ['a verb that is no text', { verb: {} }],
    ['a verb of the language', { verb: '__proto__' }],
    ['depth', JSON.parse(`${'{"action":'.repeat(500)}1${'}'.repeat(500)}`)],
  ])('with a value of %s gets a sentence', async (_what, value) => {
    const t = await open();
    expect(await t.say(ana, '', { value })).toMatch(/not understand|Nothing/i);
  });
});

describe('without credentials', () => {
  test.each([
    'http://192.0.2.1/',
    'https://smba.trafficmanager.net/emea/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@192.0.2.1/',
    'http://192.0.2.1\\@127.0.0.1/',
    'http://127.0.0.1\\@192.0.2.1/',
    'http://localhost.evil.example/',
  ])('nothing is sent to %s', async (serviceUrl) => {
    const t = await open();
    for (const change of [{ text: 'status' }, { type: 'invoke', name: 'adaptiveCard/action', value: {} }]) {
      await t.deliver(t.envelope(maria, { ...change, serviceUrl })).catch(() => undefined);
    }
    expect(await t.conversations.keys()).toEqual([]);
    expect(t.admin.calls('operatorByTeamsIdentity')).toBe(0);
    expect(t.log.lines.filter((line) => line.includes('answer-goes-elsewhere'))).toHaveLength(2);
  });
});
