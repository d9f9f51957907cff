import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { envelope } from './persons.ts';
import { ENGLISH } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;
let before: string;
const pilar = () => stage.person('op-es-pilar-dominguez');
const { hears } = ENGLISH;

/** The list of cases as the reporter sees it. */
async function cases(): Promise<string> {
  await stage.channel.say(pilar(), 'status');
  const { text, card } = await stage.channel.told(pilar(), /./);
  return JSON.stringify([text, card]).replace(/"revision":\d+/g, '');
}

beforeAll(async () => {
  stage = await openStage({ locale: 'en-GB' });
  await stage.channel.say(pilar(), ENGLISH.complaint('María García López'));
  await stage.channel.told(pilar(), hears.whenCreated);
  await stage.channel.say(pilar(), ENGLISH.unknownWhen);
  await stage.channel.told(pilar(), hears.isAddressRight);
  before = await cases();
});

afterAll(async () => {
  await stage?.close();
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A plain HTTP request, because `fetch` does not let a Host be chosen. */
function send({ method = 'POST', path = '/api/messages', headers = {}, body = '' }: Sent): Promise<number> {
  const { hostname, port } = new URL(stage.product.url);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { hostname, port, method, path, headers: { 'Content-Length': Buffer.byteLength(body), ...headers } },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

const json = { 'Content-Type': 'application/json' };
const activity = () =>
  JSON.stringify({ ...envelope(pilar(), stage.channel.url), type: 'message', text: 'status' });

async function nothingChanged(): Promise<void> {
  expect(await cases()).toBe(before);
  expect(stage.admin.orders()).toEqual([]);
  expect(stage.mail.taken()).toEqual([]);
  expect(stage.product.starts()).toBe(1);
}

test.each<[string, string]>([
  ['no JSON', '{'],
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['a text', '"message"'],
  ['an object without a type', '{}'],
  ['a type that is no text', '{"type":7}'],
  ['a message without a conversation', '{"type":"message","text":"status"}'],
  ['a message from nobody', '{"type":"message","conversation":{"id":"a"},"serviceUrl":"http://127.0.0.1:9"}'],
  ['bytes that are no text', '{"type":"message","text":"\ud800"}'],
])('%s instead of an activity is refused with 400', async (_, body) => {
  expect(await send({ headers: json, body })).toBe(400);
  await nothingChanged();
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', ''])(
  'a body of type "%s" is refused with 415',
  async (type) => {
    expect(await send({ headers: type === '' ? {} : { 'Content-Type': type }, body: activity() })).toBe(415);
    await nothingChanged();
  },
);

test('a body of many megabytes is refused with 413', async () => {
  const body = JSON.stringify({ type: 'message', text: 'a'.repeat(5_000_000) });
  expect(await send({ headers: json, body })).toBe(413);
  await nothingChanged();
});

test.each([
  ['Host', 'desk.example'],
  ['Host', '127.0.0.1.desk.example'],
  ['Origin', 'https://desk.example'],
  ['Origin', 'null'],
])('a %s of %s is refused with 403', async (name, value) => {
  expect(await send({ headers: { ...json, [name]: value }, body: activity() })).toBe(403);
  expect(await send({ method: 'GET', path: '/healthz', headers: { [name]: value } })).toBe(403);
  await nothingChanged();
});

test.each([
  ['PUT', '/api/messages', 405],
  ['GET', '/api/messages', 405],
  ['GET', '/nothing', 404],
  ['GET', '/it/%ff', 400],
])('%s %s is answered with %i', async (method, path, status) => {
  expect(await send({ method, path })).toBe(status);
});

test.each<[string, string]>([
  ['as much text as Teams can send', 'María '.repeat(20_000)],
  ['nothing but blanks', '   \n\t  '],
  ['control characters', '\u0000\u0007\u001b[31mstatus\u0000'],
  ['a right-to-left override', '\u202eelpmaxe.zuledlav-otya@aicrag\u202c'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a link in Markdown', '[click](javascript:alert(1)) **now**'],
  ['half an emoji and zero-width signs', '\u200b\u200d\ufeff'],
  ['the reference of a case that does not exist', 'arrived ZZZ-999'],
  ['an address without an @ to correct to', 'correct maria.garcia.example'],
])('%s gets a clear sentence and changes nothing', async (_, text) => {
  const read = stage.channel.chat(pilar()).length;
  await stage.channel.say(pilar(), text);
  const answers = stage.channel.chat(pilar()).slice(read);
  expect(answers.length).toBeGreaterThan(0);
  for (const { text: said } of answers) {
    expect(said.length).toBeGreaterThan(20);
    expect(said).not.toMatch(/<script|javascript:|undefined|\[object/);
    expect(said).not.toMatch(/went wrong/);
  }
  await stage.channel.say(pilar(), 'cancel');
  while (stage.channel.since(pilar(), /./).length > 0) await stage.channel.told(pilar(), /./);
  await nothingChanged();
});

test.each<[string, string, unknown]>([
  ['a verb that no card has', 'become-admin', {}],
  ['no data', 'said-arrived', null],
  ['a list for data', 'said-arrived', []],
  ['a reference that is none', 'said-arrived', { ref: '../../etc', revision: 1 }],
  ['a revision that is none', 'said-arrived', { ref: 'k7q4md', revision: 'now' }],
  ['a case that does not exist', 'said-arrived', { ref: 'k7q4md', revision: 1 }],
  ['an approval without its code', 'approved', { ref: 'k7q4md', revision: 1 }],
  ['a prototype for data', 'said-arrived', JSON.parse('{"__proto__":{"ref":"k7q4md"},"constructor":1}')],
  ['a note of a megabyte', 'note-set', { ref: 'k7q4md', revision: 1, note: 'a'.repeat(100_000) }],
  ['an input of the intake out of turn', 'choose-user', { userId: 'u-es-carmen-nunez' }],
])('a click with %s gets a clear sentence and changes nothing', async (_, verb, data) => {
  const read = stage.channel.chat(pilar()).length;
  const { status } = await stage.channel.forge(pilar(), verb, data);
  expect(status).toBe(200);
  const answers = stage.channel.chat(pilar()).slice(read);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers.map(({ text }) => text).join('\n')).not.toMatch(/went wrong|undefined/);
  await stage.channel.say(pilar(), 'cancel');
  while (stage.channel.since(pilar(), /./).length > 0) await stage.channel.told(pilar(), /./);
  await nothingChanged();
});

test('a forged link to the page of the IT unit shows nothing and changes nothing', async () => {
  for (const token of ['x', 'a.b', `${'A'.repeat(200)}.${'B'.repeat(43)}`]) {
    const page = await fetch(`${stage.product.url}/it/${token}`);
    expect(page.status).toBeGreaterThanOrEqual(400);
    expect(page.status).toBeLessThan(500);
    expect(await page.text()).not.toMatch(/María|García/);
    const posted = await fetch(`${stage.product.url}/it/${token}`, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'allowed' }),
    });
    expect(posted.status).toBeGreaterThanOrEqual(400);
    expect(posted.status).toBeLessThan(500);
  }
  await nothingChanged();
});
