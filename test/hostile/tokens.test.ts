import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../bot/settings.ts';
import { connectedEnv } from '../bot/settings/reading.ts';
import { anasMessage, type ConnectedProduct, openConnectedProduct } from './connected-product.ts';
import { SERVICE_URL, TENANT, token } from './forge.ts';
import { tokenCases } from './token-cases.ts';
import { type LocalServer, openTrap } from './traps.ts';

let product: ConnectedProduct | null = null;
let trap: LocalServer | null = null;
const printed: unknown[] = [];

/** What another test of the same process left on its way meets a server that is closed by now. */
function isOfNow(word: unknown): boolean {
  return !(word instanceof Error && 'code' in word && word.code === 'ECONNREFUSED');
}

const print = console.error;

beforeEach(() => {
  printed.length = 0;
  console.error = (...words: unknown[]) => void printed.push(...words);
});
afterEach(async () => {
  console.error = print;
  await product?.close();
  await trap?.close();
  product = null;
  trap = null;
});

interface Sent {
  readonly path?: string;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: unknown;
}

/** `fetch` joins what comes twice. */
function post({ port }: ConnectedProduct, { path = '/api/messages', headers, body }: Sent) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const request = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', agent: false }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (more) => {
      text += more;
    });
    response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
  });
  request.on('error', reject);
  request.setHeader('content-type', 'application/json');
  for (const [name, value] of Object.entries(headers)) request.setHeader(name, value);
  request.end(JSON.stringify(body));
  return promise;
}

const sending = (authorization: string | readonly string[] | null) =>
  authorization === null ? {} : { authorization };

describe('what the Bot Connector signed', () => {
  test('is answered, where the token says, and its chat is remembered', async () => {
    product = await openConnectedProduct();
    const headers = { authorization: `Bearer ${token()}` };
    expect(await post(product, { headers, body: anasMessage() })).toEqual({ status: 200, text: '' });
    const { files, asked, said } = await product.snapshot();
    expect([asked, said.length]).toEqual([1, 2]);
    for (const call of said) expect(call).toContain(`POST ${SERVICE_URL}v3/conversations/a%3Aana/`);
    expect(JSON.stringify(files)).toContain(SERVICE_URL);
    expect(product.keyServer.visits).toEqual(['GET /openid', 'GET /keys']);
    expect(printed.filter(isOfNow)).toEqual([]);
  });

  test('is answered with a tenant in the token where that is the app’s own', async () => {
    product = await openConnectedProduct();
    const headers = { authorization: `Bearer ${token({ claims: { tid: TENANT } })}` };
    expect((await post(product, { headers, body: anasMessage() })).status).toBe(200);
    expect(product.sent).toHaveLength(2);
  });

  test('is answered from each tenant of the list, and from the app’s own only where it is on it', async () => {
    const mine = '55555555-8888-7777-6666-555555555555';
    product = await openConnectedProduct({ TENANT_IDS: `${mine.toUpperCase()},other` });
    const headers = { authorization: `Bearer ${token()}` };
    await post(product, { headers, body: anasMessage() });
    expect(product.sent).toEqual([]);
    const conversation = { id: 'a:ana', conversationType: 'personal', tenantId: mine };
    await post(product, { headers, body: anasMessage({ id: 'in-2', conversation, channelData: {} }) });
    expect(product.sent).not.toEqual([]);
  });

  test('is answered from every tenant where the app is of many and none was named, which the start warns of', async () => {
    const many = { MicrosoftAppType: 'MultiTenant' };
    const { warnings } = readSettings({ ...connectedEnv(), ...many });
    expect(warnings).toEqual([expect.stringContaining('TENANT_IDS is not set')]);
    expect(readSettings({ ...connectedEnv(), ...many, TENANT_IDS: 'a' }).warnings).toEqual([]);
    product = await openConnectedProduct(many);
    const conversation = { id: 'a:x', conversationType: 'personal', tenantId: 'any' };
    const headers = { authorization: `Bearer ${token()}` };
    await post(product, { headers, body: anasMessage({ conversation, channelData: {} }) });
    expect(product.sent).not.toEqual([]);
  });
});

describe('the keys of the Connector', () => {
  test.each([
    ['refused', 500],
    ['never', 503],
  ] as const)(
    'are missing, %s: nobody is let in meanwhile, and everybody is again afterwards',
    async (answer, status) => {
      product = await openConnectedProduct();
      const sent = { headers: { authorization: `Bearer ${token()}` }, body: anasMessage() };
      const before = await product.snapshot();
      product.keys.answer = answer;
      expect((await post(product, sent)).status).toBe(status);
      expect(await product.snapshot()).toEqual(before);
      product.keys.answer = 'given';
      expect((await post(product, sent)).status).toBe(200);
      expect(product.sent).not.toEqual([]);
    },
  );
});

describe('an app with an identity that is managed for it', () => {
  test('lets in the people of its own tenant alone', async () => {
    product = await openConnectedProduct({
      MicrosoftAppType: 'UserAssignedMSI',
      MicrosoftAppPassword: '',
    });
    const headers = { authorization: `Bearer ${token()}` };
    const conversation = { id: 'a:x', conversationType: 'personal', tenantId: 'other' };
    await post(product, { headers, body: anasMessage({ conversation, channelData: {} }) });
    expect(product.sent).toEqual([]);
    await post(product, { headers, body: anasMessage({ id: 'in-2' }) });
    expect(product.sent).not.toEqual([]);
  });
});

describe('a token with which somebody tries to be Teams', () => {
  test('is tried in ways that differ', () => {
    expect(tokenCases.length).toBeGreaterThanOrEqual(36);
    expect(new Set(tokenCases.map(({ weakness }) => weakness)).size).toBe(tokenCases.length);
  });

  test.each(tokenCases)('$weakness: changes nothing', async (tried) => {
    const { status, heldBy } = tried.answered;
    product = await openConnectedProduct();
    trap = await openTrap();
    const before = await product.snapshot();
    const answer = await post(product, {
      headers: { ...tried.headers, ...sending(tried.authorization(trap.url)) },
      body: anasMessage(tried.activity),
      ...(tried.path === undefined ? {} : { path: tried.path }),
    });
    expect(answer.status).toBe(status);
    const said = { error: { code: String(status), message: expect.any(String) } };
    expect(answer.text === '' ? '' : JSON.parse(answer.text)).toEqual(status === 200 ? '' : said);
    expect(await product.snapshot()).toEqual(before);
    expect(trap.visits).toEqual([]);
    // No key is fetched for what can be seen to be none of the Connector's, and no word of a library passes the log by.
    if (heldBy === 'edge') expect([product.keyServer.visits, printed.filter(isOfNow)]).toEqual([[], []]);
    const refusals = product.log.lines.filter((line) => line.includes('an activity was not answered'));
    expect(refusals).toHaveLength(status === 200 ? 1 : 0);
    if (status === 200) expect(refusals[0]).toContain(`"because":"${heldBy}"`);
  });
});
