import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FilteredMailbox, MailboxView } from '../../../bot/practice/wire.ts';
import { LONG_AGO } from './fake-world.ts';
import { pageClient } from './page-client.ts';
import { type Practice, startPractice } from './practice-fixture.ts';

const INAKI = 'inaki.zubiri@ayto-valdeluz.example';
const KATHRIN = 'kathrin.boehm@lindenau.test';

let practice: Practice;
let page: ReturnType<typeof pageClient>;

beforeEach(async () => {
  practice = await startPractice();
  page = pageClient(practice);
});

afterEach(() => practice.close());

async function get<Answer>(path: string): Promise<Answer> {
  return (await fetch(page.at(`/practice/${path}`))).json() as Promise<Answer>;
}

function sendToIt(to: string, text: string, html?: string): string {
  return practice.outbox.put({
    at: LONG_AGO,
    to,
    subject: 'Request',
    text,
    ...(html === undefined ? {} : { html }),
  });
}

describe('the IT unit’s mailbox', () => {
  it('lists and opens what the assistant sent', async () => {
    const id = sendToIt('it@valdeluz.example', 'Dear IT');
    expect(await get('outbox')).toMatchObject([{ id, to: ['it@valdeluz.example'], subject: 'Request' }]);
    const mail = await get<Record<string, unknown>>(`mail?id=${id}`);
    expect(mail).toMatchObject({ text: 'Dear IT', hasHtml: false });
    expect(mail).not.toHaveProperty('eml');
  });

  it('shows the HTML form where no script runs and nothing is fetched', async () => {
    const id = sendToIt('it@valdeluz.example', 'x', '<script>alert(1)</script><b>hello</b>');
    const response = await fetch(page.at(`/practice/mail.html?id=${id}`));
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox(?!.*allow-scripts)/);
    expect(policy).not.toContain('allow-same-origin');
    expect(await response.text()).toContain('<b>hello</b>');
  });

  it('hands out the mail as a file', async () => {
    const id = sendToIt('it@valdeluz.example', 'Dear IT');
    const response = await fetch(page.at(`/practice/mail.eml?id=${id}`));
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(await response.text()).toContain('Dear IT');
  });

  it('has no mail that was never sent', async () => {
    for (const form of ['mail', 'mail.html', 'mail.eml']) {
      expect((await fetch(page.at(`/practice/${form}?id=..%2fclock`))).status).toBe(404);
    }
  });
});

describe('the IT unit’s mail filter', () => {
  const filterOf = (address: string) => get<readonly FilteredMailbox[]>(`filter?address=${address}`);

  it('holds the mailboxes of its own domain', async () => {
    const addresses = (await filterOf('soporte@ayto-valdeluz.example')).map(({ address }) => address);
    expect(addresses).toEqual(['maria.garcia@ayto-valdeluz.example', INAKI]);
  });

  it('holds a mailbox of another domain once a request spoke of it', async () => {
    expect(await filterOf('it@regional.example')).toEqual([]);
    sendToIt('it@regional.example', `The mail for ${KATHRIN.toUpperCase()} is missing.`);
    expect((await filterOf('IT@regional.example')).map(({ address }) => address)).toEqual([KATHRIN]);
  });

  it('releases what it holds, and only that', async () => {
    practice.world.deliver(INAKI, 'One', 'x', LONG_AGO);
    practice.world.deliver(INAKI, 'Two', 'x', LONG_AGO);
    const [held] =
      (await filterOf('soporte@ayto-valdeluz.example')).find(({ address }) => address === INAKI)?.held ?? [];
    await page.post('release', { id: held?.id });
    const boxes = await get<readonly MailboxView[]>('mailboxes');
    expect(boxes.find(({ address }) => address === INAKI)).toMatchObject({ inbox: 1, quarantine: 1 });
    const after = (await filterOf('soporte@ayto-valdeluz.example')).find(({ address }) => address === INAKI);
    expect(after?.held).toHaveLength(1);
    expect(after?.held[0]?.id).not.toBe(held?.id);
  });

  it('lets mail in from then on, for one mailbox or for a domain', async () => {
    await page.post('let-in', { address: INAKI });
    await page.post('let-in', { domain: 'lindenau.test' });
    const boxes = await get<readonly MailboxView[]>('mailboxes');
    expect(boxes.map(({ behaviour }) => behaviour)).toEqual(['accept', 'accept', 'accept']);
  });
});

describe('the stage', () => {
  it('hears of a new mail, of a changed mailbox and of the moved clock', async () => {
    const stop = new AbortController();
    const events = page.events(stop.signal);
    await events.next();
    sendToIt('it@valdeluz.example', 'x');
    practice.world.deliver(INAKI, 'One', 'x', LONG_AGO);
    await page.post('clock', { minutes: 5 });
    const kinds: string[] = [];
    while (kinds.length < 3) kinds.push(((await events.next()).value as { kind: string }).kind);
    stop.abort();
    expect(kinds).toEqual(['outbox', 'world', 'clock']);
    expect(practice.world.ticks()).toBe(1);
  });
});
