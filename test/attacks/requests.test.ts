import { describe, expect, test } from 'vitest';
import { createRequestPages } from '../../bot/request-pages.ts';
import { plusDays } from '../../services/cases/instant.ts';
import { type Served, serve } from '../bot/http/served.ts';
import type { TeamsWorld } from '../bot/teams/teams-world.ts';
import { untilDrafted, untilWithIt } from '../bot/turns/roads.ts';
import { anAuthority, aUser } from '../builders/people.ts';
import { ana, boris, carlos, carmen } from '../services/desk/cast.ts';
import { links, publicUrl, someLetters } from '../services/request/requests.ts';
import { attackedWorlds, proposalOf, stageOf } from './attacked-world.ts';

const open = attackedWorlds();
const letters = someLetters();

const coordinators: readonly string[] = [carlos.email, carmen.email];

/** That coordinators are told of what waits for them is the defence. */
const mailedTo = (t: TeamsWorld): readonly string[] =>
  t.mailer.taken.flatMap(({ to }) => to).filter((to) => !coordinators.includes(to));

/** The page of the IT unit as it is served, with the link of the mail that left last. */
async function served(t: TeamsWorld, work: (page: Served, path: string) => Promise<void>): Promise<void> {
  const pages = createRequestPages({
    links,
    letters,
    clock: t.clock,
    desk: () => t.core().desk,
    practice: true,
    publicUrl,
  });
  const page = await serve({ itPage: pages.page, itMail: pages.mail });
  const [path] = /\/it\/[\w.-]+/.exec(t.mailer.taken.at(-1)?.text ?? '') ?? [''];
  try {
    await work(page, path);
  } finally {
    await page.close();
  }
}

const form = (fields: Readonly<Record<string, string>>): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
  body: new URLSearchParams(fields).toString(),
});

describe('forward and recipient as an open relay', () => {
  const OUTSIDE = [
    'victim@elsewhere.example',
    'someone@gmail.com',
    'it@getafe.example.attacker.example',
    'it@sub.getafe.example',
  ];

  test.each(OUTSIDE)('do not reach %s, by whoever reported it', async (address) => {
    const t = await open({ changed: { letters } });
    const ref = await untilDrafted(t);
    await t.say(ana, `to ${ref} ${address}`);
    await t.say(ana, `send ${ref}`);
    expect(mailedTo(t)).toEqual([]);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
  });

  test.each([
    'it@getafe.example, victim@elsewhere.example',
    'it@getafe.example victim@elsewhere.example',
    'it@getafe.example%0d%0aBcc:victim@elsewhere.example',
    '<it@getafe.example>;<victim@elsewhere.example>',
    '"it@getafe.example"@elsewhere.example',
  ])('take no second recipient along: %s', async (address) => {
    const t = await open({ changed: { letters } });
    const ref = await untilDrafted(t);
    await t.say(ana, `to ${ref} ${address}`);
    await t.say(ana, `send ${ref}`);
    expect(mailedTo(t).filter((to) => to !== 'it@getafe.example')).toEqual([]);
    const copied = t.mailer.taken.flatMap(({ cc }) => cc);
    expect(copied.filter((cc) => cc.includes('elsewhere'))).toEqual([]);
  });

  test('send nothing outside by the page: it becomes a proposal, and three hand-overs are the last', async () => {
    const t = await open({ changed: { letters } });
    const ref = await untilWithIt(t);
    await served(t, async (page, path) => {
      const outside = { answer: 'forward', forward: 'victim@elsewhere.example' };
      expect((await page.fetch(path, form(outside))).status).toBe(200);
    });
    await t.core().desk.tick();
    expect(mailedTo(t)).toEqual(['it@getafe.example']);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');

    const other = await open({ changed: { letters } });
    const second = await untilWithIt(other);
    for (const to of ['a', 'b', 'c', 'd'])
      await served(other, async (page, path) => {
        await page.fetch(path, form({ answer: 'forward', forward: `${to}@getafe.example` }));
        await other.core().desk.tick();
      });
    expect(mailedTo(other)).toEqual(['it', 'a', 'b', 'c'].map((name) => `${name}@getafe.example`));
    expect(await stageOf(other, second)).toBe('with-it');
  });

  test('are not approved by the coordinator who chose the mailbox that they came from', async () => {
    const t = await open({ changed: { letters } });
    const ref = await untilDrafted(t);
    await t.say(carlos, `to ${ref} a-mailbox-of-carlos@getafe.example`);
    await t.say(carlos, `send ${ref}`);
    await served(t, async (page, path) => {
      await page.fetch(path, form({ answer: 'forward', forward: 'victim@elsewhere.example' }));
    });
    await t.core().desk.tick();
    const { code } = await proposalOf(t, ref);
    await t.say(carlos, `approve ${ref} ${code}`);
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
    await t.say(carmen, `approve ${ref} ${code}`);
    expect(await stageOf(t, ref)).toBe('drafting-request');
    expect(mailedTo(t)).toEqual(['a-mailbox-of-carlos@getafe.example']);
  });

  test('follow no temporary mailbox: its domain is nobody’s IT unit', async () => {
    const t = await open({ changed: { letters } });
    const ref = await untilDrafted(t);
    const stored = await t.stores.cases.read(ref);
    if (stored === null) throw new Error('no case');
    const loan = {
      temporaryAddress: 'maria@attacker.example',
      officialAddress: stored.state.user.email,
      reason: 'IT is slow',
      until: plusDays(t.clock.now(), 14),
      nextReminderAt: plusDays(t.clock.now(), 11),
    };
    const user = { ...stored.state.user, email: loan.temporaryAddress };
    const state = { ...stored.state, user, loan: { ...stored.state.loan, ...loan } } as typeof stored.state;
    await t.stores.cases.commit({ id: ref, state, notes: [], outbox: [] }, stored.commit);
    await t.say(ana, `to ${ref} it@attacker.example`);
    await t.say(ana, `send ${ref}`);
    expect(mailedTo(t)).toEqual([]);
  });
});

