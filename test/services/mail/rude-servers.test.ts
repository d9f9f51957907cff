import { simpleParser } from 'mailparser';
import { afterEach, describe, expect, it } from 'vitest';
import { MailRefused, MailUnavailable } from '../../../services/desk/ports/mailer.ts';
import { createMailer } from '../../../services/mail/nodemailer-mailer.ts';
import { mail } from './mails.ts';
import { startReceivingServer } from './receiving-server.ts';
import { type Rudeness, startRudeServer } from './rude-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const quick = { connectMs: 300, silenceMs: 200, totalMs: 600 };
const IT = 'it@ayto-valdeluz.example';
const ANA = 'ana@ayto-valdeluz.example';

function mailerFor(server: { readonly url: string; close(): Promise<void> }, url = server.url) {
  const mailer = createMailer({ smtpUrl: url, from: 'desk@desk.example', timeouts: quick });
  closing.push(() => mailer.close(), server.close);
  return mailer;
}

async function rudely(rude: Parameters<typeof startRudeServer>[0]) {
  const server = await startRudeServer(rude);
  return { server, mailer: mailerFor(server) };
}

async function failure(sending: Promise<unknown>): Promise<unknown> {
  return await sending.then(
    () => 'it was sent',
    (error: unknown) => error,
  );
}

describe('a server that greylists', () => {
  it('takes the same mail when it is repeated, known by its Message-ID', async () => {
    let tries = 0;
    const server = await startReceivingServer({
      toRecipient: () => {
        tries += 1;
        return tries <= 2 ? { code: 451, text: '4.7.1 Greylisted, try again later' } : null;
      },
    });
    const mailer = mailerFor(server);
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    expect((await mailer.send(mail())).reply).toMatch(/^250/);
    expect(server.received.map(({ to }) => to)).toEqual([[IT, ANA]]);
    expect((await simpleParser(server.received[0]!.raw)).messageId).toBe(`<${mail().messageId}>`);
  });

  it('one recipient does not get the copy again and again', async () => {
    let isListed = true;
    const server = await startReceivingServer({
      toRecipient: (to) => (isListed && to === IT ? { code: 451, text: '4.7.1 Greylisted' } : null),
    });
    const mailer = mailerFor(server);
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    isListed = false;
    await mailer.send(mail());
    expect(server.received.map(({ to }) => to)).toEqual([[ANA], [IT]]);
    await mailer.send(mail());
    expect(server.received.at(-1)?.to).toEqual([IT, ANA]);
  });

  it('one of two in a mail for both gets it, and the other does not get it twice', async () => {
    let isListed = true;
    const server = await startReceivingServer({
      toRecipient: (to) => (isListed && to === IT ? { code: 451, text: '4.7.1 Greylisted' } : null),
    });
    const mailer = mailerFor(server);
    const both = mail({ to: [IT, 'second@ayto-valdeluz.example'], cc: [] });
    expect(await failure(mailer.send(both))).toBeInstanceOf(MailUnavailable);
    isListed = false;
    await mailer.send(both);
    expect(server.received.map(({ to }) => to)).toEqual([['second@ayto-valdeluz.example'], [IT]]);
  });
});

