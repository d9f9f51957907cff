import { afterEach, describe, expect, test } from 'vitest';
import { ConnectorSilent, createTalk } from '../../bot/talk.ts';
import { teamsFailure } from '../../bot/teams-failure.ts';
import { say } from '../../services/texts/texts.ts';
import { aUser } from '../builders/people.ts';
import { ana, boris, carlos, carmen } from '../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../services/desk/desk-world.ts';
import type { Call, Reply } from './teams/recorder.ts';
import { createTeamsWorld, type TeamsWorld } from './teams/teams-world.ts';

const REPEAT = say({ language: 'en', timeZone: 'UTC' }, 'chat.may-be-a-repeat');

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

/** Ana has a case in which the five minutes run; what comes next comes by itself. */
async function untilWatching(t: TeamsWorld): Promise<string> {
  await t.say(ana, 'María García, password mail, created yesterday at 10');
  await t.say(ana, 'address ok');
  const [line] = await t.stores.cases.open();
  return line?.id ?? '';
}

const titlesOn = (call: Call): readonly string[] =>
  (call.body.attachments ?? []).flatMap(({ content }) => {
    const amidst = ((content.body ?? []) as { actions?: { title: string }[] }[]).flatMap(
      ({ actions = [] }) => actions,
    );
    return [...amidst, ...((content.actions ?? []) as { title: string }[])].map(({ title }) => title);
  });
const toAna = (t: TeamsWorld): readonly Call[] => t.recorder.said(t.chatOf(ana));
const redrawn = (t: TeamsWorld, id: string): Call | undefined =>
  t.recorder.calls.findLast((call) => call.method === 'PUT' && call.id === id);

describe('what is said first', () => {
  test('comes after a restart too', async () => {
    const t = await open();
    await untilWatching(t);
    t.restart();
    const [call] = await t.said(ana, () => t.later(5));
    expect(call?.words).toContain('Did the mail with María García’s new password arrive?');
    expect(call?.words).not.toContain(REPEAT);
  });

  test('is a card whose notification says what it is about, in words without Markdown', async () => {
    const t = await open();
    await untilWatching(t);
    const [call] = await t.said(ana, () => t.later(5));
    expect(call?.body.summary).toContain(
      'Did the mail with María García’s new password arrive? It was meant',
    );
    expect(titlesOn(call!)).toEqual([
      'It has arrived',
      'Not arrived',
      'Send a test mail',
      'Correct the address',
      'Close the case',
    ]);
  });

  test('goes by mail to whom the assistant does not know in Teams', async () => {
    const t = await open();
    await untilWatching(t);
    await t.later(5);
    await t.say(ana, 'correct maria@elsewhere.example');
    expect(t.recorder.said(t.chatOf(carlos))).toEqual([]);
    expect(t.mailer.taken.flatMap(({ to }) => to)).toContain(carlos.email);
  });

  test('leaves a breath between two messages, and keeps their order', async () => {
    const t = await open();
    await untilWatching(t);
    await t.later(5);
    await t.say(ana, 'not arrived');
    const calls = await t.said(ana, () => t.say(ana, 'send'));
    expect(calls.map(({ words }) => words)).toEqual([
      expect.stringContaining('I am sending the request'),
      expect.stringContaining('is out'),
    ]);
    const breaths = t.pauses.asked.filter((ms) => ms < 1000);
    expect(breaths.length).toBeGreaterThan(3);
    expect(Math.min(...breaths)).toBeGreaterThan(1000 / 7);
  });
});

describe('a newer card of the same case', () => {
  test('takes the buttons from the one before', async () => {
    const t = await open();
    await untilWatching(t);
    const before = toAna(t).at(-1)!;
    await t.later(5);
    const now = redrawn(t, before.id)!;
    expect(titlesOn(now)).toEqual([]);
    expect(now.words).toContain('**A new password was asked for.**');
    expect(now.words).toContain('the newest message is what counts');
  });

  test('takes them also from one that was shown as an answer', async () => {
    const t = await open();
    await untilWatching(t);
    await t.say(ana, 'status');
    const status = toAna(t).at(-1)!;
    await t.later(5);
    expect(redrawn(t, status.id)?.words).toContain('the newest message is what counts');
  });

  test('leaves the one before as it was where it was not taken itself', async () => {
    const t = await open();
    await untilWatching(t);
    const before = toAna(t).at(-1)!;
    t.recorder.answerWith((call) => (call.method === 'POST' ? { status: 503 } : null));
    await t.later(5);
    expect(redrawn(t, before.id)).toBeUndefined();
  });

  test('is said though the one before cannot be redrawn', async () => {
    const t = await open();
    await untilWatching(t);
    t.recorder.answerWith((call) => (call.method === 'PUT' ? { status: 404 } : null));
    const calls = await t.said(ana, () => t.later(5));
    expect(calls).toHaveLength(1);
    expect((await t.conversations.get(ana.id))?.blocked).toBe(false);
  });

  test('is said once though it cannot be remembered', async () => {
    const t = await open();
    await untilWatching(t);
    t.conversations.failNextWrite();
    const calls = await t.said(ana, () => t.later(5));
    await t.later(1);
    expect(calls).toHaveLength(1);
    expect(toAna(t).filter(({ words }) => words.includes('Did the mail'))).toHaveLength(1);
  });
});

