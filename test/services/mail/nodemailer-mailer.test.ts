import { createServer } from 'node:net';
import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, test } from 'vitest';
import { MailRefused, MailUnavailable } from '../../../services/desk/ports/mailer.ts';
import { createMailer } from '../../../services/mail/nodemailer-mailer.ts';
import { mail } from './mails.ts';
import { type Manners, startReceivingServer } from './receiving-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const quick = { connectMs: 2_000, silenceMs: 400, totalMs: 3_000 };

async function world(manners: Manners = {}, login = '') {
  const server = await startReceivingServer(manners);
  const smtpUrl = server.url.replace('smtp://', `smtp://${login}`);
  const mailer = createMailer({ smtpUrl, from: 'IMI Password Desk <desk@desk.example>', timeouts: quick });
  closing.push(() => mailer.close(), server.close);
  return { server, mailer };
}

async function failure(sending: Promise<unknown>): Promise<MailRefused | MailUnavailable> {
  const thrown = await sending.then(
    () => new Error('it was sent'),
    (error: unknown) => error,
  );
  if (thrown instanceof MailRefused || thrown instanceof MailUnavailable) return thrown;
  throw thrown;
}

const everythingLogged = (error: Error): string =>
  `${error.message} ${error.stack} ${error.cause instanceof Error ? `${error.cause.stack}` : ''}`;

describe('a mail of which one part is for the first alone', () => {
  const LINK = 'https://desk.example/it/secret';
  const parted = () =>
    mail({
      to: ['it@ayto-valdeluz.example', 'head@ayto-valdeluz.example'],
      text: `answer here: ${LINK}`,
      html: `<a href="${LINK}">answer</a>`,
      forOthers: { text: 'the link is for IT alone', html: '<p>the link is for IT alone</p>' },
    });

  test('is read with it by the first, and without it by everybody else, as one mail of one thread', async () => {
    const { server, mailer } = await world();
    expect(await mailer.send(parted())).toMatchObject({ reply: /^250/, copiesRefused: 0 });
    const [first, others] = server.received;
    expect(server.received.map(({ to }) => to)).toEqual([
      ['it@ayto-valdeluz.example'],
      ['head@ayto-valdeluz.example', 'ana@ayto-valdeluz.example'],
    ]);
    const [theirs, copies] = [await simpleParser(first!.raw), await simpleParser(others!.raw)];
    expect(theirs.text).toContain(LINK);
    expect(others!.raw.toString()).not.toContain('/it/');
    expect(copies.text).toContain('for IT alone');
    for (const header of ['messageId', 'subject', 'to', 'cc'] as const)
      expect(JSON.stringify(copies[header])).toBe(JSON.stringify(theirs[header]));
  });

  test('goes once to whom it went before, where a copy has to be tried again', async () => {
    let calls = 0;
    const { server, mailer } = await world({
      toRecipient: (address) =>
        address.startsWith('head@') && calls++ === 0 ? { code: 451, text: '4.3.0 later' } : null,
    });
    expect(await failure(mailer.send(parted()))).toBeInstanceOf(MailUnavailable);
    await mailer.send(parted());
    const toIt = server.received.filter(({ to }) => to.includes('it@ayto-valdeluz.example'));
    expect(toIt).toHaveLength(1);
    expect(server.received.flatMap(({ to }) => to)).toContain('head@ayto-valdeluz.example');
  });
});

