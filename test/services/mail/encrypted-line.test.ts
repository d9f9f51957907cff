import { afterEach, describe, expect, test } from 'vitest';
import { MailUnavailable } from '../../../services/desk/ports/mailer.ts';
import { createMailer } from '../../../services/mail/nodemailer-mailer.ts';
import { transportOptions } from '../../../services/mail/transport-options.ts';
import { mail } from './mails.ts';
import { type Manners, startReceivingServer } from './receiving-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const quick = { connectMs: 2_000, silenceMs: 400, totalMs: 3_000 };

/** `host` leads to the loopback, under a name that counts as this machine or under one that does not. */
async function world(host: '127.0.0.1' | '0.0.0.0', manners: Manners = {}) {
  const logins: string[] = [];
  const toLogin = () => {
    logins.push('a login');
    return null;
  };
  const server = await startReceivingServer({ toLogin, ...manners });
  const mailer = createMailer({
    smtpUrl: `smtp://desk:secret@${host}:${server.port}`,
    from: 'desk@desk.example',
    timeouts: quick,
  });
  closing.push(() => mailer.close(), server.close);
  return { server, mailer, logins };
}

describe('off this machine nothing is sent over a line that is not encrypted', () => {
  test.each([
    ['that offers no encryption', {}],
    ['whose certificate nobody vouches for', { offersTls: true }],
  ])('a server %s gets neither the login nor the mail, and it is tried again', async (_what, manners) => {
    const { server, mailer, logins } = await world('0.0.0.0', manners);
    await expect(mailer.send(mail())).rejects.toBeInstanceOf(MailUnavailable);
    expect(await mailer.healthy()).toBe(false);
    expect([logins, server.received]).toEqual([[], []]);
  });

  test.each([
    'smtp://mail.example',
    'smtp://u:p@10.0.0.7:25',
    'smtp://127.0.0.1.example',
    'smtp://[fe80::1]',
  ])('%s has to be encrypted first', (smtpUrl) =>
    expect(transportOptions(smtpUrl, quick)).toMatchObject({ requireTLS: true }),
  );
});

describe('on this machine', () => {
  test('a server without encryption gets login and mail', async () => {
    const { server, mailer, logins } = await world('127.0.0.1');
    await mailer.send(mail());
    expect(logins).not.toEqual([]);
    expect(server.received).toHaveLength(1);
  });

  test.each(['smtp://localhost:25', 'smtp://u:p@127.0.0.1', 'smtp://[::1]:2525'])(
    '%s may stay plain',
    (smtpUrl) => expect(transportOptions(smtpUrl, quick)).toMatchObject({ requireTLS: false }),
  );
});