describe('names leaked through a merged request', () => {
  const lucia = aUser({ id: 'u-lucia', name: 'Lucía Pérez', email: 'lucia.perez@getafe.example' });
  const parla = anAuthority({ id: 'a-parla', name: 'Parla', mailDomains: ['getafe.example'] });
  const far = aUser({
    id: 'u-far',
    name: 'Fermín Lejos',
    email: 'fermin.lejos@getafe.example',
    authorityId: 'a-parla',
  });

  test('are in no message, no card and no mail of whoever joined with another user of the domain', async () => {
    const t = await open({ users: [lucia, far], authorities: [parla], changed: { letters } });
    const dora = {
      ...boris,
      roles: [{ role: 'administrator', authorityIds: ['a-parla'], country: null }],
    } as typeof boris;
    t.admin.operators.set(dora.id, dora);
    await untilWithIt(t);
    await t.say(dora, 'Fermín Lejos, password mail, created ten days ago');
    await t.say(dora, 'address ok');
    await t.later(5);
    await t.say(dora, 'not arrived');
    await t.say(dora, 'status');
    await t.say(dora, 'María García, password mail, created yesterday');
    const heard = t.recorder.calls.filter(({ conversation }) => conversation === t.chatOf(dora));
    const read = JSON.stringify([
      heard.map(({ body }) => body),
      t.mailer.taken.filter(({ to, cc }) => [...to, ...cc].includes(dora.email)),
    ]);
    expect(read).toContain('Fermín Lejos');
    for (const secret of ['María', 'maria.garcia', 'Ana Ruiz', 'ana.ruiz', 'Getafe'])
      expect(read.replaceAll('María García, password', '')).not.toContain(secret);
  });
});

describe('the replay of a link', () => {
  const allowed = { answer: 'allowed', how: 'a rule' };

  test('has one effect: the second time it says what was recorded', async () => {
    const t = await open({ changed: { letters } });
    const ref = await untilWithIt(t);
    await served(t, async (page, path) => {
      const [first, again] = [await page.fetch(path, form(allowed)), await page.fetch(path, form(allowed))];
      const other = await page.fetch(path, form({ answer: 'nothing' }));
      expect([first.status, again.status, other.status]).toEqual([200, 200, 200]);
      expect(await again.text()).toContain('recorded');
    });
    await t.core().desk.tick();
    expect(t.resets()).toHaveLength(2);
    const history = (await t.stores.requests.read(`it-${ref}`))?.history ?? [];
    expect(history.filter(({ what }) => what === 'answered')).toHaveLength(1);
  });

  test('of an earlier round, of a forwarded request or of an ended one changes nothing', async () => {
    const t = await open({ changed: { letters } });
    const ref = await untilWithIt(t);
    const [old] = /\/it\/[\w.-]+/.exec(t.mailer.taken.at(-1)?.text ?? '') ?? [''];
    await served(t, async (page, path) => {
      await page.fetch(path, form({ answer: 'forward', forward: 'mail@getafe.example' }));
    });
    await t.core().desk.tick();
    const before = await t.stores.requests.read(`it-${ref}`);
    await served(t, async (page, path) => {
      expect(path).not.toBe(old);
      await page.fetch(old, form(allowed));
      expect(await t.stores.requests.read(`it-${ref}`)).toEqual(before);
      await t.say(ana, `arrived ${ref}`);
      const ended = (await t.stores.requests.read(`it-${ref}`))?.state;
      await page.fetch(path, form(allowed));
      expect((await t.stores.requests.read(`it-${ref}`))?.state).toEqual(ended);
    });
    expect(t.resets()).toHaveLength(1);
  });

  test('by a machine that only looks, by another site’s form or after its time changes nothing', async () => {
    const t = await open({ changed: { letters } });
    const ref = await untilWithIt(t);
    const before = await t.stores.requests.read(`it-${ref}`);
    await served(t, async (page, path) => {
      for (const method of ['GET', 'HEAD']) await page.fetch(path, { method });
      const elsewhere = {
        ...form(allowed),
        headers: { ...form(allowed).headers, 'sec-fetch-site': 'cross-site' },
      };
      expect((await page.fetch(path, elsewhere)).status).toBe(403);
      t.clock.moveTo(plusDays(t.clock.now(), 31));
      expect((await page.fetch(path, form(allowed))).status).toBe(410);
    });
    expect((await t.stores.requests.read(`it-${ref}`))?.state).toEqual(before?.state);
  });
});