describe('a mail that is sent', () => {
  test('arrives with the text first, the other form beside it, and the headers of a thread', async () => {
    const { server, mailer } = await world();
    const references = ['it-k7q4md.1.mail-it@desk.example', 'it-k7q4md.2.mail-it@desk.example'];
    const { reply } = await mailer.send(mail({ references, inReplyTo: references[1]!, auto: true }));
    expect(reply).toMatch(/^250/);
    const raw = server.received[0]!.raw.toString();
    const parsed = await simpleParser(raw);
    expect(parsed.messageId).toBe('<it-k7q4md.3.mail-it@desk.example>');
    expect(parsed.inReplyTo).toBe(`<${references[1]}>`);
    expect(parsed.references).toEqual(references.map((id) => `<${id}>`));
    expect(parsed.from?.text).toBe('"IMI Password Desk" <desk@desk.example>');
    expect(parsed.replyTo?.text).toBe('"Ana Ruiz" <ana@ayto-valdeluz.example>');
    expect(parsed.subject).toBe('Correo de la Comisión retenido [IMI K7Q-4MD]');
    expect(parsed.text).toContain('una petición.');
    expect(parsed.html).toContain('<p>una petición.</p>');
    expect(parsed.date?.toISOString()).toBe('2026-11-23T09:30:00.000Z');
    expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(parsed.headers.get('x-auto-response-suppress')).toBe('All');
    expect(parsed.headers.get('content-language')).toBe('es');
    expect(parsed.attachments).toEqual([]);
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'));
    expect(raw).not.toMatch(/^(x-mailer|x-unsent):/im);
    expect(server.received[0]!.to).toEqual(['it@ayto-valdeluz.example', 'ana@ayto-valdeluz.example']);
  });

  test('does not say that it was made automatically when somebody clicked', async () => {
    const { server, mailer } = await world();
    await mailer.send(mail());
    expect(server.received[0]!.raw.toString()).not.toMatch(/^auto-submitted:/im);
  });

  test('carries the same Message-ID when it is repeated', async () => {
    const { server, mailer } = await world();
    await mailer.send(mail());
    await mailer.send(mail());
    const ids = await Promise.all(
      server.received.map(async ({ raw }) => (await simpleParser(raw)).messageId),
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });
});

describe('what somebody typed cannot become a header or a recipient', () => {
  test.each([
    '\r\nBcc: thief@evil.example',
    '\nBcc: thief@evil.example',
    '\r\n\r\n<b>body</b>',
    '\u2028Bcc: t@e.example\u0000\u202e',
  ])('a line end in any field: %j', async (evil) => {
    const { server, mailer } = await world();
    const name = `Ana${evil}`;
    await mailer.send(
      mail({
        subject: `Hello${evil}`,
        replyTo: { name, address: 'ana@ayto-valdeluz.example' },
        language: `es${evil}`,
        messageId: `a@b${evil}`,
        references: [`r@b${evil}`],
        inReplyTo: `r@b${evil}`,
      }),
    );
    const parsed = await simpleParser(server.received[0]!.raw);
    expect(parsed.headers.has('bcc')).toBe(false);
    expect(parsed.text).toBe('Buenos días,\n\nuna petición.\n');
    expect(server.received[0]!.to).toHaveLength(2);
  });

  test.each([
    'a@b.example, c@d.example',
    'a@b.example; c@d.example',
    'Team: a@b.example, c@d.example;',
    'Ana <a@b.example>',
    '<a@b.example>',
    '"a b"@b.example',
    'a@b.example\r\nRCPT TO:<c@d.example>',
    '@relay.example:a@b.example',
    'a@b@c.example',
    'a(comment)@b.example',
    '',
  ])('an address that names more than one mailbox: %j', async (address) => {
    const { server, mailer } = await world();
    const fields = [{ to: [address] }, { cc: [address] }, { replyTo: { name: 'x', address } }];
    for (const field of fields) expect(await failure(mailer.send(mail(field)))).toBeInstanceOf(MailRefused);
    expect(server.received).toHaveLength(0);
  });
});

describe('a mail that is not taken', () => {
  test('is refused for good by a 5xx, with the reply', async () => {
    const { mailer } = await world({ toData: () => ({ code: 554, text: '5.7.1 rejected by policy' }) });
    const error = await failure(mailer.send(mail()));
    expect(error).toBeInstanceOf(MailRefused);
    expect((error as MailRefused).reply).toBe('554 5.7.1 rejected by policy');
  });

  test('counts as refused when only one of two recipients was accepted, and no address is logged', async () => {
    const { server, mailer } = await world({
      toRecipient: (to) => (to.startsWith('it@') ? { code: 550, text: `5.1.1 <${to}> unknown` } : null),
    });
    const error = await failure(mailer.send(mail()));
    expect(error).toBeInstanceOf(MailRefused);
    expect((error as MailRefused).reply).toContain('550 5.1.1');
    expect(everythingLogged(error)).not.toContain('ayto-valdeluz');
    expect(server.received).toHaveLength(1);
  });

  test('is worth a repeat when one of two recipients is greylisted', async () => {
    const { mailer } = await world({
      toRecipient: (to) => (to.startsWith('it@') ? { code: 451, text: '4.7.1 greylisted' } : null),
    });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  test.each<[string, Manners]>([
    ['greylists everybody', { toRecipient: () => ({ code: 451, text: '4.7.1 greylisted, try again' }) }],
    ['is busy after the data', { toData: () => ({ code: 452, text: '4.3.1 no room now' }) }],
    ['hangs up in the middle of the data', { hangUpInData: true }],
    ['never answers after the data', { silentAfterData: true }],
  ])('is worth a repeat when the server %s', async (_what, manners) => {
    const { mailer } = await world(manners);
    const error = await failure(mailer.send(mail({ text: 'x'.repeat(60_000) })));
    expect(error).toBeInstanceOf(MailUnavailable);
    expect(everythingLogged(error)).not.toContain('ayto-valdeluz');
  });

  test('is kept when the password for the mail server is wrong: that says nothing about the mail', async () => {
    const { mailer } = await world({ toLogin: () => ({ code: 535, text: '5.7.8 bad credentials' }) }, 'a:b@');
    const error = await failure(mailer.send(mail()));
    expect(error).toBeInstanceOf(MailUnavailable);
    expect(await mailer.healthy()).toBe(false);
  });

  test('is worth a repeat when nobody listens, or somebody listens and says nothing', async () => {
    const { server, mailer } = await world();
    expect(await mailer.healthy()).toBe(true);
    await server.close();
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    expect(await mailer.healthy()).toBe(false);

    const mute = createServer((socket) => closing.push(async () => void socket.destroy()));
    await new Promise<void>((resolve) => mute.listen(server.port, '127.0.0.1', resolve));
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    mute.close();
  });
});

test('a sender that is not one address stops the start', () => {
  expect(() => createMailer({ smtpUrl: 'smtp://127.0.0.1:1', from: 'a@b.example, c@d.example' })).toThrow(
    /MAIL_FROM/,
  );
});
