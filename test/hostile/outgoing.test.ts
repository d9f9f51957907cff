import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { createAdminClient } from '../../services/admin/admin-client.ts';
import { toInstant } from '../../services/cases/instant.ts';
import { AdminServiceUnavailable } from '../../services/desk/ports/admin-service.ts';
import { MailRefused, type OutgoingMail } from '../../services/desk/ports/mailer.ts';
import { createMailer } from '../../services/mail/nodemailer-mailer.ts';
import { ASSISTANT, createTeamsWorld } from '../bot/teams/teams-world.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { ana } from '../services/desk/cast.ts';
import { anasMessage, openConnectedProduct } from './connected-product.ts';
import { token } from './forge.ts';
import { type LocalServer, listenLocally, openTrap } from './traps.ts';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

function kept<One extends { close(): Promise<unknown> }>(one: One): One {
  open.push(one);
  return one;
}

/** Each address that this process tries to reach from now on, whoever in it asks. */
function watchDialling(): () => readonly string[] {
  const dialled: string[] = [];
  const look = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (ip, port) => dialled.push(`${ip}:${port}`));
  };
  subscribe('net.client.socket', look);
  kept({ close: async () => unsubscribe('net.client.socket', look) });
  return () => dialled;
}

/** A free port of this machine, where another test's leftover may still be on its way; no mail server of anybody's listens there. */
function isOfTests(address: string): boolean {
  const [ip, port] = address.split(':');
  return ip === '127.0.0.1' && Number(port) > 10_000;
}

function aMail(change: Partial<OutgoingMail>): OutgoingMail {
  return {
    messageId: 'a@desk.example',
    inReplyTo: null,
    references: [],
    to: [],
    cc: [],
    replyTo: null,
    subject: 'a mail',
    text: 'a text',
    html: null,
    language: 'en',
    date: toInstant(0),
    auto: true,
    ...change,
  };
}

const REDIRECTS = [301, 302, 303, 307, 308];

/** Sends whoever asks on to the trap. */
const sendingOn = (trap: LocalServer, status: number): Promise<LocalServer> =>
  listenLocally((_request, response) => {
    response.writeHead(status, { location: `${trap.url}/v1/operators` });
    response.end();
  });

describe('a host that nobody configured is never called', () => {
  test('where a signed activity wants its answer on this machine', async () => {
    const trap = kept(await openTrap());
    const product = kept(await openConnectedProduct({}, { client: true }));
    const answer = await fetch(`${product.url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token({ claims: { serviceurl: trap.url } })}`,
      },
      body: JSON.stringify(anasMessage({ serviceUrl: trap.url })),
    });
    expect(answer.status).toBe(200);
    expect(trap.visits).toEqual([]);
    expect((await product.snapshot()).asked).toBe(0);
  });

  test.each(REDIRECTS)('where the admin service sends on to it with %i', async (status) => {
    const trap = kept(await openTrap());
    const service = kept(await sendingOn(trap, status));
    const admin = createAdminClient({ url: service.url, token: 'secret', clock: createClockByHand() });
    const order = { onBehalfOf: 'op-1', reason: 'r', caseId: 'K7Q4MD', requestedBy: 'op-1' };
    await expect(admin.operatorByTeamsIdentity('t', 'a')).rejects.toThrow(AdminServiceUnavailable);
    await expect(admin.resetPassword({ ...order, userId: 'u', idempotencyKey: 'k' })).rejects.toThrow(
      AdminServiceUnavailable,
    );
    expect(service.visits).toHaveLength(2);
    expect(trap.visits).toEqual([]);
  });

  test('where the admin service sends on, and the person is told that it cannot be reached', async () => {
    const trap = kept(await openTrap());
    const service = kept(await sendingOn(trap, 307));
    const admin = createAdminClient({ url: service.url, token: 'secret', clock: createClockByHand() });
    const product = kept(await openConnectedProduct({}, { admin }));
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token()}` };
    const body = JSON.stringify(anasMessage());
    await fetch(`${product.url}/api/messages`, { method: 'POST', headers, body });
    expect(product.log.lines.join('\n')).toContain('chat.admin-service-down');
    expect([service.visits.length, trap.visits]).toEqual([1, []]);
  });

  test.each(REDIRECTS)('where the Connector sends on to it with %i', async (status) => {
    const trap = kept(await openTrap());
    const t = kept(await createTeamsWorld());
    t.recorder.answerWith({ status, headers: { location: `${trap.url}/v3/conversations/x/activities` } });
    await t.say(ana, 'status');
    // To the Connector itself neither: what was said once is not said again.
    const location = `${t.recorder.url}/v3/conversations/x/activities`;
    t.recorder.answerWith(({ conversation }) =>
      conversation === 'x' ? null : { status, headers: { location } },
    );
    await t.say(ana, 'status');
    t.recorder.answerWith(null);
    expect(trap.visits).toEqual([]);
    expect(t.recorder.said('x')).toEqual([]);
  });

  test.each(['localhost', '127.0.0.1', '169.254.169.254', 'vault.internal'])(
    'where a mail is for a mailbox at %s: its server is the configured one',
    async (domain) => {
      const received: string[] = [];
      const server = new SMTPServer({
        disabledCommands: ['STARTTLS', 'AUTH'],
        onData(stream, session, done) {
          received.push(...session.envelope.rcptTo.map(({ address }) => address));
          stream.resume().on('end', () => done());
        },
      });
      const listening = server.listen(0, '127.0.0.1');
      await once(listening, 'listening');
      kept({ close: () => new Promise<void>((resolve) => server.close(() => resolve())) });
      const { port } = listening.address() as AddressInfo;
      const mailer = kept(createMailer({ smtpUrl: `smtp://127.0.0.1:${port}`, from: 'desk@a.example' }));
      const to = `maria@${domain}`;
      const dialled = watchDialling();
      const outcome = await mailer.send(aMail({ to: [to] })).catch((error: unknown) => error);
      expect(received).toEqual(outcome instanceof MailRefused ? [] : [to]);
      expect(dialled().filter((each) => !isOfTests(each))).toEqual([]);
    },
  );

  test('where the practice of a machine is asked to answer elsewhere', async () => {
    const t = kept(await createTeamsWorld());
    const elsewhere = { text: 'status', serviceUrl: 'http://169.254.169.254/', recipient: ASSISTANT };
    await t.deliver(t.envelope(ana, elsewhere));
    expect(t.log.lines.join('\n')).toContain('answer-goes-elsewhere');
    expect([t.recorder.calls, await t.conversations.keys()]).toEqual([[], []]);
  });
});
