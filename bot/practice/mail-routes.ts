import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'restify';
import { z } from 'zod';
import type { PracticeWorld } from '../../services/admin/practice/world.ts';
import type { PracticeOutbox } from '../../services/mail/practice-outbox.ts';
import { answer, atTheEdge, EdgeRefusal, queryOf, readBody } from './http-edge.ts';
import { filteredBy, mailboxViews } from './mailboxes.ts';
import { setPageHeaders } from './page-routes.ts';

/** A mail's HTML is foreign: no script, no picture, no request of any kind; a link opens a tab of its own. */
const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; " +
  "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

const BODY_LIMIT = 10_000;
const released = z.object({ id: z.string() });
const letIn = z.union([z.object({ address: z.string() }), z.object({ domain: z.string() })]);

/** The mails of the assistant, the users' mailboxes, and the filter between them. */
export function serveMail(
  server: Server,
  parts: { readonly world: PracticeWorld; readonly outbox: PracticeOutbox },
  report: (fault: unknown) => void,
): void {
  const { world, outbox } = parts;

  function route(work: (request: IncomingMessage, response: ServerResponse) => Promise<unknown>) {
    return atTheEdge(
      async (request, response) => answer(response, 200, await work(request, response)),
      report,
    );
  }

  async function opened(request: IncomingMessage) {
    const mail = await outbox.read(queryOf(request, 'id'));
    if (mail === null) throw new EdgeRefusal(404, 'No such mail.');
    return mail;
  }

  async function textsTo(address: string): Promise<readonly string[]> {
    const mails = await outbox.list();
    const theirs = mails.filter((mail) => mail.to.some((to) => to.toLowerCase() === address.toLowerCase()));
    const read = await Promise.all(theirs.map((mail) => outbox.read(mail.id)));
    return read.flatMap((mail) => (mail === null ? [] : [mail.text]));
  }

  server.get(
    '/practice/outbox',
    route(() => outbox.list()),
  );
  server.get(
    '/practice/mail',
    route(async (request) => {
      const { eml: _eml, html, ...mail } = await opened(request);
      return { ...mail, hasHtml: html !== null };
    }),
  );
  server.get(
    '/practice/mail.html',
    atTheEdge(async (request, response) => {
      const { html } = await opened(request);
      setPageHeaders(response, MAIL_POLICY);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(`<base target="_blank">${html ?? ''}`);
    }, report),
  );
  server.get(
    '/practice/mail.eml',
    atTheEdge(async (request, response) => {
      const { eml } = await opened(request);
      setPageHeaders(response, "default-src 'none'; sandbox");
      response.writeHead(200, {
        'Content-Type': 'message/rfc822',
        'Content-Disposition': 'attachment; filename="practice-mail.eml"',
      });
      response.end(eml);
    }, report),
  );
  server.get(
    '/practice/mailboxes',
    route(async () => mailboxViews(world)),
  );
  server.get(
    '/practice/mailbox',
    route(async (request) => world.messages(queryOf(request, 'address'))),
  );
  server.get(
    '/practice/filter',
    route(async (request) => {
      const address = queryOf(request, 'address');
      return filteredBy(world, address, await textsTo(address));
    }),
  );
  server.post(
    '/practice/release',
    route(async (request) => {
      await world.release((await readBody(request, released, BODY_LIMIT)).id);
      return {};
    }),
  );
  server.post(
    '/practice/let-in',
    route(async (request) => {
      const asked = await readBody(request, letIn, BODY_LIMIT);
      await ('domain' in asked
        ? world.allowDomain(asked.domain)
        : world.setBehaviour(asked.address, 'accept'));
      return {};
    }),
  );
}
