import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { afterEach, describe, expect, test } from 'vitest';
import { activity, type Served, serve, sound } from './served.ts';

let served: Served | null = null;
afterEach(async () => {
  await served?.close();
});

async function serveBot(turn: (context: TurnContext) => Promise<void>): Promise<Served> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  served = await serve({ messages: (request, response) => adapter.process(request, response, turn) });
  return served;
}

describe('the Bot Framework behind the server', () => {
  test('is given the activity and answers', async () => {
    const said: string[] = [];
    const { fetch } = await serveBot(async ({ activity: { text } }) => void said.push(text));
    const answer = await fetch('/api/messages', activity({ ...sound, text: 'hola' }));
    expect([answer.status, await answer.text(), said]).toEqual([200, '', ['hola']]);
  });

  test('hands no turn a key that would become the prototype of a copy, at any depth', async () => {
    const seen: unknown[] = [];
    const { fetch } = await serveBot(async ({ activity: { value } }) => void seen.push(value));
    const value = '{"__proto__":{"a":1},"list":[{"__proto__":{"a":1},"b":2}]}';
    const body = JSON.stringify({ ...sound, value: 'VALUE' }).replace('"VALUE"', value);
    expect((await fetch('/api/messages', activity(body))).status).toBe(200);
    expect(JSON.stringify(seen)).toBe('[{"list":[{"b":2}]}]');
  });

  test('answers an invoke with what the turn gave', async () => {
    const value = { status: 200, body: { statusCode: 200, type: 'x', value: 'card' } };
    const { fetch } = await serveBot(async (context) => {
      await context.sendActivity({ type: 'invokeResponse', value });
    });
    const answer = await fetch(
      '/api/messages',
      activity({ ...sound, type: 'invoke', name: 'adaptiveCard/action' }),
    );
    expect([answer.status, await answer.json()]).toEqual([200, value.body]);
  });

  test.each([
    ['somebody who is a number', { from: 7 }],
    ['a conversation that is a text', { conversation: 'c' }],
    ['a name that is a list', { from: { id: 'a', name: ['x'] } }],
    ['attachments that are a text', { attachments: 'a' }],
    ['entities that are a number', { entities: 5 }],
    ['an address that is an object', { serviceUrl: {} }],
    ['a text that is an object', { text: {} }],
    ['an id that is a number', { id: 9 }],
    ['nobody who says it', { from: undefined }],
    ['no conversation', { conversation: undefined }],
    ['no address to answer to', { serviceUrl: undefined }],
    ['an address of a file', { serviceUrl: 'file:///etc/passwd' }],
    ['a member who is null', { membersAdded: [null] }],
  ])('refuses an activity with %s, and no turn begins', async (_what, change) => {
    let turns = 0;
    const { fetch } = await serveBot(async () => {
      turns += 1;
    });
    const answer = await fetch('/api/messages', activity({ ...sound, ...change }));
    expect([answer.status, turns]).toEqual([400, 0]);
  });
});
