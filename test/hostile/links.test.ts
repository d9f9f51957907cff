import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageHandler } from '../../bot/http/http-shapes.ts';
import { createRequestPages } from '../../bot/request-pages.ts';
import { createLinks } from '../../services/request/links.ts';
import { type Served, serve } from '../bot/http/served.ts';
import { NOW } from '../builders/facts.ts';
import { ana } from '../services/desk/cast.ts';
import { createDeskWorld } from '../services/desk/desk-world.ts';
import { untilWithIt } from '../services/desk/road.ts';
import { someLetters } from '../services/request/requests.ts';
import { linkCases } from './link-cases.ts';
import { createForge, PUBLIC_URL, SECRETS } from './link-forge.ts';
import type { LinkCase, Sent } from './link-sent.ts';

/** The server is one; what stands behind its pages is new for each case. */
let served: Served;
let pages: { readonly page: PageHandler; readonly mail: PageHandler };
beforeAll(async () => {
  served = await serve(
    { itPage: (asked) => pages.page(asked), itMail: (asked) => pages.mail(asked) },
    { loopbackOnly: false, https: true },
  );
});
afterAll(() => served.close());

async function withIt(after?: LinkCase['after']) {
  const world = createDeskWorld();
  const desk = world.openDesk();
  const ref = await untilWithIt(world, desk);
  const links = createLinks({ secrets: SECRETS, publicUrl: PUBLIC_URL });
  pages = createRequestPages({
    links,
    letters: someLetters({ links }),
    clock: world.clock,
    desk: () => desk,
    practice: false,
    publicUrl: PUBLIC_URL,
  });
  const forge = createForge(`it-${ref}`);
  const answer = { round: 1, link: 1, text: '', forwardTo: null };
  if (after === 'answered') await desk.answer(forge.requestId, { ...answer, answer: 'allowed' }, 'page');
  if (after === 'next-round') {
    await desk.answer(forge.requestId, { ...answer, answer: 'more', text: 'Which sender?' }, 'page');
    await desk.tick();
    await desk.say(ref, { kind: 'request-sent', version: null }, ana);
  }
  if (after === 'forwarded')
    await desk.answer(
      forge.requestId,
      { ...answer, answer: 'forward', forwardTo: 'b@getafe.example' },
      'page',
    );
  if (after === 'ended') await desk.say(ref, { kind: 'withdrawn' }, ana);
  await desk.tick();
  if (after === 'expired') world.clock.moveTo(forge.expiresAt);
  return { world, desk, ref, forge };
}

type Stage = Awaited<ReturnType<typeof withIt>>;

/** Everything that an answer could change. */
async function everything({ world, desk, ref, forge }: Stage): Promise<string> {
  await desk.tick();
  const [c, request] = [
    await world.stores.cases.read(ref),
    await world.stores.requests.read(forge.requestId),
  ];
  const { mailer, messenger, admin } = world;
  return JSON.stringify([
    c,
    c?.history,
    request,
    request?.history,
    mailer.taken,
    messenger.said,
    admin.ledger,
  ]);
}

async function send({ method = 'GET', path, headers = {}, body }: Sent) {
  const response = await served.fetch(path, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('a link that somebody tampered with', () => {
  test.each(linkCases)('changes nothing: $weakness', async ({ after, sends, status, says }) => {
    const stage = await withIt(after);
    const before = await everything(stage);
    const sent = sends(stage.forge);
    const answer = await send(sent);
    expect(answer.status).toBe(status);
    if (says !== undefined) expect(answer.text).toMatch(says);
    expect(await everything(stage)).toBe(before);
    // Whoever holds no genuine link learns of nobody, and the link itself is written nowhere.
    if (![200, 403, 410, 422].includes(status))
      expect(answer.text).not.toMatch(/getafe|Mar[ií]a|Ana Ruiz|K7Q/);
    expect(answer.text).not.toContain(stage.forge.genuine());
    expect(JSON.stringify(served.lines)).not.toContain(stage.forge.genuine().slice(-32));
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('is not told from one that there never was', async () => {
    const { forge } = await withIt();
    const of = async (token: string) => (await send({ path: `/it/${token}` })).text;
    const forged = await of(forge.edited('round', '2'));
    expect(await of(forge.genuine({ requestId: 'it-999999' }))).toBe(forged);
    expect(await of('nothing-at-all')).toBe(forged);
  });
});

describe('a genuine link', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answering = (token: string, headers = {}): Sent => ({
    method: 'POST',
    path: `/it/${token}?language=en`,
    headers: { ...form, ...headers },
    body: 'answer=released',
  });

  test.each([
    ['signed with the new secret', SECRETS],
    ['signed with the one before', SECRETS.slice(1)],
  ])('is taken, %s', async (_how, secrets) => {
    const stage = await withIt();
    expect((await send(answering(stage.forge.genuine({}, secrets)))).status).toBe(200);
    expect((await stage.world.requestOf(stage.ref)).answers).toMatchObject([
      { answer: 'released', via: 'page' },
    ]);
  });

  test.each([
    { origin: 'null' },
    { origin: PUBLIC_URL },
    { 'sec-fetch-site': 'same-origin', origin: 'null' },
  ])('is taken from our own page: %j', async (headers) => {
    const stage = await withIt();
    expect((await send(answering(stage.forge.genuine(), headers))).status).toBe(200);
    expect((await stage.world.requestOf(stage.ref)).answers).toHaveLength(1);
  });

  test('has one effect when it is used twenty times at once', async () => {
    const stage = await withIt();
    const all = await Promise.all(Array.from({ length: 20 }, () => send(answering(stage.forge.genuine()))));
    expect(all.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(all.filter(({ text }) => text.includes('already answered'))).toHaveLength(19);
    expect((await stage.world.requestOf(stage.ref)).answers).toHaveLength(1);
    const told = stage.world.messenger.toldTo(ana.id).filter((key) => key.includes('released'));
    await stage.desk.tick();
    expect(told.length).toBeLessThanOrEqual(1);
  });

  test('lives until its end, and not a moment longer', async () => {
    const stage = await withIt();
    const moment = createLinks({ secrets: SECRETS, publicUrl: PUBLIC_URL });
    expect(moment.read(stage.forge.genuine(), NOW)).toMatchObject({
      round: 1,
      link: 1,
      actions: 'it-answer',
    });
    expect(moment.read(stage.forge.genuine(), stage.forge.expiresAt)).toEqual({ problem: 'expired' });
  });
});