describe('a copy', () => {
  it.each([550, 451])('that is refused with %i does not stop the request', async (code) => {
    const server = await startReceivingServer({
      toRecipient: (to) => (to === ANA ? { code, text: 'no' } : null),
    });
    expect(await mailerFor(server).send(mail())).toMatchObject({ copiesRefused: 1 });
    expect(server.received.map(({ to }) => to)).toEqual([[IT]]);
  });

  it('that is refused for good does not make a greylisted request fail for good', async () => {
    const server = await startReceivingServer({
      toRecipient: (to) =>
        to === ANA ? { code: 550, text: '5.1.1 no' } : { code: 451, text: '4.7.1 later' },
    });
    expect(await failure(mailerFor(server).send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  it('that is greylisted does not keep a refused request alive', async () => {
    const server = await startReceivingServer({
      toRecipient: (to) =>
        to === ANA ? { code: 451, text: '4.7.1 later' } : { code: 550, text: '5.1.1 no' },
    });
    expect(await failure(mailerFor(server).send(mail()))).toMatchObject({ reply: '550 5.1.1 no' });
  });

  it('is counted as sent where it was', async () => {
    const server = await startReceivingServer();
    expect(await mailerFor(server).send(mail())).toMatchObject({ copiesRefused: 0 });
  });
});

describe('a mail is refused for good', () => {
  it.each(['MAIL', 'RCPT', 'DATA', 'body'] as const)('when the server says so at %s', async (step) => {
    const { mailer } = await rudely({ [step]: '554 5.7.1 not here\r\n' });
    const error = await failure(mailer.send(mail()));
    expect(error).toBeInstanceOf(MailRefused);
    expect(error).toMatchObject({ reply: '554 5.7.1 not here' });
  });

  it('and of a reply in many long lines of eight bits the beginning is kept, without control characters', async () => {
    const line = Buffer.from(`550-5.7.1 caf\xe9 \x07\x1b[31m ${'x'.repeat(3_000)}\r\n`, 'latin1');
    const reply = Buffer.concat([...Array<Buffer>(30).fill(line), Buffer.from('550 5.7.1 end\r\n')]);
    const { mailer } = await rudely({ body: reply });
    const error = await failure(mailer.send(mail()));
    expect(error).toBeInstanceOf(MailRefused);
    const { reply: kept } = error as MailRefused;
    expect(kept).toMatch(/^550-5\.7\.1 caf/);
    expect(kept.length).toBeLessThanOrEqual(500);
    expect(kept).not.toMatch(/\p{Cc}/u);
  });
});

const ALL = ['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'body'] as const;
const GARBAGE: readonly Rudeness[] = [
  'HTTP/1.1 400 Bad Request\r\n\r\n',
  '\r\n\r\n',
  'OK\r\n',
  '999 9.9.9 what\r\n',
  '5.7.1 no digits\r\n',
  Buffer.from([0, 255, 254, 10, 0, 13, 10]),
];

describe('a mail is worth a repeat', () => {
  it.each(ALL)('when the server says nothing at %s', async (step) => {
    const { mailer } = await rudely({ [step]: 'nothing' });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  it.each(ALL)('when the connection breaks at %s', async (step) => {
    const { server, mailer } = await rudely({ [step]: 'drop' });
    const error = await failure(mailer.send(mail()));
    expect(error).toBeInstanceOf(MailUnavailable);
    expect(server.bodies).toHaveLength(step === 'body' ? 1 : 0);
  });

  it('under the same Message-ID, when the connection broke after the last dot and nobody knows', async () => {
    const { server, mailer } = await rudely({ body: 'drop' });
    await failure(mailer.send(mail()));
    await failure(mailer.send(mail()));
    const ids = server.bodies.map((body) => body.match(/^Message-ID: (.*)$/im)?.[1]?.trim());
    expect(ids).toEqual([`<${mail().messageId}>`, `<${mail().messageId}>`]);
    expect(server.steps.filter((step) => step === 'RCPT')).toHaveLength(4);
  });

  it.each(ALL.flatMap((step) => GARBAGE.map((said) => [step, said] as const)))(
    'when the server answers %s with %j',
    async (step, said) => {
      // A server that does not know EHLO is greeted again in the old way.
      const { mailer } = await rudely({ [step]: said, ...(step === 'EHLO' ? { HELO: said } : {}) });
      expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    },
  );

  it.each(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'body'] as const)(
    'when the server is going down at %s',
    async (step) => {
      const { mailer } = await rudely({ [step]: '421 4.3.2 shutting down\r\n' });
      expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    },
  );

  it('when the server does not want to talk with this machine: that says nothing about the mail', async () => {
    const { mailer } = await rudely({ greeting: '554 5.7.1 your machine is not welcome\r\n' });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  it('when the server wants a login that the settings do not have', async () => {
    const { mailer } = await rudely({ MAIL: '530 5.7.0 Authentication required\r\n' });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  it.each(ALL)('when the server talks without end at %s', async (step) => {
    const endless: Rudeness = (socket) => {
      const more = (): void => {
        while (!socket.destroyed && socket.write('2'.repeat(65_536)));
      };
      socket.on('drain', more);
      more();
    };
    const { mailer } = await rudely({ [step]: endless });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  it('when the server is never silent and never done', async () => {
    const dripping: Rudeness = (socket) => {
      const drip = setInterval(() => socket.write('250-still thinking\r\n'), 50);
      socket.on('close', () => clearInterval(drip));
    };
    const { mailer } = await rudely({ body: dripping });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
  });

  it.each<[string, Rudeness]>([
    ['has none', '454 4.7.0 TLS not available\r\n'],
    ['breaks the connection', 'drop'],
    ['says nothing', 'nothing'],
    ['goes on without it', '220 go ahead\r\n250 mx.rude.example\r\n'],
    ['sends junk', Buffer.concat([Buffer.from('220 go ahead\r\n'), Buffer.alloc(200, 7)])],
  ])('when encryption was offered and the server then %s', async (_what, said) => {
    const { server, mailer } = await rudely({
      EHLO: '250-mx.rude.example\r\n250 STARTTLS\r\n',
      STARTTLS: said,
    });
    expect(await failure(mailer.send(mail()))).toBeInstanceOf(MailUnavailable);
    expect(server.bodies).toEqual([]);
  });
});