describe('a card that was clicked', () => {
  test('keeps what was recorded, and nothing that comes later redraws it', async () => {
    const t = await open();
    const ref = await untilWatching(t);
    const [asked] = await t.said(ana, () => t.later(5));
    const { revision } = await t.stateOf(ref);
    const { body } = await t.invoke(ana, 'said-not-arrived', { ref, revision }, asked!.id);
    expect(body?.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(JSON.stringify(body?.value)).toContain('Recorded: it has not arrived.');
    await t.later(60);
    expect(redrawn(t, asked!.id)).toBeUndefined();
  });

  test('by a client that only submits is redrawn in its place', async () => {
    const t = await open();
    const ref = await untilWatching(t);
    const [asked] = await t.said(ana, () => t.later(5));
    const value = { verb: 'said-arrived', ref, revision: 1 };
    await t.deliver(t.envelope(ana, { value, replyToId: asked!.id }));
    expect(redrawn(t, asked!.id)?.words).toContain('Recorded: it has arrived.');
  });

  test('long ago answers no newer question: it says what is true now', async () => {
    const t = await open();
    const ref = await untilWatching(t);
    const [first] = await t.said(ana, () => t.later(5));
    const { revision } = await t.stateOf(ref);
    await t.invoke(ana, 'said-not-arrived', { ref, revision }, first!.id);
    const newer = toAna(t).at(-1)!;
    const before = await t.stateOf(ref);
    const { body } = await t.invoke(ana, 'said-arrived', { ref, revision }, first!.id);
    expect(await t.stateOf(ref)).toEqual(before);
    expect(JSON.stringify(body?.value)).toContain('the newest message is what counts');
    expect(toAna(t).at(-1)?.words).toContain('the request to IT for María García is written, not sent');
    expect(redrawn(t, newer.id)?.words).toContain('the newest message is what counts');
  });

  test('twice is recorded once', async () => {
    const t = await open();
    const ref = await untilWatching(t);
    const [asked] = await t.said(ana, () => t.later(5));
    const { revision } = await t.stateOf(ref);
    await Promise.all([1, 2].map(() => t.invoke(ana, 'said-not-arrived', { ref, revision }, asked!.id)));
    const after = await t.stateOf(ref);
    expect(after.stage.kind).toBe('drafting-request');
    expect(after.revision).toBe(revision + 1);
  });
});

describe('Teams that refuses', () => {
  test.each([403, 404])('with %i is not asked again until the person writes', async (status) => {
    const t = await open();
    await untilWatching(t);
    let asked = 0;
    t.recorder.answerWith(() => {
      asked += 1;
      return { status };
    });
    await t.later(5);
    await t.later(24 * 60);
    expect(asked).toBe(1);
    expect(t.mailer.taken.map(({ to, subject }) => [...to, subject])).toContainEqual([ana.email, 'notice']);
    t.recorder.answerWith(null);
    await t.say(ana, 'help');
    const calls = await t.said(ana, () => t.later(24 * 60));
    expect(calls[0]?.words).toContain('did the mail for María García arrive?');
  });

  test.each<[string, Reply, number]>([
    ['429 with its seconds', { status: 429, headers: { 'retry-after': '90' } }, 90],
    ['412', { status: 412 }, 2],
    ['502', { status: 502 }, 2],
    ['503 with its seconds', { status: 503, headers: { 'retry-after': '30' } }, 30],
    ['504', { status: 504 }, 2],
  ])('with %s is asked once, and again after that long', async (_what, reply, seconds) => {
    const t = await open();
    await untilWatching(t);
    let asked = 0;
    t.recorder.answerWith(() => {
      asked += 1;
      return reply;
    });
    await t.later(5);
    expect(asked).toBe(1);
    t.recorder.answerWith(null);
    await t.later((seconds - 1) / 60);
    expect(asked + toAna(t).filter(({ words }) => words.includes('Did the mail')).length).toBe(1);
    const calls = await t.said(ana, () => t.later(2 / 60));
    expect(calls).toHaveLength(1);
  });

  test('before it took anything is no reason to call it a repeat; where it may have taken it, it is', async () => {
    const t = await open();
    await untilWatching(t);
    t.recorder.answerWith({ status: 429 });
    await t.later(5);
    t.recorder.answerWith(null);
    const [first] = await t.said(ana, () => t.later(1));
    expect(first?.words).not.toContain(REPEAT);
    t.recorder.answerWith({ status: 504 });
    await t.later(24 * 60);
    t.recorder.answerWith(null);
    const [second] = await t.said(ana, () => t.later(1));
    expect(second?.words).toContain(REPEAT);
  });

  test('a card alone is told in words', async () => {
    const t = await open();
    await untilWatching(t);
    t.recorder.answerWith((call) => (call.body.attachments === undefined ? null : { status: 413 }));
    const [call] = await t.said(ana, () => t.later(5));
    expect(call?.body.text).toContain('**Did the mail with María García’s new password arrive?**');
  });

  test('a connection is tried later, and nothing was said by it', () => {
    expect(teamsFailure(Object.assign(new Error('x'), { code: 'ECONNREFUSED' }))).toEqual({
      kind: 'later',
      retryAfterSeconds: 0,
    });
    expect(teamsFailure(null)).toEqual({ kind: 'later', retryAfterSeconds: null });
  });

  test('to answer at all holds up nobody for ever', async () => {
    const t = await open();
    t.recorder.answerWith('never');
    const reference = { serviceUrl: t.recorder.url, conversation: { id: 'c' }, channelId: 'msteams' };
    const talk = createTalk(t.adapter, '', 30);
    await expect(talk.send(reference as never, { type: 'message', text: 'x' })).rejects.toThrow(
      ConnectorSilent,
    );
  });

  test('one person keeps nothing from another', async () => {
    const t = await open();
    await t.say(boris, 'María García, password mail, created yesterday at 10');
    await untilWatching(t);
    t.recorder.answerWith((call) => (call.conversation === t.chatOf(ana) ? { status: 502 } : null));
    const calls = await t.said(boris, () => t.later(5));
    expect(calls[0]?.words).toContain('Did the mail');
  });
});

describe('a case that this person may no longer see', () => {
  test('is not spoken of to them any more, and is handed over to who looks after the user now', async () => {
    const t = await open();
    await untilWatching(t);
    t.admin.operators.set(ana.id, { ...ana, roles: [] });
    await t.later(5);
    expect(toAna(t).filter(({ words }) => words.includes('Did the mail'))).toEqual([]);
    const [line] = await t.stores.cases.open();
    const c = await t.stateOf(line?.id ?? '');
    expect(c.reporters.map(({ operatorId }) => operatorId)).toEqual([carlos.id, carmen.id]);
    expect(t.mailer.taken.map(({ to }) => to)).toContainEqual([carlos.email]);
  });
});

describe('names that directories and people supply', () => {
  const NAMES = [
    '[click](http://evil.example)',
    '<at>All</at>',
    '**x** _y_ ~~z~~',
    '<b>bold</b>',
    '# Title',
    'http://evil.example',
    '&lt;at&gt;',
  ];

  test.each(NAMES)('are no link, no mention and no formatting: %s', async (name) => {
    const t = await open({ users: [aUser({ name: `Zed ${name}`, email: 'zed@getafe.example' })] });
    await t.say(ana, 'zed@getafe.example password created yesterday');
    await t.say(ana, 'yesterday');
    await t.say(ana, 'address ok');
    await t.say(ana, 'status');
    const texts = t.recorder.calls.flatMap(({ body }) => [
      body.text ?? '',
      ...(body.attachments ?? []).flatMap(({ content }) => textBlocks(content)),
    ]);
    const named = texts.filter((text) => text.includes('Zed'));
    expect(named.length).toBeGreaterThan(3);
    for (const text of named) {
      expect(text).not.toMatch(/(?<!\\)\]\(|(?<!\\)<|(?<!\\)_|(?<!\\)~|(?<!\\)# Title|http:\/\/evil/);
      expect(text.replace(/\\\*/g, '')).not.toContain('**x');
      // Escaped twice, the sign would stand bare behind a backslash.
      expect(text).not.toMatch(/\\\\[<>]/);
    }
  });

  test('stay readable in a notification', async () => {
    const t = await open({ users: [aUser({ name: 'Zed **x** <b>', email: 'zed@getafe.example' })] });
    await t.say(ana, 'zed@getafe.example password created yesterday');
    const last = t.recorder.said().at(-1);
    expect(last?.body.summary).toContain('Zed x b');
  });

  test('leave the bold of the catalogue as it is', async () => {
    const t = await open();
    await untilWatching(t);
    expect(toAna(t).at(-1)?.words).toContain('**A new password was asked for.**');
  });
});

function textBlocks(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(textBlocks);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'type' in node && node.type === 'TextBlock' && 'text' in node ? [String(node.text)] : [];
  return [...own, ...Object.values(node).flatMap(textBlocks)];
}
