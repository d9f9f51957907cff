import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANA, pageClient } from './page-client.ts';
import { type Practice, startPractice } from './practice-fixture.ts';

let practice: Practice;
let page: ReturnType<typeof pageClient>;

beforeAll(async () => {
  practice = await startPractice();
  page = pageClient(practice);
});

afterAll(() => practice.close());

async function call(method: string, path: string, body?: unknown) {
  const response = await fetch(page.at(`/v3/conversations${path}`), {
    method,
    headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const CHAT = '/a%3Aop-01';

describe('the practice connector', () => {
  it('opens the chat of a person by account id and by directory id, always the same one', async () => {
    for (const id of ['29:op-01', '22222222-2222-4222-8222-000000000001']) {
      const { status, body } = await call('POST', '', { members: [{ id }] });
      expect([status, body['id']]).toEqual([201, 'a:op-01']);
    }
  });

  it('opens no chat with somebody who is not there', async () => {
    expect((await call('POST', '', { members: [{ id: '29:nobody' }] })).status).toBe(404);
    expect((await call('POST', '', {})).status).toBe(404);
  });

  it('names the members of a chat with the directory id, as Teams does', async () => {
    const ana = {
      id: '29:op-01',
      aadObjectId: '22222222-2222-4222-8222-000000000001',
      name: 'Ana Ruiz Peña',
    };
    expect((await call('GET', `${CHAT}/members`)).body).toMatchObject([ana, { role: 'bot' }]);
    expect((await call('GET', `${CHAT}/pagedmembers`)).body).toMatchObject({ members: [ana, {}] });
    expect((await call('GET', `${CHAT}/members/29%3Aop-01`)).body).toMatchObject(ana);
    expect((await call('GET', `${CHAT}/members/29%3Aop-02`)).status).toBe(404);
  });

  it('knows no activity that was never said', async () => {
    const message = { type: 'message', text: 'x' };
    expect((await call('PUT', `${CHAT}/activities/none`, message)).status).toBe(404);
    expect((await call('DELETE', `${CHAT}/activities/none`)).status).toBe(404);
    expect((await call('POST', '/a%3Anobody/activities', message)).status).toBe(404);
  });

  it('changes nothing of one chat through another', async () => {
    const { body } = await call('POST', `${CHAT}/activities`, { type: 'message', text: 'for Ana' });
    expect(
      (await call('PUT', `/a%3Aop-02/activities/${body['id']}`, { type: 'message', text: 'no' })).status,
    ).toBe(404);
    expect((await page.chat()).entries.at(-1)?.text).toBe('for Ana');
  });

  it('keeps the newest two hundred entries and short texts, however long a rehearsal gets', async () => {
    await call('POST', `${CHAT}/activities`, { type: 'message', text: 'x'.repeat(50_000) });
    expect((await page.chat()).entries.at(-1)?.text).toHaveLength(20_000);
    for (let n = 1; n <= 205; n += 1)
      await call('POST', `${CHAT}/activities`, { type: 'message', text: `${n}` });
    const { entries } = await page.chat(ANA.person);
    expect([entries.length, entries[0]?.text, entries.at(-1)?.text]).toEqual([200, '6', '205']);
  });

  it('answers what is no activity with 400', async () => {
    expect((await call('POST', `${CHAT}/activities`, { type: 5 })).status).toBe(400);
    expect((await call('POST', `${CHAT}/activities`, [])).status).toBe(400);
  });
});
